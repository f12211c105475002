// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preferences/settings.h"

namespace tracker {

/// A file whose every part tells the \a number it was written as: a piece of another one shows.
inline QByteArray exportOf(int number)
{
    const QByteArray line = QByteArray::number(number) + ",whole\n";
    return line.repeated(20'000 + number % 7 * 5'000) + "end\n";
}

/// The same for settings.
inline Settings settingsOf(int number)
{
    Settings settings;
    settings.windowGeometry = QByteArray::number(number).repeated(500);
    settings.lastFolder = QString::number(number);
    settings.sortColumn = QString::number(number);
    for (int place = 0; place < maxRecentFiles; ++place)
        settings.recentFiles << QStringLiteral("/%1/%2").arg(number).arg(place);
    return settings;
}

} // namespace tracker
