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

} // namespace

HabitCourse::HabitCourse(const Starts &starts, const Habits &habits, const Calendar &calendar,
                         const World &world, int timerHours, size_t habit)
    : m_habits(habits)
    , m_calendar(calendar)
    , m_world(world)
    , m_timerHours(timerHours)
    , m_habit(habit)
    , m_crew(habits.isFrequent(static_cast<int>(habit)) ? starts.crew : Crews::everybody)
    , m_scale(world.tilt[habit])
    , m_presence{habits.isFrequent(static_cast<int>(habit)) ? world.presence.leaves : 0,
                 world.presence.returns}
    , m_leftOn(habits.leftOn(static_cast<int>(habit)))
    , m_runs(world.cycleRuns[habits.isFrequent(static_cast<int>(habit)) ? 0 : 1])
    , m_restarts(starts.restarts())
    , m_own(shifted(habits.byTimeOf(starts.crew, static_cast<int>(habit)), world.lateness))
    , m_usual(m_own)
{
    for (size_t i = 0; i < m_restarts; ++i) {
        for (size_t place = 0; place < m_unstarted.size(); ++place)
            m_unstarted[place][i] = flowFrom(starts.unstarted[place][i]);
        m_needing[i] = flowFrom(starts.needing[i]);
    }
    m_afterRestart = flowFrom(starts.agentsAfterRestart);
    m_afterRestartAndTimer = flowFrom(starts.agentsAfterRestartAndTimer);
    for (size_t i = 0; i < 2; ++i) {
        const Starts::OnTimer &track = starts.onTimer[i];
        m_onTimer[i] = {flowFrom(track.missed),
                        flowFrom(track.passed),
                        {flowFrom(track.comingFresh), dueShares(track.dueFresh)},
                        {flowFrom(track.comingRestarted), dueShares(track.dueRestarted)}};
    }
}

void HabitCourse::run(Remaining &remaining)
{
    const int lastDay = m_calendar.dayOf(static_cast<int>(remaining.agents.size()) - 1);
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
    std::vector<double> by(count.size());
    double sum = 0;
    for (size_t bin = 0; bin < by.size(); ++bin)
        by[bin] = sum += count[bin][m_habit];
    for (double &part : by)
        part = sum > 0 ? part / sum : 1;
    return by;
}

/// The part of an entry whose timer has fired by \a slot of \a day, were it on.
double HabitCourse::dueShare(const Entry &entry, int day, int slot) const
{
    const int latest = (day - entry.day) * slotsPerDay + slot - m_timerHours; // slot of the restart
    if (entry.slot)
        return latest >= *entry.slot ? 1 : 0;
    return latest < 0 ? 0 : m_usual[static_cast<size_t>(std::min(latest + 1, slotsPerDay))];
}

bool HabitCourse::isSameDayTimer() const
{
    return m_timerHours <= workingDay;
}

double HabitCourse::runsOf(const Coming &coming, int day) const
{
    const bool isOn = &coming == &m_onTimer[0].restarted || &coming == &m_onTimer[1].restarted;
    return isOn && day == 0 && isSameDayTimer() ? 1 : m_cycleRuns;
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
    forEachFlow([&](Flow &flow) {
        flow.beginDay(m_presence);
        if (day < 0) {
            flow.addPast(day, m_habit, m_scale);
            flow.laterThatDay *= today.attendance;
        } else if (day == 0) {
            flow.addToday(m_habit, m_scale, m_chance, m_usual);
        }
    });
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
    forEachTimerFlow([&](Flow &flow) { flow.take(onOfQuiet, onOfRestarted); });
    for (size_t place = 0; place < m_unstarted.size(); ++place) {
        const double begins = conduct(0).cycleStarts[place];
        for (size_t i = 0; i < m_restarts; ++i)
            startUpgrades(i, m_unstarted[place][i].take(begins * onOfQuiet, begins * onOfRestarted));
    }
}

/// Those of \a flow that are not done when a part of the day's restarts has been, and a part \a ran of the
/// cycles.
HabitCourse::Line HabitCourse::left(const Flow &flow, Line ran) const
{
    const Line restarts = {-flow.before, (flow.present + flow.virtualPresent) * m_chance};
    return {flow.there() * (1 - ran.from) + flow.away - restarts.from,
            -flow.there() * ran.slope - restarts.slope};
}

void HabitCourse::write(Remaining &remaining, int day, int firstSlot, int endSlot) const
{
    const int firstBin = m_calendar.binAt(day, 0);
    firstSlot = std::max(firstSlot, -firstBin);
    endSlot = std::min(endSlot, static_cast<int>(remaining.agents.size()) - firstBin);
    if (firstSlot >= endSlot)
        return;

    const Line loggedOn = conduct(day).stayOn ? Line{1, 0} : Line{0, m_logsOn * (1 - m_chance)};
    const double later = 1 - m_chance - m_cycleRuns;
    const Line passed{m_cycleRuns + later * loggedOn.from, later * loggedOn.slope};
    Line agents = left(m_afterRestart, {});
    agents += {m_afterRestartAndTimer.all(), 0};
    Line complete = left(m_needing[0], {});
    for (size_t i = 0; i < m_restarts; ++i) {
        const double unstarted = m_unstarted[0][i].all() + m_unstarted[1][i].all();
        agents += {unstarted, 0};
        complete += {unstarted + (i > 0 ? m_needing[i].all() : 0), 0};
    }
    // Those whose timer fires at known hours of the day go down on top of that.
    struct Firing {
        double machines = 0;
        const std::vector<double> *due = nullptr;
        bool completes = false;
    };
    std::array<Firing, 4> firing;
    size_t firings = 0;
    for (size_t i = 0; i < 2; ++i) {
        const OnTimer &track = m_onTimer[i];
        Line line = left(track.missed, loggedOn);
        line += left(track.passed, passed);
        for (const Coming *coming : {&track.fresh, &track.restarted}) {
            if (coming->flow.all() <= 0)
                continue;
            line += left(coming->flow, {});
            firing[firings++] = {coming->flow.there() * runsOf(*coming, day), &coming->due, i == 1};
        }
        agents += line;
        if (i == 1)
            complete += line;
    }
    for (const Entry &entry : m_entries)
        agents += left(entry.flow, {});
    const double sameDay = isSameDayTimer() ? left(m_afterRestartAndTimer, {}).slope : 0;

    for (int slot = firstSlot; slot < endSlot; ++slot) {
        const auto bin = static_cast<size_t>(firstBin + slot);
        const double by = m_usual[static_cast<size_t>(slot) + 1];
        double agentsLeft = agents.at(by);
        double completeLeft = complete.at(by);
        for (size_t i = 0; i < firings; ++i) {
            const double fired
                = firing[i].machines * (*firing[i].due)[std::min(bin, firing[i].due->size() - 1)];
            agentsLeft -= fired;
            completeLeft -= firing[i].completes ? fired : 0;
        }
        for (const Entry &entry : m_entries)
            agentsLeft -= entry.flow.there() * m_cycleRuns * dueShare(entry, day, slot);
        if (slot >= m_timerHours)
            agentsLeft += sameDay * m_usual[static_cast<size_t>(slot - m_timerHours) + 1];
        remaining.agents[bin] += agentsLeft;
        remaining.complete[bin] += completeLeft;
    }
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
    for (size_t i = 0; i < m_restarts; ++i) {
        const double restarts = take(m_needing[i]);
        if (i > 0)
            m_needing[i - 1].restarted += restarts;
    }
    take(m_afterRestart);
    forEachTimerFlow([&](Flow &flow) { take(flow); });
    double onTimer = take(m_afterRestartAndTimer);
    if (isSameDayTimer()) // those whose timer has fired by the evening are done
        onTimer *= 1 - m_usual[static_cast<size_t>(slotsPerDay - m_timerHours)];
    if (onTimer > 0) {
        m_entries.push_back({.day = day});
        m_entries.back().flow.restarted = onTimer;
    }
    for (size_t place = 0; place < m_unstarted.size(); ++place) {
        const double starts = conduct(day).cycleStarts[place];
        for (size_t i = 0; i < m_restarts; ++i) {
            const double restarts = take(m_unstarted[place][i]);
            m_unstarted[place][i].restarted += (1 - starts) * restarts;
            startUpgrades(i, starts * restarts);
        }
    }
}

/// Somebody restarts even the machines of people who are away; they stay away.
void HabitCourse::restartEverybody(int day, int slot)
{
    const auto take = [](Flow &flow) { return std::exchange(flow, {}); };
    const auto put = [](Flow &flow, const Flow &restarted, double part) {
        flow.restarted += part * restarted.there();
        flow.away += part * restarted.away;
    };
    for (size_t i = 0; i < m_restarts; ++i) {
        const Flow restarted = take(m_needing[i]);
        if (i > 0)
            put(m_needing[i - 1], restarted, 1);
    }
    take(m_afterRestart);
    forEachTimerFlow(take);
    Entry entry{.day = day, .slot = slot};
    put(entry.flow, take(m_afterRestartAndTimer), 1);
    if (entry.flow.all() > 0)
        m_entries.push_back(entry);
    for (size_t place = 0; place < m_unstarted.size(); ++place) {
        const double starts = conduct(day).cycleStarts[place];
        for (size_t i = 0; i < m_restarts; ++i) {
            const Flow restarted = take(m_unstarted[place][i]);
            put(m_unstarted[place][i], restarted, 1 - starts);
            put(m_needing[i], restarted, starts);
            put(i == 0 ? m_afterRestart : m_afterRestartAndTimer, restarted, starts);
        }
    }
}

/// A cycle, with or without a restart, starts the upgrade; then it waits for its first restart.
void HabitCourse::startUpgrades(size_t i, double machines)
{
    m_needing[i].restarted += machines;
    (i == 0 ? m_afterRestart : m_afterRestartAndTimer).restarted += machines;
}

/// What the timer brings by the end of a day.
void HabitCourse::runCycles(int day)
{
    const bool firesWithinTheDay = m_timerHours <= slotsPerDay;
    if (conduct(day).stayOn && day >= 0 && firesWithinTheDay)
        forEachTimerFlow([](Flow &flow) { flow.finish(); });
    const double runs = ranOfQuiet();
    for (size_t place = 0; place < m_unstarted.size(); ++place) {
        const double chance = conduct(day).cycleStarts[place] * (runs + (1 - runs) * m_logsOn);
        for (size_t i = 0; i < m_restarts; ++i) {
            Flow &flow = m_unstarted[place][i];
            const double cycles = chance * flow.present;
            flow.present -= cycles;
            startUpgrades(i, cycles);
        }
    }
    for (OnTimer &track : m_onTimer) {
        for (Flow *flow : {&track.missed, &track.passed}) {
            flow->present *= 1 - m_logsOn;
            flow->restarted *= 1 - m_logsOn;
        }
    }
    mergeOverdue(day);
}

/// Where the timer's time has surely passed, those whose cycle did not run wait like the others that missed
/// it.
void HabitCourse::mergeOverdue(int day)
{
    const auto merge = [&](Flow &flow, double runs, OnTimer &track) {
        track.missed.present += flow.present * (1 - runs);
        track.missed.restarted += flow.restarted * (1 - runs);
        track.missed.away += flow.away;
        flow = {};
    };
    const int lastBin = m_calendar.binAt(day, slotsPerDay - 1);
    for (OnTimer &track : m_onTimer) {
        if (day >= 0)
            merge(track.passed, ranOfQuiet(), track);
        if (lastBin >= m_timerHours) {
            merge(track.fresh.flow, ranOfQuiet(), track);
            merge(track.restarted.flow, runsOf(track.restarted, day) == 1 ? 1 : ranOfQuiet(), track);
        }
    }
    while (!m_entries.empty()
           && (day - m_entries.front().day) * slotsPerDay >= m_timerHours + slotsPerDay - 1) {
        merge(m_entries.front().flow, ranOfQuiet(), m_onTimer[0]);
        m_entries.erase(m_entries.begin());
    }
}

} // namespace tracker
