// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/project.h"

#include "app/base/inparallel.h"
#include "app/forecast/band.h"
#include "app/forecast/certain.h"
#include "app/forecast/measure.h"
#include "app/forecast/worlds.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tracker {

namespace {

double sumOf(const PerHabit<double> &counts, const PerHabit<double> &tilt)
{
    double sum = 0;
    for (size_t k = 0; k < habitCount; ++k)
        sum += counts[k] * tilt[k];
    return sum;
}

/// Adds those of \a open machines that are done by each hour. A world's habits are more or less common than
/// thought, but the machines remain as many as they are.
void addDone(HourlyCounts &done, const std::vector<double> &remaining, const PerHabit<double> &waiting,
             const World &world, double open)
{
    PerHabit<double> even;
    even.fill(1);
    const double tilted = sumOf(waiting, world.tilt);
    const double scale = tilted > 0 ? sumOf(waiting, even) / tilted : 0;
    for (size_t hour = 0; hour < done.size(); ++hour)
        done[hour] += open - remaining[hour] * scale;
}

void addVariance(std::vector<double> &variance, const std::vector<double> &remaining, double machines)
{
    for (size_t hour = 0; hour < variance.size(); ++hour) {
        const double left = std::clamp(remaining[hour], 0.0, machines);
        variance[hour] += left * (1 - left / machines);
    }
}

/// Both tracks before they have a band.
struct Tracks {
    Outlook agents;
    Outlook complete;
};

/// Adds the machines of a party that the timer alone brings on.
void addLeftOn(Tracks &tracks, const Party &party, const Assessment &assessment, int hours)
{
    MachineList machines;
    for (const WaitingMachine &machine : party.machines)
        machines.push_back({machine.machine});
    const LeftOn sure = leftOn(assessment, machines, party.measure.interval, hours);
    const auto add = [](Outlook &outlook, const HourlyCounts &counts) {
        for (HourlyCounts &world : outlook.worlds) {
            // A machine whose agents are done counts from the beginning, and did before.
            for (size_t hour = 0; hour < world.size(); ++hour)
                world[hour] += counts[hour] - counts[0];
        }
    };
    add(tracks.agents, sure.agents);
    add(tracks.complete, sure.complete);
}

/// The machines of a party that are of one crew.
struct Crew {
    Starts starts;
    double open = 0;
    double openAgents = 0;
};

Result<void> addParty(Tracks &tracks, const Party &party, const World &usual,
                      const std::vector<World> &worlds, const Learning &learning, int hours,
                      const Progress &progress)
{
    const auto waitsForAgents
        = [](const WaitingMachine &machine) { return machine.waiting != Waiting::LastRestart; };
    const auto openAgents = static_cast<double>(std::ranges::count_if(party.machines, waitsForAgents));
    const auto open = static_cast<double>(party.machines.size());
    tracks.agents.open += openAgents;
    tracks.complete.open += open;
    if (party.measure.leftOn) {
        addLeftOn(tracks, party, *learning.assessment, hours);
        return {};
    }
    const std::vector<Group> groups = alike(party.machines, learning);
    std::vector<Starts> parts(groups.size());
    std::vector<Remaining> courses(groups.size());
    inParallel(groups.size(), [&](size_t i) {
        if (progress.isCancelled())
            return;
        parts[i] = startsOf(party, groups[i].machines, groups[i].crew, groups[i].weight, learning);
        courses[i] = follow(party, parts[i], usual, learning, hours);
    });
    if (progress.isCancelled())
        return Failure::byCancelling();
    std::map<size_t, Crew> crews;
    for (size_t i = 0; i < groups.size(); ++i) {
        const double machines = groups[i].count();
        addVariance(tracks.agents.variance, courses[i].agents, machines);
        addVariance(tracks.complete.variance, courses[i].complete, machines);
        const auto [crew, isNew] = crews.try_emplace(groups[i].crew);
        if (isNew)
            crew->second.starts = std::move(parts[i]);
        else
            merge(crew->second.starts, parts[i]);
        crew->second.open += machines;
        crew->second.openAgents += waitsForAgents(groups[i].machines.front()) ? machines : 0;
    }
    inParallel(worlds.size(), [&](size_t i) {
        for (const auto &[number, crew] : crews) {
            if (progress.isCancelled())
                return;
            const Remaining remaining = follow(party, crew.starts, worlds[i], learning, hours);
            addDone(tracks.agents.worlds[i], remaining.agents, crew.starts.agents, worlds[i],
                    crew.openAgents);
            addDone(tracks.complete.worlds[i], remaining.complete, crew.starts.machines, worlds[i],
                    crew.open);
        }
    });
    if (progress.isCancelled())
        return Failure::byCancelling();
    return {};
}

Result<Tracks> tracksOf(const ProjectionInput &input, const DoneNow &now, Progress &progress)
{
    const auto learned = learningOf(input, progress);
    if (!learned)
        return learned.failure();
    const Learning &learning = **learned;
    const World usual = usualWorld(learning.habits, learning.evidence, learning.calendar, input.hours);
    const std::vector<World> worlds
        = drawWorlds(learning.habits, learning.evidence, learning.calendar, input.hours);
    const auto size = static_cast<size_t>(input.hours) + 1;
    Outlook still{.worlds = std::vector(worlds.size(), HourlyCounts(size)),
                  .variance = std::vector<double>(size),
                  .crowding = learning.habits.crowding()};
    Tracks tracks{still, std::move(still)};
    tracks.agents.now = now.agents;
    tracks.complete.now = now.complete;
    for (const Party &party : partiesOf(input.restarts, input.only, learning)) {
        if (const auto added = addParty(tracks, party, usual, worlds, learning, input.hours, progress);
            !added)
            return added.failure();
    }
    return tracks;
}

/// Whether a scenario needs no habit, since it is about all machines.
bool isTimerAlone(const RestartScenario &scenario)
{
    return scenario.kind == RestartScenario::Kind::Nobody && scenario.sites.isEmpty() && !scenario.machines;
}

} // namespace

Result<std::shared_ptr<const Projection>> project(const ProjectionInput &input, Progress &progress)
{
    const Assessment &assessment = *input.assessment;
    const RestartScenario &scenario = input.restarts;
    auto projection = std::make_shared<Projection>();
    const MachineList machines = input.only ? *input.only : allMachines(assessment);
    const DoneNow now = doneNow(assessment, machines);
    projection->asOf = assessment.asOf();
    projection->hours = input.hours;
    projection->inScope = now.inScope;
    if (const auto &timers = assessment.procedure().timers; !timers.empty()) {
        const bool isOther = scenario.intervalHours > 0 && scenario.sites.isEmpty() && !scenario.machines;
        projection->timer = isOther ? std::chrono::hours(scenario.intervalHours) : timers.front().interval;
        projection->timerTitle = timers.front().title;
    }
    LeftOn timerAlone = leftOn(assessment, machines, projection->timer, input.hours);
    projection->agentsLeftOn = std::move(timerAlone.agents);
    projection->completeLeftOn = std::move(timerAlone.complete);
    projection->past = pastOf(assessment, machines, 14 * 24);

    if (isTimerAlone(scenario)) {
        const auto exact = [](const HourlyCounts &counts) { return BandedCurve{counts, counts, counts}; };
        projection->agents = exact(projection->agentsLeftOn);
        projection->complete = exact(projection->completeLeftOn);
    } else {
        const auto tracks = tracksOf(input, now, progress);
        if (!tracks)
            return tracks.failure();
        projection->agents = banded(tracks->agents);
        projection->complete = banded(tracks->complete);
    }
    // Tracks that wait for the same steps go the same way.
    const std::vector<Track> &known = assessment.procedure().tracks;
    if (known.front().steps == known.back().steps)
        projection->agents = projection->complete;
    projection->withoutDate
        = now.inScope - static_cast<quint32>(std::lround(projection->complete.expected.back()));
    for (const double part : {0.5, 0.8, 0.95})
        projection->milestones.push_back(
            milestone(projection->complete, part, now.inScope, projection->asOf));
    return std::shared_ptr<const Projection>(std::move(projection));
}

} // namespace tracker
