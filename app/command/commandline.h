// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/command/command.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace tracker {

/// The program's window, on these lists.
struct WindowRequest {
    QStringList files;
    QString procedure; ///< id or file; empty: the one used last

    bool operator==(const WindowRequest &) const = default;
};

/// Help on everything or on one command.
struct HelpRequest {
    std::optional<CommandKind> about;

    bool operator==(const HelpRequest &) const = default;
};

struct VersionRequest {
    bool operator==(const VersionRequest &) const = default;
};

using Request = std::variant<WindowRequest, HelpRequest, VersionRequest, Command>;

/// Whether these arguments ask for something else than a window. \a arguments are those behind the program's
/// name, everywhere here.
bool runsWithoutWindow(const QStringList &arguments);
/// Whether they ask for a command that paints, for which a platform without a display will do.
bool paintsWithoutWindow(const QStringList &arguments);

/// What --language says, empty when it is not there. Asked before everything else, so that messages are in
/// it.
QString languageOf(const QStringList &arguments);

/// Fails with a sentence that says which argument is wrong, and what is expected.
Result<Request> readCommandLine(const QStringList &arguments);

/// The name a command is given by.
QString commandName(CommandKind kind);
/// The text of --help.
QString helpText(std::optional<CommandKind> about);

} // namespace tracker
