// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/model/learning.h"

#include "app/forecast/observations/members.h"

#include <algorithm>

namespace tracker {

Result<std::shared_ptr<const Learning>> learn(std::shared_ptr<const Assessment> assessment,
                                              std::vector<EarlierList> earlier, Progress &progress)
{
    const std::vector<MachineIndex> members = membersOf(*assessment);
    const Calendar calendar = calendarOf(*assessment, members);
    std::vector<TimerPace> timers = pacesOf(assessment->procedure());
    std::ranges::stable_sort(earlier, std::ranges::greater(), &EarlierList::asOf);
    ObservedFleet observed = gather(*assessment, members, earlier, calendar, timers);
    const Shifts shifts = shiftsOf(observed);
    const std::vector<MassRestart> massRestarts = massRestartsIn(observed, shifts);
    markMassRestarts(observed, massRestarts);
    Habits habits = learnHabits(observed, shifts, massRestarts, calendar, progress);
    SightingLikelihood likelihood(habits, calendar, observed);
    if (progress.isCancelled())
        return Failure::byCancelling();
    return std::make_shared<const Learning>(Learning{std::move(assessment), calendar, std::move(timers),
                                                     std::move(observed), std::move(habits),
                                                     std::move(likelihood)});
}

} // namespace tracker
