// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace tracker {

/// What came of the program; an exit code of -1 means that it crashed or did not end.
struct Run {
    int exitCode = -1;
    QByteArray output;
    QByteArray messages;
};

/// Runs the program in \a folder, which holds its settings too, as a scheduled job does: without a display.
/// What it writes goes to \a outputFile where one is named.
Run runProgram(const QString &folder, const QStringList &arguments, const QByteArray &input = {},
               const QString &outputFile = {});

} // namespace tracker
