// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/recordblock.h"

#include <algorithm>
#include <optional>

namespace tracker {

/// What a record comes to in the account of rows.
enum class RowKind : quint8 {
    Machine, ///< or one that is merged
    Blank,
    NoName, ///< rejected
    OpenQuote, ///< rejected
};

/// Without a \a nameColumn every row that is not blank counts as one with a name.
inline RowKind kindOf(const RecordBlock &block, const Record &record, std::optional<size_t> nameColumn)
{
    if (record.oddity == Record::Oddity::OpenQuote)
        return RowKind::OpenQuote;
    const std::span<const Cell> cells = block.cellsOf(record);
    if (nameColumn && *nameColumn < cells.size() && cells[*nameColumn].size > 0)
        return RowKind::Machine;
    if (std::ranges::all_of(cells, [](const Cell &cell) { return cell.size == 0; }))
        return RowKind::Blank;
    return nameColumn ? RowKind::NoName : RowKind::Machine;
}

} // namespace tracker
