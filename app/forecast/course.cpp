// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/course.h"

#include "app/forecast/habitcourse.h"

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

Remaining followCourse(const Waits &waits, const Starts &starts, const Habits &habits,
                       const Calendar &calendar, const World &world, std::span<const TimerPace> timers,
                       int hours)
{
    Remaining remaining(waits.tracks(), std::vector<double>(static_cast<size_t>(hours) + 1));
    constexpr double tooFew = 1e-6; // part of the machines
    const PerHabit<double> &machines = starts.open.back();
    const double all = std::accumulate(machines.begin(), machines.end(), 0.0);
    std::vector<Share> shares(waits.tracks());
    for (size_t k = 0; k < habitCount; ++k) {
        const bool isFollowed = machines[k] * world.tilt[k] > tooFew * all;
        for (size_t track = 0; track < shares.size(); ++track)
            shares[track].add(starts.open[track][k] * world.tilt[k], isFollowed);
        if (isFollowed)
            HabitCourse(waits, starts, habits, calendar, world, timers, k).run(remaining);
    }
    for (size_t track = 0; track < shares.size(); ++track)
        shares[track].complete(remaining[track]);
    return remaining;
}

} // namespace tracker
