// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/sightinglikelihood.h"

#include <span>

namespace tracker {

// What else the lists teach, once the habits are known. \a firsts are the first sightings of machines.

/// Which part of the everyday habits the lists rule out: on a Thursday they do not show who works on
/// Saturdays.
void learnEverydayParts(Habits &habits, const ObservedFleet &observed, std::span<const SightingIndex> firsts,
                        const SightingLikelihood &likelihood);
/// How common each habit is at each site.
void learnSites(Habits &habits, const ObservedFleet &observed, const SightingLikelihood &likelihood);
/// Whether a cycle runs when it is due: the machine has to be on, and somebody logged on.
void learnCycles(Habits &habits, const ObservedFleet &observed, const SightingLikelihood &likelihood);

} // namespace tracker
