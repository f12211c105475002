// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/writetable.h"

#include "app/output/jsonwriter.h"
#include "app/output/textwriter.h"

#include <QBuffer>

namespace tracker {

namespace {

bool writeCsv(const OutputTable &table, QIODevice &device, Formulas formulas)
{
    CsvWriter csv(device, formulas);
    for (const OutputColumn &column : table.columns)
        csv.cell(column.id);
    csv.endLine();
    std::string room;
    for (quint32 row = 0; row < table.rows; ++row) {
        for (const OutputColumn &column : table.columns) {
            const std::string_view cell = column.cell(row, room);
            if (column.kind == CellKind::Text)
                csv.cell(cell);
            else
                csv.plainCell(cell);
        }
        csv.endLine();
    }
    return csv.flush();
}

bool writeJson(const OutputTable &table, QIODevice &device)
{
    JsonWriter json(device);
    json.beginArray();
    std::string room;
    for (quint32 row = 0; row < table.rows; ++row) {
        json.beginObject();
        for (const OutputColumn &column : table.columns) {
            const std::string_view cell = column.cell(row, room);
            json.key(column.id);
            if (column.kind == CellKind::Number)
                json.literal(cell.empty() ? "null" : cell);
            else
                json.value(cell);
        }
        json.endObject();
    }
    json.endArray();
    return json.flush();
}

} // namespace

bool writeTable(const OutputTable &table, OutputFormat format, QIODevice &device, Formulas formulas)
{
    switch (format) {
    case OutputFormat::Csv:
        return writeCsv(table, device, formulas);
    case OutputFormat::Json:
        return writeJson(table, device);
    case OutputFormat::Text: {
        ByteWriter out(device);
        writeText(table, out);
        return out.flush();
    }
    }
    Q_UNREACHABLE();
}

QByteArray csvOf(const OutputTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    [[maybe_unused]] const bool isWritten = writeCsv(table, buffer, Formulas::Guarded);
    Q_ASSERT(isWritten);
    return buffer.data();
}

} // namespace tracker
