// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"
#include "app/sources/list/textsource.h"

namespace tracker {

/// Where a record begins, so that reading can start there again.
struct TextPosition {
    TextOffset place;
    quint32 line = 1; ///< physical line, from 1
};

/// Reads a list block by block, each of whole records; only a block is ever in memory.
class RecordReader {
public:
    /// \a source must outlive the reader.
    RecordReader(ByteSource &source, const TextEncoding &encoding, const Dialect &dialect, TextPosition from);

    /// The next records; false after the last. Fails when the source cannot be read or its text holds a NUL
    /// byte.
    Result<bool> next(RecordBlock &block);

    /// Where \a record of the last block begins.
    TextPosition positionOf(const Record &record) const;
    /// Of the source: bytes read so far, and those that stand for no text.
    qint64 offset() const { return m_text.offset(); }
    quint64 faults() const { return m_text.faults(); }

private:
    /// Text from one piece of the source.
    struct Piece {
        quint32 begin = 0; ///< in the bytes of the block
        TextOffset place; ///< of that
    };

    TextOffset placeOf(quint32 offset) const;

    TextSource m_text;
    QString m_name;
    Dialect m_dialect;
    quint32 m_line;
    Bytes m_rest; // read, but not of a whole record yet
    TextOffset m_restPlace;
    std::vector<Piece> m_pieces; // of the block in hand
    bool m_atEnd = false;
};

} // namespace tracker
