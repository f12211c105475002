// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/course.h"

#include "app/forecast/habitcourse.h"

#include <numeric>

namespace tracker {

Remaining followCourse(const Starts &starts, const Habits &habits, const Calendar &calendar,
                       const World &world, int timerHours, int hours)
{
    const auto size = static_cast<size_t>(hours) + 1;
    Remaining remaining{std::vector<double>(size), std::vector<double>(size)};
    constexpr double tooFew = 1e-6; // part of the machines
    const double all = std::accumulate(starts.machines.begin(), starts.machines.end(), 0.0);
    // The few that are not followed go the way of the others.
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
    Share agents;
    Share machines;
    for (size_t k = 0; k < habitCount; ++k) {
        const bool isFollowed = starts.machines[k] * world.tilt[k] > tooFew * all;
        agents.add(starts.agents[k] * world.tilt[k], isFollowed);
        machines.add(starts.machines[k] * world.tilt[k], isFollowed);
        if (isFollowed)
            HabitCourse(starts, habits, calendar, world, timerHours, k).run(remaining);
    }
    agents.complete(remaining.agents);
    machines.complete(remaining.complete);
    return remaining;
}

} // namespace tracker
