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

/// What has to be said once so that every line can be short.
QStringList notes(const MachineList &waiting, const Assessment &assessment)
{
    const auto any = [&](auto holds) {
        return std::ranges::any_of(waiting,
                                   [&](MachineIndex machine) { return holds(assessment.at(machine)); });
    };
    QStringList texts;
    if (any([](const Judgement &judgement) { return judgement.owedMax > 1; })) {
        texts.append(
            Worklist::tr("After restart 1 of 2 the machine goes on by itself and needs its second restart "
                         "later: it will be on a later worklist."));
    }
    if (any([](const Judgement &judgement) { return judgement.restart == RestartFlag::Unknown; })) {
        texts.append(Worklist::tr(
            "“?”: the list does not say whether this restart has happened; another one does no harm."));
    }
    return texts;
}

bool isAnyTooEarly(const MachineList &waiting, const Assessment &assessment)
{
    return std::ranges::any_of(waiting, [&assessment](MachineIndex machine) {
        return assessment.at(machine).restart == RestartFlag::NotYet;
    });
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

    const QString introduction
        = Worklist::tr("%1 machines to restart. Restart each one, let someone log on, and tick it off.",
                       "the number is %1", static_cast<int>(waiting.size()))
              .arg(input.locale.toString(waiting.size()));
    report.blocks.push_back(ReportParagraph{introduction, ReportParagraph::Size::Lead});
    for (const QString &note : notes(waiting, *input.assessment))
        report.blocks.push_back(ReportParagraph{note});

    using enum MachineCell;
    std::vector<MachineCell> cells{TickBox, Name, Contact, RestartNumber};
    if (isAnyTooEarly(waiting, *input.assessment))
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
