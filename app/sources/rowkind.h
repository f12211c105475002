// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/recordblock.h"

#include <algorithm>

namespace tracker {

/// What a record comes to in the account of rows.
enum class RowKind : quint8 {
    Machine, ///< or one that is merged
    Blank,
    Layout, ///< a rule, a footer, the header again: counts as blank
    NoName, ///< rejected
    OpenQuote, ///< rejected
    Total, ///< rejected
    OtherColumns, ///< rejected: it stands below another header
};

constexpr bool isRejected(RowKind kind)
{
    return kind == RowKind::NoName || kind == RowKind::OpenQuote || kind == RowKind::Total
        || kind == RowKind::OtherColumns;
}

inline bool isAllBlank(const RecordBlock &block, const Record &record)
{
    return !record.hasMoreText
        && std::ranges::all_of(block.cellsOf(record), [](const Cell &cell) { return cell.size == 0; });
}

} // namespace tracker
