// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/habitdetails.h"

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

constexpr double sitePrior = 15; // machines' worth of the fleet's shares in every site's

} // namespace

void learnEverydayParts(Habits &habits, const Evidence &evidence, std::span<const quint32> firsts,
                        const SightingLikelihood &likelihood)
{
    // Most fleets rest on weekends; a sample is enough, and no model is so right that all of it should count.
    constexpr std::array<double, 6> prior{0.4, 0.22, 0.13, 0.1, 0.08, 0.07};
    constexpr size_t enough = 1000;
    constexpr double trust = 0.5;
    const PerHabit<double> &shares = habits.shares.front();
    std::array<PerHabit<double>, everydayParts.size()> trial;
    trial.fill(shares);
    for (size_t part = 0; part < everydayParts.size(); ++part) {
        for (size_t k = 0; k < everydayHabits; ++k) {
            const double both = shares[k] + shares[k + workdayHabits];
            trial[part][k] = both * (1 - everydayParts[part]);
            trial[part][k + workdayHabits] = both * everydayParts[part];
        }
    }
    PerHabit<double> one;
    one.fill(1);
    std::array<double, everydayParts.size()> logs{};
    for (size_t i = 0; i < firsts.size(); i += std::max<size_t>(1, firsts.size() / enough)) {
        const PerHabit<double> likely = likelihood.of(sightingsOf(evidence, firsts[i]), one).all();
        for (size_t part = 0; part < everydayParts.size(); ++part) {
            double sum = 1e-300;
            for (size_t k = 0; k < habitCount; ++k)
                sum += trial[part][k] * likely[k];
            logs[part] += std::log(sum);
        }
    }
    const double best = *std::ranges::max_element(logs);
    double sum = 0;
    for (size_t part = 0; part < everydayParts.size(); ++part)
        sum += habits.everydayLikely[part] = prior[part] * std::exp(trust * (logs[part] - best));
    for (double &likely : habits.everydayLikely)
        likely /= sum;
}

void learnSites(Habits &habits, const Evidence &evidence, const SightingLikelihood &likelihood)
{
    const PerHabit<double> fleet = habits.shares.front();
    std::vector<PerHabit<double>> machines(evidence.siteCount, PerHabit<double>{});
    constexpr size_t enough = 40000;
    // An odd step, so that no pattern in the order of the list is followed.
    const size_t step = evidence.sightings.size() / enough * 2 + 1;
    for (size_t i = 0; i < evidence.sightings.size(); i += step) {
        if (evidence.sightings[i].sameMachine)
            continue;
        const Membership membership = likelihood.of(sightingsOf(evidence, static_cast<quint32>(i)), fleet);
        const PerHabit<double> part = membership.all();
        if (const double sum = total(part); sum > 0) {
            for (size_t k = 0; k < habitCount; ++k)
                machines[evidence.sites[i]][k] += part[k] / sum;
        }
    }
    habits.shares.assign(evidence.siteCount, fleet);
    for (quint32 site = 0; site < evidence.siteCount; ++site) {
        const double sum = total(machines[site]) + sitePrior;
        for (size_t k = 0; k < habitCount; ++k)
            habits.shares[site][k] = (machines[site][k] + sitePrior * fleet[k]) / sum;
    }
}

void learnCycles(Habits &habits, const Evidence &evidence, const SightingLikelihood &likelihood)
{
    constexpr double cases = 4;
    constexpr std::array<double, 2> guess{0.4, 0.75};
    constexpr size_t enough = 2000;
    std::array<double, 2> ran{cases * guess[0], cases * guess[1]};
    std::array<double, 2> all{cases, cases};
    std::array<double, 2> later{}; // left on and a day late: those that ran, and all
    for (size_t i = 0; i < evidence.timerCases.size();
         i += std::max<size_t>(1, evidence.timerCases.size() / enough)) {
        const auto [sighting, daysLate, cycleRan] = evidence.timerCases[i];
        const PerHabit<double> likely
            = likelihood.of(sightingsOf(evidence, sighting), habits.shares[evidence.sites[sighting]]).all();
        std::array<double, 2> part{};
        for (int k = 0; k < habitCount; ++k)
            part[habits.isFrequent(k) ? 0 : 1] += likely[static_cast<size_t>(k)];
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
    const double late = (later[0] + cases * 0.96) / (later[1] + cases);
    const double missed = 1 - habits.cycleRuns[1];
    if (missed > 0.05)
        habits.logsOn = std::clamp(1 - (1 - late) / missed, 0.1, 0.9);
}

} // namespace tracker
