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
    HabitCourse(const Waits &waits, const Starts &starts, const Habits &habits, const Calendar &calendar,
                const World &world, std::span<const TimerPace> timers, size_t habit);

    // Stations point at each other.
    Q_DISABLE_COPY_MOVE(HabitCourse)

    /// Adds the machines that are not done.
    void run(Remaining &remaining);

private:
    /// Machines whose timer was set before the course began.
    struct Coming {
        Flow flow;
        std::vector<double> due; ///< part that is due by a bin
    };
    /// Machines whose timer was set on a day, by habit or in the slot in which everybody restarted.
    struct Entry {
        Flow flow;
        int day = 0;
        std::optional<int> slot;
    };
    /// Those at one place of the graph of waits; which flows there are depends on the wait.
    struct Station {
        Wait::Kind wait = Wait::Kind::Restart;
        TrackSet tracks = 0;
        Station *next = nullptr; ///< null: done
        std::array<Flow, 2> waiting; ///< as in Starts
        // A timer:
        TimerPace timer;
        bool isForced = false; ///< it is the one that an administrator can force
        Flow missed;
        Flow passed;
        Coming fresh;
        Coming restarted;
        std::vector<Entry> entries;

        /// On the timer, whether its time has come or not.
        double machinesOnTimer() const;
        /// Those that go on in the morning have been through the timer by the evening.
        bool isSameDay() const;
        template <typename Function> void forEachTimerFlow(Function function)
        {
            function(missed);
            function(passed);
            function(fresh.flow);
            function(restarted.flow);
            for (Entry &entry : entries)
                function(entry.flow);
        }
        template <typename Function> void forEachFlow(Function function)
        {
            for (Flow &flow : waiting)
                function(flow);
            if (wait == Wait::Kind::Timer)
                forEachTimerFlow(function);
        }
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
    /// What is written of a track on one day: a line, and those whose timer fires at known hours.
    struct TrackDay;

    const DayConduct &conduct(int day) const { return m_world.days[static_cast<size_t>(day + followedDays)]; }
    std::vector<double> dueShares(const DueCount &count) const;
    double dueShare(const Station &station, const Entry &entry, int day, int slot) const;
    double runsOf(const Station &station, const Coming &coming, int day) const;
    double ranOf(const Station &station) const;
    double ranOfQuiet() const;
    Line left(const Flow &flow, Line ran, double restarting = 1) const;

    void beginDay(int day);
    void addRoundUp(const DayConduct &today);
    void forceCycles();
    void addWaiting(TrackDay &written, const Station &station, int day) const;
    void addTimer(TrackDay &written, const Station &station, int day) const;
    void write(Remaining &remaining, int day, int firstSlot, int endSlot) const;
    void restartByHabit(int day, double by);
    void restartEverybody(int day, int slot);
    void enter(Station *station, double machines, int day);
    void enter(Station *station, const Flow &restarted, double part, int day, int slot);
    void runCycles(int day);
    void fireThrough(Station &station, int day);
    void mergeOverdue(Station &station, int day);

    const Habits &m_habits;
    const Calendar &m_calendar;
    const World &m_world;
    size_t m_habit;
    size_t m_crew;
    double m_scale;
    Presence m_presence;
    double m_leftOn; ///< part of the machines that are on at night
    double m_runs; ///< chance that a cycle runs on these
    ByTime m_own; ///< the same on a usual day
    ByTime m_usual; ///< part of a day's restarts that has been
    // On the current day:
    double m_chance = 0; // of a restart
    double m_cycleRuns = 0; // of all machines whose timer is due
    double m_logsOn = 0; // that a missed cycle runs at a logon

    std::vector<Station>
        m_stations; // from the last wait to the first; those that nobody comes to are left out
};

} // namespace tracker
