// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/forecast/observations/sighting.h"

#include <span>

namespace tracker {

/// How the machines of a list report.
struct Reporting {
    /// The moment up to which a machine has reported that reports as the others do.
    LocalTime until;
    /// The moment up to which the list shows how far a roll-out is: of the newest reports.
    LocalTime newest;
    /// What is reported is restarts and cycles: silence is their absence, not that of the machine.
    bool isOfEvents = false;
};

Reporting reportingOf(const Assessment &assessment, std::span<const MachineIndex> members);
/// How old a report of a moment is at another.
ReportAge ageOf(LocalTime report, LocalTime asOf);

} // namespace tracker
