// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/learning.h"

#include <span>
#include <vector>

namespace tracker {

/// Expected numbers of machines that wait for the same thing, by habit and by the day they were last seen on.
struct WaitingCount {
    struct Day {
        PerHabit<double> present{};
        PerHabit<double> away{};
        PerHabit<double> restarted{}; ///< that day already
        /// Of the present, those that restart later that day, if that day was like any other.
        PerHabit<double> laterThatDay{};
    };
    /// By days back; empty where nobody waits for this, as the next.
    std::vector<Day> days;
    /// The present ones last seen today, by the slot they were seen in.
    std::vector<PerHabit<double>> today;

    bool isEmpty() const { return days.empty(); }
};

/// When the timer of machines fires: numbers by bin from 0 (by now) on, by habit.
using DueCount = std::vector<PerHabit<double>>;

/// Where the machines that are not done stand, and with which habits. What a projection starts from.
struct InitialState {
    /// Those that stand at one place of the graph of waits; which parts there are depends on the wait.
    struct AtPlace {
        /// A start where the roll-out has reached the site, or a restart; and a start elsewhere.
        std::array<WaitingCount, 2> waiting;
        // A timer:
        WaitingCount missed; ///< the time had passed when they were seen
        WaitingCount passed; ///< it has passed since
        WaitingCount comingFresh; ///< it comes; no restart on the day they were seen
        WaitingCount comingRestarted; ///< it comes; restarted on the day they were seen
        DueCount dueFresh;
        DueCount dueRestarted;
    };
    ShiftIndex shift = Shifts::everybody; ///< of all of them
    std::vector<AtPlace> places; ///< as Waits::places()
    std::vector<PerHabit<double>> open; ///< by track: the machines in here that are not done

    double machines() const;
    /// Adds each machine of \a more, of the same graph, as \a factor machines.
    void add(const InitialState &more, double factor);
};

/// The same, with the two explanations of silence apart: how much each is to be believed is one thing for all
/// machines.
struct InitialParts {
    InitialState certain; ///< machines of which there is but one
    InitialState unreported;
    InitialState silent;

    /// Where it is \a odds times as likely as thought that a silent machine has but not reported.
    InitialState at(double odds) const;
    /// Adds the machines of \a more, of the same graph.
    void merge(const InitialParts &more);
};

/// Counts \a waiting, all of one \a shift, each as \a weight machines.
InitialParts initialPartsOf(std::span<const WaitingMachine> waiting, ShiftIndex shift, double weight,
                            const Learning &learning, std::span<const TimerPace> timers);

} // namespace tracker
