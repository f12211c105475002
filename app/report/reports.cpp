// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reports.h"

namespace tracker {

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

ReportContent reportFrame(const QString &title, const ReportInput &input)
{
    return {.title = title,
            .source = input.source,
            .filter = input.filter,
            .printed = input.printed,
            .locale = input.locale};
}

} // namespace tracker
