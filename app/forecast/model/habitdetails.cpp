// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/model/habitdetails.h"

#include <algorithm>
#include <cmath>

namespace tracker {

void learnEverydayParts(Habits &habits, const ObservedFleet &observed, std::span<const SightingIndex> firsts,
                        const SightingLikelihood &likelihood)
{
    // Most fleets rest on weekends; a sample is enough, and no model is so right that all of it should count.
    const PerHabit<double> &weights = habits.weights.front();
    std::array<PerHabit<double>, ModelConstants::everydayParts.size()> trial;
    trial.fill(weights);
    for (size_t part = 0; part < ModelConstants::everydayParts.size(); ++part) {
        for (size_t k = 0; k < everydayHabits; ++k) {
            const double both = weights[k] + weights[k + workdayHabits];
            trial[part][k] = both * (1 - ModelConstants::everydayParts[part]);
            trial[part][k + workdayHabits] = both * ModelConstants::everydayParts[part];
        }
    }
    PerHabit<double> one;
    one.fill(1);
    std::array<double, ModelConstants::everydayParts.size()> logs{};
    for (size_t i = 0; i < firsts.size();
         i += std::max<size_t>(1, firsts.size() / ModelConstants::everydayMachines)) {
        const PerHabit<double> likely = likelihood.of(sightingsOf(observed, firsts[i]), one).all();
        for (size_t part = 0; part < ModelConstants::everydayParts.size(); ++part) {
            double sum = 1e-300;
            for (size_t k = 0; k < habitCount; ++k)
                sum += trial[part][k] * likely[k];
            logs[part] += std::log(sum);
        }
    }
    const double best = *std::ranges::max_element(logs);
    double sum = 0;
    for (size_t part = 0; part < ModelConstants::everydayParts.size(); ++part)
        sum += habits.everydayLikely[part] = ModelConstants::everydayPrior[part]
            * std::exp(ModelConstants::everydayTrust * (logs[part] - best));
    for (double &likely : habits.everydayLikely)
        likely /= sum;
}

void learnSites(Habits &habits, const ObservedFleet &observed, const SightingLikelihood &likelihood)
{
    const PerHabit<double> fleet = habits.weights.front();
    std::vector<PerHabit<double>> machines(observed.siteCount, PerHabit<double>{});
    for (size_t i = 0; i < observed.sightings.size(); ++i) {
        const Sighting &sighting = observed.sightings[i];
        if (sighting.sameMachine
            || !sighting.key.isSampled(ModelConstants::siteSightings, observed.sightings.size()))
            continue;
        const PerHabit<double> part
            = likelihood.of(sightingsOf(observed, {static_cast<quint32>(i)}), fleet).all();
        if (const double sum = total(part); sum > 0) {
            for (size_t k = 0; k < habitCount; ++k)
                machines[observed.sites[i].value][k] += part[k] / sum;
        }
    }
    habits.weights.assign(observed.siteCount, fleet);
    for (quint32 site = 0; site < observed.siteCount; ++site) {
        const double sum = total(machines[site]) + ModelConstants::sitePrior;
        for (size_t k = 0; k < habitCount; ++k)
            habits.weights[site][k] = (machines[site][k] + ModelConstants::sitePrior * fleet[k]) / sum;
    }
}

void learnCycles(Habits &habits, const ObservedFleet &observed, const SightingLikelihood &likelihood)
{
    std::array<double, 2> ran{ModelConstants::cycleCases * ModelConstants::cyclePrior[0],
                              ModelConstants::cycleCases * ModelConstants::cyclePrior[1]};
    std::array<double, 2> all{ModelConstants::cycleCases, ModelConstants::cycleCases};
    std::array<double, 2> later{}; // left on and a day late: those that ran, and all
    for (const auto &[sighting, daysLate, cycleRan] : observed.timerCases) {
        if (!observed.at(sighting).key.isSampled(ModelConstants::sampledCycles, observed.timerCases.size()))
            continue;
        const PerHabit<double> likely
            = likelihood.of(sightingsOf(observed, sighting), habits.weights[observed.siteOf(sighting).value])
                  .all();
        std::array<double, 2> part{};
        for (size_t k = 0; k < habitCount; ++k)
            part[habits.isFrequent({k}) ? 0 : 1] += likely[k];
        const double sum = part[0] + part[1];
        if (!(sum > 0))
            continue;
        if (daysLate == 1 || daysLate == 2) {
            later[0] += cycleRan ? part[1] / sum : 0;
            later[1] += part[1] / sum;
        }
        for (size_t group = 0; group < 2 && (daysLate == 0 || group == 0); ++group) {
            all[group] += part[group] / sum;
            ran[group] += cycleRan ? part[group] / sum : 0;
        }
    }
    for (size_t group = 0; group < 2; ++group) {
        habits.cycleRuns[group] = ran[group] / all[group];
        habits.cycleCases[group] = all[group];
    }
    const double late = (later[0] + ModelConstants::cycleCases * ModelConstants::cycleWithinDays)
        / (later[1] + ModelConstants::cycleCases);
    const double missed = 1 - habits.cycleRuns[1];
    if (missed > ModelConstants::missedCycles)
        habits.logsOn = std::clamp(1 - (1 - late) / missed, ModelConstants::logsOnBetween[0],
                                   ModelConstants::logsOnBetween[1]);
}

} // namespace tracker
