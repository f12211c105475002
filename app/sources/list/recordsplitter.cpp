// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordsplitter.h"

#include "app/base/formulaguard.h"
#include "app/sources/list/blocksplitter.h"
#include "app/sources/list/exactsplitter.h"
#include "app/sources/list/fastsplitter.h"
#include "app/sources/list/fixedsplitter.h"
#include "app/sources/list/wrappedsplitter.h"

#include <string_view>

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

SplitPlace split(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd)
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

/// Takes out of the cells what kept spreadsheets from calculating.
void unguardCells(RecordBlock &block)
{
    if (std::string_view(block.bytes.data(), block.bytes.size()).find('\'') == std::string_view::npos)
        return;
    for (const Record &record : block.records) {
        for (Cell &cell : std::span(block.cells).subspan(record.firstCell, record.cellCount))
            cell.size = static_cast<quint32>(removeGuards(block.bytes.data() + cell.begin, cell.size));
    }
}

} // namespace

SplitPlace splitRecords(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd)
{
    const SplitPlace end = split(block, from, dialect, atEnd);
    if (dialect.quote != '\'')
        unguardCells(block);
    return end;
}

} // namespace tracker
