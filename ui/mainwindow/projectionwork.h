// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"
#include "app/forecast/project.h"
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
};

/// Makes what the projection's panel shows, aside, and tells it: the fleet's projection or a site's, a
/// what-if beside it, what would help most, and how an earlier list's projection turned out.
class ProjectionWork : public QObject {
    Q_OBJECT

public:
    /// \a shown gives the machines that the table shows, for a what-if of only these.
    ProjectionWork(ProjectionPanel *panel, std::function<MachineList()> shown, QObject *parent);

    /// Begins anew with another snapshot.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);

    /// Of the whole fleet, if people keep their habit; null while it is being made.
    const std::shared_ptr<const Projection> &ofFleet() const { return m_ofFleet; }
    /// Null when none was asked for.
    const std::shared_ptr<const Backtest> &backtest() const { return m_backtest; }
    bool isRunning() const;

    /// \a asOf is unknown where the list shall say.
    void compareWith(const QString &path, LocalTime asOf);

Q_SIGNALS:
    void expectedFound(const tracker::ExpectedMachines &expected);
    void failed(const QString &why);

private:
    struct Projected;

    void project();
    void take(const Projected &projected);
    void projectWhatIf(const WhatIf &whatIf);
    void findRemedy();
    void findExpected(int hour);
    void askForEarlierList();
    void readEarlierList(const QString &path);

    ProjectionPanel *m_panel;
    std::function<MachineList()> m_shown;
    std::shared_ptr<const Snapshot> m_snapshot;
    QString m_site; // empty: all
    ProjectionInput m_input; // of what the panel shows, without a what-if
    std::shared_ptr<const Projection> m_projection; // the same
    std::shared_ptr<const Projection> m_ofFleet;
    std::shared_ptr<const std::vector<quint16>> m_expectedHours; // of the same; null until they are asked for
    std::shared_ptr<const Backtest> m_backtest;
    Job m_projecting;
    Job m_whatIf;
    Job m_remedying;
    Job m_expecting;
    Job m_comparing;
};

} // namespace tracker
