// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/predictioninterval.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tracker {

namespace {

/// How much wider than the draws the belief is: what they do not know tells most at first, and where
/// machines move together.
double beliefAt(double hour, double clustering)
{
    const auto [atFirst, later] = ModelConstants::belief;
    return later + (atFirst - later) * std::max(0.0, 1 - hour / ModelConstants::beliefHours)
        + ModelConstants::beliefOfClustering * clustering;
}

} // namespace

BandedCurve withInterval(const DrawnTrack &track, size_t size)
{
    // Quantiles of the standard normal distribution in the middle of five equal parts.
    constexpr std::array<double, 5> quantiles{-1.2816, -0.5244, 0, 0.5244, 1.2816};
    const double chance = 1 + ModelConstants::chanceOfClustering * track.clustering;
    const size_t ahead = track.variance.size();
    const auto draws = static_cast<double>(track.draws.size());
    BandedCurve curve{HourlyCounts(ahead), HourlyCounts(ahead), HourlyCounts(ahead)};
    std::vector<double> samples;
    for (size_t hour = 0; hour < ahead; ++hour) {
        samples.clear();
        const double belief = beliefAt(static_cast<double>(hour), track.clustering);
        const double spread = std::sqrt(std::max(0.0, track.variance[hour]));
        double sum = 0;
        for (const HourlyCounts &draw : track.draws)
            sum += std::clamp(draw[hour], 0.0, track.open);
        // Whole machines stay whole in spite of the arithmetic.
        const double whole = std::round(sum / draws);
        const double mean = std::abs(sum / draws - whole) < 1e-6 ? whole : sum / draws;
        for (const HourlyCounts &draw : track.draws) {
            const double done = mean + belief * (std::clamp(draw[hour], 0.0, track.open) - mean);
            for (const double quantile : quantiles)
                samples.push_back(std::clamp(done + chance * quantile * spread, 0.0, track.open));
        }
        const auto tenth = static_cast<std::ptrdiff_t>(samples.size() / 10);
        const auto low = samples.begin() + tenth;
        const auto high = samples.end() - 1 - tenth;
        std::ranges::nth_element(samples, low);
        curve.low[hour] = track.now + std::floor(*low + ModelConstants::hardlyOne);
        std::ranges::nth_element(samples, high);
        curve.high[hour] = track.now + std::ceil(*high - ModelConstants::hardlyOne);
        curve.expected[hour] = track.now + mean;
    }
    for (HourlyCounts *counts : {&curve.low, &curve.expected, &curve.high})
        counts->front() = std::max(track.now, counts->front() - track.settling);
    curve.low.front() = std::floor(curve.low.front());
    curve.high.front() = std::ceil(curve.high.front());
    // What is done stays done, so that a bound at one hour bounds those about it, too. Not all: how far is
    // looked ahead must not matter.
    for (size_t hour = 0; hour < size; ++hour) {
        const auto later = curve.high.begin() + static_cast<std::ptrdiff_t>(hour);
        const auto within
            = std::min<std::ptrdiff_t>(ModelConstants::boundsHours, curve.high.end() - later - 1);
        *later = *std::min_element(later, later + within + 1);
    }
    for (HourlyCounts *counts : {&curve.low, &curve.expected, &curve.high})
        counts->resize(size);
    for (size_t hour = 1; hour < size; ++hour) {
        curve.low[hour] = std::max(curve.low[hour], curve.low[hour - 1]);
        curve.expected[hour] = std::max(curve.expected[hour], curve.expected[hour - 1]);
        curve.high[hour] = std::max(curve.high[hour], curve.high[hour - 1]);
    }
    for (size_t hour = 0; hour < size; ++hour) {
        curve.low[hour] = std::min(curve.low[hour], curve.expected[hour]);
        curve.high[hour] = std::max(curve.high[hour], curve.expected[hour]);
    }
    return curve;
}

} // namespace tracker
