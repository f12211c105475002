// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportcommand.h"

#include "app/forecast/project.h"
#include "app/report/reports.h"
#include "ui/print/printreport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tracker {

Result<void> saveReport(const Command &command, const PreparedFleet &prepared, const CommandContext &context,
                        Progress &progress)
{
    ProjectionInput input{.assessment = prepared.assessment};
    if (!prepared.filter.isEmpty())
        input.only = prepared.machines;
    const auto projection = project(input, progress);
    if (!projection)
        return projection.failure();

    const ClientList &list = *prepared.list;
    const QString inventoryTime = inventoryTimeSentence(list.inventoryTime, context.locale);
    QStringList names;
    for (const ReadFile &file : list.files)
        names.append(QFileInfo(file.name).fileName());
    const PrintableReport report(
        makeReport(command.report,
                   {.assessment = prepared.assessment,
                    .machines = prepared.machines,
                    .projection = *projection,
                    .source = names.join(u", "_s) + u" – "_s + inventoryTime,
                    .account = rowAccountSentence(list.account) + u' ' + inventoryTime,
                    .filter = prepared.filter,
                    .printed = context.now,
                    .locale = context.locale}));
    return saveReportAsPdf(report, defaultPageLayout(report.content()), command.output, progress);
}

} // namespace tracker
