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

/// What the program is run with; empty: nothing of the kind.
struct Surroundings {
    QString outputFile; ///< standard output
    QString inputFile; ///< standard input, instead of bytes
    QString limits; ///< options of ulimit
};

/// Runs the program in \a folder, which holds its settings too, as a scheduled job does: without a display.
Run runProgram(const QString &folder, const QStringList &arguments, const QByteArray &input = {},
               const Surroundings &surroundings = {});

} // namespace tracker
