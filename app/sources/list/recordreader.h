// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"
#include "app/sources/list/textsource.h"

#include <limits>
#include <optional>

namespace tracker {

/// Where a record begins, so that reading can start there again.
struct TextPosition {
    TextOffset place;
    quint32 line = 1; ///< physical line, from 1
};

/// Reads a list block by block, each of whole records; only a block is ever in memory.
class RecordReader {
public:
    /// \a source must outlive the reader. Of each record \a mostCells are kept, the others are counted.
    RecordReader(ByteSource &source, const TextEncoding &encoding, const Dialect &dialect, TextPosition from,
                 quint32 mostCells = std::numeric_limits<quint32>::max());

    /// The next records; false after the last. Fails when the source cannot be read, its text holds a NUL
    /// byte, what is to be kept of a record is longer than longestRecord, or there are more lines than can be
    /// counted.
    Result<bool> next(RecordBlock &block);

    /// Nobody's record is longer, in bytes of UTF-8.
    static constexpr qint64 longestRecord = 4 * 1024 * 1024;

    /// Where \a record of the last block begins.
    TextPosition positionOf(const Record &record) const;
    /// Where the record after the last block begins, or the end.
    TextPosition positionAfter() const;
    /// Of the source: bytes read so far, and those that stand for no text.
    qint64 offset() const { return m_text->offset(); }
    quint64 faults() const { return m_faults + m_text->faults(); }

private:
    /// Text from one piece of the source.
    struct Piece {
        quint32 begin = 0; ///< in the bytes of the block
        TextOffset place; ///< of that
    };

    Result<SplitPlace> splitLong(RecordBlock &block);
    Failure tooLong() const;
    TextOffset placeOf(quint32 offset) const;

    ByteSource &m_source;
    TextEncoding m_encoding;
    Dialect m_dialect;
    quint32 m_mostCells;
    std::optional<TextSource> m_text; // another one where reading goes back
    quint64 m_faults = 0; // of those before
    quint32 m_line;
    Bytes m_rest; // read, but not of a whole record yet
    TextOffset m_restPlace;
    std::vector<Piece> m_pieces; // of the block in hand
    bool m_atEnd = false;
};

} // namespace tracker
