// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"
#include "app/report/reportinput.h"

#include <vector>

namespace tracker {

/// What a table of machines can say of each.
enum class MachineCell : quint8 {
    TickBox,
    Name,
    Site,
    Location,
    Contact,
    LastRestart,
    Stage,
    RestartRequired,
    RestartNumber, ///< the restart it waits for, of how many: "1 of 2"
    NotBefore, ///< when a restart is no longer too early, where it still is
    Owed,
    Bounds, ///< a column for each of the procedure's tracks
    Note, ///< room to write
};

/// A row for each of \a machines, in their order, with \a cells as columns. The rows are made when they are
/// printed.
ReportTable machineTable(const ReportInput &input, MachineList machines,
                         const std::vector<MachineCell> &cells);

/// The machines of \a input that wait for a restart: now, not yet, or unknown whether still.
MachineList machinesAwaitingRestart(const ReportInput &input);

} // namespace tracker
