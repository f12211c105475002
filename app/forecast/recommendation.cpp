// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/recommendation.h"

#include "app/forecast/intervention/intervention.h"
#include "app/forecast/simulation/scenariodraws.h"
#include "app/forecast/simulation/strata.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tracker {

namespace {

/// Machine-hours that those of \a arm wait, on all tracks, if all goes as usual.
double waitingHours(const Arm &arm, const ScenarioDraw &usual, const Learning &learning, int hours)
{
    double sum = 0;
    for (const Stratum &group : strataOf(arm.machines, learning)) {
        const Remaining remaining
            = simulate(arm, initialPartsOf(arm, group.machines, group.shift, group.weight, learning).at(1),
                       usual, learning, hours);
        for (const std::vector<double> &machines : remaining)
            sum += std::accumulate(machines.begin(), machines.end(), 0.0);
    }
    return sum;
}

Recommendation suggestionOf(Recommendation::Kind kind, const std::vector<WaitingMachine> &machines)
{
    Recommendation suggestion{.kind = kind, .machines = static_cast<quint32>(machines.size())};
    RestartScenario &scenario = suggestion.scenario;
    switch (kind) {
    case Recommendation::Kind::Restart:
        scenario.kind = RestartScenario::Kind::Once;
        break;
    case Recommendation::Kind::ForceCycle:
        scenario.cycleNow = true;
        break;
    case Recommendation::Kind::StayOnOverWeekend:
        scenario.stayOnOverWeekend = true;
        break;
    }
    scenario.machines.emplace();
    for (const WaitingMachine &machine : machines)
        scenario.machines->push_back(machine.machine);
    return suggestion;
}

QString siteOf(const WaitingMachine &machine, const Learning &learning)
{
    const TextColumn *texts
        = learning.assessment->fleet().texts(learning.assessment->procedure().observations.site);
    if (!texts || learning.observed.siteCount < 2)
        return {};
    return QString::fromUtf8(texts->at(machine.machine));
}

struct Candidate {
    Recommendation::Kind kind;
    std::vector<WaitingMachine> machines;
};

std::vector<Candidate> candidatesAmong(const std::vector<WaitingMachine> &waiting, const Waits &waits)
{
    std::map<SiteIndex, std::vector<WaitingMachine>> bySite;
    std::vector<WaitingMachine> onTimer;
    for (const WaitingMachine &machine : waiting) {
        const Standing &standing = waits.standing(machine.kind);
        if (standing.restarts > 0 && standing.waiting != Waiting::Start)
            bySite[machine.site].push_back(machine);
        if (standing.waiting == Waiting::Timer && standing.timersNext.front() == 0) // the one that is forced
            onTimer.push_back(machine);
    }
    std::vector<Candidate> candidates;
    for (auto &[site, machines] : bySite)
        candidates.push_back({Recommendation::Kind::Restart, std::move(machines)});
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](const Candidate &candidate) { return candidate.machines.size(); });
    candidates.resize(std::min(ModelConstants::recommendedSites, candidates.size()));
    if (!onTimer.empty()) {
        candidates.push_back({Recommendation::Kind::ForceCycle, onTimer});
        candidates.push_back({Recommendation::Kind::StayOnOverWeekend, std::move(onTimer)});
    }
    return candidates;
}

/// A effect of less than a day of one machine, or of a hundredth of all waiting, is none.
bool isReal(const Effect &effect, const Projection &habit)
{
    double waiting = 0;
    for (const TrackProjection &track : habit.tracks) {
        for (size_t hour = 1; hour < track.curve.expected.size(); ++hour)
            waiting += habit.inScope - track.curve.expected[hour];
    }
    return effect.hours() >= std::max(ModelConstants::leastEffect, ModelConstants::leastEffectPart * waiting);
}

} // namespace

Result<std::optional<Recommendation>> recommend(ProjectionInput input, const Projection &habit,
                                                Progress &progress)
{
    const auto learned = learningOf(input, progress);
    if (!learned)
        return learned.failure();
    const Learning &learning = **learned;
    input.learned = *learned;
    const ScenarioDraw usual = usualDraw(learning, input.hours);

    std::optional<Recommendation> best;
    double bestGain = 0;
    std::vector<WaitingMachine> waiting = learning.observed.waiting;
    keepOnly(waiting, input.only, learning);
    for (const Candidate &candidate : candidatesAmong(waiting, learning.observed.waits)) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        Recommendation suggestion = suggestionOf(candidate.kind, candidate.machines);
        if (candidate.kind == Recommendation::Kind::Restart)
            suggestion.site = siteOf(candidate.machines.front(), learning);
        const auto waits = [&](const RestartScenario &scenario) {
            const std::vector<Arm> arms = armsOf(scenario, candidate.machines, learning);
            return waitingHours(arms.front(), usual, learning, input.hours);
        };
        const double effect = waits({}) - waits(suggestion.scenario);
        if (effect > bestGain) {
            bestGain = effect;
            best = std::move(suggestion);
        }
    }
    if (!best)
        return best;
    input.restarts = best->scenario;
    const auto projection = project(input, progress);
    if (!projection)
        return projection.failure();
    best->effect = effectOf(**projection, habit);
    if (!isReal(best->effect, habit))
        best.reset();
    return best;
}

} // namespace tracker
