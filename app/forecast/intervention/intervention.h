// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/intervention/scenario.h"
#include "app/forecast/model/learning.h"
#include "app/forecast/simulation/simulation.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// What a scenario changes in the days of some machines; nothing, as it is made.
struct Intervention {
    bool timersAlone = false; ///< timers alone bring them on
    std::optional<int> restartBin; ///< everyone restarts, for the first time then
    int everyDays = 0; ///< and again; 0: once
    std::optional<int> withoutHabitFrom; ///< day
    bool stayOnOverWeekend = false;
    bool cycleNow = false;
    std::optional<std::chrono::hours> interval; ///< of the first timer, if another than the procedure's

    ScenarioDraw appliedTo(ScenarioDraw draw, const Calendar &calendar) const;
    std::vector<TimerPace> appliedTo(std::vector<TimerPace> timers) const;
};

/// Machines that a scenario treats alike. The scenarios are drawn for all, so that arms share their luck.
struct Arm {
    std::vector<WaitingMachine> machines;
    Intervention intervention;
};

/// The scenario is about all \a waiting machines.
std::vector<Arm> armsOf(const RestartScenario &scenario, std::vector<WaitingMachine> waiting,
                        const Learning &learning);
/// Of all machines that wait, with the rest left out where \a only is given: those are in the queue, too.
std::vector<Arm> armsOf(const RestartScenario &scenario, const std::optional<MachineList> &only,
                        const Learning &learning);
/// Leaves out the machines that are not in \a only, where it is given.
void keepOnly(std::vector<WaitingMachine> &waiting, const std::optional<MachineList> &only,
              const Learning &learning);

/// What a part of an arm starts from, all of one shift.
InitialParts initialPartsOf(const Arm &arm, std::span<const WaitingMachine> machines, ShiftIndex shift,
                            double weight, const Learning &learning);
/// Its machines in a draw, with what the scenario changes.
Remaining simulate(const Arm &arm, const InitialState &initial, const ScenarioDraw &draw,
                   const Learning &learning, int hours);

} // namespace tracker
