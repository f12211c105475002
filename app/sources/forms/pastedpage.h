// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace tracker {

/// What spreadsheets and browsers copy beside the plain text: \a html as a list to be read, if a table of it
/// holds two cells or more and no more text stands beside the tables than in them; else empty, and the plain
/// text tells more.
QByteArray listOfPastedPage(const QString &html);

} // namespace tracker
