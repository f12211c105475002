// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/shifts.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace tracker {

namespace {

using Restarts = std::array<double, slotsPerDay>;

/// Where a part of the day falls into two: the slot between two peaks in which least restart.
std::optional<size_t> valleyIn(const Restarts &restarts, size_t begin, size_t end, double all)
{
    std::optional<size_t> valley;
    double deepest = 0;
    for (size_t slot = begin + 1; slot + 1 < end; ++slot) {
        const auto at = [&](size_t place) { return restarts.begin() + static_cast<std::ptrdiff_t>(place); };
        const double lower
            = std::min(*std::max_element(at(begin), at(slot)), *std::max_element(at(slot + 1), at(end)));
        const double fewer
            = std::min(std::accumulate(at(begin), at(slot), 0.0), std::accumulate(at(slot), at(end), 0.0));
        if (fewer < ModelConstants::smallestShift * all
            || restarts[slot] > ModelConstants::shiftValley * lower || lower - restarts[slot] <= deepest)
            continue;
        deepest = lower - restarts[slot];
        valley = slot;
    }
    return valley;
}

} // namespace

Shifts shiftsOf(const ObservedFleet &observed)
{
    Restarts counts{};
    for (const Sighting &sighting : observed.sightings) {
        if (sighting.key.isSampled(ModelConstants::shiftSightings, observed.sightings.size())
            && sighting.seenDay - sighting.lastDay <= 1)
            ++counts[sighting.lastSlot];
    }
    const double all = std::accumulate(counts.begin(), counts.end(), 0.0);
    if (all < ModelConstants::shiftRestarts)
        return {};
    Restarts smooth{};
    for (size_t slot = 0; slot < slotsPerDay; ++slot) {
        smooth[slot] = (counts[slot == 0 ? 0 : slot - 1] + 2 * counts[slot]
                        + counts[slot + 1 == slotsPerDay ? slot : slot + 1])
            / 4;
    }
    std::array<size_t, Shifts::most + 1> borders{0, slotsPerDay};
    size_t parts = 1;
    for (size_t part = 0; part < parts && parts < Shifts::most;) {
        const auto valley = valleyIn(smooth, borders[part], borders[part + 1], all);
        if (!valley) {
            ++part;
            continue;
        }
        std::copy_backward(borders.begin() + static_cast<std::ptrdiff_t>(part) + 1,
                           borders.begin() + static_cast<std::ptrdiff_t>(parts) + 1,
                           borders.begin() + static_cast<std::ptrdiff_t>(parts) + 2);
        borders[part + 1] = *valley;
        ++parts;
    }
    Shifts shifts;
    if (parts == 1)
        return shifts;
    shifts.count = parts;
    for (size_t part = 0; part < parts; ++part) {
        for (size_t slot = borders[part]; slot < borders[part + 1]; ++slot)
            shifts.bySlot[slot] = {static_cast<quint8>(part + 1)};
    }
    return shifts;
}

} // namespace tracker
