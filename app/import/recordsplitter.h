// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <string_view>
#include <vector>

namespace tracker {

/// A cell in the bytes of its block: trimmed, without its quotes, doubled quotes made single.
struct Cell {
    quint32 begin = 0;
    quint32 size = 0;
};

struct Record {
    enum class Oddity : quint8 {
        None,
        StrayQuote, ///< a quote inside a cell that is not quoted, or text after the closing quote
        OpenQuote, ///< never closed: the record is the rest of the line it opened on and has no cells
    };
    quint32 begin = 0; ///< in the bytes of the block
    quint32 firstCell = 0;
    quint32 cellCount = 0;
    quint32 line = 0; ///< physical line, from 1, it begins on; the line of the quote where that is open
    Oddity oddity = Oddity::None;
};

/// Some records of a list, whole ones, split into cells.
struct RecordBlock {
    std::vector<char> bytes;
    std::vector<Cell> cells;
    std::vector<Record> records;

    std::string_view text(const Cell &cell) const { return {bytes.data() + cell.begin, cell.size}; }
    std::span<const Cell> cellsOf(const Record &record) const
    {
        return std::span(cells).subspan(record.firstCell, record.cellCount);
    }
};

/// Where splitting stopped: before a record that needs more text, or at the end.
struct SplitEnd {
    quint32 offset = 0; ///< in the bytes of the block
    quint32 line = 0;
};

/// Splits block.bytes from \a begin, which lies on physical line \a line, into records of cells, as many as
/// are whole; \a atEnd says that no more text follows. Quotes by RFC 4180; LF, CRLF and CR end a line. Quotes
/// in odd places never swallow the text after them: a cell with text after its closing quote ends at the next
/// separator.
SplitEnd splitRecords(RecordBlock &block, quint32 begin, char separator, quint32 line, bool atEnd);

} // namespace tracker
