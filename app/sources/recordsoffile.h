// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"
#include "app/sources/list/recordreader.h"

#include <optional>

namespace tracker {

/// Reads some records of a file that was imported again, ascending.
class RecordsOfFile {
public:
    /// \a file must outlive the reader.
    explicit RecordsOfFile(const ReadFile &file)
        : m_file(file)
    {
    }

    const ReadFile &file() const { return m_file; }
    const RecordBlock &block() const { return m_block; }

    /// The record of that \a number in the file, which lies in block() until another is read. Fails when the
    /// file has changed since it was imported, or is gone.
    Result<const Record *> read(quint32 number);

private:
    Result<void> beginBefore(quint32 number);

    const ReadFile &m_file;
    std::optional<ByteSource> m_source;
    std::optional<RecordReader> m_reader;
    RecordBlock m_block;
    quint32 m_end = 0; // the number of the record after the block
};

} // namespace tracker
