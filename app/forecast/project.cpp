// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/project.h"

#include "app/forecast/band.h"
#include "app/forecast/certain.h"
#include "app/forecast/worlds.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tracker {

namespace {

MachineList allMachines(const Assessment &assessment)
{
    MachineList machines(assessment.size());
    for (quint32 i = 0; i < assessment.size(); ++i)
        machines[i] = {i};
    return machines;
}

/// The timer's interval; longer than anything that is projected where there is no timer.
int timerHoursOf(const Procedure &procedure)
{
    constexpr int never = 24 * 365;
    if (!procedure.timer)
        return never;
    return static_cast<int>((procedure.timer->interval + std::chrono::minutes(30)) / std::chrono::hours(1));
}

/// Everyone restarts at one time of day, and not otherwise.
void restartDaily(World &world, const Calendar &calendar, LocalTime asOf, QTime at)
{
    constexpr int day = 24 * 3600;
    const int seconds = (asOf.toDateTime().time().secsTo(at) + day) % day;
    const int bin = seconds == 0 ? 24 : (seconds + 3599) / 3600;
    for (DayConduct &conduct : world.days) {
        conduct.habit = false;
        conduct.everybodyAt = calendar.slotOf(bin);
    }
}

/// Machines that wait for the same thing and restarted about as long ago, so that one chance fits them all.
struct Group {
    std::vector<WaitingMachine> machines;
    double weight = 1; ///< machines that each of them stands for
};

std::vector<Group> alike(const Evidence &evidence)
{
    std::map<std::tuple<Waiting, quint8, int>, Group> groups;
    for (const WaitingMachine &machine : evidence.waiting) {
        int age = 3; // since the last restart is not known
        if (machine.sighting != WaitingMachine::noSighting) {
            const int days = machine.seenDay - evidence.sightings[machine.sighting].lastDay;
            age = days < 2 ? 0 : days < 7 ? 1 : 2;
        }
        groups[{machine.waiting, machine.restarts, age}].machines.push_back(machine);
    }
    std::vector<Group> list;
    for (auto &[key, group] : groups) {
        // More machines would not change the sums by a thousandth.
        constexpr size_t enough = 8000;
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

double sumOf(const PerHabit<double> &counts, const PerHabit<double> &tilt)
{
    double sum = 0;
    for (size_t k = 0; k < habitCount; ++k)
        sum += counts[k] * tilt[k];
    return sum;
}

/// Of \a open machines those that are done. A world's habits are more or less common than thought, but the
/// machines remain as many as they are.
HourlyCounts doneBy(const std::vector<double> &remaining, const PerHabit<double> &waiting, const World &world,
                    double open)
{
    PerHabit<double> even;
    even.fill(1);
    const double tilted = sumOf(waiting, world.tilt);
    const double scale = tilted > 0 ? sumOf(waiting, even) / tilted : 0;
    HourlyCounts done;
    done.reserve(remaining.size());
    for (const double left : remaining)
        done.push_back(open - left * scale);
    return done;
}

void addVariance(std::vector<double> &variance, const std::vector<double> &remaining, double machines)
{
    for (size_t hour = 0; hour < variance.size(); ++hour) {
        const double left = std::clamp(remaining[hour], 0.0, machines);
        variance[hour] += left * (1 - left / machines);
    }
}

} // namespace

Result<std::shared_ptr<const Projection>> project(const ProjectionInput &input, Progress &progress)
{
    const Assessment &assessment = *input.assessment;
    auto projection = std::make_shared<Projection>();
    const MachineList machines = input.only ? *input.only : allMachines(assessment);
    const DoneNow now = doneNow(assessment, machines);
    projection->asOf = assessment.asOf();
    projection->hours = input.hours;
    projection->inScope = now.inScope;
    if (const auto &timer = assessment.procedure().timer) {
        projection->timer = timer->interval;
        projection->timerTitle = timer->title;
    }
    LeftOn timerAlone = leftOn(assessment, machines, input.hours);
    projection->agentsLeftOn = std::move(timerAlone.agents);
    projection->completeLeftOn = std::move(timerAlone.complete);
    projection->past = pastOf(assessment, machines, 14 * 24);

    if (input.restarts.kind == RestartScenario::Kind::Nobody) {
        const auto exact = [](const HourlyCounts &counts) { return BandedCurve{counts, counts, counts}; };
        projection->agents = exact(projection->agentsLeftOn);
        projection->complete = exact(projection->completeLeftOn);
    } else {
        const Calendar calendar = calendarOf(assessment);
        const int timerHours = timerHoursOf(assessment.procedure());
        std::vector<EarlierList> earlier = input.earlier;
        std::ranges::stable_sort(earlier, std::ranges::greater(), &EarlierList::asOf);
        const Evidence evidence = gather(assessment, earlier, input.only, calendar, timerHours);
        const Habits habits = learnHabits(evidence, calendar, progress);
        const SightingLikelihood likelihood(habits, calendar, evidence);

        const auto follow = [&](const Starts &starts, World &world) {
            if (input.restarts.kind == RestartScenario::Kind::Daily)
                restartDaily(world, calendar, assessment.asOf(), input.restarts.at);
            return followCourse(starts, habits, calendar, world, timerHours, input.hours);
        };
        const auto size = static_cast<size_t>(input.hours) + 1;
        Outlook agents{.now = static_cast<double>(now.agents),
                       .open = static_cast<double>(now.inScope - now.agents - evidence.stoppedAgents),
                       .variance = std::vector<double>(size)};
        Outlook complete{.now = static_cast<double>(now.complete),
                         .open = static_cast<double>(now.inScope - now.complete - evidence.stopped),
                         .variance = std::vector<double>(size)};
        World usual = usualWorld(habits, evidence, calendar, input.hours);
        Starts starts = countStarts({}, 1, evidence, habits, likelihood, calendar, timerHours);
        for (const Group &group : alike(evidence)) {
            if (progress.isCancelled())
                return Failure::byCancelling();
            const Starts part = countStarts(group.machines, group.weight, evidence, habits, likelihood,
                                            calendar, timerHours);
            const double count = group.weight * static_cast<double>(group.machines.size());
            const Remaining remaining = follow(part, usual);
            addVariance(agents.variance, remaining.agents, count);
            addVariance(complete.variance, remaining.complete, count);
            merge(starts, part);
        }
        for (World &world : drawWorlds(habits, evidence, calendar, input.hours)) {
            if (progress.isCancelled())
                return Failure::byCancelling();
            const Remaining remaining = follow(starts, world);
            agents.worlds.push_back(doneBy(remaining.agents, starts.agents, world, agents.open));
            complete.worlds.push_back(doneBy(remaining.complete, starts.machines, world, complete.open));
        }
        projection->agents = banded(agents);
        projection->complete = banded(complete);
    }
    projection->withoutDate
        = now.inScope - static_cast<quint32>(std::lround(projection->complete.expected.back()));
    for (const double part : {0.5, 0.8, 0.95})
        projection->milestones.push_back(
            milestone(projection->complete, part, now.inScope, projection->asOf));
    return std::shared_ptr<const Projection>(std::move(projection));
}

} // namespace tracker
