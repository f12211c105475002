// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/forecast/projection.h"

#include <vector>

namespace tracker {

// The part of a projection that is known, of some machines of a fleet.

MachineList allMachines(const Assessment &assessment);

/// The machines in scope whose tracks are done now: what the table counts.
struct DoneNow {
    quint32 inScope = 0;
    std::vector<quint32> done; ///< by track
    // Of those that are not complete:
    quint32 held = 0; ///< somebody stopped them
    quint32 unmoved = 0; ///< nothing tells what moves them on
};
DoneNow doneNow(const Assessment &assessment, const MachineList &machines);

/// What known upgrade and restart times say of the last \a hours, one point an hour. A machine whose times
/// are unknown counts from the beginning. Where the list does not hold the restart that completed a machine,
/// only a later one, it counts one day after its last upgrade.
std::vector<PastPoint> pastOf(const Assessment &assessment, const MachineList &machines, int hours);

/// When \a part of \a inScope machines is reached, by each of the three curves.
Projection::Milestone milestone(const BandedCurve &curve, double part, quint32 inScope, LocalTime asOf);

} // namespace tracker
