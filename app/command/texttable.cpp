// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

void writeRow(const TextTable &table, const QStringList &cells, const std::vector<qsizetype> &widths,
              ByteWriter &out)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<size_t>(i);
        if (i > 0)
            line += u"  "_s;
        line += table.isNumber[column] ? cells[i].rightJustified(widths[column])
                                       : cells[i].leftJustified(widths[column]);
    }
    while (line.endsWith(u' '))
        line.chop(1);
    out << line << '\n';
}

} // namespace

void writeTable(const TextTable &table, ByteWriter &out)
{
    std::vector<qsizetype> widths(table.isNumber.size());
    const auto widenFor = [&widths](const QStringList &cells) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cells[static_cast<qsizetype>(i)].size());
    };
    widenFor(table.titles);
    for (quint32 row = 0; row < table.rows; ++row)
        widenFor(table.cells(row));
    writeRow(table, table.titles, widths, out);
    for (quint32 row = 0; row < table.rows; ++row)
        writeRow(table, table.cells(row), widths, out);
}

} // namespace tracker
