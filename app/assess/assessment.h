// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/judgement.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/fleet/fleet.h"
#include "app/procedure/procedure.h"

#include <memory>
#include <vector>

namespace tracker {

/// Every machine of a fleet judged by a procedure at one moment. Immutable.
class Assessment {
public:
    Assessment(std::shared_ptr<const Fleet> fleet, std::shared_ptr<const Procedure> procedure, LocalTime asOf,
               LargeVector<Judgement> judgements);

    const Fleet &fleet() const { return *m_fleet; }
    const Procedure &procedure() const { return *m_procedure; }
    const std::shared_ptr<const Fleet> &sharedFleet() const { return m_fleet; }
    const std::shared_ptr<const Procedure> &sharedProcedure() const { return m_procedure; }
    /// The inventory time: the moment everything is judged at.
    LocalTime asOf() const { return m_asOf; }

    quint32 size() const { return static_cast<quint32>(m_judgements.size()); }
    const Judgement &at(MachineIndex machine) const { return m_judgements[machine.value]; }
    const LargeVector<Judgement> &judgements() const { return m_judgements; }

    /// When the procedure's timer fires next, were the machine left on: the newest anchor plus the interval
    /// (Q231232); unknown when no anchor is known. The due time of a bound is this where the bound is timed.
    LocalTime timerDue(MachineIndex machine) const;
    /// Contract's agents_due and completion_due: known where that track's bound is timed.
    LocalTime agentsDue(MachineIndex machine) const;
    LocalTime completionDue(MachineIndex machine) const;
    /// The moment from which a restart counts; known where the restart flag is not-yet.
    LocalTime restartNotBefore(MachineIndex machine) const;

private:
    std::shared_ptr<const Fleet> m_fleet;
    std::shared_ptr<const Procedure> m_procedure;
    LocalTime m_asOf;
    LargeVector<Judgement> m_judgements;
};

/// Judges all machines by contract §2 (Q264969). Fails only by cancelling.
Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Fleet> fleet,
                                                 std::shared_ptr<const Procedure> procedure, LocalTime asOf,
                                                 Progress &progress);

} // namespace tracker
