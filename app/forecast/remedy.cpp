// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/remedy.h"

#include "app/forecast/measure.h"
#include "app/forecast/worlds.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace tracker {

namespace {

/// Machine-hours that those of \a party wait, on all tracks, if all goes as usual.
double waitingHours(const Party &party, const World &usual, const Learning &learning, int hours)
{
    double sum = 0;
    for (const Group &group : alike(party.machines, learning)) {
        const Remaining remaining
            = follow(party, startsOf(party, group.machines, group.crew, group.weight, learning), usual,
                     learning, hours);
        for (const std::vector<double> &machines : remaining)
            sum += std::accumulate(machines.begin(), machines.end(), 0.0);
    }
    return sum;
}

Remedy suggestionOf(Remedy::Kind kind, const std::vector<WaitingMachine> &machines)
{
    Remedy suggestion{.kind = kind, .machines = static_cast<quint32>(machines.size())};
    RestartScenario &scenario = suggestion.scenario;
    switch (kind) {
    case Remedy::Kind::Restart:
        scenario.kind = RestartScenario::Kind::Once;
        break;
    case Remedy::Kind::ForceCycle:
        scenario.cycleNow = true;
        break;
    case Remedy::Kind::StayOnOverWeekend:
        scenario.stayOnOverWeekend = true;
        break;
    }
    scenario.machines.emplace();
    for (const WaitingMachine &machine : machines)
        scenario.machines->push_back({machine.machine});
    return suggestion;
}

QString siteOf(const WaitingMachine &machine, const Learning &learning)
{
    const TextColumn *texts
        = learning.assessment->fleet().texts(learning.assessment->procedure().observations.site);
    if (!texts || learning.evidence.siteCount < 2)
        return {};
    return QString::fromUtf8(texts->at({machine.machine}));
}

struct Candidate {
    Remedy::Kind kind;
    std::vector<WaitingMachine> machines;
};

std::vector<Candidate> candidatesAmong(const std::vector<WaitingMachine> &waiting, const Waits &waits)
{
    std::map<quint32, std::vector<WaitingMachine>> bySite;
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
        candidates.push_back({Remedy::Kind::Restart, std::move(machines)});
    // A site with few machines gains little.
    constexpr size_t most = 12;
    std::ranges::stable_sort(candidates, std::ranges::greater(),
                             [](const Candidate &candidate) { return candidate.machines.size(); });
    candidates.resize(std::min(most, candidates.size()));
    if (!onTimer.empty()) {
        candidates.push_back({Remedy::Kind::ForceCycle, onTimer});
        candidates.push_back({Remedy::Kind::StayOnOverWeekend, std::move(onTimer)});
    }
    return candidates;
}

/// A gain of less than a day of one machine, or of a hundredth of all waiting, is none.
bool isReal(const Gain &gain, const Projection &habit)
{
    double waiting = 0;
    for (const TrackProjection &track : habit.tracks) {
        for (size_t hour = 1; hour < track.curve.expected.size(); ++hour)
            waiting += habit.inScope - track.curve.expected[hour];
    }
    return gain.hours() >= std::max(24.0, 0.01 * waiting);
}

} // namespace

Result<std::optional<Remedy>> suggest(ProjectionInput input, const Projection &habit, Progress &progress)
{
    const auto learned = learningOf(input, progress);
    if (!learned)
        return learned.failure();
    const Learning &learning = **learned;
    input.learned = *learned;
    const World usual = usualWorld(learning.habits, learning.evidence, learning.calendar, input.hours);

    std::optional<Remedy> best;
    double bestGain = 0;
    std::vector<WaitingMachine> waiting = learning.evidence.waiting;
    keepOnly(waiting, input.only, learning);
    for (const Candidate &candidate : candidatesAmong(waiting, learning.evidence.waits)) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        Remedy suggestion = suggestionOf(candidate.kind, candidate.machines);
        if (candidate.kind == Remedy::Kind::Restart)
            suggestion.site = siteOf(candidate.machines.front(), learning);
        const auto waits = [&](const RestartScenario &scenario) {
            const std::vector<Party> parties = partiesOf(scenario, candidate.machines, learning);
            return waitingHours(parties.front(), usual, learning, input.hours);
        };
        const double gain = waits({}) - waits(suggestion.scenario);
        if (gain > bestGain) {
            bestGain = gain;
            best = std::move(suggestion);
        }
    }
    if (!best)
        return best;
    input.restarts = best->scenario;
    const auto projection = project(input, progress);
    if (!projection)
        return projection.failure();
    best->gain = gainOf(**projection, habit);
    if (!isReal(best->gain, habit))
        best.reset();
    return best;
}

} // namespace tracker
