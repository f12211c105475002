// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/curve.h"

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
    double clustering = 0; ///< how much the machines move in crowds, from 0 to 1
};

/// The mean and the 80 % band. Hour 0 is the list: what may have happened since its machines were seen is in
/// the band then, and is expected from hour 1 on.
BandedCurve withInterval(const DrawnTrack &track);

} // namespace tracker
