// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/identity.h"
#include "app/forecast/observations/calendar.h"
#include "app/forecast/observations/earlierlist.h"
#include "app/forecast/observations/sighting.h"
#include "app/procedure/procedure.h"

#include <optional>
#include <span>
#include <vector>

namespace tracker {

/// One list, and how to read a machine's restarts from it.
class RestartReader {
public:
    RestartReader(const Fleet &fleet, const Procedure &procedure, LocalTime asOf, const Calendar &calendar)
        : m_restarts(fleet.times(procedure.restarts.last))
        , m_seen(fleet.times(procedure.observations.lastSeen))
        , m_asOf(asOf)
        , m_calendar(calendar)
    {
    }

    LocalTime lastRestart(MachineIndex machine) const
    {
        return m_restarts.empty() ? LocalTime() : std::min(m_restarts[machine.value], m_asOf);
    }
    bool wasSeen(MachineIndex machine) const { return !m_seen.empty() && m_seen[machine.value].isKnown(); }
    /// The moment the row is true of: Last Seen, else the inventory time. A restart shows that the machine
    /// was on even later.
    LocalTime seen(MachineIndex machine) const
    {
        const LocalTime listed = m_seen.empty() ? LocalTime() : m_seen[machine.value];
        const LocalTime seen = listed.isKnown() ? std::min(listed, m_asOf) : m_asOf;
        return std::max(seen, lastRestart(machine));
    }
    /// To be asked where the last restart is known.
    Sighting sighting(MachineIndex machine) const;

private:
    std::span<const LocalTime> m_restarts;
    std::span<const LocalTime> m_seen;
    LocalTime m_asOf;
    const Calendar &m_calendar;
};

/// What an earlier list shows of the machines of \a fleet.
class EarlierSightings {
public:
    EarlierSightings(const Fleet &fleet, const EarlierList &list, const Procedure &procedure,
                     const Calendar &calendar)
        : m_reader(*list.fleet, procedure, list.asOf, calendar)
        , m_machines(sameMachines(fleet, *list.fleet))
    {
    }

    /// What the list adds to \a newer about \a machine.
    std::optional<Sighting> before(MachineIndex machine, const Sighting &newer) const;

private:
    RestartReader m_reader;
    std::vector<std::optional<MachineIndex>> m_machines;
};

} // namespace tracker
