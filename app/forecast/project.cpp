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
#include <optional>

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

/// By track, before they have a band.
using Outlooks = std::vector<Outlook>;

/// Adds the machines of a party that timers alone bring on.
void addLeftOn(Outlooks &tracks, const Party &party, const Assessment &assessment, int hours)
{
    MachineList machines;
    for (const WaitingMachine &machine : party.machines)
        machines.push_back({machine.machine});
    const std::vector<HourlyCounts> sure = leftOn(assessment, machines, party.measure.interval, hours);
    for (size_t track = 0; track < tracks.size(); ++track) {
        const HourlyCounts &counts = sure[track];
        for (HourlyCounts &world : tracks[track].worlds) {
            // A machine whose track is done counts from the beginning, and did before.
            for (size_t hour = 0; hour < world.size(); ++hour)
                world[hour] += counts[hour] - counts[0];
        }
    }
}

/// The machines of a party that are of one crew.
struct Crew {
    Starts starts;
    std::vector<double> open; ///< by track
};

Result<void> addParty(Outlooks &tracks, const Party &party, const World &usual,
                      const std::vector<World> &worlds, const Learning &learning, int hours,
                      const Progress &progress)
{
    const Waits &waits = learning.evidence.waits;
    const auto isOpen = [&](size_t track, const WaitingMachine &machine) {
        return (waits.standing(machine.kind).open >> track & 1) != 0;
    };
    for (size_t track = 0; track < tracks.size(); ++track) {
        tracks[track].open += static_cast<double>(std::ranges::count_if(
            party.machines, [&](const WaitingMachine &machine) { return isOpen(track, machine); }));
    }
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
        const auto [crew, isNew] = crews.try_emplace(groups[i].crew);
        if (isNew)
            crew->second = {std::move(parts[i]), std::vector<double>(tracks.size())};
        else
            merge(crew->second.starts, parts[i]);
        for (size_t track = 0; track < tracks.size(); ++track) {
            addVariance(tracks[track].variance, courses[i][track], machines);
            crew->second.open[track] += isOpen(track, groups[i].machines.front()) ? machines : 0;
        }
    }
    inParallel(worlds.size(), [&](size_t i) {
        for (const auto &[number, crew] : crews) {
            if (progress.isCancelled())
                return;
            const Remaining remaining = follow(party, crew.starts, worlds[i], learning, hours);
            for (size_t track = 0; track < tracks.size(); ++track)
                addDone(tracks[track].worlds[i], remaining[track], crew.starts.open[track], worlds[i],
                        crew.open[track]);
        }
    });
    if (progress.isCancelled())
        return Failure::byCancelling();
    return {};
}

Result<Outlooks> outlooksOf(const ProjectionInput &input, const DoneNow &now, Progress &progress)
{
    const auto learned = learningOf(input, progress);
    if (!learned)
        return learned.failure();
    const Learning &learning = **learned;
    const World usual = usualWorld(learning.habits, learning.evidence, learning.calendar, input.hours);
    const std::vector<World> worlds
        = drawWorlds(learning.habits, learning.evidence, learning.calendar, input.hours);
    const auto size = static_cast<size_t>(input.hours) + 1;
    Outlooks tracks(now.done.size(),
                    {.worlds = std::vector(worlds.size(), HourlyCounts(size)),
                     .variance = std::vector<double>(size),
                     .crowding = learning.habits.crowding()});
    for (size_t track = 0; track < tracks.size(); ++track)
        tracks[track].now = now.done[track];
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
    projection->needsRestarts = std::ranges::any_of(
        assessment.procedure().steps, [](const Step &step) { return step.kind == Step::Kind::Restart; });
    std::optional<std::chrono::hours> interval;
    if (const auto &timers = assessment.procedure().timers; !timers.empty()) {
        if (scenario.intervalHours > 0 && scenario.sites.isEmpty() && !scenario.machines)
            interval = std::chrono::hours(scenario.intervalHours);
        projection->timer = interval ? *interval : timers.front().interval;
        projection->timerTitle = timers.front().title;
    }
    std::vector<HourlyCounts> timersAlone = leftOn(assessment, machines, interval, input.hours);
    const std::vector<Track> &known = assessment.procedure().tracks;
    for (size_t track = 0; track < known.size(); ++track) {
        projection->tracks.push_back({.curveId = known[track].curveId,
                                      .title = known[track].title,
                                      .leftOn = std::move(timersAlone[track])});
    }
    projection->past = pastOf(assessment, machines, 14 * 24);

    if (isTimerAlone(scenario)) {
        for (TrackProjection &track : projection->tracks)
            track.curve = {track.leftOn, track.leftOn, track.leftOn};
    } else {
        const auto outlooks = outlooksOf(input, now, progress);
        if (!outlooks)
            return outlooks.failure();
        for (size_t track = 0; track < known.size(); ++track)
            projection->tracks[track].curve = banded((*outlooks)[track]);
    }
    const BandedCurve &complete = projection->completion().curve;
    projection->withoutDate = now.inScope - static_cast<quint32>(std::lround(complete.expected.back()));
    for (const double part : {0.5, 0.8, 0.95})
        projection->milestones.push_back(milestone(complete, part, now.inScope, projection->asOf));
    return std::shared_ptr<const Projection>(std::move(projection));
}

} // namespace tracker
