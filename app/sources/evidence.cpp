// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/evidence.h"

#include "app/sources/openagain.h"

#include <algorithm>
#include <optional>

namespace tracker {

namespace {

const ReadFile &fileOf(const ClientList &list, quint32 record)
{
    return *std::prev(std::ranges::upper_bound(list.files, record, {}, &ReadFile::firstRecord));
}

/// Reads some records of one file, ascending.
class RecordsOfFile {
public:
    explicit RecordsOfFile(const ReadFile &file)
        : m_file(file)
    {
    }

    const ReadFile &file() const { return m_file; }
    const RecordBlock &block() const { return m_block; }

    /// The record of that \a number, which lies in block() until another is read.
    Result<const Record *> read(quint32 number)
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

private:
    Result<void> beginBefore(quint32 number)
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

    const ReadFile &m_file;
    std::optional<ByteSource> m_source;
    std::optional<RecordReader> m_reader;
    RecordBlock m_block;
    quint32 m_end = 0; // the number of the record after the block
};

} // namespace

Result<std::vector<EvidenceCell>> readEvidence(const ClientList &list, MachineIndex machine,
                                               const std::vector<Field> &fields)
{
    std::vector<EvidenceCell> evidence;
    std::optional<RecordsOfFile> records;
    for (const quint32 number : list.fleet->recordsOf(machine)) {
        const ReadFile &file = fileOf(list, number);
        if (!records || &records->file() != &file)
            records.emplace(file);
        const Result<const Record *> found = records->read(number - file.firstRecord);
        if (!found)
            return found.failure();
        const Record &record = **found;
        const RecordBlock &block = records->block();
        const std::span<const Cell> cells = block.cellsOf(record);
        for (size_t place = 0; place < std::min(cells.size(), file.layout.columns.size()); ++place) {
            const FileColumn &column = file.layout.columns[place];
            const std::string_view text = block.text(cells[place]);
            if (text.empty() || column.use != FileColumn::Use::Field
                || std::ranges::find(fields, column.field) == fields.end())
                continue;
            evidence.push_back({.file = file.name,
                                .line = record.line,
                                .rows = file.layout.rows,
                                .column = static_cast<int>(place) + 1,
                                .header = column.header,
                                .field = column.field,
                                .text = QString::fromUtf8(text)});
        }
    }
    return evidence;
}

} // namespace tracker
