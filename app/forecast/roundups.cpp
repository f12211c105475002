// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/roundups.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tracker {

namespace {

constexpr int pastDays = 8;
constexpr int pastSlots = pastDays * slotsPerDay;

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

std::optional<RoundUp> roundUpOn(int day, const SiteCounts &counts)
{
    constexpr double fewest = 10;
    constexpr double apart = 0.9; // of the restarts within hours
    constexpr double smallest = 0.35; // of the machines
    constexpr int hours = 3;
    std::optional<RoundUp> best;
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
        if (restarts < fewest || restarts <= most || restarts < apart * sum(place - hours, place + 1 + hours))
            continue;
        double there = counts.lastBefore - counts.seenBefore;
        for (int i = place; i < pastSlots; ++i)
            there += counts.last[static_cast<size_t>(i)];
        for (int i = place + 2; i < pastSlots; ++i)
            there -= counts.seen[static_cast<size_t>(i)];
        const double part = there > 0 ? std::min(1.0, restarts / there) : 0;
        if (part < smallest)
            continue;
        most = restarts;
        best = RoundUp{.day = day, .slot = slot, .part = part};
    }
    return best;
}

} // namespace

std::vector<RoundUp> roundUpsIn(const Evidence &evidence, const Crews &crews)
{
    constexpr quint32 mostSites = 24; // of more, none is a large part of the fleet
    std::vector<RoundUp> found;
    if (evidence.siteCount > mostSites)
        return found;
    std::vector<SiteCounts> sites(evidence.siteCount);
    std::array<double, slotsPerDay + 1> bySlot{}; // restarts of the last days
    double lately = 0;
    for (size_t i = 0; i < evidence.sightings.size(); ++i) {
        const Sighting &sighting = evidence.sightings[i];
        if (sighting.sameMachine)
            continue;
        if (sighting.seenDay - sighting.lastDay <= 1) {
            ++bySlot[sighting.lastSlot];
            ++lately;
        }
        SiteCounts &site = sites[evidence.sites[i]];
        const int last = placeOf(sighting.lastDay, sighting.lastSlot);
        const int seen = placeOf(sighting.seenDay, sighting.seenSlot);
        ++(last < pastSlots ? site.last[static_cast<size_t>(last)] : site.lastBefore);
        ++(seen < pastSlots ? site.seen[static_cast<size_t>(seen)] : site.seenBefore);
    }
    std::vector<double> waiting(evidence.siteCount);
    for (const WaitingMachine &machine : evidence.waiting)
        ++waiting[machine.site];
    for (quint32 site = 0; site < evidence.siteCount; ++site) {
        for (int day = 0; day > -pastDays; --day) {
            auto roundUp = roundUpOn(day, sites[site]);
            if (!roundUp)
                continue;
            constexpr double usual = 0.08; // of all restarts
            const auto slot = static_cast<size_t>(roundUp->slot);
            roundUp->isCrew = crews.count > 0 && bySlot[slot] + bySlot[slot + 1] > usual * lately;
            roundUp->site = site;
            roundUp->waiting
                = waiting[site] / static_cast<double>(std::max<size_t>(1, evidence.waiting.size()));
            found.push_back(*roundUp);
        }
    }
    return found;
}

} // namespace tracker
