// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/simulation.h"

#include "app/forecast/simulation/habitsimulation.h"

#include <numeric>

namespace tracker {

namespace {

/// The few that are not followed go the way of the others.
struct Share {
    double all = 0;
    double followed = 0;

    void add(double machines, bool isFollowed)
    {
        all += machines;
        followed += isFollowed ? machines : 0;
    }
    void complete(std::vector<double> &counts) const
    {
        for (double &count : counts)
            count *= followed > 0 ? all / followed : 0;
    }
};

} // namespace

Remaining simulate(const Learning &learning, const InitialState &initial, const ScenarioDraw &draw,
                   std::span<const TimerPace> timers, int hours)
{
    const size_t tracks = learning.observed.waits.tracks();
    Remaining remaining(tracks, std::vector<double>(static_cast<size_t>(hours) + 1));
    constexpr double tooFew = 1e-6; // part of the machines
    const PerHabit<double> &machines = initial.open.back();
    const double all = std::accumulate(machines.begin(), machines.end(), 0.0);
    std::vector<Share> shares(tracks);
    for (size_t k = 0; k < habitCount; ++k) {
        const bool isFollowed = machines[k] * draw.weightFactor[k] > tooFew * all;
        for (size_t track = 0; track < shares.size(); ++track)
            shares[track].add(initial.open[track][k] * draw.weightFactor[k], isFollowed);
        if (isFollowed)
            HabitSimulation(learning, initial, draw, timers, HabitIndex{k}).run(remaining);
    }
    for (size_t track = 0; track < shares.size(); ++track)
        shares[track].complete(remaining[track]);
    return remaining;
}

} // namespace tracker
