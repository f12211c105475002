// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/expectedhours.h"

#include "app/forecast/certain.h"
#include "app/forecast/measure.h"
#include "app/forecast/worlds.h"

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
    quint32 machine = 0;

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

/// Machines of a party whose chances differ little: in the same wait, last restarted and seen on the same
/// days at about the same times of day.
std::vector<Group> closelyAlike(const std::vector<WaitingMachine> &waiting, std::span<const TimerPace> timers,
                                const Learning &learning)
{
    constexpr int fewSites = 16;
    constexpr int longAgo = 14; // days
    const Evidence &evidence = learning.evidence;
    using Key = std::tuple<size_t, size_t, bool, bool, quint32, int, int, int, int>;
    std::map<Key, std::vector<WaitingMachine>> groups;
    for (const WaitingMachine &machine : waiting) {
        int age = -1;
        int slot = 0;
        if (machine.sighting != WaitingMachine::noSighting) {
            const Sighting &sighting = evidence.sightings[machine.sighting];
            age = std::min(longAgo, machine.seenDay - sighting.lastDay);
            slot = age < 2 ? sighting.lastSlot / 6 : 0;
        }
        groups[{learning.crewOf(machine), evidence.waits.alike(machine.kind), machine.mayNeedLess,
                machine.settling, evidence.siteCount > fewSites ? 0 : machine.site, age, slot,
                std::max<int>(machine.seenDay, -3) * 8 + machine.seenSlot / 6,
                std::max(timerBin(machine, evidence.waits, timers).value_or(0), 0) / 3}]
            .push_back(machine);
    }
    std::vector<Group> list;
    for (auto &[key, machines] : groups)
        list.push_back({.machines = std::move(machines), .crew = std::get<0>(key)});
    return list;
}

/// How long each machine of a party waits on the average, if all goes as usual.
Result<void> addPlaces(std::vector<Place> &places, const Party &party, const World &usual,
                       const Learning &learning, int hours, const Progress &progress)
{
    constexpr size_t enough = 40;
    const std::vector<TimerPace> timers = party.measure.appliedTo(learning.timers);
    for (const auto &[machines, crew, weight] : closelyAlike(party.machines, timers, learning)) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        double waits = 0;
        if (!party.measure.leftOn) {
            const std::span some(machines.data(), std::min(machines.size(), enough));
            const Remaining remaining
                = follow(party, startsOf(party, some, crew, weight, learning), usual, learning, hours);
            waits = std::accumulate(remaining.back().begin(), remaining.back().end(), 0.0)
                / static_cast<double>(some.size());
        }
        for (const WaitingMachine &machine : machines)
            places.push_back({party.measure.leftOn
                                  ? timerBin(machine, learning.evidence.waits, timers).value_or(hours)
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
    const World usual = usualWorld(learning.habits, learning.evidence, learning.calendar, input.hours);
    std::vector<Place> places;
    for (const Party &party : partiesOf(input.restarts, input.only, learning)) {
        if (const auto added = addPlaces(places, party, usual, learning, input.hours, progress); !added)
            return added.failure();
    }
    std::ranges::sort(places);

    std::vector<quint16> hours(assessment.size(), noExpectedHour);
    quint32 done = 0;
    const auto countDone = [&](MachineIndex machine) {
        const Judgement &judgement = assessment.at(machine);
        const bool isCounted = assessment.procedure().stages[judgement.stage].role != StageRole::OutOfScope;
        if (isCounted && judgement.completion() == Bound::Done) {
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
    for (size_t hour = 1; hour < expected.size(); ++hour) {
        const auto by = static_cast<quint32>(std::lround(expected[hour]));
        for (; done < by && place != places.end(); ++place, ++done)
            hours[place->machine] = static_cast<quint16>(hour);
    }
    return hours;
}

} // namespace tracker
