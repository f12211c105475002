// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/restartreader.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>

namespace tracker {

using namespace std::chrono_literals;

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
            .wasSeen = wasSeen(machine)};
}

/// The moment after which every machine that is on has been seen again; unknown where Last Seen has
/// nothing to do with being on.
LocalTime RestartReader::silence() const
{
    std::vector<qint64> ages; // of machines that are on: left on for days, or restarted a moment ago
    int silent = 0; // machines silent since an earlier day, on which they had restarted
    int atNight = 0; // of these, last seen at an hour in which people sleep
    for (size_t i = 0; i < std::min(m_restarts.size(), m_seen.size()); ++i) {
        if (!m_restarts[i].isKnown() || !m_seen[i].isKnown() || m_seen[i] > m_asOf
            || m_restarts[i] > m_seen[i])
            continue;
        const auto up = m_seen[i] - m_restarts[i];
        if (up > ModelConstants::upForDays || m_asOf - m_restarts[i] < ModelConstants::upForHours)
            ages.push_back((m_asOf - m_seen[i]).count());
        const int bin = m_calendar.nearestBin(m_seen[i]);
        if (up < 24h && m_calendar.dayOf(bin) < 0) {
            ++silent;
            const int slot = m_calendar.slotOf(bin);
            atNight += slot < 3 || slot >= slotsPerDay - 3;
        }
    }
    // People who switch their machines off do so before they sleep.
    if (ages.size() < ModelConstants::reportingMachines || silent < ModelConstants::silentMachines
        || atNight > ModelConstants::silentAtNight * silent)
        return {};
    const auto quartile = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() * 3 / 4);
    std::ranges::nth_element(ages, quartile);
    return m_asOf
        - std::chrono::seconds(static_cast<qint64>(static_cast<double>(*quartile) * ModelConstants::silence));
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
