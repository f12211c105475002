// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/habitcourse.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tracker {

namespace {

/// Hours that a machine stays on and logged on after it was restarted.
constexpr int workingDay = 9;

ByTime shifted(const ByTime &by, double slots)
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

Flow flowFrom(const WaitingCount &count)
{
    Flow flow;
    flow.count = count.isEmpty() ? nullptr : &count;
    return flow;
}

/// Whether somebody stands at a place.
bool isPeopled(const Starts::AtPlace &at)
{
    const std::array<const WaitingCount *, 6> counts{&at.waiting[0], &at.waiting[1],  &at.missed,
                                                     &at.passed,     &at.comingFresh, &at.comingRestarted};
    return std::ranges::any_of(counts, [](const WaitingCount *count) { return !count->isEmpty(); });
}

/// The places that somebody stands at or comes to.
std::vector<bool> reachedPlaces(const Waits &waits, const Starts &starts)
{
    std::vector<bool> isReached(waits.places().size());
    for (size_t place = isReached.size(); place-- > 0;) {
        isReached[place] = isReached[place] || isPeopled(starts.places[place]);
        if (const auto next = waits.places()[place].next; next && isReached[place])
            isReached[*next] = true;
    }
    return isReached;
}

} // namespace

HabitCourse::HabitCourse(const Waits &waits, const Starts &starts, const Habits &habits,
                         const Calendar &calendar, const World &world, std::span<const TimerPace> timers,
                         size_t habit)
    : m_habits(habits)
    , m_calendar(calendar)
    , m_world(world)
    , m_habit(habit)
    , m_crew(habits.isFrequent(static_cast<int>(habit)) ? starts.crew : Crews::everybody)
    , m_scale(world.tilt[habit])
    , m_presence{habits.isFrequent(static_cast<int>(habit)) ? world.presence.leaves : 0,
                 world.presence.returns}
    , m_leftOn(habits.leftOn(static_cast<int>(habit)))
    , m_runs(world.cycleRuns[habits.isFrequent(static_cast<int>(habit)) ? 0 : 1])
    , m_own(shifted(habits.byTimeOf(starts.crew, static_cast<int>(habit)), world.lateness))
    , m_usual(m_own)
{
    const std::vector<bool> isReached = reachedPlaces(waits, starts);
    std::vector<Station *> stations(isReached.size());
    m_stations.reserve(isReached.size()); // they point at each other
    for (size_t i = 0; i < isReached.size(); ++i) {
        if (!isReached[i])
            continue;
        const WaitPlace &place = waits.places()[i];
        const Starts::AtPlace &at = starts.places[i];
        Station &station = m_stations.emplace_back();
        stations[i] = &station;
        station.wait = place.wait.kind;
        station.tracks = place.tracks;
        station.next = place.next ? stations[*place.next] : nullptr;
        for (size_t where = 0; where < station.waiting.size(); ++where)
            station.waiting[where] = flowFrom(at.waiting[where]);
        if (place.wait.kind != Wait::Kind::Timer)
            continue;
        station.timer = timers[place.wait.timer];
        station.isForced = place.wait.timer == 0;
        station.missed = flowFrom(at.missed);
        station.passed = flowFrom(at.passed);
        station.fresh = {flowFrom(at.comingFresh), dueShares(at.dueFresh)};
        station.restarted = {flowFrom(at.comingRestarted), dueShares(at.dueRestarted)};
    }
}

void HabitCourse::run(Remaining &remaining)
{
    const int lastDay = m_calendar.dayOf(static_cast<int>(remaining.front().size()) - 1);
    for (int day = -followedDays; day <= lastDay; ++day) {
        beginDay(day);
        const std::optional<int> everybodyAt = conduct(day).everybodyAt;
        if (everybodyAt && m_calendar.binAt(day, *everybodyAt) > 0) {
            write(remaining, day, 0, *everybodyAt);
            restartByHabit(day, m_usual[static_cast<size_t>(*everybodyAt)]);
            restartEverybody(day, *everybodyAt);
            m_chance = 0;
            write(remaining, day, *everybodyAt, slotsPerDay);
        } else {
            write(remaining, day, 0, slotsPerDay);
            restartByHabit(day, 1);
        }
        runCycles(day);
    }
}

std::vector<double> HabitCourse::dueShares(const DueCount &count) const
{
    std::vector<double> by(std::max<size_t>(1, count.size()));
    double sum = 0;
    for (size_t bin = 0; bin < count.size(); ++bin)
        by[bin] = sum += count[bin][m_habit];
    for (double &part : by)
        part = sum > 0 ? part / sum : 1;
    return by;
}

/// The part of an entry whose timer has fired by \a slot of \a day, were it on.
double HabitCourse::dueShare(const Station &station, const Entry &entry, int day, int slot) const
{
    const int latest = (day - entry.day) * slotsPerDay + slot - station.timer.hours; // slot of the restart
    if (entry.slot)
        return latest >= *entry.slot ? 1 : 0;
    return latest < 0 ? 0 : m_usual[static_cast<size_t>(std::min(latest + 1, slotsPerDay))];
}

bool HabitCourse::Station::isSameDay() const
{
    return wait == Wait::Kind::Timer && timer.hours <= workingDay;
}

double HabitCourse::Station::machinesOnTimer() const
{
    double machines = missed.all() + passed.all() + fresh.flow.all() + restarted.flow.all();
    for (const Entry &entry : entries)
        machines += entry.flow.all();
    return machines;
}

double HabitCourse::runsOf(const Station &station, const Coming &coming, int day) const
{
    const bool isOn = &coming == &station.restarted;
    return isOn && day == 0 && station.isSameDay() ? 1 : m_cycleRuns;
}

/// Of the machines that are still there at the end of a day, the part whose cycle ran when it was due: where
/// a restart fires the timer or sets it anew, those that restarted are not.
double HabitCourse::ranOf(const Station &station) const
{
    return station.timer.endsAtRestart() ? ranOfQuiet() : m_cycleRuns;
}

/// Of the machines that did not restart on the day, those whose cycle ran when it was due.
double HabitCourse::ranOfQuiet() const
{
    return m_chance < 1 ? m_cycleRuns / (1 - m_chance) : 0;
}

void HabitCourse::beginDay(int day)
{
    const DayConduct &today = conduct(day);
    const int weekday = m_calendar.weekdayOf(day);
    const double usual = m_habits.chanceOn(static_cast<int>(m_habit), weekday);
    m_chance = today.activity == 1 ? usual : 1 - std::pow(1 - usual, today.activity);
    m_chance = std::min(0.9999, m_chance * today.crews[m_crew]);
    m_chance *= today.habit && !today.stayOn ? today.attendance : 0;
    if (m_world.crewsMove && m_crew != Crews::everybody && weekday == 0 && day > 0)
        m_own = shifted(m_habits.byTime[m_habit], m_world.lateness);
    m_usual = m_own;
    if (today.roundedUp > 0 && today.habit && !today.stayOn)
        addRoundUp(today);
    if (today.wasLeftOn)
        m_chance *= m_leftOn; // those who restart although their machine is on
    const bool isWorkday = weekday < 5;
    m_cycleRuns = today.stayOn ? 1 : m_runs * std::min(1 - m_chance, m_leftOn);
    m_logsOn = today.stayOn
        ? 1
        : m_world.logsOn * m_leftOn * (isWorkday ? 1 : 0.2) * std::min(1.0, today.activity);
    for (Station &station : m_stations) {
        station.forEachFlow([&](Flow &flow) {
            flow.beginDay(m_presence);
            if (day < 0) {
                flow.addPast(day, m_habit, m_scale);
                flow.laterThatDay *= today.attendance;
            } else if (day == 0) {
                flow.addToday(m_habit, m_scale, m_chance, m_usual);
            }
        });
    }
    if (day == 0 && m_world.cycleNow)
        forceCycles();
}

/// Some of the machines that are on are restarted together; the others go on as usual.
void HabitCourse::addRoundUp(const DayConduct &today)
{
    const double besides = (1 - m_chance) * today.roundedUp * m_leftOn;
    const double all = m_chance + besides;
    if (all <= 0)
        return;
    for (size_t slot = 1; slot < m_usual.size(); ++slot) {
        const bool isOver = static_cast<int>(slot) > today.roundUpSlot;
        m_usual[slot] = (m_chance * m_usual[slot] + (isOver ? besides : 0)) / all;
    }
    m_chance = all;
}

/// A cycle on every machine that is on now: left on at night, or restarted today and not switched off yet.
void HabitCourse::forceCycles()
{
    const auto slots = static_cast<size_t>(m_calendar.slotNow()) + 1;
    const double restarted = m_usual[slots];
    const double home = slots > workingDay ? m_usual[slots - workingDay] : 0;
    const double onOfQuiet = std::min(1.0, m_leftOn / std::max(1e-9, 1 - m_chance * restarted));
    const double onOfRestarted = restarted > 0 ? 1 - (1 - m_leftOn) * home / restarted : 1;
    for (Station &station : m_stations) {
        if (station.isForced) {
            double fired = 0;
            station.forEachTimerFlow([&](Flow &flow) { fired += flow.take(onOfQuiet, onOfRestarted); });
            enter(station.next, fired, 0);
        }
        if (station.wait != Wait::Kind::Start)
            continue;
        for (size_t where = 0; where < station.waiting.size(); ++where) {
            const double begins = conduct(0).cycleStarts[where];
            enter(station.next, station.waiting[where].take(begins * onOfQuiet, begins * onOfRestarted), 0);
        }
    }
}

/// Those of \a flow that are not done when a part of the day's restarts has been, of which a part
/// \a restarting brings them on, and a part \a ran of the cycles.
HabitCourse::Line HabitCourse::left(const Flow &flow, Line ran, double restarting) const
{
    const Line restarts = {-flow.before, (flow.present + flow.virtualPresent) * m_chance};
    return {flow.there() * (1 - ran.from) + flow.away - restarting * restarts.from,
            -flow.there() * ran.slope - restarting * restarts.slope};
}

struct HabitCourse::TrackDay {
    struct Firing {
        double machines = 0;
        const std::vector<double> *due = nullptr;
    };
    Line line;
    std::vector<Firing> firings;
    /// Of timers that are waited for last.
    std::vector<std::pair<const Station *, const Entry *>> entries;
    /// By the hours of a timer that fires on the day of a restart: those whose restart sets it.
    std::vector<std::pair<int, double>> sameDay;
};

/// Those that wait for a start or a restart.
void HabitCourse::addWaiting(TrackDay &written, const Station &station, int day) const
{
    for (size_t where = 0; where < station.waiting.size(); ++where) {
        const Flow &flow = station.waiting[where];
        if (station.next)
            written.line += {flow.all(), 0};
        else
            written.line
                += left(flow, {}, station.wait == Wait::Kind::Start ? conduct(day).cycleStarts[where] : 1);
    }
    if (station.wait == Wait::Kind::Restart && station.next && station.next->isSameDay()
        && !station.next->next)
        written.sameDay.emplace_back(station.next->timer.hours, left(station.waiting[0], {}).slope);
}

/// Those that wait for a timer.
void HabitCourse::addTimer(TrackDay &written, const Station &station, int day) const
{
    if (station.next) {
        written.line += {station.machinesOnTimer(), 0};
        return;
    }
    // Those that restart do not log on to what they had missed.
    const double restart = station.timer.endsAtRestart() ? m_chance : 0;
    const Line loggedOn = conduct(day).stayOn ? Line{1, 0} : Line{0, m_logsOn * (1 - restart)};
    const double later = 1 - restart - m_cycleRuns;
    const Line passed{m_cycleRuns + later * loggedOn.from, later * loggedOn.slope};
    const double restarting = station.timer.firesAtRestart ? 1 : 0;
    Line line = left(station.missed, loggedOn, restarting);
    line += left(station.passed, passed, restarting);
    // Those whose timer fires at known hours of the day go down on top of that.
    for (const Coming *coming : {&station.fresh, &station.restarted}) {
        if (coming->flow.all() <= 0)
            continue;
        line += left(coming->flow, {}, restarting);
        written.firings.push_back({coming->flow.there() * runsOf(station, *coming, day), &coming->due});
    }
    for (const Entry &entry : station.entries) {
        line += left(entry.flow, {}, restarting);
        written.entries.emplace_back(&station, &entry);
    }
    written.line += line;
}

void HabitCourse::write(Remaining &remaining, int day, int firstSlot, int endSlot) const
{
    const int firstBin = m_calendar.binAt(day, 0);
    firstSlot = std::max(firstSlot, -firstBin);
    endSlot = std::min(endSlot, static_cast<int>(remaining.front().size()) - firstBin);
    if (firstSlot >= endSlot)
        return;

    for (size_t track = 0; track < remaining.size(); ++track) {
        TrackDay written;
        for (const Station &station : m_stations) {
            if (!(station.tracks >> track & 1))
                continue;
            if (station.wait == Wait::Kind::Timer)
                addTimer(written, station, day);
            else
                addWaiting(written, station, day);
        }
        for (int slot = firstSlot; slot < endSlot; ++slot) {
            const auto bin = static_cast<size_t>(firstBin + slot);
            double left = written.line.at(m_usual[static_cast<size_t>(slot) + 1]);
            for (const auto &[machines, due] : written.firings)
                left -= machines * (*due)[std::min(bin, due->size() - 1)];
            for (const auto &[station, entry] : written.entries)
                left -= entry->flow.there() * m_cycleRuns * dueShare(*station, *entry, day, slot);
            for (const auto &[hours, slope] : written.sameDay) {
                if (slot >= hours)
                    left += slope * m_usual[static_cast<size_t>(slot - hours) + 1];
            }
            remaining[track][bin] += left;
        }
    }
}

/// \a machines come to \a station on a day, as restarts by habit are.
void HabitCourse::enter(Station *station, double machines, int day)
{
    if (!station)
        return;
    if (station->wait != Wait::Kind::Timer) {
        station->waiting[0].restarted += machines;
        return;
    }
    if (station->isSameDay()) { // those whose timer has fired by the evening go on
        const double fired = machines * m_usual[static_cast<size_t>(slotsPerDay - station->timer.hours)];
        enter(station->next, fired, day);
        machines -= fired;
    }
    if (machines <= 0)
        return;
    if (station->entries.empty() || station->entries.back().day != day || station->entries.back().slot)
        station->entries.push_back({.day = day});
    station->entries.back().flow.restarted += machines;
}

/// A part of those who were \a restarted in one slot of a day comes to \a station; people who are away stay
/// away.
void HabitCourse::enter(Station *station, const Flow &restarted, double part, int day, int slot)
{
    if (!station || restarted.all() <= 0)
        return;
    Flow *flow = &station->waiting[0];
    if (station->wait == Wait::Kind::Timer) {
        if (station->entries.empty() || station->entries.back().day != day
            || station->entries.back().slot != slot)
            station->entries.push_back({.day = day, .slot = slot});
        flow = &station->entries.back().flow;
    }
    flow->restarted += part * restarted.there();
    flow->away += part * restarted.away;
}

/// Everybody's restarts up to a part \a by of the day.
void HabitCourse::restartByHabit(int day, double by)
{
    const auto take = [&](Flow &flow) {
        const double restarts = flow.restartsOn(day, m_chance, by);
        flow.endDay(restarts);
        return restarts;
    };
    // From the last wait to the first, so that nobody takes two steps in a day.
    for (Station &station : m_stations) {
        switch (station.wait) {
        case Wait::Kind::Restart:
            enter(station.next, take(station.waiting[0]), day);
            break;
        case Wait::Kind::Timer: {
            double left = 0;
            station.forEachTimerFlow([&](Flow &flow) {
                const double restarts = take(flow);
                (station.timer.endsAtRestart() ? left : flow.restarted) += restarts;
            });
            enter(station.timer.firesAtRestart ? station.next : &station, left, day);
            break;
        }
        case Wait::Kind::Start:
            for (size_t where = 0; where < station.waiting.size(); ++where) {
                const double starts = conduct(day).cycleStarts[where];
                const double restarts = take(station.waiting[where]);
                station.waiting[where].restarted += (1 - starts) * restarts;
                enter(station.next, starts * restarts, day);
            }
            break;
        }
    }
}

/// Somebody restarts even the machines of people who are away; they stay away.
void HabitCourse::restartEverybody(int day, int slot)
{
    for (Station &station : m_stations) {
        switch (station.wait) {
        case Wait::Kind::Restart:
            enter(station.next, std::exchange(station.waiting[0], {}), 1, day, slot);
            break;
        case Wait::Kind::Timer:
            if (station.timer.endsAtRestart()) {
                Flow restarted;
                station.forEachTimerFlow([&](Flow &flow) {
                    restarted.present += flow.there();
                    restarted.away += flow.away;
                    flow = {};
                });
                station.entries.clear();
                enter(station.timer.firesAtRestart ? station.next : &station, restarted, 1, day, slot);
            }
            break;
        case Wait::Kind::Start:
            for (size_t where = 0; where < station.waiting.size(); ++where) {
                const double starts = conduct(day).cycleStarts[where];
                const Flow restarted = std::exchange(station.waiting[where], {});
                station.waiting[where].restarted += (1 - starts) * restarted.there();
                station.waiting[where].away += (1 - starts) * restarted.away;
                enter(station.next, restarted, starts, day, slot);
            }
            break;
        }
    }
}

/// What the timers bring by the end of a day.
void HabitCourse::runCycles(int day)
{
    const double runs = ranOfQuiet();
    for (Station &station : m_stations) {
        if (station.wait == Wait::Kind::Start) {
            for (size_t where = 0; where < station.waiting.size(); ++where) {
                const double chance = conduct(day).cycleStarts[where] * (runs + (1 - runs) * m_logsOn);
                Flow &flow = station.waiting[where];
                const double cycles = chance * flow.present;
                flow.present -= cycles;
                enter(station.next, cycles, day);
            }
        }
        if (station.wait != Wait::Kind::Timer)
            continue;
        if (conduct(day).stayOn && day >= 0 && station.timer.hours <= slotsPerDay) {
            double fired = 0;
            station.forEachTimerFlow([&](Flow &flow) {
                fired += flow.there();
                flow.finish();
            });
            enter(station.next, fired, day);
        }
        if (station.next)
            fireThrough(station, day);
        for (Flow *flow : {&station.missed, &station.passed}) {
            enter(station.next, m_logsOn * (flow->present + flow->restarted), day);
            flow->present *= 1 - m_logsOn;
            flow->restarted *= 1 - m_logsOn;
        }
        mergeOverdue(station, day);
    }
}

/// Where something comes after a timer, those whose cycle ran on the day go on by its end.
void HabitCourse::fireThrough(Station &station, int day)
{
    double fired = 0;
    const auto fire = [&](Flow &flow, double before, double by, double runs) {
        if (before >= 1 || by <= before)
            return;
        const double part = runs * (by - before) / (1 - before);
        fired += flow.take(part, part);
    };
    if (day >= 0)
        fire(station.passed, 0, 1, ranOf(station));
    const int lastBin = m_calendar.binAt(day, slotsPerDay - 1);
    for (Coming *coming : {&station.fresh, &station.restarted}) {
        const auto dueBy = [&](int bin) {
            return bin < 0 ? 0.0 : coming->due[std::min(static_cast<size_t>(bin), coming->due.size() - 1)];
        };
        const double runs = runsOf(station, *coming, day) == 1 ? 1 : ranOf(station);
        fire(coming->flow, dueBy(lastBin - slotsPerDay), dueBy(lastBin), runs);
    }
    for (Entry &entry : station.entries) {
        // On the day that they came they have gone on already.
        if (!station.isSameDay() || entry.day != day || entry.slot)
            fire(entry.flow, dueShare(station, entry, day - 1, slotsPerDay - 1),
                 dueShare(station, entry, day, slotsPerDay - 1), ranOf(station));
    }
    enter(station.next, fired, day);
}

/// Where the timer's time has surely passed, those whose cycle did not run wait like the others that missed
/// it.
void HabitCourse::mergeOverdue(Station &station, int day)
{
    const auto merge = [&](Flow &flow, double runs) {
        const double stays = station.next ? 1 : 1 - runs; // of the others, those that ran have gone on
        station.missed.present += flow.present * stays;
        station.missed.restarted += flow.restarted * stays;
        station.missed.away += flow.away;
        flow = {};
    };
    const int lastBin = m_calendar.binAt(day, slotsPerDay - 1);
    const int hours = station.timer.hours;
    if (day >= 0)
        merge(station.passed, ranOf(station));
    if (lastBin >= hours) {
        merge(station.fresh.flow, ranOf(station));
        merge(station.restarted.flow, runsOf(station, station.restarted, day) == 1 ? 1 : ranOf(station));
    }
    std::vector<Entry> &entries = station.entries;
    while (!entries.empty() && (day - entries.front().day) * slotsPerDay >= hours + slotsPerDay - 1) {
        merge(entries.front().flow, ranOf(station));
        entries.erase(entries.begin());
    }
}

} // namespace tracker
