// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/evidence.h"

#include "app/sources/recordsoffile.h"

#include <algorithm>
#include <optional>

namespace tracker {

namespace {

const ReadFile &fileOf(const ClientList &list, quint32 record)
{
    return *std::prev(std::ranges::upper_bound(list.files, record, {}, &ReadFile::firstRecord));
}

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
                                .place = static_cast<int>(&file - list.files.data()),
                                .record = number - file.firstRecord,
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
