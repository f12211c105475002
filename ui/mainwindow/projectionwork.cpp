// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/projectionwork.h"

#include "app/base/format.h"
#include "app/fleet/query.h"
#include "app/fleet/querytext.h"
#include "app/forecast/comparison.h"
#include "app/forecast/expectedhours.h"
#include "app/forecast/remedy.h"
#include "app/import/clientlistimport.h"
#include "app/report/gainsentences.h"
#include "ui/chart/projectionpanel.h"
#include "ui/mainwindow/inventorytimedialog.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

template <typename Value> Result<std::shared_ptr<const Value>> shared(Result<Value> result)
{
    if (!result)
        return result.failure();
    return std::make_shared<const Value>(*std::move(result));
}

/// All machines of a site, as the filter finds them.
Result<MachineList> machinesAt(const QString &site, const Snapshot &snapshot, Progress &progress)
{
    const auto column = std::ranges::find(*snapshot.columns, u"site"_s, &Column::id);
    Q_ASSERT(column != snapshot.columns->end());
    const auto query
        = parseQuery(conditionText(*column, site), *snapshot.columns, snapshot.assessment->asOf());
    Q_ASSERT(query);
    return filter(*query, *snapshot.columns, *snapshot.searchIndex, allMachines(snapshot.assessment->size()),
                  progress);
}

QStringList sitesOf(const Snapshot &snapshot)
{
    QStringList sites;
    for (const SiteCounts &site : snapshot.overview->sites) {
        if (!site.site.isEmpty())
            sites << site.site;
    }
    return sites;
}

QString expectedSentence(qsizetype machines, int hour, LocalTime asOf, const QString &site,
                         const QLocale &locale)
{
    const int number = static_cast<int>(machines);
    const QString moment = formatMoment(asOf + std::chrono::hours(hour), locale);
    if (site.isEmpty())
        return hour == 0
            ? ProjectionWork::tr("%Ln machine(s) are complete at the inventory time, %1.", nullptr, number)
                  .arg(moment)
            : ProjectionWork::tr("%Ln machine(s) are expected to be complete by %1.", nullptr, number)
                  .arg(moment);
    return hour == 0
        ? ProjectionWork::tr("%Ln machine(s) of site %1 are complete at the inventory time, %2.", nullptr,
                             number)
              .arg(site, moment)
        : ProjectionWork::tr("%Ln machine(s) of site %1 are expected to be complete by %2.", nullptr, number)
              .arg(site, moment);
}

/// How the projection of the list at \a path turned out.
Result<std::shared_ptr<const Backtest>> compared(const QString &path, LocalTime asOf, const Assessment &later,
                                                 Progress &progress)
{
    const auto list = importClientLists({.inputs = {{.path = path}}, .asOf = asOf}, progress);
    if (!list)
        return list.failure();
    const LocalTime time = (*list)->inventoryTime.time;
    if (time + std::chrono::hours(1) > later.asOf())
        return Failure{ProjectionWork::tr("%1 describes %2, which is not before the list that is open (%3). "
                                          "Choose an older list, or give its inventory time.")
                           .arg(path, formatTime(time, QLocale()), formatTime(later.asOf(), QLocale()))};
    const auto earlier = assess((*list)->fleet, later.sharedProcedure(), time, progress);
    if (!earlier)
        return earlier.failure();
    auto result = backtest(*earlier, later, progress);
    if (result && (*result)->machines == 0)
        return Failure{ProjectionWork::tr("%1 and the list that is open have no machine in scope in common. "
                                          "Choose an older list of the same fleet.")
                           .arg(path)};
    return result;
}

} // namespace

struct ProjectionWork::Projected {
    ProjectionInput input;
    std::shared_ptr<const Projection> projection;
};

ProjectionWork::ProjectionWork(ProjectionPanel *panel, std::function<MachineList()> shown, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_shown(std::move(shown))
{
    connect(panel, &ProjectionPanel::siteChosen, this, [this](const QString &site) {
        m_site = site;
        project();
    });
    connect(panel, &ProjectionPanel::whatIfChosen, this, &ProjectionWork::projectWhatIf);
    connect(panel, &ProjectionPanel::hourChosen, this, &ProjectionWork::findExpected);
    connect(panel, &ProjectionPanel::comparisonWanted, this, &ProjectionWork::askForEarlierList);
}

void ProjectionWork::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    for (Job *job : {&m_whatIf, &m_remedying, &m_expecting, &m_comparing})
        job->cancel();
    m_snapshot = std::move(snapshot);
    m_input = {.assessment = m_snapshot->assessment};
    m_ofFleet.reset();
    m_backtest.reset();
    m_site.clear();
    m_panel->setSites(sitesOf(*m_snapshot));
    m_panel->dropWhatIf();
    m_panel->setBacktest({}, {});
    project();
}

bool ProjectionWork::isRunning() const
{
    return std::ranges::any_of(std::initializer_list<const Job *>{&m_projecting, &m_whatIf, &m_remedying,
                                                                  &m_expecting, &m_comparing},
                               &Job::isRunning);
}

void ProjectionWork::project()
{
    m_whatIf.cancel();
    m_remedying.cancel();
    m_expecting.cancel();
    m_projecting.start(
        [snapshot = m_snapshot, site = m_site,
         learned = m_input.learned](Progress &progress) -> Result<Projected> {
            Projected projected{.input = {.assessment = snapshot->assessment, .learned = learned}};
            if (!learned) {
                auto habit = learn(snapshot->assessment, {}, progress);
                if (!habit)
                    return habit.failure();
                projected.input.learned = *std::move(habit);
            }
            if (!site.isEmpty()) {
                auto machines = machinesAt(site, *snapshot, progress);
                if (!machines)
                    return machines.failure();
                projected.input.only = *std::move(machines);
            }
            auto projection = tracker::project(projected.input, progress);
            if (!projection)
                return projection.failure();
            projected.projection = *std::move(projection);
            return projected;
        },
        [this](const Result<Projected> &projected) {
            if (projected)
                take(*projected);
        });
}

void ProjectionWork::take(const Projected &projected)
{
    m_input = projected.input;
    m_projection = projected.projection;
    m_expectedHours.reset();
    if (m_site.isEmpty())
        m_ofFleet = m_projection;
    m_panel->setProjection(m_projection);
    projectWhatIf(m_panel->whatIf());
    findRemedy();
}

void ProjectionWork::projectWhatIf(const WhatIf &whatIf)
{
    if (whatIf.scenario.isHabit() || !m_projection) {
        m_whatIf.cancel();
        m_panel->setWhatIf({}, {});
        return;
    }
    ProjectionInput input = m_input;
    input.restarts = whatIf.scenario;
    if (whatIf.onlyShown)
        input.restarts.machines = m_shown();
    m_whatIf.start([input](Progress &progress) { return tracker::project(input, progress); },
                   [this](const Result<std::shared_ptr<const Projection>> &projection) {
                       if (projection)
                           m_panel->setWhatIf(
                               *projection,
                               gainSentences(gainOf(**projection, *m_projection), QLocale()).join(u' '));
                   });
}

void ProjectionWork::findRemedy()
{
    m_remedying.start([input = m_input,
                       habit = m_projection](Progress &progress) { return suggest(input, *habit, progress); },
                      [this](const Result<std::optional<Remedy>> &remedy) {
                          if (remedy && *remedy)
                              m_panel->setRemedy(
                                  remedySentence(**remedy, m_projection->timerTitle, QLocale()),
                                  (*remedy)->scenario);
                      });
}

void ProjectionWork::findExpected(int hour)
{
    struct Found {
        std::shared_ptr<const std::vector<quint16>> hours;
        std::shared_ptr<const MachineList> machines;
    };
    m_expecting.start(
        [input = m_input, projection = m_projection, hours = m_expectedHours,
         hour](Progress &progress) -> Result<Found> {
            Found found{.hours = hours};
            if (!hours) {
                auto made = shared(expectedHours(input, *projection, progress));
                if (!made)
                    return made.failure();
                found.hours = *std::move(made);
            }
            MachineList machines;
            for (quint32 i = 0; i < found.hours->size(); ++i) {
                if ((*found.hours)[i] <= hour)
                    machines.push_back({i});
            }
            found.machines = std::make_shared<const MachineList>(std::move(machines));
            return found;
        },
        [this, hour](const Result<Found> &found) {
            if (!found)
                return;
            m_expectedHours = found->hours;
            const auto count = static_cast<qsizetype>(found->machines->size());
            Q_EMIT expectedFound(
                {found->machines, expectedSentence(count, hour, m_projection->asOf, m_site, QLocale())});
        });
}

void ProjectionWork::askForEarlierList()
{
    auto *dialog = new QFileDialog(m_panel->window(), tr("Compare with an earlier list"),
                                   QFileInfo(m_snapshot->list->files.front().input.path).absolutePath(),
                                   tr("Client lists (*.csv *.txt *.tsv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectionWork::readEarlierList);
    dialog->open();
}

void ProjectionWork::readEarlierList(const QString &path)
{
    m_comparing.start(
        [path](Progress &progress) { return importClientLists({.inputs = {{.path = path}}}, progress); },
        [this, path](const Result<std::shared_ptr<const ClientList>> &list) {
            if (!list) {
                Q_EMIT failed(list.failure().message);
                return;
            }
            auto *dialog = new InventoryTimeDialog((*list)->inventoryTime, m_panel->window());
            dialog->setWindowTitle(tr("Inventory time of %1").arg(QFileInfo(path).fileName()));
            connect(dialog, &InventoryTimeDialog::chosen, this,
                    [this, path](LocalTime asOf) { compareWith(path, asOf); });
            dialog->open();
        });
}

void ProjectionWork::compareWith(const QString &path, LocalTime asOf)
{
    m_comparing.start([path, asOf, later = m_snapshot->assessment](
                          Progress &progress) { return compared(path, asOf, *later, progress); },
                      [this](const Result<std::shared_ptr<const Backtest>> &backtest) {
                          if (!backtest) {
                              Q_EMIT failed(backtest.failure().message);
                              return;
                          }
                          m_backtest = *backtest;
                          m_panel->setBacktest(m_backtest,
                                               backtestSentences(*m_backtest, QLocale()).join(u' '));
                      });
}

} // namespace tracker
