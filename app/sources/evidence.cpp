// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/evidence.h"

#include "app/sources/openagain.h"

#include <algorithm>

namespace tracker {

namespace {

const ReadFile &fileOf(const ClientList &list, quint32 record)
{
    return *std::prev(std::ranges::upper_bound(list.files, record, {}, &ReadFile::firstRecord));
}

/// The record of that \a number in \a file, read into \a block.
Result<Record> readRecord(const ReadFile &file, quint32 number, RecordBlock &block)
{
    Result<ByteSource> source = openAgain(file);
    if (!source)
        return source.failure();
    RecordReader reader(*source, file.layout.encoding, file.layout.dialect,
                        file.index[number / ReadFile::stride]);
    for (quint32 first = number - number % ReadFile::stride;;) {
        const Result<bool> more = reader.next(block);
        if (!more)
            return more.failure();
        if (!*more)
            return hasChanged(file);
        const auto count = static_cast<quint32>(block.records.size());
        if (number - first < count)
            return block.records[number - first];
        first += count;
    }
}

} // namespace

Result<std::vector<EvidenceCell>> readEvidence(const ClientList &list, MachineIndex machine,
                                               const std::vector<Field> &fields)
{
    std::vector<EvidenceCell> evidence;
    for (const quint32 record : list.fleet->recordsOf(machine)) {
        const ReadFile &file = fileOf(list, record);
        RecordBlock block;
        const Result<Record> found = readRecord(file, record - file.firstRecord, block);
        if (!found)
            return found.failure();
        const std::span<const Cell> cells = block.cellsOf(*found);
        for (size_t place = 0; place < std::min(cells.size(), file.layout.columns.size()); ++place) {
            const FileColumn &column = file.layout.columns[place];
            const std::string_view text = block.text(cells[place]);
            if (text.empty() || column.use != FileColumn::Use::Field
                || std::ranges::find(fields, column.field) == fields.end())
                continue;
            evidence.push_back({.file = file.name,
                                .line = found->line,
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
