// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/curve.h"

#include <cstddef>
#include <vector>

namespace tracker {

/// One track of a projection before it has a band.
struct DrawnTrack {
    double now = 0; ///< machines that are done, as the list shows them
    double open = 0; ///< machines that are not and may be
    /// Of the open ones those that are done by each hour, in each of several draws as likely as each other.
    std::vector<HourlyCounts> draws;
    /// By hour: how much chance makes of the machines in one draw.
    std::vector<double> variance;
    double settling = 0; ///< of those done by the first hour, the machines that are not yet at hour 0
    double clustering = 0; ///< how much the machines move in crowds, from 0 to 1
};

/// The mean and the 80 % band of the first \a size hours; the track goes on for ModelConstants::boundsHours.
/// Hour 0 is the inventory time: what is expected then beyond the list has come since its machines were seen.
BandedCurve withInterval(const DrawnTrack &track, size_t size);

} // namespace tracker
