// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/machinegroups.h"
#include "app/report/machinetable.h"
#include "app/report/reports.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct Worklist {
    Q_DECLARE_TR_FUNCTIONS(Worklist)
};

bool anyIs(RestartFlag flag, const MachineList &machines, const Assessment &assessment)
{
    return std::ranges::any_of(machines,
                               [&](MachineIndex machine) { return assessment.at(machine).restart == flag; });
}

} // namespace

ReportContent worklist(const ReportInput &input)
{
    ReportContent report = reportFrame(Worklist::tr("Restart worklist"), input);
    const MachineList waiting = machinesAwaitingRestart(input);
    if (waiting.empty()) {
        report.blocks.push_back(ReportParagraph{Worklist::tr("No machine waits for a restart.")});
        return report;
    }

    QString introduction
        = Worklist::tr("%1 machines to restart. Restart each one, let someone log on, and tick it off.",
                       "the number is %1", static_cast<int>(waiting.size()))
              .arg(input.locale.toString(waiting.size()));
    report.blocks.push_back(ReportParagraph{introduction, ReportParagraph::Size::Lead});
    report.blocks.push_back(ReportParagraph{Worklist::tr(
        "After restart 1 of 2 the machine goes on by itself and needs its second restart later: it will "
        "stand on a later worklist.")});
    if (anyIs(RestartFlag::Unknown, waiting, *input.assessment)) {
        report.blocks.push_back(ReportParagraph{Worklist::tr(
            "“?”: the list does not say whether this restart has happened; another one does no harm.")});
    }

    using enum MachineCell;
    std::vector<MachineCell> cells{TickBox, Name, Contact, RestartNumber};
    if (anyIs(RestartFlag::NotYet, waiting, *input.assessment))
        cells.push_back(NotBefore);
    cells.push_back(Note);
    GroupedMachines grouped = groupedByPlace(input, waiting, Grouping::BySiteAndLocation);
    ReportTable table = machineTable(input, std::move(grouped.machines), std::move(cells));
    table.groups = std::move(grouped.groups);
    table.forHandwriting = true;
    report.blocks.push_back(std::move(table));
    return report;
}

} // namespace tracker
