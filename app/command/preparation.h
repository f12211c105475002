// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/command/command.h"
#include "app/command/commandcontext.h"
#include "app/forecast/project.h"
#include "app/import/clientlist.h"

#include <QString>

#include <memory>
#include <vector>

namespace tracker {

/// Why a command did nothing, or not all: one line for standard error, and how it exits.
struct CommandFailure {
    QString message;
    ExitCode code = ExitCode::Usage;
};

/// What every command works on.
struct PreparedFleet {
    std::shared_ptr<const ClientList> list;
    std::shared_ptr<const Assessment> assessment;
    QString filter; ///< empty: every machine is in it
    MachineList machines; ///< those that pass, in the order of the list
};

/// Reads the lists of \a command, judges the machines and applies the filter. Lists named - are the input of
/// \a context; titles and sentences are in the language of its locale.
Result<PreparedFleet, CommandFailure> prepareFleet(const Command &command, const CommandContext &context,
                                                   Progress &progress);

/// The older \a files, in the order they were given, read as \a command says.
Result<std::vector<std::shared_ptr<const ClientList>>, CommandFailure>
readEarlierLists(const std::vector<EarlierFile> &files, const Command &command, const CommandContext &context,
                 Progress &progress);

/// What forecast is to project, as \a command says, the earlier lists aside. Fails where its sites are not in
/// the list, or its filter is wrong.
Result<ProjectionInput, CommandFailure> projectionInput(const Command &command, const PreparedFleet &prepared,
                                                        Progress &progress);

} // namespace tracker
