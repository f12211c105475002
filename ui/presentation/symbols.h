// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace tracker {

/// One of our drawings (resources/icons, by file name) in one ink, as vectors, so crisp at every scale and on
/// paper. Stages: not-started, awaiting-first, upgrading, frozen, awaiting-second, complete, deferred,
/// out-of-scope. Restart flag: restart-yes, restart-not-yet, restart-unknown, restart-no. The others are for
/// actions and messages. A null icon when there is no such drawing.
QIcon symbolIcon(const QString &symbol, const QColor &ink);

} // namespace tracker
