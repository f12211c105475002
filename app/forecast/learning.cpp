// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/learning.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tracker {

Result<std::shared_ptr<const Learning>> learn(std::shared_ptr<const Assessment> assessment,
                                              std::vector<EarlierList> earlier, Progress &progress)
{
    const Calendar calendar = calendarOf(*assessment);
    std::vector<TimerPace> timers = pacesOf(assessment->procedure());
    std::ranges::stable_sort(earlier, std::ranges::greater(), &EarlierList::asOf);
    Evidence evidence = gather(*assessment, earlier, calendar, timers);
    Habits habits = learnHabits(evidence, calendar, progress);
    SightingLikelihood likelihood(habits, calendar, evidence);
    if (progress.isCancelled())
        return Failure::byCancelling();
    return std::make_shared<const Learning>(Learning{std::move(assessment), calendar, std::move(timers),
                                                     std::move(evidence), std::move(habits),
                                                     std::move(likelihood)});
}

Result<std::shared_ptr<const Learning>> learningOf(const ProjectionInput &input, Progress &progress)
{
    Q_ASSERT(!input.learned || input.learned->assessment == input.assessment);
    return input.learned ? input.learned : learn(input.assessment, input.earlier, progress);
}

std::vector<Group> alike(const std::vector<WaitingMachine> &waiting, const Learning &learning)
{
    std::map<std::tuple<size_t, size_t, int>, Group> groups;
    for (const WaitingMachine &machine : waiting) {
        int age = 3; // since the last restart is not known
        const size_t crew = learning.crewOf(machine);
        if (machine.sighting != WaitingMachine::noSighting) {
            const int days = machine.seenDay - learning.evidence.sightings[machine.sighting].lastDay;
            age = days < 2 ? 0 : days < 7 ? 1 : 2;
        }
        groups[{crew, learning.evidence.waits.alike(machine.kind), age}].machines.push_back(machine);
    }
    std::vector<Group> list;
    for (auto &[key, group] : groups) {
        // More machines would not change the sums by a thousandth.
        constexpr size_t enough = 8000;
        group.crew = std::get<0>(key);
        const size_t all = group.machines.size();
        if (const size_t step = all / enough * 2 + 1;
            step > 1) { // odd, so that no pattern of the list is followed
            size_t kept = 0;
            for (size_t i = 0; i < all; i += step)
                group.machines[kept++] = group.machines[i];
            group.machines.resize(kept);
            group.weight = static_cast<double>(all) / static_cast<double>(kept);
        }
        list.push_back(std::move(group));
    }
    return list;
}

} // namespace tracker
