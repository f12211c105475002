// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/bytes.h"

#include <QtGlobal>

#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace tracker {

/// A cell in the bytes of its block: trimmed, without its quotes, doubled quotes made single. Not set to
/// anything by itself: room for cells is made before they are known.
struct Cell {
    quint32 begin;
    quint32 size;
};

struct Record {
    enum class Oddity : quint8 {
        None,
        StrayQuote, ///< a quote inside a cell that is not quoted, or text after the closing quote
        OpenQuote, ///< never closed: the record ends with the line it opened on and has no cells
    };
    quint32 begin = 0; ///< in the bytes of the block
    quint32 firstCell = 0;
    quint32 cellCount = 0; ///< that are kept
    quint32 line = 0; ///< physical line, from 1, it begins on
    Oddity oddity = Oddity::None;
    quint32 moreCells = 0; ///< behind them
    bool hasMoreText = false; ///< and these are not all blank

    quint32 allCells() const { return cellCount + moreCells; }
};

/// Some records of a list, whole ones, split into cells.
struct RecordBlock {
    Bytes bytes;
    Uncleared<Cell> cells;
    std::vector<Record> records;
    quint32 mostCells = std::numeric_limits<quint32>::max(); ///< of a record that are kept

    std::string_view text(const Cell &cell) const { return {bytes.data() + cell.begin, cell.size}; }
    std::span<const Cell> cellsOf(const Record &record) const
    {
        return std::span(cells).subspan(record.firstCell, record.cellCount);
    }
    /// Keeps \a cell for \a record, the one in hand; false where that has all that are kept.
    bool keep(Record &record, const Cell &cell)
    {
        if (cells.size() - record.firstCell < mostCells) {
            cells.push_back(cell);
            return true;
        }
        ++record.moreCells;
        record.hasMoreText |= cell.size > 0;
        return false;
    }
    /// The physical line that \a record, one of the block's, ends on.
    quint32 lastLineOf(const Record &record) const;
};

/// LF, CRLF and CR each once.
quint32 lineEndsIn(std::string_view text);

/// A place between two records of a block.
struct SplitPlace {
    quint32 offset = 0; ///< in the bytes of the block
    quint32 line = 1; ///< physical line, from 1
};

/// No white space, nor a part of it.
constexpr bool isPlain(char c)
{
    return c > ' ' && c < '\x7F';
}
Cell trimmedSlowly(const char *bytes, quint32 begin, quint32 end);
/// The cell from \a begin to \a end without white space around it, of whatever width; what has no width
/// counts as white, too.
inline Cell trimmedCell(const char *bytes, quint32 begin, quint32 end)
{
    if (begin == end || (isPlain(bytes[begin]) && isPlain(bytes[end - 1])))
        return {begin, end - begin};
    return trimmedSlowly(bytes, begin, end);
}
/// Makes doubled quotes in \a cell single and unwraps a formula then found, in place. The bytes left over
/// become blanks, so that line ends in the block can still be counted.
void undouble(char *bytes, Cell &cell, char quote = '"');
/// ="00123" is how spreadsheets are told to leave a text alone; what is meant is 00123. Leaves \a cell alone
/// and is false when it is none of that kind.
bool unwrapFormula(const char *bytes, Cell &cell);

} // namespace tracker
