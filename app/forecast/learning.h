// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/project.h"
#include "app/forecast/starts.h"

namespace tracker {

struct Learning {
    std::shared_ptr<const Assessment> assessment;
    Calendar calendar;
    std::vector<TimerPace> timers; ///< the procedure's
    Evidence evidence;
    Habits habits;
    SightingLikelihood likelihood;

    size_t crewOf(const WaitingMachine &machine) const
    {
        return machine.sighting == WaitingMachine::noSighting
            ? Crews::everybody
            : habits.crews.of(evidence.sightings[machine.sighting]);
    }
};

/// What \a input brings with it, or else teaches.
Result<std::shared_ptr<const Learning>> learningOf(const ProjectionInput &input, Progress &progress);

/// Machines that wait for the same thing and restarted about as long ago, all of one
/// crew, so that one chance fits them all.
struct Group {
    std::vector<WaitingMachine> machines;
    size_t crew = Crews::everybody;
    double weight = 1; ///< machines that each of them stands for

    double count() const { return weight * static_cast<double>(machines.size()); }
};
std::vector<Group> alike(const std::vector<WaitingMachine> &waiting, const Learning &learning);

} // namespace tracker
