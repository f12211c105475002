// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace tracker {

/// Whether \a path is a pipe, to be opened with openWithoutWaiting(); no where that cannot be told.
bool isPipe(const QString &path);

/// Opens a pipe for reading, whether or not anybody writes into it. The descriptor, or -1.
int openWithoutWaiting(const QString &path);

/// Waits until \a descriptor has something to be read, or has ended; no when neither was so in that time.
bool waitForReading(int descriptor, std::chrono::milliseconds atMost);

} // namespace tracker
