// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/restartreader.h"

#include "app/forecast/observations/modelconstants.h"
#include "app/forecast/observations/reporting.h"

#include <algorithm>

namespace tracker {

Sighting RestartReader::sighting(MachineIndex machine) const
{
    const int lastBin = m_calendar.binOf(lastRestart(machine));
    const int seenBin = std::max(lastBin, m_calendar.nearestBin(seen(machine)));
    int seenDay = m_calendar.dayOf(seenBin);
    int lastDay = m_calendar.dayOf(lastBin);
    constexpr int latestSeen = ModelConstants::oldestDay / 2;
    if (seenDay < latestSeen) {
        const int weeks = (latestSeen - seenDay + 6) / 7;
        seenDay += 7 * weeks;
        lastDay += 7 * weeks;
    }
    if (lastDay < ModelConstants::oldestDay)
        lastDay += (ModelConstants::oldestDay - lastDay + 6) / 7 * 7;
    return {.lastDay = static_cast<qint16>(lastDay),
            .seenDay = static_cast<qint16>(seenDay),
            .lastSlot = static_cast<quint8>(m_calendar.slotOf(lastBin)),
            .seenSlot = static_cast<quint8>(m_calendar.slotOf(seenBin)),
            .wasSeen = wasSeen(machine),
            .age = ageOf(seen(machine), m_asOf)};
}

std::optional<Sighting> EarlierSightings::before(MachineIndex machine, const Sighting &newer) const
{
    const std::optional<MachineIndex> same = m_machines[machine.value];
    if (!same || !m_reader.lastRestart(*same).isKnown())
        return std::nullopt;
    Sighting older = m_reader.sighting(*same);
    const auto isBefore = [](int day, int slot, int otherDay, int otherSlot) {
        return day < otherDay || (day == otherDay && slot < otherSlot);
    };
    // A list that knows the same restart shows nothing that the newer one does not.
    if (!isBefore(older.lastDay, older.lastSlot, newer.lastDay, newer.lastSlot))
        return std::nullopt;
    if (isBefore(newer.lastDay, newer.lastSlot, older.seenDay, older.seenSlot)) {
        older.seenDay = newer.lastDay;
        older.seenSlot = newer.lastSlot;
    }
    older.sameMachine = true;
    return older;
}

} // namespace tracker
