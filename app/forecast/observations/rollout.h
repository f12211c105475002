// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/observations/observedfleet.h"

#include <span>
#include <vector>

namespace tracker {

/// Where and when the roll-out has come.
class RollOut {
public:
    /// Of \a members, the machines in scope.
    RollOut(const Fleet &fleet, const Procedure &procedure, std::span<const MachineIndex> members);

    quint32 siteCount() const { return static_cast<quint32>(m_began.size()); }
    /// To be asked for members.
    SiteIndex siteOf(MachineIndex machine) const
    {
        return m_sites ? m_siteOfText[m_sites->idOf(machine)] : SiteIndex();
    }
    /// Whether the list tells when machines began.
    bool isTold() const { return !m_started.empty(); }
    LocalTime started(MachineIndex machine) const
    {
        return isTold() ? m_started[machine.value] : LocalTime();
    }
    LocalTime began(SiteIndex site) const { return m_began[site.value]; }

    /// From one site to the next: those that the roll-out has reached since it began anywhere, and how long
    /// the others have waited for it.
    void addSites(ObservedFleet &observed, LocalTime asOf) const;
    /// Days of the last three up to \a until on which a machine could have begun, and had a cycle, about.
    double daysToStart(SiteIndex site, LocalTime until, LocalTime asOf) const;

private:
    std::span<const LocalTime> m_started; // by machine; empty where it is not told
    const TextColumn *m_sites; // null where the fleet has no sites worth the name
    std::vector<SiteIndex> m_siteOfText; // of members; by the number of its text
    std::vector<LocalTime> m_began; // by site
    LocalTime m_beganAnywhere;
};

} // namespace tracker
