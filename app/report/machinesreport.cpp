// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/machinetable.h"
#include "app/report/reports.h"

#include <QCoreApplication>

namespace tracker {

namespace {

struct MachinesReportText {
    Q_DECLARE_TR_FUNCTIONS(MachinesReport)
};

} // namespace

ReportContent machinesReport(const ReportInput &input)
{
    ReportContent report = reportFrame(MachinesReportText::tr("All machines"), input);
    report.landscape = true;
    report.blocks.push_back(
        ReportParagraph{MachinesReportText::tr("%1 of the %2 machines in the list.", "the number is %1",
                                               static_cast<int>(input.machines.size()))
                            .arg(input.locale.toString(input.machines.size()),
                                 input.locale.toString(input.assessment->size()))});
    using enum MachineCell;
    report.blocks.push_back(machineTable(
        input, input.machines, {Name, Site, Location, Contact, Stage, RestartRequired, Owed, Bounds}));
    return report;
}

} // namespace tracker
