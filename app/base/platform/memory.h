// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tracker {

/// The bytes of memory that this program can have at most: those of the machine, or fewer where the system
/// allows it no more; 4 GiB where that cannot be told.
qint64 memoryForUs();

} // namespace tracker
