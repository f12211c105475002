// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/expectedhours.h"

#include "app/forecast/counts.h"
#include "app/forecast/intervention/intervention.h"
#include "app/forecast/observations/modelconstants.h"
#include "app/forecast/simulation/scenariodraws.h"
#include "app/forecast/simulation/strata.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace tracker {

namespace {

struct Place {
    double waits = 0; ///< hours, on the average
    MachineIndex machine;

    auto operator<=>(const Place &) const = default;
};

/// When the timers bring a machine that waits for nothing else.
std::optional<int> timerBin(const WaitingMachine &machine, const Waits &waits,
                            std::span<const TimerPace> timers)
{
    const Standing &standing = waits.standing(machine.kind);
    if (standing.waiting != Waiting::Timer || standing.restarts > 0)
        return std::nullopt;
    int latest = std::numeric_limits<qint16>::min();
    for (const size_t timer : standing.timersNext)
        latest = std::max(latest, timers[timer].dueBin(machine.dueBins[timer]));
    return latest;
}

/// Machines of an arm whose chances differ little: in the same wait, last restarted and seen on the same
/// days at about the same times of day.
std::vector<Stratum> fineStrataOf(const std::vector<WaitingMachine> &waiting,
                                  std::span<const TimerPace> timers, const Learning &learning)
{
    const ObservedFleet &observed = learning.observed;
    using Key = std::tuple<ShiftIndex, size_t, bool, bool, SiteIndex, int, int, int, int>;
    std::map<Key, std::vector<WaitingMachine>> groups;
    for (const WaitingMachine &machine : waiting) {
        int age = -1;
        int slot = 0;
        if (machine.sighting != WaitingMachine::noSighting) {
            const Sighting &sighting = observed.at(machine.sighting);
            age = std::min(ModelConstants::kindDays, machine.seenDay - sighting.lastDay);
            slot = age < 2 ? sighting.lastSlot / 6 : 0;
        }
        groups[{learning.shiftOf(machine), observed.waits.alike(machine.kind), machine.mayNeedLess,
                machine.settling, observed.siteCount > ModelConstants::kindSites ? SiteIndex() : machine.site,
                age, slot, std::max<int>(machine.seenDay, -3) * 8 + machine.seenSlot / 6,
                std::max(timerBin(machine, observed.waits, timers).value_or(0), 0) / 3}]
            .push_back(machine);
    }
    std::vector<Stratum> list;
    for (auto &[key, machines] : groups) {
        // Those that are followed come first.
        const auto followed
            = static_cast<std::ptrdiff_t>(std::min(machines.size(), ModelConstants::followedOfKind));
        std::ranges::partial_sort(machines, machines.begin() + followed, {}, &WaitingMachine::key);
        list.push_back({.machines = std::move(machines), .shift = std::get<0>(key)});
    }
    return list;
}

/// How long each machine of an arm waits on the average, if all goes as usual.
Result<void> addPlaces(std::vector<Place> &places, const Arm &arm, const ScenarioDraw &usual,
                       const Learning &learning, int hours, const Progress &progress)
{
    const std::vector<TimerPace> timers = arm.intervention.appliedTo(learning.timers);
    for (const auto &[machines, shift, weight] : fineStrataOf(arm.machines, timers, learning)) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        double waits = 0;
        if (!arm.intervention.timersAlone) {
            const std::span some(machines.data(), std::min(machines.size(), ModelConstants::followedOfKind));
            const Remaining remaining = simulate(
                arm, initialPartsOf(arm, some, shift, weight, learning).at(1), usual, learning, hours);
            waits = std::accumulate(remaining.back().begin(), remaining.back().end(), 0.0)
                / static_cast<double>(some.size());
        }
        for (const WaitingMachine &machine : machines)
            places.push_back({arm.intervention.timersAlone
                                  ? timerBin(machine, learning.observed.waits, timers).value_or(hours)
                                  : waits,
                              machine.machine});
    }
    return {};
}

} // namespace

Result<std::vector<quint16>> expectedHours(const ProjectionInput &input, const Projection &projection,
                                           Progress &progress)
{
    const Assessment &assessment = *input.assessment;
    const auto learned = learningOf(input, progress);
    if (!learned)
        return learned.failure();
    const Learning &learning = **learned;
    const ScenarioDraw usual = usualDraw(learning, input.hours);
    std::vector<Place> places;
    for (const Arm &arm : armsOf(input.restarts, input.only, learning)) {
        if (const auto added = addPlaces(places, arm, usual, learning, input.hours, progress); !added)
            return added.failure();
    }
    std::ranges::sort(places);

    std::vector<quint16> hours(assessment.size(), noExpectedHour);
    quint32 done = 0;
    const auto countDone = [&](MachineIndex machine) {
        if (assessment.isInScope(machine) && assessment.at(machine).completion() == Bound::Done) {
            hours[machine.value] = 0;
            ++done;
        }
    };
    if (input.only) {
        std::ranges::for_each(*input.only, countDone);
    } else {
        for (quint32 i = 0; i < assessment.size(); ++i)
            countDone({i});
    }
    const HourlyCounts &expected = projection.completion().curve.expected;
    auto place = places.begin();
    for (size_t hour = 0; hour < expected.size(); ++hour) {
        const auto by = static_cast<quint32>(std::lround(expected[hour]));
        for (; done < by && place != places.end(); ++place, ++done)
            hours[place->machine.value] = static_cast<quint16>(hour);
    }
    return hours;
}

} // namespace tracker
