// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <QIODevice>
#include <QLocale>
#include <QString>

namespace tracker {

/// The world around a command.
struct CommandContext {
    QIODevice &input;
    QIODevice &output;
    QIODevice &messages; ///< standard error
    LocalTime now;
    QLocale locale;
    bool showsProgress = false; ///< messages are read by a person as they come
    QString profileStore; ///< where the window keeps its import profiles
    QString inputPath = {}; ///< of input, where it is a file; empty: unknown
    QString outputPath = {}; ///< of output, likewise
};

} // namespace tracker
