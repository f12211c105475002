// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/forecast/observations/massrestarts.h"
#include "app/forecast/observations/modelconstants.h"
#include "app/forecast/observations/shifts.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace tracker {

/// Habits of restarting, from every morning to never: on working days, on every day, or on one weekday, each
/// with a chance a day. A fleet is a mixture of them; which habit a machine has is never certain, only more
/// or less likely by when it last restarted.
inline constexpr size_t workdayHabits = ModelConstants::workdayHabits;
inline constexpr size_t everydayHabits = ModelConstants::everydayHabits;
inline constexpr size_t habitCount = workdayHabits + everydayHabits + ModelConstants::weekdayHabits;

/// A component of the mixture: its place in what is kept by habit.
struct HabitIndex {
    size_t value = 0;
};

template <typename T> using PerHabit = std::array<T, habitCount>;
inline double total(const PerHabit<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}
/// Chances summed over the slots of a day: [0] is 0, [24] is 1.
using ByTime = std::array<double, slotsPerDay + 1>;
using PerReportAge = std::array<double, ModelConstants::reportAges.size() + 1>;

/// A machine that is switched off every night is away for days when its user is: then it does not restart.
/// One that is left on is never away.
struct Presence {
    double leaves = ModelConstants::leaves; ///< chance a day
    double returns = ModelConstants::returns;
};

/// How a fleet restarts, learned from its lists.
struct Habits {
    /// Chance of a restart on a weekday, from Monday.
    PerHabit<std::array<double, 7>> chance{};
    /// Where in the day the restart comes, when it comes.
    PerHabit<ByTime> byTime{};
    Shifts shifts;
    std::vector<MassRestart> massRestarts;
    Presence presence;
    /// How old the last report of a machine is that is on.
    PerReportAge reportAges{};
    /// How common each habit is, at each site; partly pooled, so that a small site follows the fleet.
    std::vector<PerHabit<double>> weights;
    /// The number of machines behind each habit.
    PerHabit<double> machines{};
    /// The part of the everyday habits that is as good as any other for all the lists show: chances of the
    /// values in ModelConstants::everydayParts.
    std::array<double, ModelConstants::everydayParts.size()> everydayLikely{};
    /// How likely the timer's cycle runs when it is due, where the machine restarts on most days, or rarely;
    /// and how many cases say so.
    std::array<double, 2> cycleRuns{};
    std::array<double, 2> cycleCases{};
    /// Chance a day that somebody logs on to a machine that is left on, so that a missed cycle runs.
    double logsOn = ModelConstants::logsOn;
    /// By days back: below 1 on a day on which almost nobody restarted though many should have.
    std::vector<double> pastActivity;

    double chanceOn(HabitIndex habit, int weekday) const
    {
        return chance[habit.value][static_cast<size_t>(weekday)];
    }
    /// How much the fleet moves in crowds, from 0 to 1: where it does, chance does not even out.
    double clustering() const;
    /// Whether a habit restarts on most of its days.
    bool isFrequent(HabitIndex habit) const
    {
        return chanceOn(habit, 1) > ModelConstants::frequent && chanceOn(habit, 2) > ModelConstants::frequent;
    }
    /// The part of the machines of a habit that stay on at night.
    double leftOn(HabitIndex habit) const
    {
        std::array<double, 7> week = chance[habit.value];
        std::nth_element(week.begin(), week.begin() + 2, week.begin() + 5);
        return 1 - week[2];
    }
    /// The same for a machine of a shift: those who restart on most days do so in its hours.
    ByTime byTimeOf(ShiftIndex shift, HabitIndex habit) const;
    double leaves(HabitIndex habit) const { return isFrequent(habit) ? presence.leaves : 0; }
};

/// Expectation–maximisation over all sightings.
Habits learnHabits(const ObservedFleet &observed, const Shifts &shifts,
                   const std::vector<MassRestart> &massRestarts, const Calendar &calendar,
                   const Progress &progress);

} // namespace tracker
