// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/habitsimulation.h"

#include "app/forecast/simulation/remainingwriter.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tracker {

namespace {

ByTime delayed(const ByTime &by, double slots)
{
    if (slots == 0)
        return by;
    ByTime result{};
    for (int i = 0; i <= slotsPerDay; ++i) {
        const double place = std::clamp(i - slots, 0.0, static_cast<double>(slotsPerDay));
        const auto low = static_cast<size_t>(std::min(static_cast<int>(place), slotsPerDay - 1));
        result[static_cast<size_t>(i)]
            = by[low] + (place - static_cast<double>(low)) * (by[low + 1] - by[low]);
    }
    result[0] = 0;
    result[slotsPerDay] = 1;
    return result;
}

} // namespace

HabitSimulation::HabitSimulation(const Learning &learning, const InitialState &initial,
                                 const ScenarioDraw &draw, std::span<const TimerPace> timers,
                                 HabitIndex habit)
    : m_habits(learning.habits)
    , m_calendar(learning.calendar)
    , m_draw(draw)
    , m_habit(habit)
    , m_shift(learning.habits.isFrequent(habit) ? initial.shift : Shifts::everybody)
    , m_scale(draw.weightFactor[habit.value])
    , m_presence{learning.habits.isFrequent(habit) ? draw.presence.leaves : 0, draw.presence.returns}
    , m_leftOn(learning.habits.leftOn(habit))
    , m_runs(draw.cycleRuns[learning.habits.isFrequent(habit) ? 0 : 1])
    , m_own(delayed(learning.habits.byTimeOf(initial.shift, habit), draw.lateness))
    , m_today{.leftOn = m_leftOn}
    , m_stations(stationsOf(learning.observed.waits, initial, timers, habit))
{
}

void HabitSimulation::run(Remaining &remaining)
{
    RemainingWriter writer(m_stations, m_calendar);
    const int lastDay = m_calendar.dayOf(static_cast<int>(remaining.front().size()) - 1);
    for (int day = -ModelConstants::followedDays; day <= lastDay; ++day) {
        beginDay(day);
        const std::optional<int> everybodyAt = m_today.conduct->everybodyAt;
        if (everybodyAt && m_calendar.binAt(day, *everybodyAt) > 0) {
            writer.write(remaining, m_today, 0, *everybodyAt);
            restartByHabit(m_today.by[static_cast<size_t>(*everybodyAt)]);
            restartEverybody(*everybodyAt);
            m_today.chance = 0;
            writer.write(remaining, m_today, *everybodyAt, slotsPerDay);
        } else {
            writer.write(remaining, m_today, 0, slotsPerDay);
            restartByHabit(1);
        }
        runCycles();
    }
}

void HabitSimulation::beginDay(int day)
{
    const DayConduct &conduct = m_draw.days[static_cast<size_t>(day + ModelConstants::followedDays)];
    const int weekday = m_calendar.weekdayOf(day);
    const double usual = m_habits.chanceOn(m_habit, weekday);
    double chance = conduct.activity == 1 ? usual : 1 - std::pow(1 - usual, conduct.activity);
    chance = std::min(ModelConstants::mostRestarts, chance * conduct.shifts[m_shift.value]);
    chance *= conduct.habit && !conduct.stayOn ? conduct.attendance : 0;
    if (m_draw.shiftsMove && m_shift != Shifts::everybody && weekday == 0 && day > 0)
        m_own = delayed(m_habits.byTime[m_habit.value], m_draw.lateness);
    m_today.conduct = &conduct;
    m_today.day = day;
    m_today.chance = chance;
    m_today.by = m_own;
    if (conduct.massRestarted > 0 && conduct.habit && !conduct.stayOn)
        m_today.addMassRestart();
    if (conduct.wasLeftOn)
        m_today.chance *= m_leftOn; // those who restart although their machine is on
    const bool isWorkday = weekday < 5;
    m_today.cycleRuns = conduct.stayOn ? 1 : m_runs * std::min(1 - m_today.chance, m_leftOn);
    m_today.logsOn = conduct.stayOn ? 1
                                    : m_draw.logsOn * m_leftOn
            * (isWorkday ? 1 : ModelConstants::logsOnAtWeekend) * std::min(1.0, conduct.activity);
    for (Station &station : m_stations) {
        station.forEachCohort([&](Cohort &cohort) {
            if (cohort.isEmpty())
                return;
            cohort.beginDay(m_presence);
            if (day < 0) {
                cohort.addPast(day, m_habit, m_scale);
                cohort.laterThatDay *= conduct.attendance;
            } else if (day == 0) {
                cohort.addToday(m_habit, m_scale, m_today.chance, m_today.by);
            }
        });
    }
    if (day == 0 && m_draw.cycleNow)
        forceCycles();
}

/// A cycle on every machine that is on now: left on at night, or restarted today and not switched off yet.
void HabitSimulation::forceCycles()
{
    const auto slots = static_cast<size_t>(m_calendar.slotNow()) + 1;
    const double restarted = m_today.by[slots];
    const double home
        = slots > ModelConstants::workingDay ? m_today.by[slots - ModelConstants::workingDay] : 0;
    const double onOfQuiet = std::min(1.0, m_leftOn / std::max(1e-9, 1 - m_today.chance * restarted));
    const double onOfRestarted = restarted > 0 ? 1 - (1 - m_leftOn) * home / restarted : 1;
    for (Station &station : m_stations) {
        if (station.isForced) {
            double fired = 0;
            station.forEachTimerCohort(
                [&](Cohort &cohort) { fired += cohort.take(onOfQuiet, onOfRestarted); });
            enter(station.next, fired);
        }
        if (station.wait != Wait::Kind::Start)
            continue;
        for (size_t where = 0; where < station.waiting.size(); ++where) {
            const double begins = m_today.conduct->cycleStarts[where];
            enter(station.next, station.waiting[where].take(begins * onOfQuiet, begins * onOfRestarted));
        }
    }
}

/// \a machines come to \a station on a day, as restarts by habit are.
void HabitSimulation::enter(Station *station, double machines)
{
    if (!station || machines == 0)
        return;
    if (station->wait != Wait::Kind::Timer) {
        station->waiting[0].restarted += machines;
        return;
    }
    if (station->isSameDay()) { // those whose timer has fired by the evening go on
        const double fired = machines * m_today.by[static_cast<size_t>(slotsPerDay - station->timer.hours)];
        enter(station->next, fired);
        machines -= fired;
    }
    if (machines <= 0)
        return;
    if (station->entries.empty() || station->entries.back().day != m_today.day
        || station->entries.back().slot)
        station->entries.push_back({.day = m_today.day});
    station->entries.back().cohort.restarted += machines;
}

/// A part of those who were \a restarted in one slot of a day comes to \a station; people who are away stay
/// away.
void HabitSimulation::enter(Station *station, const Cohort &restarted, double part, int slot)
{
    if (!station || restarted.all() <= 0)
        return;
    Cohort *cohort = &station->waiting[0];
    if (station->wait == Wait::Kind::Timer) {
        if (station->entries.empty() || station->entries.back().day != m_today.day
            || station->entries.back().slot != slot)
            station->entries.push_back({.day = m_today.day, .slot = slot});
        cohort = &station->entries.back().cohort;
    }
    cohort->restarted += part * restarted.there();
    cohort->away += part * restarted.away;
}

/// Everybody's restarts up to a part \a by of the day.
void HabitSimulation::restartByHabit(double by)
{
    const auto take = [&](Cohort &cohort) {
        const double restarts = cohort.restartsOn(m_today.day, m_today.chance, by);
        cohort.endDay(restarts);
        return restarts;
    };
    // From the last wait to the first, so that nobody takes two steps in a day.
    for (Station &station : m_stations) {
        switch (station.wait) {
        case Wait::Kind::Restart:
            enter(station.next, take(station.waiting[0]));
            break;
        case Wait::Kind::Timer: {
            double left = 0;
            station.forEachTimerCohort([&](Cohort &cohort) {
                const double restarts = take(cohort);
                (station.timer.endsAtRestart() ? left : cohort.restarted) += restarts;
            });
            enter(station.timer.firesAtRestart ? station.next : &station, left);
            break;
        }
        case Wait::Kind::Start:
            for (size_t where = 0; where < station.waiting.size(); ++where) {
                const double initial = m_today.conduct->cycleStarts[where];
                const double restarts = take(station.waiting[where]);
                station.waiting[where].restarted += (1 - initial) * restarts;
                enter(station.next, initial * restarts);
            }
            break;
        }
    }
}

/// Somebody restarts even the machines of people who are away; they stay away.
void HabitSimulation::restartEverybody(int slot)
{
    for (Station &station : m_stations) {
        switch (station.wait) {
        case Wait::Kind::Restart:
            enter(station.next, std::exchange(station.waiting[0], {}), 1, slot);
            break;
        case Wait::Kind::Timer:
            if (station.timer.endsAtRestart()) {
                Cohort restarted;
                station.forEachTimerCohort([&](Cohort &cohort) {
                    restarted.present += cohort.there();
                    restarted.away += cohort.away;
                    cohort = {};
                });
                station.entries.clear();
                enter(station.timer.firesAtRestart ? station.next : &station, restarted, 1, slot);
            }
            break;
        case Wait::Kind::Start:
            for (size_t where = 0; where < station.waiting.size(); ++where) {
                const double initial = m_today.conduct->cycleStarts[where];
                const Cohort restarted = std::exchange(station.waiting[where], {});
                station.waiting[where].restarted += (1 - initial) * restarted.there();
                station.waiting[where].away += (1 - initial) * restarted.away;
                enter(station.next, restarted, initial, slot);
            }
            break;
        }
    }
}

/// What the timers bring by the end of a day.
void HabitSimulation::runCycles()
{
    const double runs = m_today.ranOfQuiet();
    for (Station &station : m_stations) {
        if (station.wait == Wait::Kind::Start) {
            for (size_t where = 0; where < station.waiting.size(); ++where) {
                const double chance
                    = m_today.conduct->cycleStarts[where] * (runs + (1 - runs) * m_today.logsOn);
                Cohort &cohort = station.waiting[where];
                const double cycles = chance * cohort.present;
                cohort.present -= cycles;
                enter(station.next, cycles);
            }
        }
        if (station.wait != Wait::Kind::Timer)
            continue;
        if (m_today.conduct->stayOn && m_today.day >= 0 && station.timer.hours <= slotsPerDay) {
            double fired = 0;
            station.forEachTimerCohort([&](Cohort &cohort) {
                fired += cohort.there();
                cohort.finish();
            });
            enter(station.next, fired);
        }
        if (station.next)
            fireThrough(station);
        for (Cohort *cohort : {&station.missed, &station.passed}) {
            enter(station.next, m_today.logsOn * (cohort->present + cohort->restarted));
            cohort->present *= 1 - m_today.logsOn;
            cohort->restarted *= 1 - m_today.logsOn;
        }
        mergeOverdue(station);
    }
}

/// Where something comes after a timer, those whose cycle ran on the day go on by its end.
void HabitSimulation::fireThrough(Station &station)
{
    double fired = 0;
    const auto fire = [&](Cohort &cohort, double before, double by, double runs) {
        if (before >= 1 || by <= before)
            return;
        const double part = runs * (by - before) / (1 - before);
        fired += cohort.take(part, part);
    };
    if (m_today.day >= 0)
        fire(station.passed, 0, 1, m_today.ranOf(station));
    const int lastBin = m_calendar.binAt(m_today.day, slotsPerDay - 1);
    for (Station::Coming *coming : {&station.fresh, &station.restarted}) {
        const auto dueBy = [&](int bin) {
            return bin < 0 ? 0.0 : coming->due[std::min(static_cast<size_t>(bin), coming->due.size() - 1)];
        };
        const double runs = m_today.runsOf(station, *coming) == 1 ? 1 : m_today.ranOf(station);
        fire(coming->cohort, dueBy(lastBin - slotsPerDay), dueBy(lastBin), runs);
    }
    for (Station::Entry &entry : station.entries) {
        // On the day that they came they have gone on already.
        if (!station.isSameDay() || entry.day != m_today.day || entry.slot)
            fire(entry.cohort, m_today.dueShare(station, entry, m_today.day - 1, slotsPerDay - 1),
                 m_today.dueShare(station, entry, m_today.day, slotsPerDay - 1), m_today.ranOf(station));
    }
    enter(station.next, fired);
}

/// Where the timer's time has surely passed, those whose cycle did not run wait like the others that missed
/// it.
void HabitSimulation::mergeOverdue(Station &station)
{
    const auto merge = [&](Cohort &cohort, double runs) {
        if (cohort.isEmpty())
            return;
        const double stays = station.next ? 1 : 1 - runs; // of the others, those that ran have gone on
        station.missed.present += cohort.present * stays;
        station.missed.restarted += cohort.restarted * stays;
        station.missed.away += cohort.away;
        cohort = {};
    };
    const int lastBin = m_calendar.binAt(m_today.day, slotsPerDay - 1);
    const int hours = station.timer.hours;
    if (m_today.day >= 0)
        merge(station.passed, m_today.ranOf(station));
    if (lastBin >= hours) {
        merge(station.fresh.cohort, m_today.ranOf(station));
        merge(station.restarted.cohort,
              m_today.runsOf(station, station.restarted) == 1 ? 1 : m_today.ranOf(station));
    }
    std::vector<Station::Entry> &entries = station.entries;
    while (!entries.empty() && (m_today.day - entries.front().day) * slotsPerDay >= hours + slotsPerDay - 1) {
        merge(entries.front().cohort, m_today.ranOf(station));
        entries.erase(entries.begin());
    }
}

} // namespace tracker
