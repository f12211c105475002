// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordsplitter.h"

#include "app/sources/list/blocksplitter.h"
#include "app/sources/list/exactsplitter.h"
#include "app/sources/list/fastsplitter.h"
#include "app/sources/list/fixedsplitter.h"
#include "app/sources/list/wrappedsplitter.h"

namespace tracker {

namespace {

/// The way to split one record in that \a dialect.
auto splitterOf(const Dialect &dialect)
{
    if (!dialect.names.empty())
        return splitNamedValues;
    if (!dialect.columns.empty())
        return splitFixed;
    return dialect.isWrapped ? splitWrapped : splitExactly;
}

} // namespace

SplitPlace splitRecords(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd)
{
    const auto splitOne = splitterOf(dialect);
    const bool mayBeFast = splitOne == splitExactly && dialect.quote == '"' && dialect.separator != ' ';
    for (SplitPlace place = from;;) {
        if (mayBeFast)
            place = splitCleanRecords(block, place, dialect.separator);
        if (place.offset == block.bytes.size())
            return place;
        const std::optional<SplitPlace> next = splitOne(block, place, dialect, atEnd);
        if (!next)
            return place;
        place = *next;
    }
}

} // namespace tracker
