// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordblock.h"

#include <algorithm>

namespace tracker {

quint32 RecordBlock::lastLineOf(const Record &record) const
{
    const Record *const next = &record + 1;
    const size_t end = next == records.data() + records.size() ? bytes.size() : next->begin;
    std::string_view text(bytes.data() + record.begin, end - record.begin);
    for (const char lineEnd : {'\n', '\r'}) {
        if (text.ends_with(lineEnd))
            text.remove_suffix(1);
    }
    return record.line + lineEndsIn(text);
}

quint32 lineEndsIn(std::string_view text)
{
    quint32 count = 0;
    for (size_t i = 0; i < text.size(); ++i)
        count += text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n'));
    return count;
}

Cell trimmedSlowly(const char *bytes, quint32 begin, quint32 end)
{
    const auto isWhite = [bytes](quint32 at) { return static_cast<unsigned char>(bytes[at]) <= ' '; };
    const auto isNoBreakSpace
        = [bytes](quint32 at) { return bytes[at] == '\xC2' && bytes[at + 1] == '\xA0'; };
    while (begin < end) {
        if (isWhite(begin))
            ++begin;
        else if (end - begin >= 2 && isNoBreakSpace(begin))
            begin += 2;
        else
            break;
    }
    while (begin < end) {
        if (isWhite(end - 1))
            --end;
        else if (end - begin >= 2 && isNoBreakSpace(end - 2))
            end -= 2;
        else
            break;
    }
    return {begin, end - begin};
}

bool unwrapFormula(const char *bytes, Cell &cell)
{
    const std::string_view text(bytes + cell.begin, cell.size);
    if (text.size() < 3 || !text.starts_with("=\"") || !text.ends_with('"'))
        return false;
    cell = {cell.begin + 2, cell.size - 3};
    return true;
}

void undouble(char *bytes, Cell &cell, char quote)
{
    char *to = bytes + cell.begin;
    char *const end = to + cell.size;
    for (const char *from = to; from < end; ++from) {
        *to++ = *from;
        if (*from == quote && from + 1 < end && from[1] == quote)
            ++from;
    }
    std::fill(to, end, ' ');
    cell.size = static_cast<quint32>(to - (bytes + cell.begin));
    if (unwrapFormula(bytes, cell))
        undouble(bytes, cell);
}

} // namespace tracker
