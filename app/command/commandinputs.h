// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/command/command.h"
#include "app/command/commandcontext.h"
#include "app/session/inputfailure.h"
#include "app/session/inputs.h"

namespace tracker {

/// Why a command did nothing, or not all: one sentence for standard error, and how it exits.
struct CommandFailure {
    QString message;
    ExitCode code = ExitCode::Usage;
    QStringList below = {}; ///< lines that show the place
};

/// What \a command says, as inputs. Lists named - are the input of \a context; titles and sentences are in
/// the language of its locale.
Result<Inputs, CommandFailure> inputsOf(const Command &command, const CommandContext &context);

/// \a failure, with the option named that is to blame for it.
CommandFailure failureOf(const InputFailure &failure, const Inputs &inputs);

} // namespace tracker
