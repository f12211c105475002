// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/habits.h"

#include <array>
#include <optional>
#include <vector>

namespace tracker {

/// What a day brings to everybody.
struct DayConduct {
    double activity = 1; ///< how much more or less than usual those restart who are there
    double attendance = 1; ///< part of the people who come as usual
    /// Of those who keep a shift's hours: a shift comes or stays away as one.
    std::array<double, Shifts::most + 1> shifts{1, 1, 1, 1};
    /// Chance that a cycle starts the upgrade, [0] where the roll-out has reached the site, [1] elsewhere.
    std::array<double, 2> cycleStarts{1, 1};
    /// Part of the machines that are on and restarted together besides, and the slot.
    double massRestarted = 0;
    int massRestartSlot = 0;
    bool habit = true; ///< people restart by habit
    std::optional<int> everybodyAt; ///< everyone restarts in this slot
    bool stayOn = false; ///< machines stay on and logged on, so that the timer's cycles run
    bool wasLeftOn = false; ///< since the day before, so that nobody has to switch them on
};

/// One way it could go: the habits as they may really be, and what the coming days bring.
struct ScenarioDraw {
    Presence presence;
    double unreportedOdds = 1; ///< how much likelier than thought a silent machine is on
    PerHabit<double> weightFactor; ///< how much more common a habit is than thought
    std::array<double, 2> cycleRuns{};
    double logsOn = 0.5; ///< chance a day that a missed cycle runs at a logon without a restart
    double lateness = 0; ///< hours that everybody is later than usual
    bool shiftsMove = false; ///< on the coming Monday, from one time of the day to another
    bool cycleNow = false; ///< a cycle is forced on all machines that are on
    std::vector<DayConduct> days; ///< from followedDays ago on
};

} // namespace tracker
