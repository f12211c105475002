// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QMimeData;

namespace tracker {

/// The paths of what is dropped, as far as it lies on this computer.
QStringList droppedFiles(const QMimeData &data);

} // namespace tracker
