// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/learn.h"
#include "app/forecast/model/sightinglikelihood.h"

namespace tracker {

struct Learning {
    std::shared_ptr<const Assessment> assessment;
    Calendar calendar;
    std::vector<TimerPace> timers; ///< the procedure's
    ObservedFleet observed;
    Habits habits;
    SightingLikelihood likelihood;

    ShiftIndex shiftOf(const WaitingMachine &machine) const
    {
        return machine.sighting == WaitingMachine::noSighting
            ? Shifts::everybody
            : habits.shifts.of(observed.at(machine.sighting));
    }
};

} // namespace tracker
