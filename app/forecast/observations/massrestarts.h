// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/observations/shifts.h"

#include <vector>

namespace tracker {

/// A moment in which a site restarted as one, whatever its machines' habits: somebody patched it, a script
/// ran, a mail asked for it. Such a thing may come again a week later.
struct MassRestart {
    SiteIndex site;
    int day = 0; ///< 0 or before
    int slot = 0; ///< the first of the two slots it fell in
    double part = 0; ///< of the machines that were on
    bool isShift = false; ///< in hours in which a shift begins, so that it may have been only that
    double waiting = 0; ///< the site's part of the machines that wait

    bool contains(const Sighting &sighting) const
    {
        return sighting.lastDay == day && (sighting.lastSlot == slot || sighting.lastSlot == slot + 1);
    }
};

/// Those that no habit brings: after working hours, in no shift. Their restarts say nothing of the habits.
void markMassRestarts(ObservedFleet &observed, const std::vector<MassRestart> &massRestarts);
/// Those of the last week.
std::vector<MassRestart> massRestartsIn(const ObservedFleet &observed, const Shifts &shifts);

} // namespace tracker
