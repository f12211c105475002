// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/course.h"
#include "app/forecast/learning.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// What a scenario changes in the days of some machines; nothing, as it is made.
struct Measure {
    bool leftOn = false; ///< timers alone bring them on
    std::optional<int> restartBin; ///< everyone restarts, for the first time then
    int everyDays = 0; ///< and again; 0: once
    std::optional<int> withoutHabitFrom; ///< day
    bool stayOnOverWeekend = false;
    bool cycleNow = false;
    std::optional<std::chrono::hours> interval; ///< of the first timer, if another than the procedure's

    World appliedTo(World world, const Calendar &calendar) const;
    std::vector<TimerPace> appliedTo(std::vector<TimerPace> timers) const;
};

/// Machines that a scenario treats alike. The worlds are drawn for all, so that parties share their luck.
struct Party {
    std::vector<WaitingMachine> machines;
    Measure measure;
};

/// The scenario is about all \a waiting machines.
std::vector<Party> partiesOf(const RestartScenario &scenario, std::vector<WaitingMachine> waiting,
                             const Learning &learning);
/// Of all machines that wait, with the rest left out where \a only is given: those are in the queue, too.
std::vector<Party> partiesOf(const RestartScenario &scenario, const std::optional<MachineList> &only,
                             const Learning &learning);
/// Leaves out the machines that are not in \a only, where it is given.
void keepOnly(std::vector<WaitingMachine> &waiting, const std::optional<MachineList> &only,
              const Learning &learning);

/// What a part of a party starts from, all of one crew.
Starts startsOf(const Party &party, std::span<const WaitingMachine> machines, size_t crew, double weight,
                const Learning &learning);
Remaining follow(const Party &party, const Starts &starts, const World &world, const Learning &learning,
                 int hours);

} // namespace tracker
