// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/import/bytesource.h"
#include "app/import/recordsplitter.h"

namespace tracker {

/// Where a record begins, so that reading can start there again.
struct TextPosition {
    qint64 offset = 0; ///< in the bytes of the source
    quint32 line = 1; ///< physical line, from 1
};

/// Reads a list block by block, each of whole records; only a block is ever in memory.
class RecordReader {
public:
    /// \a source must outlive the reader.
    RecordReader(ByteSource &source, char separator, TextPosition from);

    /// The next records; false after the last. Fails when the source cannot be read or its text holds a NUL
    /// byte.
    Result<bool> next(RecordBlock &block);

    /// Where \a record of the last block begins.
    TextPosition positionOf(const Record &record) const
    {
        return {m_blockOffset + record.begin, record.line};
    }
    /// Bytes of the source read so far.
    qint64 offset() const { return m_offset; }

private:
    Result<bool> appendTo(std::vector<char> &bytes, size_t size);

    ByteSource &m_source;
    char m_separator;
    quint32 m_line;
    qint64 m_blockOffset;
    qint64 m_offset;
    std::vector<char> m_rest; // read, but not of a whole record yet
    bool m_atEnd = false;
};

} // namespace tracker
