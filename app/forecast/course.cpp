// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/course.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace tracker {

namespace {

/// Machines of one habit that wait for the same thing, through the days. A machine restarts at most once a
/// day by habit: those that have are set aside until the next.
struct Flow {
    const WaitingCount *count = nullptr;
    double present = 0;
    double away = 0;
    double restarted = 0;
    // Today's, of which a part of the day was over when they were seen.
    double virtualPresent = 0; // as many as would have had to begin the day
    double before = 0; // their restarts before they were seen: did not happen
    double came = 0; // last seen that day
    double laterThatDay = 0;

    double all() const { return present + away + restarted + came; }
    bool isEmpty() const { return !count && all() == 0; }

    void beginDay(const Presence &presence)
    {
        const double in = present + restarted;
        present = in * (1 - presence.leaves) + away * presence.returns;
        away = in * presence.leaves + away * (1 - presence.returns);
        restarted = 0;
    }
    /// Those last seen on a past \a day.
    void addPast(int day, size_t k, double scale)
    {
        if (!count)
            return;
        const WaitingCount::Day &seen = count->days[static_cast<size_t>(-day)];
        came = scale * seen.present[k];
        laterThatDay = scale * seen.laterThatDay[k];
        away += scale * seen.away[k];
        restarted += scale * seen.restarted[k];
    }
    /// Those last seen today, who restart with \a chance a day, at the times of \a by.
    void addToday(size_t k, double scale, double chance, const ByTime &by)
    {
        if (!count)
            return;
        addPast(0, k, scale);
        for (size_t slot = 0; slot < slotsPerDay; ++slot) {
            const double seen = scale * count->today[slot][k];
            const double whole = seen / (1 - chance * by[slot + 1]);
            virtualPresent += whole;
            before += whole * chance * by[slot + 1];
        }
        laterThatDay = virtualPresent * chance - before;
    }
    /// Restarts up to a part \a by of a day with \a chance. Of today, only after everybody was seen.
    double restarts(double chance, double by) const
    {
        return (present + virtualPresent) * chance * by - before;
    }
    double restartsOn(int day, double chance, double by) const
    {
        return day < 0 ? present * chance + laterThatDay : restarts(chance, by);
    }
    /// A part of those that have not restarted today, and of those that have, go on; as many as that are.
    double leaveOut(double partOfQuiet, double partOfRestarted)
    {
        const double left = partOfQuiet * (present + came) + partOfRestarted * restarted;
        present *= 1 - partOfQuiet;
        came *= 1 - partOfQuiet;
        restarted *= 1 - partOfRestarted;
        for (double *restartsToday : {&laterThatDay, &virtualPresent, &before})
            *restartsToday *= 1 - partOfQuiet;
        return left;
    }
    /// The timer has fired for all that are on.
    void finish() { present = restarted = came = laterThatDay = virtualPresent = before = 0; }
    /// The day is over: \a leaving went on to the next wait.
    void endDay(double leaving)
    {
        present += came - leaving;
        came = laterThatDay = virtualPresent = before = 0;
    }
};

/// Machines whose timer was set by a restart on a day, by habit or in the slot in which everybody restarted.
struct Entry {
    Flow flow;
    int day = 0;
    std::optional<int> slot;
};

ByTime shifted(const ByTime &by, double slots)
{
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

/// The course of the machines of one habit.
class HabitCourse {
public:
    HabitCourse(const Starts &starts, const Habits &habits, const Calendar &calendar, const World &world,
                int timerHours, size_t k)
        : m_habits(habits)
        , m_calendar(calendar)
        , m_world(world)
        , m_timerHours(timerHours)
        , m_k(k)
        , m_scale(world.tilt[k])
        , m_presence{habits.isFrequent(static_cast<int>(k)) ? world.presence.leaves : 0,
                     world.presence.returns}
        , m_leftOn(habits.leftOn(static_cast<int>(k)))
        , m_runs(world.cycleRuns[habits.isFrequent(static_cast<int>(k)) ? 0 : 1])
        , m_usual(world.lateness == 0 ? habits.byTime[k] : shifted(habits.byTime[k], world.lateness))
    {
        const auto from = [](const WaitingCount &count) {
            Flow flow;
            flow.count = count.isEmpty ? nullptr : &count;
            return flow;
        };
        for (size_t i = 0; i < maxRestarts; ++i) {
            m_unstarted[i] = from(starts.unstarted[i]);
            m_needing[i] = from(starts.needing[i]);
        }
        m_afterRestart = from(starts.agentsAfterRestart);
        m_afterRestartAndTimer = from(starts.agentsAfterRestartAndTimer);
        for (size_t i = 0; i < 2; ++i) {
            const Starts::OnTimer &track = starts.onTimer[i];
            m_onTimer[i] = {from(track.missed), from(track.passed), from(track.comingFresh),
                            from(track.comingRestarted)};
            m_onTimer[i].dueFresh = shares(track.dueFresh);
            m_onTimer[i].dueRestarted = shares(track.dueRestarted);
        }
    }

    void run(Remaining &remaining)
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

private:
    struct OnTimer {
        Flow missed;
        Flow passed;
        Flow comingFresh;
        Flow comingRestarted;
        std::vector<double> dueFresh; // part due by a bin
        std::vector<double> dueRestarted;
    };

    std::vector<double> shares(const DueCount &count) const
    {
        std::vector<double> by(count.size());
        double sum = 0;
        for (size_t bin = 0; bin < by.size(); ++bin)
            by[bin] = sum += count[bin][m_k];
        for (double &part : by)
            part = sum > 0 ? part / sum : 1;
        return by;
    }

    template <typename Function> void forEachFlow(Function function)
    {
        for (Flow &flow : m_unstarted)
            function(flow);
        for (Flow &flow : m_needing)
            function(flow);
        function(m_afterRestart);
        function(m_afterRestartAndTimer);
        for (OnTimer &track : m_onTimer) {
            function(track.missed);
            function(track.passed);
            function(track.comingFresh);
            function(track.comingRestarted);
        }
        for (Entry &entry : m_entries)
            function(entry.flow);
    }

    template <typename Function> void forEachTimerFlow(Function function)
    {
        for (OnTimer &track : m_onTimer) {
            function(track.missed);
            function(track.passed);
            function(track.comingFresh);
            function(track.comingRestarted);
        }
        for (Entry &entry : m_entries)
            function(entry.flow);
    }

    const DayConduct &conduct(int day) const { return m_world.days[static_cast<size_t>(day + followedDays)]; }

    void beginDay(int day)
    {
        const DayConduct &today = conduct(day);
        const double usual = m_habits.chanceOn(static_cast<int>(m_k), m_calendar.weekdayOf(day));
        m_chance
            = today.habit && !today.stayOn ? today.attendance * (1 - std::pow(1 - usual, today.activity)) : 0;
        if (today.wasLeftOn)
            m_chance *= m_leftOn; // those who restart although their machine is on
        const bool isWorkday = m_calendar.weekdayOf(day) < 5;
        m_cycleRuns = today.stayOn ? 1 : m_runs * std::min(1 - m_chance, m_leftOn);
        m_logsOn = today.stayOn
            ? 1
            : m_world.logsOn * m_leftOn * (isWorkday ? 1 : 0.2) * std::min(1.0, today.activity);
        forEachFlow([&](Flow &flow) {
            flow.beginDay(m_presence);
            if (day < 0) {
                flow.addPast(day, m_k, m_scale);
                flow.laterThatDay *= today.attendance;
            } else if (day == 0) {
                flow.addToday(m_k, m_scale, m_chance, m_usual);
            }
        });
        if (day == 0 && m_world.cycleNow)
            forceCycles();
    }

    /// A cycle on every machine that is on now: left on at night, or restarted today and not switched off
    /// yet.
    void forceCycles()
    {
        constexpr int workingDay = 9; // hours from the restart to the evening
        const auto now = static_cast<size_t>(m_calendar.slotNow());
        const double restartedBy = m_usual[now + 1];
        const double wentHomeBy
            = m_usual[static_cast<size_t>(std::max(0, m_calendar.slotNow() + 1 - workingDay))];
        const double home = restartedBy > 0 ? wentHomeBy / restartedBy : 0;
        const double onOfQuiet = std::min(1.0, m_leftOn / std::max(1e-9, 1 - m_chance * restartedBy));
        const double onOfRestarted = 1 - (1 - m_leftOn) * home;
        forEachTimerFlow([&](Flow &flow) { flow.leaveOut(onOfQuiet, onOfRestarted); });
        for (size_t i = 0; i < maxRestarts; ++i) {
            const double begins = conduct(0).cycleStarts;
            startUpgrades(i, m_unstarted[i].leaveOut(begins * onOfQuiet, begins * onOfRestarted));
        }
    }

    /// The part of an entry whose timer has fired by \a slot of \a day, were it on.
    double dueShare(const Entry &entry, int day, int slot) const
    {
        const int latest = (day - entry.day) * slotsPerDay + slot - m_timerHours; // slot of the restart
        if (entry.slot)
            return latest >= *entry.slot ? 1 : 0;
        return latest < 0 ? 0 : m_usual[static_cast<size_t>(std::min(latest + 1, slotsPerDay))];
    }

    /// Agents of \a flow not done when a part \a by of the day's restarts and a part \a ran of the cycles has
    /// been.
    double waiting(const Flow &flow, double by, double ran) const
    {
        return (flow.present + flow.came + flow.restarted) * (1 - ran) - flow.restarts(m_chance, by)
            + flow.away;
    }

    void write(Remaining &remaining, int day, int firstSlot, int endSlot) const
    {
        const int firstBin = m_calendar.binAt(day, 0);
        for (int slot = firstSlot; slot < endSlot; ++slot) {
            const int bin = firstBin + slot;
            if (bin < 0 || bin >= static_cast<int>(remaining.agents.size()))
                continue;
            const double by = m_usual[static_cast<size_t>(slot) + 1];
            const double loggedOn = conduct(day).stayOn ? 1 : m_logsOn * (1 - m_chance) * by;
            double agents
                = m_afterRestart.all() - m_afterRestart.restarts(m_chance, by) + m_afterRestartAndTimer.all();
            double complete = -m_needing[0].restarts(m_chance, by);
            for (size_t i = 0; i < maxRestarts; ++i) {
                agents += m_unstarted[i].all();
                complete += m_unstarted[i].all() + m_needing[i].all();
            }
            for (const Entry &entry : m_entries)
                agents += waiting(entry.flow, by, m_cycleRuns * dueShare(entry, day, slot));
            for (size_t i = 0; i < 2; ++i) {
                const OnTimer &track = m_onTimer[i];
                const auto dueBy = [&](const std::vector<double> &due) {
                    return m_cycleRuns * due[std::min(static_cast<size_t>(bin), due.size() - 1)];
                };
                const double left = waiting(track.missed, by, loggedOn)
                    + waiting(track.passed, by, m_cycleRuns + (1 - m_chance - m_cycleRuns) * loggedOn)
                    + waiting(track.comingFresh, by, dueBy(track.dueFresh))
                    + waiting(track.comingRestarted, by, dueBy(track.dueRestarted));
                agents += left;
                complete += i == 1 ? left : 0;
            }
            remaining.agents[static_cast<size_t>(bin)] += agents;
            remaining.complete[static_cast<size_t>(bin)] += complete;
        }
    }

    /// Everybody's restarts up to a part \a by of the day.
    void restartByHabit(int day, double by)
    {
        const auto take = [&](Flow &flow) {
            const double restarts = flow.restartsOn(day, m_chance, by);
            flow.endDay(restarts);
            return restarts;
        };
        // From the last wait to the first, so that nobody takes two steps in a day.
        for (size_t i = 0; i < maxRestarts; ++i) {
            const double restarts = take(m_needing[i]);
            if (i > 0)
                m_needing[i - 1].restarted += restarts;
        }
        take(m_afterRestart);
        forEachTimerFlow(take);
        enterTimer(take(m_afterRestartAndTimer), day, std::nullopt);
        for (size_t i = 0; i < maxRestarts; ++i) {
            const double restarts = take(m_unstarted[i]);
            m_unstarted[i].restarted += (1 - conduct(day).cycleStarts) * restarts;
            startUpgrades(i, conduct(day).cycleStarts * restarts);
        }
    }

    /// Somebody restarts even the machines of people who are away; they stay away.
    void restartEverybody(int day, int slot)
    {
        const auto take = [](Flow &flow) { return std::exchange(flow, {}); };
        const auto put = [](Flow &flow, const Flow &restarted, double part) {
            flow.restarted += part * (restarted.all() - restarted.away);
            flow.away += part * restarted.away;
        };
        for (size_t i = 0; i < maxRestarts; ++i) {
            const Flow restarted = take(m_needing[i]);
            if (i > 0)
                put(m_needing[i - 1], restarted, 1);
        }
        take(m_afterRestart);
        forEachTimerFlow(take);
        Entry entry{.day = day, .slot = slot};
        put(entry.flow, take(m_afterRestartAndTimer), 1);
        if (!entry.flow.isEmpty())
            m_entries.push_back(entry);
        for (size_t i = 0; i < maxRestarts; ++i) {
            const Flow restarted = take(m_unstarted[i]);
            const double starts = conduct(day).cycleStarts;
            put(m_unstarted[i], restarted, 1 - starts);
            put(m_needing[i], restarted, starts);
            put(i == 0 ? m_afterRestart : m_afterRestartAndTimer, restarted, starts);
        }
    }

    void enterTimer(double machines, int day, std::optional<int> slot)
    {
        if (machines <= 0)
            return;
        Entry entry{.day = day, .slot = slot};
        entry.flow.restarted = machines;
        m_entries.push_back(entry);
    }

    /// A cycle, with or without a restart, starts the upgrade; then it waits for its first restart.
    void startUpgrades(size_t i, double machines)
    {
        m_needing[i].restarted += machines;
        (i == 0 ? m_afterRestart : m_afterRestartAndTimer).restarted += machines;
    }

    /// What the timer brings by the end of a day.
    void runCycles(int day)
    {
        const bool stayOn = conduct(day).stayOn;
        if (stayOn && day >= 0)
            forEachTimerFlow([](Flow &flow) { flow.finish(); });
        for (size_t i = 0; i < maxRestarts; ++i) {
            const double runs = ranOfQuiet();
            const double chance = conduct(day).cycleStarts * (runs + (1 - runs) * m_logsOn);
            const double cycles = chance * m_unstarted[i].present;
            m_unstarted[i].present -= cycles;
            startUpgrades(i, cycles);
        }
        for (OnTimer &track : m_onTimer) {
            for (Flow *flow : {&track.missed, &track.passed}) {
                flow->present *= 1 - m_logsOn;
                flow->restarted *= 1 - m_logsOn;
            }
        }
        mergeOverdue(day);
    }

    /// Of the machines that did not restart on the day, those whose cycle ran when it was due.
    double ranOfQuiet() const { return m_chance < 1 ? m_cycleRuns / (1 - m_chance) : 0; }

    /// Where the timer's time has surely passed, those whose cycle did not run wait like the others that
    /// missed it.
    void mergeOverdue(int day)
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
                merge(track.comingFresh, ranOfQuiet(), track);
                merge(track.comingRestarted, ranOfQuiet(), track);
            }
        }
        while (!m_entries.empty()
               && (day - m_entries.front().day) * slotsPerDay >= m_timerHours + slotsPerDay - 1) {
            merge(m_entries.front().flow, ranOfQuiet(), m_onTimer[0]);
            m_entries.erase(m_entries.begin());
        }
    }

    const Habits &m_habits;
    const Calendar &m_calendar;
    const World &m_world;
    int m_timerHours;
    size_t m_k;
    double m_scale;
    Presence m_presence;
    double m_leftOn; ///< part of the machines that are on at night
    double m_runs; ///< chance that a cycle runs on these
    ByTime m_usual;
    double m_chance = 0; // of a restart on the current day
    double m_cycleRuns = 0; // of all machines whose timer is due on the current day
    double m_logsOn = 0;
    std::array<Flow, maxRestarts> m_unstarted;
    std::array<Flow, maxRestarts> m_needing;
    Flow m_afterRestart;
    Flow m_afterRestartAndTimer;
    std::array<OnTimer, 2> m_onTimer;
    std::vector<Entry> m_entries;
};

} // namespace

Remaining followCourse(const Starts &starts, const Habits &habits, const Calendar &calendar,
                       const World &world, int timerHours, int hours)
{
    const auto size = static_cast<size_t>(hours) + 1;
    Remaining remaining{std::vector<double>(size), std::vector<double>(size)};
    constexpr double tooFew = 1e-6; // part of the machines
    const double all = std::accumulate(starts.machines.begin(), starts.machines.end(), 0.0);
    for (size_t k = 0; k < habitCount; ++k) {
        if (starts.machines[k] * world.tilt[k] <= tooFew * all)
            continue;
        HabitCourse(starts, habits, calendar, world, timerHours, k).run(remaining);
    }
    return remaining;
}

} // namespace tracker
