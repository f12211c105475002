// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"
#include "ui/job/job.h"

#include <QObject>

#include <functional>

namespace tracker {

class ProjectionPanel;
struct WhatIf;

/// The machines that a projection expects to be complete by an hour.
struct ExpectedMachines {
    std::shared_ptr<const MachineList> machines; ///< in the order of the list
    QString sentence; ///< how many, and by when
    bool areShown = false; ///< they are among those that the table is narrowed to
};

/// Makes what the projection's panel shows, aside, and tells it: the projection of the fleet, of a site or of
/// what the table shows, a what-if beside it, what would help most, and how an earlier list's projection
/// turned out.
class ProjectionWork : public QObject {
    Q_OBJECT

public:
    /// \a shown gives the inputs with what the table is narrowed to; profiles are kept in \a profileFile.
    ProjectionWork(ProjectionPanel *panel, std::function<Inputs()> shown, QString profileFile,
                   QObject *parent);

    /// Begins anew with another snapshot.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// The table shows other machines.
    void updateShown();

    /// Those of the snapshot, with the earlier lists that were chosen here.
    const Inputs &inputs() const { return m_inputs; }
    /// The snapshot with all that has been made of it.
    const std::shared_ptr<const Snapshot> &known() const;
    /// Of the whole fleet, if people keep their habit; null while it is being made.
    const std::shared_ptr<const Projection> &ofFleet() const { return m_ofFleet; }
    /// Null when none was asked for.
    std::shared_ptr<const Backtest> backtest() const;
    bool isRunning() const;

    void compareWith(const EarlierInput &earlier);
    /// The same for a list that the habit is learned from, too.
    void learnFrom(const EarlierInput &earlier);

Q_SIGNALS:
    void expectedFound(const tracker::ExpectedMachines &expected);
    void failed(const QString &why);

private:
    /// What an earlier list is wanted for.
    struct Use {
        QString title;
        QString explanation; ///< %1 is the list
        QString accept;
        void (ProjectionWork::*take)(const EarlierInput &earlier) = nullptr;
    };

    Inputs wanted() const;
    void project();
    void discard(std::shared_ptr<const Snapshot> snapshot);
    void take(const std::shared_ptr<const Snapshot> &projected);
    void compare();
    void projectWhatIf(const WhatIf &whatIf);
    void findRecommendation();
    void findExpected(int hour);
    void forgetEarlierLists();
    void askForEarlierList(const Use &use);
    void readEarlierList(const QString &path, const Use &use);
    void sayWhatItIsAbout();

    ProjectionPanel *m_panel;
    std::function<Inputs()> m_shown;
    QString m_profileFile;
    std::shared_ptr<const Snapshot> m_snapshot;
    Inputs m_inputs;
    QString m_site; // empty: all
    QString m_note; // what the panel says of the machines
    Inputs m_wanted; // of what the panel shows or is about to
    std::shared_ptr<const Snapshot> m_projected; // what the panel shows, without a what-if; null: not yet
    std::shared_ptr<const Snapshot> m_compared; // the same, with its back-test
    std::shared_ptr<const Snapshot> m_made; // what was projected last, perhaps of the lists before
    std::shared_ptr<const Projection> m_ofFleet;
    std::shared_ptr<const std::vector<quint16>> m_expectedHours; // null until they are asked for
    Job m_projecting;
    Job m_whatIf;
    Job m_recommending;
    Job m_expecting;
    Job m_comparing;
    Job m_reading;
    Job m_discarding;
};

} // namespace tracker
