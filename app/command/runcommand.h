// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/command/command.h"
#include "app/command/commandcontext.h"

#include <functional>

namespace tracker {

/// Writes a report as PDF to a path; painting is not known here.
using ReportPrinter = std::function<Result<void>(ReportContent, const QString &path, Progress &)>;

/// Does what \a command says by contract §3: the output goes to its file or the context's output; what is to
/// be said about the lists, and errors, to the messages.
ExitCode runCommand(const Command &command, const CommandContext &context, const ReportPrinter &printReport);

} // namespace tracker
