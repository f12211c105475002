// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/projectionwork.h"

#include "app/base/format.h"
#include "app/base/shown.h"
#include "app/fleet/querytext.h"
#include "app/report/effectsentences.h"
#include "app/session/advice.h"
#include "app/session/earlierlook.h"
#include "app/session/sitelisting.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionpanel.h"
#include "ui/mainwindow/inventorytimedialog.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

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

/// Why a back-test shows nothing; empty where it does.
QString whyNothingIsCompared(const Snapshot &tested)
{
    const Backtest &test = *tested.backtests.front();
    const QString path = tested.inputs.backtests.front().list.path;
    if (test.machines == 0)
        return ProjectionWork::tr("%1 and the list that is open have no machine in scope in common. "
                                  "Choose an older list of the same fleet.")
            .arg(path);
    return {};
}

} // namespace

ProjectionWork::ProjectionWork(ProjectionPanel *panel, std::function<Inputs()> shown, QString profileFile,
                               QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_shown(std::move(shown))
    , m_profileFile(std::move(profileFile))
{
    panel->setFilesRead([this] { return filesReadFor(m_inputs); });
    const ProjectionActions &commands = panel->commands();
    connect(panel, &ProjectionPanel::siteChosen, this, [this](const QString &site) {
        m_site = site;
        project();
    });
    connect(commands.onlyShown, &QAction::toggled, this, &ProjectionWork::project);
    connect(panel, &ProjectionPanel::whatIfChosen, this, &ProjectionWork::projectWhatIf);
    connect(panel, &ProjectionPanel::hourChosen, this, &ProjectionWork::findExpected);
    connect(panel, &ProjectionPanel::comparisonWanted, this, [this] {
        askForEarlierList(
            {tr("Compare with an earlier list"),
             tr("What %1 let expect is held against what today's list shows. At which moment was it "
                "true?"),
             tr("&Compare"), &ProjectionWork::compareWith});
    });
    connect(commands.learn, &QAction::triggered, this, [this] {
        askForEarlierList({tr("Learn from an earlier list"),
                           tr("How people restarted is learned from %1, too. At which moment was it true?"),
                           tr("&Learn"), &ProjectionWork::learnFrom});
    });
    connect(commands.forget, &QAction::triggered, this, &ProjectionWork::forgetEarlierLists);
}

void ProjectionWork::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    for (Job *job : {&m_whatIf, &m_recommending, &m_expecting, &m_comparing})
        job->cancel();
    m_snapshot = std::move(snapshot);
    m_inputs = m_snapshot->inputs;
    m_ofFleet.reset();
    m_compared.reset();
    m_site.clear();
    m_panel->setSites(sitesOf(*m_snapshot));
    m_panel->dropWhatIf();
    m_panel->setBacktest({}, {});
    project();
}

void ProjectionWork::updateShown()
{
    if (m_snapshot && m_panel->commands().onlyShown->isChecked() && wanted().filter != m_wanted.filter)
        project();
    else if (m_projected)
        sayWhatItIsAbout();
}

const std::shared_ptr<const Snapshot> &ProjectionWork::known() const
{
    const bool isOfTheLists = m_made && m_made->assessment == m_snapshot->assessment;
    return isOfTheLists ? m_made : m_snapshot;
}

std::shared_ptr<const Backtest> ProjectionWork::backtest() const
{
    return m_compared && !m_compared->backtests.empty() ? m_compared->backtests.front() : nullptr;
}

bool ProjectionWork::isRunning() const
{
    return std::ranges::any_of(std::initializer_list<const Job *>{&m_projecting, &m_whatIf, &m_recommending,
                                                                  &m_expecting, &m_comparing, &m_reading},
                               &Job::isRunning);
}

Inputs ProjectionWork::wanted() const
{
    Inputs inputs = m_inputs;
    if (m_panel->commands().onlyShown->isChecked())
        inputs.filter = m_shown().filter;
    if (!m_site.isEmpty())
        inputs.filter = narrowed(inputs.filter, siteFilter(*m_snapshot, m_site));
    return inputs;
}

void ProjectionWork::project()
{
    if (!m_snapshot)
        return;
    for (Job *job : {&m_whatIf, &m_recommending, &m_expecting, &m_comparing})
        job->cancel();
    m_wanted = wanted();
    m_projected.reset();
    m_projecting.start(
        [inputs = m_wanted, known = known(), before = m_made](Progress &progress) {
            const auto made = makeSnapshot(inputs, known, progress);
            return made ? withProjection(*made, before, progress) : made;
        },
        [this](const SnapshotResult &result) {
            if (result) {
                take(*result);
                return;
            }
            Q_EMIT failed(result.failure().message);
            if (!m_inputs.earlier.empty()) { // the last that was added is to blame
                m_inputs.earlier.pop_back();
                project();
            }
        });
}

/// A list that was left may hold a million machines, which are not given back in an instant.
void ProjectionWork::discard(std::shared_ptr<const Snapshot> snapshot)
{
    m_discarding.start([snapshot = std::move(snapshot)](Progress &) mutable { return snapshot = nullptr; },
                       [](const auto &) {});
}

void ProjectionWork::take(const std::shared_ptr<const Snapshot> &projected)
{
    m_projected = projected;
    discard(std::exchange(m_made, projected));
    m_expectedHours.reset();
    if (!m_projected->inputs.isNarrowed())
        m_ofFleet = m_projected->projection;
    m_panel->setProjection(m_projected->projection);
    sayWhatItIsAbout();
    projectWhatIf(m_panel->whatIf());
    findRecommendation();
    compare();
}

/// Which machines are projected, where it is not all of them or the table shows others, and which lists teach
/// it.
void ProjectionWork::sayWhatItIsAbout()
{
    QStringList sentences;
    const Inputs &inputs = m_projected->inputs;
    if (m_panel->commands().onlyShown->isChecked() && inputs.isNarrowed())
        //: %1 is a filter
        sentences << tr("Only the %Ln machine(s) shown: %1.", nullptr,
                        static_cast<int>(m_projected->machines->size()))
                         .arg(narrowingText(inputs));
    else if (m_shown().isNarrowed())
        sentences << (m_site.isEmpty()
                          ? tr("This is about all machines, not only about those that the table shows.")
                          : tr("This is about all machines of site %1, not only about those that the table "
                               "shows.")
                                .arg(m_site));
    if (!inputs.earlier.empty()) {
        std::vector<ListInput> lists;
        for (const EarlierInput &earlier : inputs.earlier)
            lists.push_back(earlier.list);
        sentences << tr("Habits are learned from %1, too.").arg(listNames(lists));
    }
    if (const QString note = sentences.join(u' '); note != m_note) {
        m_note = note;
        m_panel->setNote(note);
    }
    m_panel->commands().forget->setEnabled(!inputs.earlier.empty());
}

void ProjectionWork::projectWhatIf(const WhatIf &whatIf)
{
    if (whatIf.scenario.isHabit() || !m_projected) {
        m_whatIf.cancel();
        m_panel->setWhatIf({}, {});
        return;
    }
    Inputs inputs = m_projected->inputs;
    inputs.restarts = whatIf.scenario;
    if (whatIf.onlyShown) {
        const Inputs shown = m_shown();
        inputs.only = shown.filter;
        if (shown.among.machines)
            inputs.restarts.machines = *shown.among.machines;
    }
    m_whatIf.start(
        [inputs, before = m_projected](Progress &progress) {
            const auto made = makeSnapshot(inputs, before, progress);
            return made ? withProjection(*made, before, progress) : made;
        },
        [this](const SnapshotResult &result) {
            if (!result)
                return;
            m_panel->setWhatIf((*result)->projection,
                               effectSentences(effectOver(**result, *m_projected), QLocale()).join(u' '));
        });
}

void ProjectionWork::findRecommendation()
{
    m_recommending.start(
        [projected = m_projected](Progress &progress) { return recommendationFor(*projected, progress); },
        [this](const Result<std::optional<Recommendation>> &recommendation) {
            if (recommendation && *recommendation)
                m_panel->setRecommendation(
                    recommendationSentence(**recommendation, m_projected->projection->timerTitle, QLocale()),
                    (*recommendation)->scenario);
        });
}

void ProjectionWork::findExpected(int hour)
{
    if (!m_projected)
        return;
    struct Found {
        std::shared_ptr<const std::vector<quint16>> hours;
        std::shared_ptr<const MachineList> machines;
    };
    m_expecting.start(
        [projected = m_projected, hours = m_expectedHours, hour](Progress &progress) -> Result<Found> {
            Found found{.hours = hours};
            if (!hours) {
                auto made = expectedHoursOf(*projected, progress);
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
                {found->machines,
                 expectedSentence(count, hour, m_projected->projection->asOf, m_site, QLocale()),
                 m_panel->commands().onlyShown->isChecked()});
        });
}

void ProjectionWork::askForEarlierList(const Use &use)
{
    auto *dialog = new QFileDialog(
        m_panel->window(), use.title, QFileInfo(m_snapshot->list->files.front().input.path).absolutePath(),
        tr("Client lists (*.csv *.txt *.tsv *.gz *.xlsx *.ods *.xls *.json *.jsonl *.html *.htm);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, use](const QString &path) { readEarlierList(path, use); });
    dialog->open();
}

void ProjectionWork::readEarlierList(const QString &path, const Use &use)
{
    m_reading.start([path, snapshot = m_snapshot, profiles = m_profileFile](
                        Progress &progress) { return lookAtEarlier(path, *snapshot, profiles, progress); },
                    [this, path, use](const Result<EarlierLook> &look) {
                        if (!look) {
                            Q_EMIT failed(look.failure().message);
                            return;
                        }
                        auto *dialog = new InventoryTimeDialog(look->inventoryTime, m_panel->window());
                        dialog->setPurpose(use.title,
                                           use.explanation.arg(shownText(QFileInfo(path).fileName())),
                                           use.accept);
                        connect(dialog, &InventoryTimeDialog::chosen, this,
                                [this, list = look->list, take = use.take](LocalTime asOf) {
                                    (this->*take)({list, asOf});
                                });
                        dialog->open();
                    });
}

void ProjectionWork::learnFrom(const EarlierInput &earlier)
{
    m_inputs.earlier.push_back(earlier);
    project();
}

void ProjectionWork::forgetEarlierLists()
{
    m_inputs.earlier.clear();
    project();
}

void ProjectionWork::compareWith(const EarlierInput &earlier)
{
    m_inputs.backtests = {earlier};
    compare();
}

void ProjectionWork::compare()
{
    if (!m_projected || m_inputs.backtests.empty())
        return;
    auto wanted = std::make_shared<Snapshot>(*m_projected);
    wanted->inputs.backtests = m_inputs.backtests;
    m_comparing.start(
        [wanted, before = m_compared](Progress &progress) { return withBacktests(wanted, before, progress); },
        [this](const SnapshotResult &tested) {
            const QString why = tested ? whyNothingIsCompared(**tested) : tested.failure().message;
            m_compared = tested && why.isEmpty() ? *tested : nullptr;
            if (!m_compared)
                m_inputs.backtests.clear();
            const auto test = backtest();
            m_panel->setBacktest(test, test ? backtestSentences(*test, QLocale()).join(u' ') : QString());
            if (!why.isEmpty())
                Q_EMIT failed(why);
        });
}

} // namespace tracker
