// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/project.h"

#include "app/base/inparallel.h"
#include "app/forecast/counts.h"
#include "app/forecast/intervention/intervention.h"
#include "app/forecast/simulation/predictioninterval.h"
#include "app/forecast/simulation/scenariodraws.h"
#include "app/forecast/simulation/strata.h"
#include "app/forecast/simulation/timeronlybound.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace tracker {

namespace {

double sumOf(const PerHabit<double> &counts, const PerHabit<double> &weightFactor)
{
    double sum = 0;
    for (size_t k = 0; k < habitCount; ++k)
        sum += counts[k] * weightFactor[k];
    return sum;
}

/// Adds those of \a open machines that are done by each hour. A draw's habits are more or less common than
/// thought, but the machines remain as many as they are.
void addDone(HourlyCounts &done, const std::vector<double> &remaining, const PerHabit<double> &waiting,
             const ScenarioDraw &draw, double open)
{
    PerHabit<double> even;
    even.fill(1);
    const double tilted = sumOf(waiting, draw.weightFactor);
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
using DrawnTracks = std::vector<DrawnTrack>;

void add(HourlyCounts &sum, const HourlyCounts &counts)
{
    for (size_t hour = 0; hour < sum.size(); ++hour)
        sum[hour] += counts[hour];
}

/// The machines of an arm that timers alone bring on, by track.
std::vector<HourlyCounts> broughtByTimers(const Arm &arm, const Assessment &assessment, int hours)
{
    MachineList machines;
    for (const WaitingMachine &machine : arm.machines)
        machines.push_back(machine.machine);
    std::vector<HourlyCounts> tracks = timerOnlyBound(assessment, machines, arm.intervention.interval, hours);
    for (HourlyCounts &counts : tracks) {
        // A machine whose track is done counts from the beginning, and did before.
        for (double before = counts[0]; double &count : counts)
            count -= before;
    }
    return tracks;
}

/// The machines of an arm that are of one shift.
struct ShiftMachines {
    InitialParts initial;
    std::vector<double> open; ///< by track
};

Result<void> addArm(DrawnTracks &tracks, const Arm &arm, const ScenarioDraw &usual,
                    const std::vector<ScenarioDraw> &draws, const Learning &learning, int hours,
                    const Progress &progress)
{
    const Waits &waits = learning.observed.waits;
    const auto isOpen = [&](size_t track, const WaitingMachine &machine) {
        return (waits.standing(machine.kind).open >> track & 1) != 0;
    };
    for (size_t track = 0; track < tracks.size(); ++track) {
        tracks[track].open += static_cast<double>(std::ranges::count_if(
            arm.machines, [&](const WaitingMachine &machine) { return isOpen(track, machine); }));
    }
    if (arm.intervention.timersAlone) {
        const std::vector<HourlyCounts> timers = broughtByTimers(arm, *learning.assessment, hours);
        for (size_t track = 0; track < tracks.size(); ++track) {
            for (HourlyCounts &draw : tracks[track].draws)
                add(draw, timers[track]);
        }
        return {};
    }
    for (const WaitingMachine &machine : arm.machines) {
        for (size_t track = 0; track < tracks.size(); ++track)
            tracks[track].settling
                += machine.isStillSettling && isOpen(track, machine) ? ModelConstants::settles : 0;
    }
    const std::vector<Stratum> strata = strataOf(arm.machines, learning);
    std::vector<InitialParts> parts(strata.size());
    std::vector<Remaining> courses(strata.size());
    inParallel(strata.size(), [&](size_t i) {
        if (progress.isCancelled())
            return;
        parts[i] = initialPartsOf(arm, strata[i].machines, strata[i].shift, strata[i].weight, learning);
        courses[i] = simulate(arm, parts[i].at(1), usual, learning, hours);
    });
    if (progress.isCancelled())
        return Failure::byCancelling();
    std::map<ShiftIndex, ShiftMachines> shifts;
    for (size_t i = 0; i < strata.size(); ++i) {
        const double machines = strata[i].count();
        const auto [shift, isNew] = shifts.try_emplace(strata[i].shift);
        if (isNew)
            shift->second = {std::move(parts[i]), std::vector<double>(tracks.size())};
        else
            shift->second.initial.merge(parts[i]);
        for (size_t track = 0; track < tracks.size(); ++track) {
            addVariance(tracks[track].variance, courses[i][track], machines);
            shift->second.open[track] += isOpen(track, strata[i].machines.front()) ? machines : 0;
        }
    }
    // Where nobody restarts otherwise, machines are left on until they all do, as where nobody restarts at
    // all.
    std::vector<HourlyCounts> least(tracks.size());
    if (arm.intervention.withoutHabitFrom == 0 && arm.intervention.restartBin) {
        least = broughtByTimers(arm, *learning.assessment, hours);
        const auto restart = static_cast<size_t>(std::clamp(*arm.intervention.restartBin, 0, hours));
        for (HourlyCounts &counts : least)
            std::fill(counts.begin() + static_cast<std::ptrdiff_t>(restart), counts.end(), counts[restart]);
    }
    inParallel(draws.size(), [&](size_t i) {
        std::vector<HourlyCounts> done(tracks.size(), HourlyCounts(static_cast<size_t>(hours) + 1));
        for (const auto &[number, shift] : shifts) {
            if (progress.isCancelled())
                return;
            const InitialState initial = shift.initial.at(draws[i].unreportedOdds);
            const Remaining remaining = simulate(arm, initial, draws[i], learning, hours);
            for (size_t track = 0; track < tracks.size(); ++track)
                addDone(done[track], remaining[track], initial.open[track], draws[i], shift.open[track]);
        }
        for (size_t track = 0; track < tracks.size(); ++track) {
            for (size_t hour = 0; hour < least[track].size(); ++hour)
                done[track][hour] = std::max(done[track][hour], least[track][hour]);
            add(tracks[track].draws[i], done[track]);
        }
    });
    if (progress.isCancelled())
        return Failure::byCancelling();
    return {};
}

Result<DrawnTracks> drawnTracks(const ProjectionInput &input, const Learning &learning, const DoneNow &now,
                                Progress &progress)
{
    const int hours = input.hours + ModelConstants::boundsHours;
    const ScenarioDraw usual = usualDraw(learning, hours);
    const std::vector<ScenarioDraw> draws = drawScenarios(learning, hours);
    const auto size = static_cast<size_t>(hours) + 1;
    DrawnTracks tracks(now.done.size(),
                       {.draws = std::vector(draws.size(), HourlyCounts(size)),
                        .variance = std::vector<double>(size),
                        .clustering = learning.habits.clustering()});
    for (size_t track = 0; track < tracks.size(); ++track)
        tracks[track].now = now.done[track];
    for (const Arm &arm : armsOf(input.restarts, input.only, learning)) {
        if (const auto added = addArm(tracks, arm, usual, draws, learning, hours, progress); !added)
            return added.failure();
    }
    return tracks;
}

/// Whether a machine that stands at \a place comes to wait for a timer after another one.
bool waitsForTimersInTurn(const std::vector<WaitPlace> &places, size_t place)
{
    for (auto next = places[place].next; next; place = *next, next = places[place].next) {
        if (places[place].wait.kind == Wait::Kind::Timer && places[*next].wait.kind == Wait::Kind::Timer)
            return true;
    }
    return false;
}

/// Says what of the waits of \a machines is followed by the day only (MODEL.md).
void addLimits(Projection &projection, const Learning &learning, const MachineList &machines)
{
    const Waits &waits = learning.observed.waits;
    std::vector<bool> isThere(learning.assessment->kinds().size());
    for (const MachineIndex machine : machines)
        isThere[learning.assessment->kindOf(machine)] = true;
    for (size_t kind = 0; kind < isThere.size(); ++kind) {
        const Standing &standing = waits.standing(kind);
        if (!isThere[kind] || !standing.isMoved)
            continue;
        projection.countsOneRestartADay |= standing.restarts > 2;
        projection.isRightToTheDay |= std::ranges::any_of(
            standing.places, [&](size_t place) { return waitsForTimersInTurn(waits.places(), place); });
    }
}

QString heldTitle(const Procedure &procedure)
{
    const auto held = std::ranges::find(procedure.stages, StageRole::Held, &Stage::role);
    return held == procedure.stages.end() ? QString() : held->title;
}

LocalTime newestReport(const Assessment &assessment, const MachineList &machines)
{
    LocalTime newest;
    const auto seen = assessment.fleet().times(assessment.procedure().observations.lastSeen);
    for (const MachineIndex machine : machines) {
        if (!seen.empty() && assessment.isInScope(machine) && seen[machine.value] <= assessment.asOf())
            newest = std::max(newest, seen[machine.value]);
    }
    return newest;
}

/// Whether a scenario needs no habit, since it is about all machines.
bool isTimerAlone(const RestartScenario &scenario)
{
    return scenario.kind == RestartScenario::Kind::Nobody && scenario.sites.isEmpty() && !scenario.machines;
}

} // namespace

Result<std::shared_ptr<const Learning>> learningOf(const ProjectionInput &input, Progress &progress)
{
    Q_ASSERT(!input.learned || input.learned->assessment == input.assessment);
    return input.learned ? input.learned : learn(input.assessment, input.earlier, progress);
}

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
    projection->held = now.held;
    projection->unmoved = now.unmoved;
    projection->heldTitle = heldTitle(assessment.procedure());
    projection->newestReport = newestReport(assessment, machines);
    projection->needsRestarts = std::ranges::any_of(
        assessment.procedure().steps, [](const Step &step) { return step.kind == Step::Kind::Restart; });
    std::optional<std::chrono::hours> interval;
    if (const auto &timers = assessment.procedure().timers; !timers.empty()) {
        if (scenario.intervalHours > 0 && scenario.sites.isEmpty() && !scenario.machines)
            interval = std::chrono::hours(scenario.intervalHours);
        projection->timer = interval ? *interval : timers.front().interval;
        projection->timerTitle = timers.front().title;
    }
    std::vector<HourlyCounts> timersAlone = timerOnlyBound(assessment, machines, interval, input.hours);
    const std::vector<Track> &known = assessment.procedure().tracks;
    for (size_t track = 0; track < known.size(); ++track) {
        projection->tracks.push_back({.curveId = known[track].curveId,
                                      .title = known[track].title,
                                      .listed = now.done[track],
                                      .timersAlone = std::move(timersAlone[track])});
    }
    projection->past = pastOf(assessment, machines, 14 * 24);

    if (isTimerAlone(scenario)) {
        for (TrackProjection &track : projection->tracks)
            track.curve = {track.timersAlone, track.timersAlone, track.timersAlone};
    } else {
        const auto learned = learningOf(input, progress);
        if (!learned)
            return learned.failure();
        const auto drawn = drawnTracks(input, **learned, now, progress);
        if (!drawn)
            return drawn.failure();
        addLimits(*projection, **learned, machines);
        for (size_t track = 0; track < known.size(); ++track)
            projection->tracks[track].curve
                = withInterval((*drawn)[track], static_cast<size_t>(input.hours) + 1);
    }
    const BandedCurve &complete = projection->completion().curve;
    projection->withoutDate = now.inScope - static_cast<quint32>(std::lround(complete.expected.back()));
    for (const double part : {0.5, 0.8, 0.95})
        projection->milestones.push_back(milestone(complete, part, now.inScope, projection->asOf));
    return std::shared_ptr<const Projection>(std::move(projection));
}

} // namespace tracker
