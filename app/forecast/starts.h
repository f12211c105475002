// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/sightinglikelihood.h"

#include <vector>

namespace tracker {

/// Days back that a machine may have been seen last and still be followed from there; staler ones are
/// followed from the first of them.
inline constexpr int followedDays = 21;
/// The most restarts a machine is followed through: as many as a procedure may have.
inline constexpr int maxRestarts = Procedure::maxRestarts;

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
struct Starts {
    size_t crew = Crews::everybody; ///< of all of them
    /// Not begun, [0] where the roll-out has reached their site, [1] elsewhere; then by the restarts that
    /// complete them, from 1.
    std::array<std::array<WaitingCount, maxRestarts>, 2> unstarted;
    /// By the restarts that complete them, from 1.
    std::array<WaitingCount, maxRestarts> needing;
    /// Agents that wait for one restart and then go on at once, and those that wait for the timer after it.
    WaitingCount agentsAfterRestart;
    WaitingCount agentsAfterRestartAndTimer;
    /// Agents that wait for the timer or a restart; [0] for machines with restarts to come, [1] for those
    /// that are complete with their agents.
    struct OnTimer {
        WaitingCount missed; ///< the time had passed when they were seen
        WaitingCount passed; ///< it has passed since
        WaitingCount comingFresh; ///< it comes; no restart on the day they were seen
        WaitingCount comingRestarted; ///< it comes; restarted on the day they were seen
        DueCount dueFresh;
        DueCount dueRestarted;
    };
    std::array<OnTimer, 2> onTimer;
    /// The machines in here, and those of them whose agents are not done.
    PerHabit<double> machines{};
    PerHabit<double> agents{};

    /// The most restarts that one of them needs.
    size_t restarts() const;
};

/// Adds the machines of \a more.
void merge(Starts &starts, const Starts &more);

/// Counts  waiting, each as  weight machines.  timerHours is the timer's interval.
Starts countStarts(std::span<const WaitingMachine> waiting, size_t crew, double weight,
                   const Evidence &evidence, const Habits &habits, const SightingLikelihood &likelihood,
                   const Calendar &calendar, int timerHours);

} // namespace tracker
