// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/flow.h"
#include "app/forecast/waits.h"

#include <array>
#include <optional>
#include <vector>

namespace tracker {

/// Hours that a machine stays on and logged on after it was restarted.
inline constexpr int workingDay = 9;

/// Machines of one habit at one place of the graph of waits; which flows there are depends on the wait.
struct Station {
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

    Wait::Kind wait = Wait::Kind::Restart;
    TrackSet tracks = 0; ///< that are open here
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
    bool isSameDay() const { return wait == Wait::Kind::Timer && timer.hours <= workingDay; }
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

/// The stations that machines of \a habit in \a starts stand at or come to, from the last wait to the first;
/// they point at each other.
std::vector<Station> stationsOf(const Waits &waits, const Starts &starts, std::span<const TimerPace> timers,
                                size_t habit);

} // namespace tracker
