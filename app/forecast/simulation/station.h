// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/cohort.h"
#include "app/procedure/waits.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// Machines of one habit at one place of the graph of waits; which flows there are depends on the wait.
struct Station {
    /// Machines whose timer was set before the course began.
    struct Coming {
        Cohort cohort;
        std::vector<double> due; ///< part that is due by a bin
    };
    /// Machines whose timer was set on a day, by habit or in the slot in which everybody restarted.
    struct Entry {
        Cohort cohort;
        int day = 0;
        std::optional<int> slot;
    };

    Wait::Kind wait = Wait::Kind::Restart;
    TrackSet tracks = 0; ///< that are open here
    Station *next = nullptr; ///< null: done
    std::array<Cohort, 2> waiting; ///< as in InitialState
    // A timer:
    TimerPace timer;
    bool isForced = false; ///< it is the one that an administrator can force
    Cohort missed;
    Cohort passed;
    Coming fresh;
    Coming restarted;
    std::vector<Entry> entries;

    /// On the timer, whether its time has come or not.
    double machinesOnTimer() const;
    /// Those that go on in the morning have been through the timer by the evening.
    bool isSameDay() const { return wait == Wait::Kind::Timer && timer.hours <= ModelConstants::workingDay; }
    /// Those that wait for a start or a restart.
    std::span<Cohort> waitingCohorts() { return {waiting.data(), waitingCount()}; }
    std::span<const Cohort> waitingCohorts() const { return {waiting.data(), waitingCount()}; }
    template <typename Function> void forEachTimerCohort(Function function)
    {
        function(missed);
        function(passed);
        function(fresh.cohort);
        function(restarted.cohort);
        for (Entry &entry : entries)
            function(entry.cohort);
    }
    template <typename Function> void forEachCohort(Function function)
    {
        for (Cohort &cohort : waitingCohorts())
            function(cohort);
        if (wait == Wait::Kind::Timer)
            forEachTimerCohort(function);
    }

private:
    size_t waitingCount() const
    {
        return wait == Wait::Kind::Start ? 2 : wait == Wait::Kind::Restart ? 1 : 0;
    }
};

/// The stations that machines of \a habit in \a initial stand at or come to, from the last wait to the first;
/// they point at each other.
std::vector<Station> stationsOf(const Waits &waits, const InitialState &initial,
                                std::span<const TimerPace> timers, HabitIndex habit);

} // namespace tracker
