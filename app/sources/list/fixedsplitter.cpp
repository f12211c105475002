// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/fixedsplitter.h"

#include "app/sources/list/lineofblock.h"

namespace tracker {

namespace {

/// \a cell without bars at its ends, in ASCII or of boxes.
Cell withoutBars(const char *bytes, Cell cell)
{
    const auto barSize = [](std::string_view text) -> quint32 {
        if (text.starts_with('|'))
            return 1;
        const bool isBar = text.starts_with("\u2502") || text.starts_with("\u2503")
            || text.starts_with("\u2551") || text.starts_with("\u2506") || text.starts_with("\u250A");
        return isBar ? 3 : 0;
    };
    for (;;) {
        const std::string_view text(bytes + cell.begin, cell.size);
        const quint32 first = barSize(text);
        const quint32 last = first > 0 ? 0
            : text.ends_with('|')      ? 1
            : text.size() >= 3         ? barSize(text.substr(text.size() - 3))
                                       : 0;
        if (first == 0 && last == 0)
            return cell;
        cell = trimmedCell(bytes, cell.begin + first, cell.begin + cell.size - last);
    }
}

} // namespace

std::optional<SplitPlace> splitFixed(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd)
{
    const std::optional<BlockLine> line = lineAt(block, from.offset, atEnd);
    if (!line)
        return {};
    const char *const bytes = block.bytes.data();
    Record record{.begin = from.offset,
                  .firstCell = static_cast<quint32>(block.cells.size()),
                  .cellCount = static_cast<quint32>(dialect.columns.size()),
                  .line = from.line};
    const auto isContinuation
        = [bytes](quint32 place) { return (static_cast<unsigned char>(bytes[place]) & 0xC0) == 0x80; };
    quint32 place = line->begin;
    quint32 character = 0;
    for (size_t column = 0; column < dialect.columns.size(); ++column) {
        const quint32 begin = place;
        const bool isLast = column + 1 == dialect.columns.size();
        while (place < line->end && (isLast || character < dialect.columns[column + 1])) {
            ++place;
            while (place < line->end && isContinuation(place))
                ++place;
            ++character;
        }
        block.cells.push_back(withoutBars(bytes, trimmedCell(bytes, begin, place)));
    }
    block.records.push_back(record);
    return SplitPlace{line->next, from.line + (line->next > line->end ? 1 : 0)};
}

} // namespace tracker
