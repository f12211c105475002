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
    /// What is known of a kind of machines, and what follows from it: a million machines are of a few hundred
    /// kinds.
    struct Known {
        Facts facts = 0;
        Judgement judgement;
    };

    Assessment(std::shared_ptr<const Fleet> fleet, std::shared_ptr<const Procedure> procedure, LocalTime asOf,
               LargeVector<quint32> kinds, std::vector<Known> known);

    const Fleet &fleet() const { return *m_fleet; }
    const Procedure &procedure() const { return *m_procedure; }
    const std::shared_ptr<const Procedure> &sharedProcedure() const { return m_procedure; }
    /// The inventory time: the moment everything is judged at.
    LocalTime asOf() const { return m_asOf; }

    quint32 size() const { return static_cast<quint32>(m_kinds.size()); }
    const Judgement &at(MachineIndex machine) const { return m_known[kindOf(machine)].judgement; }
    /// Whether the procedure is about it.
    bool isInScope(MachineIndex machine) const
    {
        return m_procedure->stages[at(machine).stage].role != StageRole::OutOfScope;
    }
    /// Whether somebody stopped it.
    bool isHeld(MachineIndex machine) const
    {
        const auto hold = m_procedure->hold.field;
        return m_procedure->stages[at(machine).stage].role == StageRole::Held
            || (hold && m_fleet->flag(*hold, machine) == Flag::Yes);
    }
    Facts factsOf(MachineIndex machine) const { return m_known[kindOf(machine)].facts; }
    /// The place of a machine's kind in kinds(): machines of one kind differ in nothing that is judged.
    quint32 kindOf(MachineIndex machine) const { return m_kinds[machine.value]; }
    const std::vector<Known> &kinds() const { return m_known; }

    /// When \a timer fires next, were the machine left on: the newest anchor plus the interval (Q231232);
    /// unknown when no anchor is known.
    LocalTime timerDue(const Timer &timer, MachineIndex machine) const;
    /// Contract's agents_due, completion_due: by when the timers bring \a track, one after the other; known
    /// where its bound is timed.
    LocalTime due(size_t track, MachineIndex machine) const;
    /// The moment from which a restart counts; known where the restart flag is not-yet.
    LocalTime restartNotBefore(MachineIndex machine) const;

private:
    std::shared_ptr<const Fleet> m_fleet;
    std::shared_ptr<const Procedure> m_procedure;
    LocalTime m_asOf;
    LargeVector<quint32> m_kinds; // by machine
    std::vector<Known> m_known; // by kind
};

/// Judges all machines by contract §2 (Q264969). Fails only by cancelling.
Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Fleet> fleet,
                                                 std::shared_ptr<const Procedure> procedure, LocalTime asOf,
                                                 Progress &progress);

} // namespace tracker
