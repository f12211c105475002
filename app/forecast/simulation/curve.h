// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace tracker {

/// Numbers of machines that are done by a time, one value an hour: [0] at the inventory time. Never falls.
using HourlyCounts = std::vector<double>;

/// A track's curve with its 80 % band; low ≤ expected ≤ high at every hour.
struct BandedCurve {
    HourlyCounts low;
    HourlyCounts expected;
    HourlyCounts high;
};

} // namespace tracker
