// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/conclusions.h"
#include "app/assess/overview.h"
#include "app/base/format.h"
#include "app/report/backtestdays.h"
#include "app/report/effectsentences.h"
#include "app/report/machinegroups.h"
#include "app/report/machinetable.h"
#include "app/report/projectionsentences.h"
#include "app/report/reports.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Status {
    Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

using Kind = ReportColumn::Kind;

/// A table of rows that are here already.
ReportTable smallTable(std::vector<ReportColumn> columns, std::vector<QStringList> rows)
{
    ReportTable table{
        .columns = std::move(columns), .rows = static_cast<quint32>(rows.size()), .wraps = true};
    table.cells = [rows = std::move(rows)](quint32 row) { return rows[row]; };
    return table;
}

double share(quint32 part, quint32 whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / whole;
}

ReportTable stageTable(const Counts &counts, const Procedure &procedure, const QLocale &locale)
{
    const quint32 largest = *std::ranges::max_element(counts.stages);
    std::vector<QStringList> rows;
    for (size_t i = 0; i < procedure.stages.size(); ++i) {
        const Stage &stage = procedure.stages[i];
        const double part = share(counts.stages[i], counts.machines);
        const double bar = share(counts.stages[i], largest);
        rows.push_back({stage.symbol, stage.title, locale.toString(counts.stages[i]),
                        locale.toString(part * 100, 'f', 1) + u"\u00a0%"_s, QString::number(bar),
                        stage.meaning});
    }
    return smallTable({{.kind = Kind::Symbol},
                       {.title = Status::tr("Stage")},
                       {.title = Status::tr("Machines"), .kind = Kind::Number},
                       {.title = Status::tr("Share"), .kind = Kind::Number},
                       {.kind = Kind::Share},
                       {.title = Status::tr("What it means"), .stretch = 1}},
                      std::move(rows));
}

QStringList siteRow(const QString &title, const Counts &counts, const std::vector<size_t> &stages,
                    const QLocale &locale)
{
    QStringList row{title, locale.toString(counts.machines)};
    for (const size_t stage : stages)
        row.append(locale.toString(counts.stages[stage]));
    row.append(formatRange(counts.owedMin, counts.owedMax, locale));
    return row;
}

ReportTable siteTable(const Overview &overview, const Procedure &procedure, const QLocale &locale)
{
    std::vector<size_t> stages; // those that any machine is in: the page is narrow
    std::vector<ReportColumn> columns{{.title = Status::tr("Site"), .stretch = 1},
                                      {.title = Status::tr("Machines"), .kind = Kind::Number}};
    for (size_t i = 0; i < procedure.stages.size(); ++i) {
        if (overview.all.stages[i] == 0)
            continue;
        stages.push_back(i);
        columns.push_back({.title = procedure.stages[i].title, .kind = Kind::Number});
    }
    columns.push_back({.title = Status::tr("Restarts owed"), .kind = Kind::Number});

    std::vector<QStringList> rows;
    for (const SiteCounts &site : overview.sites) {
        rows.push_back(
            siteRow(site.site.isEmpty() ? Status::tr("No site") : site.site, site.counts, stages, locale));
    }
    rows.push_back(siteRow(Status::tr("All machines"), overview.all, stages, locale));
    ReportTable table = smallTable(std::move(columns), std::move(rows));
    table.wraps = false;
    table.lastRowIsTotal = true;
    return table;
}

bool countsSomeTwice(const Overview &overview)
{
    quint64 machines = 0;
    for (const SiteCounts &site : overview.sites)
        machines += site.counts.machines;
    return machines > overview.all.machines;
}

ReportTable boundTable(const Counts &counts, const Procedure &procedure, const QLocale &locale)
{
    const std::array<QString, boundCount> meanings{
        Status::tr("Nothing is left to do."),
        Status::tr(
            "It happens by itself by the time given, if the machine is left on and somebody is logged on."),
        Status::tr("Its time has passed while the machine was off or nobody was logged on: it happens soon "
                   "after the "
                   "next logon."),
        Status::tr("A person must restart the machine; until then no time can be given."),
        Status::tr("The list does not say enough to give a time, or somebody has put the upgrade off."),
    };
    std::vector<QStringList> rows;
    for (size_t i = 0; i < boundCount; ++i) {
        rows.push_back({boundTitle(static_cast<Bound>(i))});
        for (const Counts::OfTrack &track : counts.tracks)
            rows.back().append(locale.toString(track.bounds[i]));
        rows.back().append(meanings[i]);
    }
    std::vector<ReportColumn> columns{{.title = Status::tr("Next step")}};
    for (size_t track = 0; track < procedure.completion(); ++track)
        columns.push_back({.title = procedure.tracks[track].title, .kind = Kind::Number});
    columns.push_back({.title = Status::tr("Whole upgrade"), .kind = Kind::Number});
    columns.push_back({.title = Status::tr("What it means"), .stretch = 1});
    return smallTable(std::move(columns), std::move(rows));
}

ReportTable warningTable(const Counts &counts, const Procedure &procedure, const QLocale &locale)
{
    std::vector<QStringList> rows;
    for (size_t i = 0; i < procedure.warnings.size(); ++i) {
        const Warning &warning = procedure.warnings[i];
        if (counts.warnings[i] > 0)
            rows.push_back(
                {warning.title, locale.toString(counts.warnings[i]), warning.meaning, warning.advice});
    }
    return smallTable({{.title = Status::tr("Warning"), .stretch = 0.7},
                       {.title = Status::tr("Machines"), .kind = Kind::Number},
                       {.title = Status::tr("What it means"), .stretch = 1},
                       {.title = Status::tr("What to do"), .stretch = 1}},
                      std::move(rows));
}

QString restartSentence(const Counts &counts, const QLocale &locale)
{
    const auto number
        = [&](RestartFlag flag) { return locale.toString(counts.restart[static_cast<size_t>(flag)]); };
    return Status::tr("Restart required: %1 yes, %2 not yet, %3 unknown.")
        .arg(number(RestartFlag::Yes), number(RestartFlag::NotYet), number(RestartFlag::Unknown));
}

/// The blocks of one report, top to bottom.
class Blocks {
public:
    void addHeading(const QString &text) { m_blocks.push_back(ReportHeading{text}); }
    void addText(const QString &text, ReportParagraph::Size size = ReportParagraph::Size::Body)
    {
        m_blocks.push_back(ReportParagraph{text, size});
    }
    void add(ReportBlock block) { m_blocks.push_back(std::move(block)); }
    std::vector<ReportBlock> take() { return std::move(m_blocks); }

private:
    std::vector<ReportBlock> m_blocks;
};

/// Whole days: the timer's window and every date that can be given, but not the flat end after them.
int hoursToShow(const Projection &projection)
{
    auto until = projection.timer;
    for (const Projection::Milestone &milestone : projection.milestones) {
        for (const LocalTime time : {milestone.expected, milestone.latest}) {
            if (time.isKnown())
                until = std::max(until, time - projection.asOf);
        }
    }
    const auto days = std::chrono::ceil<std::chrono::days>(until) + std::chrono::days(1);
    return std::min(projection.hours, static_cast<int>(std::chrono::hours(days).count()));
}

ReportTable backtestTable(const Backtest &backtest, const QLocale &locale)
{
    const auto number = [&](double machines) { return locale.toString(std::llround(machines)); };
    std::vector<QStringList> rows;
    for (const BacktestDay &day : backtestDays(backtest)) {
        const Backtest::Point &point = day.completion();
        rows.push_back(
            {formatMoment(day.time, locale), number(point.seen), number(point.expected),
             Status::tr("%1 to %2").arg(number(std::floor(point.low)), number(std::ceil(point.high))),
             placeInBand(point)});
    }
    return smallTable({{.title = Status::tr("Time")},
                       {.title = Status::tr("Complete"), .kind = Kind::Number},
                       {.title = Status::tr("Expected"), .kind = Kind::Number},
                       {.title = Status::tr("Band"), .kind = Kind::Number},
                       {.title = Status::tr("Complete, against the band"), .stretch = 1}},
                      std::move(rows));
}

void addBacktest(Blocks &blocks, const ReportInput &input)
{
    if (!input.backtest)
        return;
    blocks.addHeading(Status::tr("How an earlier projection turned out"));
    blocks.addText(backtestSentences(*input.backtest, input.locale).join(u'\n'));
    blocks.add(backtestTable(*input.backtest, input.locale));
}

void addProjection(Blocks &blocks, const ReportInput &input)
{
    const QStringList sentences
        = input.projection ? projectionSentences(*input.projection, input.locale) : QStringList();
    if (sentences.isEmpty())
        return;
    blocks.addHeading(Status::tr("Projection"));
    blocks.addText(sentences.join(u'\n'));
    if (!input.filter.isEmpty()) {
        blocks.addText(Status::tr("The projection is about the %1 machines in scope that the filter shows.",
                                  "the number is %1", static_cast<int>(input.projection->inScope))
                           .arg(input.locale.toString(input.projection->inScope)),
                       ReportParagraph::Size::Small);
    }
    blocks.add(ReportChart{input.projection, hoursToShow(*input.projection)});
}

void addWaiting(Blocks &blocks, const ReportInput &input)
{
    blocks.addHeading(Status::tr("Machines that need a restart"));
    GroupedMachines grouped = groupedByPlace(input, machinesAwaitingRestart(input), Grouping::BySite);
    if (grouped.machines.empty()) {
        blocks.addText(Status::tr("No machine waits for a restart."));
        return;
    }
    using enum MachineCell;
    ReportTable table = machineTable(input, std::move(grouped.machines),
                                     {Name, Location, Contact, Stage, RestartRequired, LastRestart});
    table.groups = std::move(grouped.groups);
    blocks.add(std::move(table));
}

} // namespace

ReportContent statusReport(const ReportInput &input)
{
    const Procedure &procedure = input.assessment->procedure();
    const Overview overview = overviewOf(*input.assessment, input.machines);

    Blocks blocks;
    blocks.addText(headline(overview, procedure, input.locale), ReportParagraph::Size::Lead);
    blocks.addHeading(Status::tr("Stages"));
    blocks.add(stageTable(overview.all, procedure, input.locale));
    if (overview.all.complete < overview.all.inScope)
        addProjection(blocks, input);
    addBacktest(blocks, input);
    if (overview.sites.size() > 1) {
        blocks.addHeading(Status::tr("Sites"));
        blocks.add(siteTable(overview, procedure, input.locale));
        if (countsSomeTwice(overview))
            blocks.addText(Status::tr("A machine of several sites counts in each of them."),
                           ReportParagraph::Size::Small);
    }
    blocks.addHeading(Status::tr("Restarts"));
    blocks.addText(restartSentence(overview.all, input.locale) + u'\n'
                   + owedSentence(overview.all, input.locale));
    blocks.addHeading(Status::tr("What happens by itself, and what does not"));
    blocks.add(boundTable(overview.all, procedure, input.locale));
    blocks.addHeading(Status::tr("What this rests on"));
    blocks.addText(input.account);
    blocks.add(warningTable(overview.all, procedure, input.locale));
    addWaiting(blocks, input);

    ReportContent report = reportFrame(Status::tr("Restart status"), input);
    report.blocks = blocks.take();
    return report;
}

} // namespace tracker
