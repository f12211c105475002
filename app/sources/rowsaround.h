// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/sources/clientlist.h"

#include <QStringList>

namespace tracker {

/// A row of a list as it stands there.
struct ListedRow {
    quint32 line = 0; ///< physical line it begins on
    QStringList cells;
};

/// Reads a row of a list again and up to \a around before and behind it. \a file is a place in
/// ClientList::files, \a record the number of the row in it. Fails when the file has changed since it was
/// imported, or is gone.
Result<std::vector<ListedRow>> rowsAround(const ClientList &list, int file, quint32 record, quint32 around);

} // namespace tracker
