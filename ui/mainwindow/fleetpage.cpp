// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/fleetpage.h"

#include "app/fleet/querychoice.h"
#include "app/fleet/querytext.h"
#include "app/report/sentences.h"
#include "app/session/sitelisting.h"
#include "ui/chart/hintbox.h"
#include "ui/chart/projectionpanel.h"
#include "ui/detail/machinepage.h"
#include "ui/mainwindow/headline.h"
#include "ui/mainwindow/projectionwork.h"
#include "ui/presentation/card.h"
#include "ui/table/machineview.h"
#include "ui/table/sitesview.h"
#include "ui/table/stagebar.h"
#include "ui/table/viewtabs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

const Column &stageColumn(const Snapshot &snapshot)
{
    return *std::ranges::find(*snapshot.columns, u"stage"_s, &Column::id);
}

QSplitter *splitter(Qt::Orientation orientation, QWidget *first, QWidget *second, int firstShare,
                    int secondShare)
{
    auto *splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(8);
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({firstShare, secondShare});
    return splitter;
}

} // namespace

FleetPage::FleetPage(const Procedure &procedure, const QString &profileFile, QWidget *parent)
    : QWidget(parent)
    , m_headline(new Headline)
    , m_stageBar(new StageBar)
    , m_views(new ViewTabs)
    , m_machines(new MachineView)
    , m_machinePage(new MachinePage)
    , m_expected(new HintBox)
    , m_projectionPanel(new ProjectionPanel)
    , m_projection(new ProjectionWork(
          m_projectionPanel, [this] { return shownInputs(); }, profileFile, this))
    , m_sites(new SitesView)
    , m_machineCard(Card::around(m_machinePage, 1))
    , m_projectionCard(Card::around(m_projectionPanel, 1))
    , m_sitesCard(Card::around(m_sites, 1))
{
    m_views->setAccessibleName(tr("Quick views"));
    m_expected->setObjectName(u"expected"_s);

    // Counted from the first, so that the tab key meets the stages where they stand.
    const size_t stages = procedure.stages.size();
    m_stageBar->setShares(stageShares(
        procedure, {.stages = std::vector<quint32>(stages), .chosenStages = std::vector<bool>(stages)}));

    auto *tableCard = new Card;
    auto *tableLayout = new QVBoxLayout(tableCard);
    tableLayout->setContentsMargins(1, 4, 1, 1);
    tableLayout->setSpacing(0);
    tableLayout->addWidget(m_views);
    tableLayout->addWidget(m_expected);
    tableLayout->addWidget(m_machines, 1);

    m_besides = splitter(Qt::Horizontal, tableCard, m_machineCard, 900, 350);
    m_above = splitter(Qt::Vertical, m_besides, m_projectionCard, 330, 350);
    m_above->setStretchFactor(1, 1); // a larger window has more room for both

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(7);
    layout->addWidget(m_headline);
    layout->addWidget(m_stageBar);
    layout->addWidget(m_above, 1);
    layout->addWidget(m_sitesCard, 1);

    connect(m_stageBar, &StageBar::stageClicked, this, &FleetPage::toggleStage);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_request.view = static_cast<size_t>(std::max(0, view));
        list();
    });
    connect(m_machines, &MachineView::sortRequested, this, &FleetPage::sortBy);
    connect(m_machines, &MachineView::currentMachineChanged, this, &FleetPage::showCurrentMachine);
    connect(m_machines, &MachineView::selectedCountChanged, this, &FleetPage::shownChanged);
    connect(m_machines, &MachineView::menuRequested, this, &FleetPage::showCellMenu);
    connect(m_machines, &MachineView::allMachinesWanted, this, [this] {
        m_views->setCurrentIndex(0);
        showUnexpected();
        Q_EMIT filterWanted({});
    });
    connect(m_machinePage, &MachinePage::cellWanted, this, &FleetPage::cellWanted);
    connect(m_projection, &ProjectionWork::expectedFound, this, &FleetPage::showExpected);
    connect(m_projection, &ProjectionWork::failed, this, &FleetPage::failed);
    connect(m_sites, &SitesView::siteChosen, this, &FleetPage::showSite);
    connect(m_expected, &HintBox::clicked, this, &FleetPage::showUnexpected);
}

void FleetPage::setSnapshot(std::shared_ptr<const Snapshot> snapshot, const QString &source)
{
    const Procedure &procedure = snapshot->assessment->procedure();
    // What is selected stays so where the new lists have it, which the listing finds out.
    if (m_machines->isListed()) {
        m_request.before = m_request.snapshot;
        m_request.kept = m_machines->worthKeeping();
    }
    m_request.snapshot = snapshot;
    m_request.ranks.reset();
    m_request.among.reset();
    m_expected->setHint({}, {});
    // A filter of the list before may ask for a column that this one lacks.
    if (!parseQuery(m_request.filter, *snapshot->columns, snapshot->assessment->asOf()))
        m_request.filter.clear();
    m_request.views = quickViews(procedure);
    {
        const QSignalBlocker quiet(m_views);
        while (m_views->count() > 0)
            m_views->removeTab(0);
        for (const QuickView &view : m_request.views)
            m_views->addTab(view.title);
        m_request.view = std::min(m_request.view, m_request.views.size() - 1);
        m_views->setCurrentIndex(static_cast<int>(m_request.view));
    }
    m_source = source;
    sayHowFarItIs();
    m_counts = snapshot->overview->all;
    m_machines->setSnapshot(snapshot);
    m_sites->setSnapshot(snapshot);
    m_projection->setSnapshot(std::move(snapshot));
    sortBy(m_sortColumn, m_request.order);
}

/// Of all machines, which it says where the table shows others.
void FleetPage::sayHowFarItIs()
{
    const Snapshot &snapshot = *m_request.snapshot;
    const Procedure &procedure = snapshot.assessment->procedure();
    QString sentence = headline(*snapshot.overview, procedure, locale());
    QString brief = briefHeadline(*snapshot.overview, procedure, locale());
    if (shownInputs().isNarrowed()) {
        for (QString *said : {&sentence, &brief})
            //: before the sentence that tells how far the upgrade is, while the table shows only some
            //: machines
            *said = tr("All machines: %1").arg(*said);
    }
    m_headline->setText(sentence, brief,
                        tr("%1 · %2 · %3")
                            .arg(m_source, inventoryTimeSentence(*snapshot.list, locale()),
                                 rowAccountSentence(snapshot.list->account)));
}

std::vector<QueryError> FleetPage::setFilter(const QString &filter)
{
    const Snapshot &snapshot = *m_request.snapshot;
    auto mistakes = mistakesIn(filter, *snapshot.columns, snapshot.assessment->asOf());
    if (mistakes.empty()) {
        m_request.filter = filter;
        list();
    }
    return mistakes;
}

const Inputs &FleetPage::inputs() const
{
    return m_projection->inputs();
}

Inputs FleetPage::shownInputs() const
{
    Inputs inputs = m_projection->inputs();
    inputs.filter = narrowed(m_request.filter, m_request.views[m_request.view].filter).trimmed();
    if (m_request.among)
        inputs.among = {m_request.among, m_expected->sentence()};
    return inputs;
}

const std::shared_ptr<const Snapshot> &FleetPage::known() const
{
    return m_projection->known();
}

void FleetPage::sortBy(const QString &columnId, Qt::SortOrder order)
{
    const auto column = m_machines->machines().columnWithId(columnId);
    m_sortColumn = columnId;
    m_request.order = order;
    m_request.ranks.reset();
    m_request.sortedBy.reset();
    if (column)
        m_request.sortedBy = m_machines->machines().columns()[static_cast<size_t>(*column)].column;
    m_machines->setSorting(columnId, order);
    list();
}

void FleetPage::list()
{
    if (!m_request.snapshot)
        return;
    m_request.locale = locale();
    m_listing.start([request = m_request](Progress &progress) { return makeListing(request, progress); },
                    [this](Result<Listing> listing) {
                        if (listing)
                            take(*std::move(listing));
                    });
}

void FleetPage::take(Listing listing)
{
    m_request.ranks = listing.ranks;
    m_counts = std::move(listing.counts);
    m_stageBar->setShares(stageShares(m_request.snapshot->assessment->procedure(), listing));
    for (size_t i = 0; i < m_request.views.size(); ++i)
        //: a quick view and how many machines it shows
        m_views->setTabText(static_cast<int>(i),
                            tr("%1 %2").arg(m_request.views[i].title, locale().toString(listing.views[i])));
    m_projectionPanel->setShownMachines(static_cast<quint32>(listing.rows.size()));
    if (m_machines->isListed()) {
        m_machines->setRows(std::move(listing.rows));
    } else {
        m_machines->setRows(std::move(listing.rows), listing.kept);
        m_request.kept.clear();
        discard(std::exchange(m_request.before, nullptr));
    }
    if (std::exchange(m_entersTable, false) && !m_machines->currentIndex().isValid())
        m_machines->selectRow(0);
    sayHowFarItIs();
    m_projection->updateShown();
    Q_EMIT shownChanged();
}

/// A million machines are not given back in an instant, so another thread does it.
void FleetPage::discard(std::shared_ptr<const Snapshot> snapshot)
{
    m_discarding.start([snapshot = std::move(snapshot)](Progress &) mutable { return snapshot = nullptr; },
                       [](const auto &) {});
}

MachineList FleetPage::shownMachines() const
{
    return m_machines->isListed() ? m_machines->machines().rows()
                                  : allMachines(m_request.snapshot->assessment->size());
}

const std::shared_ptr<const Projection> &FleetPage::projection() const
{
    return m_projection->ofFleet();
}

std::shared_ptr<const Backtest> FleetPage::backtest() const
{
    return m_projection->backtest();
}

const ProjectionActions &FleetPage::projectionCommands() const
{
    return m_projectionPanel->commands();
}

bool FleetPage::isListing() const
{
    return m_listing.isRunning() || m_sites->isListing();
}

bool FleetPage::isProjecting() const
{
    return m_projection->isRunning();
}

void FleetPage::compareWith(const EarlierInput &earlier)
{
    m_projection->compareWith(earlier);
}

void FleetPage::learnFrom(const EarlierInput &earlier)
{
    m_projection->learnFrom(earlier);
}

void FleetPage::showExpected(const ExpectedMachines &expected)
{
    if (!m_besides->isVisibleTo(this))
        Q_EMIT machinesWanted();
    // As many as the sentence says: what else narrowed the table ends.
    m_request.among = expected.machines;
    m_expected->setHint(expected.sentence, tr("Show &all machines"));
    if (!expected.areShown) {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentIndex(0);
        m_request.view = 0;
        if (!m_request.filter.isEmpty())
            Q_EMIT filterWanted({});
    }
    list();
}

/// As many as the row of the site says: what else narrowed the table ends.
void FleetPage::showSite(const QString &site)
{
    {
        const QSignalBlocker quiet(m_views);
        m_views->setCurrentIndex(0);
        m_request.view = 0;
    }
    m_request.among.reset();
    m_expected->setHint({}, {});
    list();
    Q_EMIT filterWanted(siteFilter(*m_request.snapshot, site));
    Q_EMIT machinesWanted();
    m_machines->setFocus();
    m_entersTable = true;
}

void FleetPage::showUnexpected()
{
    if (!m_request.among)
        return;
    m_request.among.reset();
    m_expected->setHint({}, {});
    list();
}

void FleetPage::showCurrentMachine()
{
    const Snapshot &snapshot = *m_request.snapshot;
    m_machinePage->showMachine(snapshot.assessment, snapshot.list, m_machines->currentMachine());
}

void FleetPage::toggleStage(const QString &stageId)
{
    const Snapshot &snapshot = *m_request.snapshot;
    Q_EMIT filterWanted(withToggled(m_request.filter, stageId, stageColumn(snapshot), *snapshot.columns));
}

void FleetPage::showCellMenu(const QModelIndex &cell, const QPoint &position)
{
    const MachineModel &machines = m_machines->machines();
    const TableColumn &column = machines.columns()[static_cast<size_t>(cell.column())];
    const QString condition = conditionText(column.column, machines.machineAt(cell.row()));
    const QString text = cell.data().toString();
    QString shown = text;
    shown.replace(u'&', u"&&"_s);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addFilter = [&](const QString &title, bool exclude) {
        menu->addAction(title, this, [this, condition, exclude] {
            Q_EMIT filterWanted(narrowed(m_request.filter, condition, exclude));
        });
    };
    addFilter(text.isEmpty() ? tr("Only where it is blank") : tr("Only “%1”").arg(shown), false);
    addFilter(text.isEmpty() ? tr("Not where it is blank") : tr("All but “%1”").arg(shown), true);
    menu->addSeparator();
    menu->addAction(tr("Copy “%1”").arg(shown), this, [text] { QGuiApplication::clipboard()->setText(text); })
        ->setEnabled(!text.isEmpty());
    menu->popup(position);
}

void FleetPage::copySelection()
{
    m_copying.start([snapshot = m_request.snapshot, columns = m_machines->shownColumns(),
                     machines = m_machines->selectedMachines(), language = locale()](
                        Progress &progress) { return tableText(columns, machines, language, progress); },
                    [](const Result<QString> &text) {
                        if (text)
                            QGuiApplication::clipboard()->setText(*text);
                    });
}

} // namespace tracker
