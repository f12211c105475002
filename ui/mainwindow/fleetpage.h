// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/listing.h"
#include "app/sources/evidence.h"
#include "ui/job/job.h"
#include "ui/mainwindow/focusareas.h"
#include "ui/preferences/settings.h"

#include <QWidget>

class QSplitter;

namespace tracker {

class Card;
class Headline;
class HintBox;
class MachinePage;
class MachineView;
class ProjectionPanel;
class ProjectionWork;
class SitesView;
struct ExpectedMachines;
struct ProjectionActions;
class StageBar;
class ViewTabs;

/// A fleet at one glance: the sentence, the stages, the machines, the chosen one, and when it will be over.
/// Listings and projections are made aside.
class FleetPage : public QWidget {
    Q_OBJECT

public:
    /// Profiles of lists are kept in \a profileFile.
    FleetPage(const Procedure &procedure, const QString &profileFile, QWidget *parent = nullptr);

    /// \a source names the lists.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot, const QString &source);
    const std::shared_ptr<const Snapshot> &snapshot() const { return m_request.snapshot; }

    /// Narrows the table. A text that cannot be read changes nothing and gives the mistakes.
    std::vector<QueryError> setFilter(const QString &filter);
    /// Those of the snapshot, with the earlier lists that were chosen since.
    const Inputs &inputs() const;
    /// The same with what the table is narrowed by at the moment, the chosen view included.
    Inputs shownInputs() const;
    /// The snapshot with all that has been made of it.
    const std::shared_ptr<const Snapshot> &known() const;

    MachineView *machines() const { return m_machines; }
    SitesView *sites() const { return m_sites; }
    StageBar *stageBar() const { return m_stageBar; }
    ViewTabs *views() const { return m_views; }
    const Counts &shownCounts() const { return m_counts; }
    /// As the table lists them; all until it does.
    MachineList shownMachines() const;
    /// Of all machines; null while it is being made.
    const std::shared_ptr<const Projection> &projection() const;
    /// How the projection of an earlier list turned out; null when none was asked for.
    std::shared_ptr<const Backtest> backtest() const;
    const ProjectionActions &projectionCommands() const;
    bool isListing() const;
    bool isProjecting() const;
    /// Shows how the projection of an earlier list of the fleet turned out.
    void compareWith(const EarlierInput &earlier);
    /// Learns people's habit from an earlier list of the fleet, too.
    void learnFrom(const EarlierInput &earlier);

    /// Shows all machines again, not only those that are expected by a moment.
    void showUnexpected();

    /// Puts the selected machines on the clipboard, as a table with tabs.
    void copySelection();
    void setMachinePageShown(bool shown);
    /// Which parts have the room below the head; what has the focus goes along.
    void setPages(Pages pages);
    /// From the head to what is below it.
    std::vector<FocusArea> areas() const;
    void applySettings(const Settings &settings);
    void resetLayout();
    void storeSettings(Settings &settings) const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    /// The user asked for another filter somewhere else than in the filter line.
    void filterWanted(const QString &filter);
    /// What is shown has changed: rows, counts or selection.
    void shownChanged();
    void failed(const QString &why);
    /// What the table shows is to be seen, which it is not.
    void machinesWanted();
    /// The user wants to see where a cell stands in its list.
    void cellWanted(const std::shared_ptr<const tracker::ClientList> &list,
                    const tracker::EvidenceCell &cell);

private:
    void list();
    void take(Listing listing);
    void discard(std::shared_ptr<const Snapshot> snapshot);
    void showExpected(const ExpectedMachines &expected);
    void showCurrentMachine();
    void sayHowFarItIs();
    void showSite(const QString &site);
    void toggleStage(const QString &stageId);
    void showCellMenu(const QModelIndex &cell, const QPoint &position);
    void sortBy(const QString &columnId, Qt::SortOrder order);

    Headline *m_headline = nullptr;
    StageBar *m_stageBar = nullptr;
    ViewTabs *m_views = nullptr;
    MachineView *m_machines = nullptr;
    MachinePage *m_machinePage = nullptr;
    HintBox *m_expected = nullptr; // which machines the table is narrowed to by the projection
    ProjectionPanel *m_projectionPanel = nullptr;
    ProjectionWork *m_projection = nullptr;
    SitesView *m_sites = nullptr;
    Card *m_machineCard = nullptr;
    Card *m_projectionCard = nullptr;
    Card *m_sitesCard = nullptr;
    QSplitter *m_besides = nullptr; // table and machine's page
    QSplitter *m_above = nullptr; // those and the projection

    ListingRequest m_request;
    QString m_source; // of the lists
    QString m_sortColumn;
    Counts m_counts;
    bool m_entersTable = false; // with the rows to come, which then have a chosen one
    Job m_listing;
    Job m_copying;
    Job m_discarding;
};

} // namespace tracker
