// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/runcommand.h"

namespace tracker {

/// Saves the report that \a command asks for as PDF: what runCommand() is handed as its printer.
Result<void> saveReport(const Command &command, const PreparedFleet &prepared, const CommandContext &context,
                        Progress &progress);

} // namespace tracker
