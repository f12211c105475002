// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/recordsoffile.h"

#include "app/sources/openagain.h"

namespace tracker {

Result<const Record *> RecordsOfFile::read(quint32 number)
{
    if (!m_reader || number / ReadFile::stride > m_end / ReadFile::stride) {
        if (const Result<void> begun = beginBefore(number); !begun)
            return begun.failure();
    }
    while (number >= m_end) {
        const Result<bool> more = m_reader->next(m_block);
        if (!more)
            return more.failure();
        if (!*more)
            return hasChanged(m_file);
        m_end += static_cast<quint32>(m_block.records.size());
    }
    return &m_block.records[m_block.records.size() - (m_end - number)];
}

Result<void> RecordsOfFile::beginBefore(quint32 number)
{
    if (!m_source) {
        Result<ByteSource> source = openAgain(m_file);
        if (!source)
            return source.failure();
        m_source.emplace(*std::move(source));
    }
    const ListLayout &layout = m_file.layout;
    m_reader.emplace(*m_source, layout.encoding, layout.dialect, m_file.index[number / ReadFile::stride],
                     layout.keptCells());
    m_end = number - number % ReadFile::stride;
    m_block.records.clear();
    return {};
}

} // namespace tracker
