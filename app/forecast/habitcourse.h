// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/course.h"
#include "app/forecast/flow.h"

#include <array>
#include <optional>
#include <vector>

namespace tracker {

/// The course of the machines of one habit in one world, day by day.
class HabitCourse {
public:
    HabitCourse(const Starts &starts, const Habits &habits, const Calendar &calendar, const World &world,
                int timerHours, size_t habit);

    /// Adds the machines that are not done.
    void run(Remaining &remaining);

private:
    /// Machines whose timer was set before the course began.
    struct Coming {
        Flow flow;
        std::vector<double> due; ///< part that is due by a bin
    };
    /// Machines whose timer was set by a restart on a day, by habit or in the slot in which everybody
    /// restarted.
    struct Entry {
        Flow flow;
        int day = 0;
        std::optional<int> slot;
    };
    struct OnTimer {
        Flow missed;
        Flow passed;
        Coming fresh;
        Coming restarted;
    };
    /// What goes on in a straight line with the part of the day's restarts that has been.
    struct Line {
        double from = 0;
        double slope = 0;

        double at(double by) const { return from + slope * by; }
        Line &operator+=(Line line)
        {
            from += line.from;
            slope += line.slope;
            return *this;
        }
    };

    template <typename Function> void forEachTimerFlow(Function function)
    {
        for (OnTimer &track : m_onTimer) {
            function(track.missed);
            function(track.passed);
            function(track.fresh.flow);
            function(track.restarted.flow);
        }
        for (Entry &entry : m_entries)
            function(entry.flow);
    }
    template <typename Function> void forEachFlow(Function function)
    {
        for (size_t i = 0; i < m_restarts; ++i) {
            function(m_unstarted[0][i]);
            function(m_unstarted[1][i]);
            function(m_needing[i]);
        }
        function(m_afterRestart);
        function(m_afterRestartAndTimer);
        forEachTimerFlow(function);
    }

    const DayConduct &conduct(int day) const { return m_world.days[static_cast<size_t>(day + followedDays)]; }
    std::vector<double> dueShares(const DueCount &count) const;
    double dueShare(const Entry &entry, int day, int slot) const;
    double runsOf(const Coming &coming, int day) const;
    double ranOfQuiet() const;
    bool isSameDayTimer() const;
    Line left(const Flow &flow, Line ran) const;

    void beginDay(int day);
    void addRoundUp(const DayConduct &today);
    void forceCycles();
    void write(Remaining &remaining, int day, int firstSlot, int endSlot) const;
    void restartByHabit(int day, double by);
    void restartEverybody(int day, int slot);
    void startUpgrades(size_t i, double machines);
    void runCycles(int day);
    void mergeOverdue(int day);

    const Habits &m_habits;
    const Calendar &m_calendar;
    const World &m_world;
    int m_timerHours;
    size_t m_habit;
    size_t m_crew;
    double m_scale;
    Presence m_presence;
    double m_leftOn; ///< part of the machines that are on at night
    double m_runs; ///< chance that a cycle runs on these
    size_t m_restarts; ///< the most that are needed
    ByTime m_own; ///< the same on a usual day
    ByTime m_usual; ///< part of a day's restarts that has been
    // On the current day:
    double m_chance = 0; // of a restart
    double m_cycleRuns = 0; // of all machines whose timer is due
    double m_logsOn = 0; // that a missed cycle runs at a logon

    std::array<std::array<Flow, maxRestarts>, 2> m_unstarted; // as in Starts
    std::array<Flow, maxRestarts> m_needing;
    Flow m_afterRestart;
    Flow m_afterRestartAndTimer;
    std::array<OnTimer, 2> m_onTimer;
    std::vector<Entry> m_entries;
};

} // namespace tracker
