// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reports.h"

#include "app/base/shown.h"

namespace tracker {

namespace {

ReportContent contentOf(ReportKind kind, const ReportInput &input)
{
    switch (kind) {
    case ReportKind::Status:
        return statusReport(input);
    case ReportKind::Worklist:
        return worklist(input);
    case ReportKind::Machines:
        return machinesReport(input);
    }
    Q_UNREACHABLE();
}

/// With marks for what nobody could see on paper, or would see elsewhere than it stands.
void makeShown(ReportTable &table)
{
    for (ReportColumn &column : table.columns)
        column.title = shownText(column.title);
    for (ReportTable::Group &group : table.groups)
        group.title = shownText(group.title);
    table.cells = [cells = std::move(table.cells)](quint32 row) {
        QStringList texts = cells(row);
        for (QString &text : texts)
            text = shownText(text);
        return texts;
    };
}

} // namespace

std::optional<ReportKind> reportKindFromId(QStringView id)
{
    if (id == u"status")
        return ReportKind::Status;
    if (id == u"worklist")
        return ReportKind::Worklist;
    if (id == u"machines")
        return ReportKind::Machines;
    return {};
}

ReportContent makeReport(ReportKind kind, const ReportInput &input)
{
    ReportContent content = contentOf(kind, input);
    for (ReportBlock &block : content.blocks) {
        if (auto *const paragraph = std::get_if<ReportParagraph>(&block))
            paragraph->text = shownText(paragraph->text, LaidOutBy::LineEnds);
        else if (auto *const heading = std::get_if<ReportHeading>(&block))
            heading->text = shownText(heading->text);
        else if (auto *const table = std::get_if<ReportTable>(&block))
            makeShown(*table);
    }
    return content;
}

ReportContent reportFrame(const QString &title, const ReportInput &input)
{
    return {.title = shownText(title),
            .source = shownText(input.source),
            .filter = shownText(input.filter),
            .printed = input.printed,
            .locale = input.locale};
}

} // namespace tracker
