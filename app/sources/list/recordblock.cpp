// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordblock.h"

#include <algorithm>

namespace tracker {

namespace {

/// The bytes of the character with which \a text begins where that is white space outside ASCII or has no
/// width; 0 where it is neither.
quint32 unseenSize(std::string_view text)
{
    const auto byte = [text](size_t at) { return static_cast<unsigned char>(text[at]); };
    if (text.size() >= 2 && byte(0) == 0xC2) // next line, no-break space, soft hyphen
        return byte(1) == 0x85 || byte(1) == 0xA0 || byte(1) == 0xAD ? 2 : 0;
    if (text.size() < 3)
        return 0;
    const unsigned point = ((byte(0) & 0x0Fu) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
    const bool isUnseen = (byte(0) & 0xF0) == 0xE0
        && ((point >= 0x2000 && point <= 0x200F) // spaces, nothing, and marks of direction
            || (point >= 0x2028 && point <= 0x202F) || (point >= 0x205F && point <= 0x206F) || point == 0x3000
            || point == 0xFEFF || point == 0x1680 || point == 0x061C);
    return isUnseen ? 3 : 0;
}

} // namespace

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
    while (begin < end) {
        const quint32 size = isWhite(begin) ? 1 : unseenSize({bytes + begin, end - begin});
        if (size == 0)
            break;
        begin += size;
    }
    while (begin < end) {
        if (isWhite(end - 1)) {
            --end;
            continue;
        }
        // One of two or three bytes may end here.
        quint32 size = 0;
        for (quint32 length = 2; length <= std::min<quint32>(3, end - begin); ++length) {
            if (unseenSize({bytes + end - length, length}) == length)
                size = length;
        }
        if (size == 0)
            break;
        end -= size;
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
