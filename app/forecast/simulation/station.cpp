// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/station.h"

#include <algorithm>

namespace tracker {

namespace {

Cohort cohortFrom(const WaitingCount &count)
{
    Cohort cohort;
    cohort.count = count.isEmpty() ? nullptr : &count;
    return cohort;
}

/// Whether somebody stands at a place.
bool isPeopled(const InitialState::AtPlace &at)
{
    const std::array<const WaitingCount *, 6> counts{&at.waiting[0], &at.waiting[1],  &at.missed,
                                                     &at.passed,     &at.comingFresh, &at.comingRestarted};
    return std::ranges::any_of(counts, [](const WaitingCount *count) { return !count->isEmpty(); });
}

/// The places that somebody stands at or comes to.
std::vector<bool> reachedPlaces(const Waits &waits, const InitialState &initial)
{
    std::vector<bool> isReached(waits.places().size());
    for (size_t place = isReached.size(); place-- > 0;) {
        isReached[place] = isReached[place] || isPeopled(initial.places[place]);
        if (const auto next = waits.places()[place].next; next && isReached[place])
            isReached[*next] = true;
    }
    return isReached;
}

/// The part that is due by each bin.
std::vector<double> dueShares(const DueCount &count, HabitIndex habit)
{
    std::vector<double> by(std::max<size_t>(1, count.size()));
    double sum = 0;
    for (size_t bin = 0; bin < count.size(); ++bin)
        by[bin] = sum += count[bin][habit.value];
    for (double &part : by)
        part = sum > 0 ? part / sum : 1;
    return by;
}

} // namespace

double Station::machinesOnTimer() const
{
    double machines = missed.all() + passed.all() + fresh.cohort.all() + restarted.cohort.all();
    for (const Entry &entry : entries)
        machines += entry.cohort.all();
    return machines;
}

std::vector<Station> stationsOf(const Waits &waits, const InitialState &initial,
                                std::span<const TimerPace> timers, HabitIndex habit)
{
    const std::vector<bool> isReached = reachedPlaces(waits, initial);
    std::vector<Station> stations;
    stations.reserve(static_cast<size_t>(std::ranges::count(isReached, true)));
    std::vector<Station *> atPlace(isReached.size());
    for (size_t i = 0; i < isReached.size(); ++i) {
        if (!isReached[i])
            continue;
        const WaitPlace &place = waits.places()[i];
        const InitialState::AtPlace &at = initial.places[i];
        Station &station = stations.emplace_back();
        atPlace[i] = &station;
        station.wait = place.wait.kind;
        station.tracks = place.tracks;
        station.next = place.next ? atPlace[*place.next] : nullptr;
        for (size_t where = 0; where < station.waiting.size(); ++where)
            station.waiting[where] = cohortFrom(at.waiting[where]);
        if (place.wait.kind != Wait::Kind::Timer)
            continue;
        station.timer = timers[place.wait.timer];
        station.isForced = place.wait.timer == 0;
        station.missed = cohortFrom(at.missed);
        station.passed = cohortFrom(at.passed);
        station.fresh = {cohortFrom(at.comingFresh), dueShares(at.dueFresh, habit)};
        station.restarted = {cohortFrom(at.comingRestarted), dueShares(at.dueRestarted, habit)};
    }
    return stations;
}

} // namespace tracker
