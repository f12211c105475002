// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/initialstate.h"
#include "app/forecast/simulation/scenariodraw.h"

#include <span>
#include <vector>

namespace tracker {

/// How many machines are not done at the end of every hour from now on, in one draw: by track.
using Remaining = std::vector<std::vector<double>>;

/// Exact sums of chances: no dice. \a hours as the projection's.
Remaining simulate(const Learning &learning, const InitialState &initial, const ScenarioDraw &draw,
                   std::span<const TimerPace> timers, int hours);

} // namespace tracker
