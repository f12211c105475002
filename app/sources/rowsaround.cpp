// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/rowsaround.h"

#include "app/sources/recordsoffile.h"

#include <algorithm>

namespace tracker {

Result<std::vector<ListedRow>> rowsAround(const ClientList &list, int file, quint32 record, quint32 around)
{
    const ReadFile &read = list.files[static_cast<size_t>(file)];
    RecordsOfFile records(read);
    std::vector<ListedRow> rows;
    // A row that is not there any more is said, whatever its neighbours.
    const quint32 end = std::max(std::min(record + around + 1, read.recordCount), record + 1);
    for (quint32 number = record - std::min(record, around); number < end; ++number) {
        const Result<const Record *> found = records.read(number);
        if (!found)
            return found.failure();
        ListedRow row{.line = (*found)->line};
        for (const Cell &cell : records.block().cellsOf(**found))
            row.cells << QString::fromUtf8(records.block().text(cell));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace tracker
