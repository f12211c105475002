// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/clientlist.h"

#include <QStringList>

namespace tracker {

/// Reads \a count physical lines of a list again, from \a line on, which counts from 1; fewer at its end.
/// Very long ones are cut. Fails when the file has changed since it was imported, or is gone. \a file is a
/// place in ClientList::files.
Result<QStringList> physicalLines(const ClientList &list, int file, quint32 line, quint32 count);

} // namespace tracker
