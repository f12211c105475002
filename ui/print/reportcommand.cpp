// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportcommand.h"

#include "app/command/preparedreport.h"
#include "app/forecast/project.h"
#include "app/report/reports.h"
#include "ui/print/printreport.h"

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

    const PrintableReport report(
        makeReport(command.report, reportInputOf(prepared, *projection, context.now, context.locale)));
    return saveReportAsPdf(report, defaultPageLayout(report.content()), command.output, progress);
}

} // namespace tracker
