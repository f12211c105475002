// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/wrappedsplitter.h"

#include "app/sources/list/exactsplitter.h"

namespace tracker {

namespace {

/// The cells in \a whole become those of \a record.
void unwrap(RecordBlock &block, Record &record, Cell whole, const Dialect &dialect)
{
    char *const bytes = block.bytes.data();
    const quint32 end = whole.begin + whole.size;
    quint32 place = whole.begin;
    for (;;) {
        const quint32 begin = place;
        bool isOpen = false;
        bool hasQuote = false;
        for (; place < end && (isOpen || bytes[place] != dialect.separator); ++place) {
            if (bytes[place] == dialect.quote) {
                isOpen = !isOpen;
                hasQuote = true;
            }
        }
        Cell cell = trimmedCell(bytes, begin, place);
        if (hasQuote && cell.size >= 2 && bytes[cell.begin] == dialect.quote
            && bytes[cell.begin + cell.size - 1] == dialect.quote) {
            cell = trimmedCell(bytes, cell.begin + 1, cell.begin + cell.size - 1);
            undouble(bytes, cell, dialect.quote);
        }
        block.keep(record, cell);
        if (place == end)
            return;
        ++place;
    }
}

} // namespace

std::optional<SplitPlace> splitWrapped(RecordBlock &block, SplitPlace from, const Dialect &dialect,
                                       bool atEnd)
{
    const std::optional<SplitPlace> next = splitExactly(block, from, dialect, atEnd);
    if (!next)
        return {};
    Record &record = block.records.back();
    if (record.cellCount != 1 || record.oddity != Record::Oddity::None)
        return next;
    const Cell whole = block.cells.back();
    if (block.text(whole).find(dialect.separator) == std::string_view::npos)
        return next;
    block.cells.pop_back();
    unwrap(block, record, whole, dialect);
    record.cellCount = static_cast<quint32>(block.cells.size()) - record.firstCell;
    return next;
}

} // namespace tracker
