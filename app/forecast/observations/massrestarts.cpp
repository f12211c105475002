// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/massrestarts.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tracker {

namespace {

constexpr int pastSlots = ModelConstants::massRestartDays * slotsPerDay;

/// Slots before the end of day 0, from the latest.
int placeOf(int day, int slot)
{
    return -day * slotsPerDay + slotsPerDay - 1 - slot;
}

/// A site's restarts of the last days, by the slots before the end of day 0.
struct SiteCounts {
    std::array<double, pastSlots> last{};
    std::array<double, pastSlots> seen{};
    double lastBefore = 0;
    double seenBefore = 0;
};

std::optional<MassRestart> massRestartOn(int day, const SiteCounts &counts)
{
    std::optional<MassRestart> best;
    double most = 0;
    for (int slot = 0; slot + 1 < slotsPerDay; ++slot) {
        const int place = placeOf(day, slot + 1);
        const auto sum = [&](int from, int to) {
            double restarts = 0;
            for (int i = std::max(0, from); i <= std::min(pastSlots - 1, to); ++i)
                restarts += counts.last[static_cast<size_t>(i)];
            return restarts;
        };
        const double restarts = sum(place, place + 1);
        if (restarts < ModelConstants::massRestartMachines || restarts <= most
            || restarts < ModelConstants::massRestartApart
                    * sum(place - ModelConstants::massRestartHours,
                          place + 1 + ModelConstants::massRestartHours))
            continue;
        double there = counts.lastBefore - counts.seenBefore;
        for (int i = place; i < pastSlots; ++i)
            there += counts.last[static_cast<size_t>(i)];
        for (int i = place + 2; i < pastSlots; ++i)
            there -= counts.seen[static_cast<size_t>(i)];
        const double part = there > 0 ? std::min(1.0, restarts / there) : 0;
        if (part < ModelConstants::massRestartPart)
            continue;
        most = restarts;
        best = MassRestart{.day = day, .slot = slot, .part = part};
    }
    return best;
}

} // namespace

std::vector<MassRestart> massRestartsIn(const ObservedFleet &observed, const Shifts &shifts)
{
    std::vector<MassRestart> found;
    if (observed.siteCount > ModelConstants::massRestartSites)
        return found;
    std::vector<SiteCounts> sites(observed.siteCount);
    std::array<double, slotsPerDay + 1> bySlot{}; // restarts of the last days
    double lately = 0;
    for (size_t i = 0; i < observed.sightings.size(); ++i) {
        const Sighting &sighting = observed.sightings[i];
        if (sighting.sameMachine)
            continue;
        if (sighting.seenDay - sighting.lastDay <= 1) {
            ++bySlot[sighting.lastSlot];
            ++lately;
        }
        SiteCounts &site = sites[observed.sites[i].value];
        const int last = placeOf(sighting.lastDay, sighting.lastSlot);
        const int seen = placeOf(sighting.seenDay, sighting.seenSlot);
        ++(last < pastSlots ? site.last[static_cast<size_t>(last)] : site.lastBefore);
        ++(seen < pastSlots ? site.seen[static_cast<size_t>(seen)] : site.seenBefore);
    }
    std::vector<double> waiting(observed.siteCount);
    for (const WaitingMachine &machine : observed.waiting)
        ++waiting[machine.site.value];
    for (quint32 site = 0; site < observed.siteCount; ++site) {
        for (int day = 0; day > -ModelConstants::massRestartDays; --day) {
            auto massRestart = massRestartOn(day, sites[site]);
            if (!massRestart)
                continue;
            const auto slot = static_cast<size_t>(massRestart->slot);
            massRestart->isShift
                = shifts.count > 0 && bySlot[slot] + bySlot[slot + 1] > ModelConstants::shiftBegins * lately;
            massRestart->site = {site};
            massRestart->waiting
                = waiting[site] / static_cast<double>(std::max<size_t>(1, observed.waiting.size()));
            found.push_back(*massRestart);
        }
    }
    return found;
}

void markMassRestarts(ObservedFleet &observed, const std::vector<MassRestart> &massRestarts)
{
    for (const MassRestart &massRestart : massRestarts) {
        if (massRestart.isShift || massRestart.slot < ModelConstants::eveningSlot)
            continue;
        for (size_t i = 0; i < observed.sightings.size(); ++i) {
            if (observed.sites[i] == massRestart.site && massRestart.contains(observed.sightings[i]))
                observed.sightings[i].isOfBurst = true;
        }
    }
}

} // namespace tracker
