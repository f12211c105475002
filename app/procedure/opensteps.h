// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"

namespace tracker {

/// The steps that a machine of which \a facts are known has not behind it, and how they hang together: what
/// is judged and what is projected is told by them. It borrows the procedure.
class OpenSteps {
public:
    OpenSteps(const Procedure &procedure, Facts facts)
        : m_procedure(procedure)
        , m_facts(facts)
    {
    }

    /// A step of a component that the machine lacks is not needed.
    bool isNeeded(const Step &step) const
    {
        return !step.component || (m_facts & componentOf(step).present) != 0;
    }
    bool isOpen(const Step &step) const { return !(m_facts & step.proven) && isNeeded(step); }
    bool isOpen(int place) const { return isOpen(m_procedure.step(place)); }
    /// Any of \a steps, which are places in Procedure::steps.
    bool isAnyOpen(const std::vector<int> &steps) const;

    /// A restart can be judged once the upgrade it follows, if any, is proven.
    bool isJudged(const Step &restart) const
    {
        return restart.after < 0 || (m_facts & m_procedure.step(restart.after).proven) != 0;
    }
    /// It can be judged, and nothing disproves it.
    bool mayHaveCome(const Step &restart) const
    {
        return isJudged(restart) && !(m_facts & restart.disproven);
    }
    /// It is needed only because nothing is known of its component.
    bool isAssumed(const Step &step) const
    {
        return step.component && (m_facts & componentOf(step).assumed) != 0;
    }

    /// Whether all that a step waits for is done.
    bool isReached(int place) const;
    /// Whether a restart of \a steps is needed beside \a place, at a time when this is reached.
    bool hasRestartBeside(int place, const std::vector<int> &steps) const;
    /// Whether the component is known not to be there.
    bool isAbsent(int component) const
    {
        return (m_facts & m_procedure.components[static_cast<size_t>(component)].absent) != 0;
    }

private:
    const Component &componentOf(const Step &step) const
    {
        return m_procedure.components[static_cast<size_t>(*step.component)];
    }

    const Procedure &m_procedure;
    Facts m_facts;
};

} // namespace tracker
