// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/learning.h"

#include <vector>

namespace tracker {

/// Machines that wait for the same thing and restarted about as long ago, all of one shift, so that one
/// chance fits them all.
struct Stratum {
    std::vector<WaitingMachine> machines;
    ShiftIndex shift = Shifts::everybody;
    double weight = 1; ///< machines that each of them stands for

    double count() const { return weight * static_cast<double>(machines.size()); }
};
std::vector<Stratum> strataOf(const std::vector<WaitingMachine> &waiting, const Learning &learning);

} // namespace tracker
