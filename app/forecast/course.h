// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/starts.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// What a day brings to everybody.
struct DayConduct {
    double activity = 1; ///< how much more or less than usual those restart who are there
    double attendance = 1; ///< part of the people who come as usual
    /// Of those who keep a crew's hours: a crew comes or stays away as one.
    std::array<double, Crews::most + 1> crews{1, 1, 1, 1};
    /// Chance that a cycle starts the upgrade, [0] where the roll-out has reached the site, [1] elsewhere.
    std::array<double, 2> cycleStarts{1, 1};
    /// Part of the machines that are on and restarted together besides, and the slot.
    double roundedUp = 0;
    int roundUpSlot = 0;
    bool habit = true; ///< people restart by habit
    std::optional<int> everybodyAt; ///< everyone restarts in this slot
    bool stayOn = false; ///< machines stay on and logged on, so that the timer's cycles run
    bool wasLeftOn = false; ///< since the day before, so that nobody has to switch them on
};

/// One way it could go: the habits as they may really be, and what the coming days bring.
struct World {
    Presence presence;
    PerHabit<double> tilt; ///< how much more common a habit is than thought
    std::array<double, 2> cycleRuns{};
    double logsOn = 0.5; ///< chance a day that a missed cycle runs at a logon without a restart
    double lateness = 0; ///< hours that everybody is later than usual
    bool crewsMove = false; ///< on the coming Monday, from one time of the day to another
    bool cycleNow = false; ///< a cycle is forced on all machines that are on
    std::vector<DayConduct> days; ///< from followedDays ago on
};

/// How many machines are not done at the end of every hour from now on, in one world: by track.
using Remaining = std::vector<std::vector<double>>;

/// Exact sums of chances: no dice. \a hours as the projection's.
Remaining followCourse(const Waits &waits, const Starts &starts, const Habits &habits,
                       const Calendar &calendar, const World &world, std::span<const TimerPace> timers,
                       int hours);

} // namespace tracker
