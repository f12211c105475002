// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command.h"
#include "app/session/snapshot.h"

namespace tracker {

/// Writes one line per machine (contract §3, status). False when \a device has not taken all; its
/// errorString() says why.
[[nodiscard]] bool writeStatus(const Snapshot &snapshot, OutputFormat format, const QLocale &locale,
                               QIODevice &device);

} // namespace tracker
