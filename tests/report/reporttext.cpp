// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporttext.h"

using namespace Qt::StringLiterals;

namespace tracker {

QStringList linesOf(const ReportTable &table)
{
    QStringList lines;
    QStringList heads;
    for (const ReportColumn &column : table.columns)
        heads.append(column.title);
    lines.append(heads.join(u" | "_s));
    auto group = table.groups.begin();
    for (quint32 row = 0; row < table.rows; ++row) {
        if (group != table.groups.end() && group->firstRow == row) {
            lines.append((group->startsPage ? u"\f["_s : u"["_s) + group->title + u']');
            ++group;
        }
        lines.append(table.cells(row).join(u" | "_s));
    }
    return lines;
}

QString textOf(const ReportContent &report)
{
    QStringList lines{report.title, report.source, report.filter};
    for (const ReportBlock &block : report.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            lines.append(u"# "_s + heading->text);
        else if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            lines.append(paragraph->text);
        else if (const auto *table = std::get_if<ReportTable>(&block))
            lines.append(linesOf(*table));
        else
            lines.append(u"(chart)"_s);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace tracker
