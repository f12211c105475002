// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/sources/clientlist.h"

#include <QIODevice>

namespace tracker {

/// Writes the rejected rows of all lists, each list's below its header, with the reason in one more column.
/// The rows are byte for byte what they are in their files; only where these are in several character sets,
/// they become UTF-8. Fails when a file has changed since it was imported, or the device does not take it.
Result<void> saveRejectedRows(const ClientList &list, QIODevice &device, Progress &progress);

} // namespace tracker
