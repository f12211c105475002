// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command.h"
#include "app/command/commandcontext.h"
#include "app/command/preparation.h"

#include <functional>

namespace tracker {

/// Writes the printed report to the output of a command; painting is not known here.
using ReportPrinter
    = std::function<Result<void>(const Command &, const PreparedFleet &, const CommandContext &, Progress &)>;

/// Does what \a command says by contract §3: the output goes to its file or the context's output; what is to
/// be said about the lists, and errors, to the messages.
ExitCode runCommand(const Command &command, const CommandContext &context, const ReportPrinter &printReport);

} // namespace tracker
