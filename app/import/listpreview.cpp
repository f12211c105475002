// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/listpreview.h"

namespace tracker {

Result<ListPreview> previewList(const ListInput &input, size_t rows)
{
    Result<ByteSource> source = ByteSource::open(input);
    if (!source)
        return source.failure();
    Result<ListLayout> layout = guessLayout(*source, input.choices);
    if (!layout)
        return layout.failure();
    ListPreview preview{.layout = *std::move(layout)};
    RecordReader reader(*source, preview.layout.encoding, preview.layout.separator, preview.layout.firstRow);
    for (RecordBlock block;;) {
        const Result<bool> more = reader.next(block);
        if (!more)
            return more.failure();
        for (const Record &record : block.records) {
            if (preview.rows.size() == rows)
                return preview;
            PreviewRow &row = preview.rows.emplace_back();
            row.line = record.line;
            row.oddity = record.oddity;
            for (const Cell &cell : block.cellsOf(record)) {
                const std::string_view text = block.text(cell);
                row.cells << QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            }
        }
        if (!*more)
            return preview;
    }
}

} // namespace tracker
