// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/band.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tracker {

BandedCurve banded(const Outlook &outlook)
{
    // Quantiles of the standard normal distribution in the middle of five equal parts.
    constexpr std::array<double, 5> quantiles{-1.2816, -0.5244, 0, 0.5244, 1.2816};
    // Real fleets do what no world of ours does: simulated ones, made by other rules, leave the plain band
    // this often.
    // Where machines move in crowds there are fewer chances to even out than machines.
    const double modelError = 1.9 + 1.2 * outlook.crowding;
    constexpr double hardlyOne = 0.02; // part of a machine that does not count
    const size_t size = outlook.variance.size();
    const auto worlds = static_cast<double>(outlook.worlds.size());
    BandedCurve curve{HourlyCounts(size), HourlyCounts(size), HourlyCounts(size)};
    std::vector<double> samples;
    for (size_t hour = 0; hour < size; ++hour) {
        samples.clear();
        const double spread = std::sqrt(std::max(0.0, outlook.variance[hour]));
        double sum = 0;
        for (const HourlyCounts &world : outlook.worlds)
            sum += std::clamp(world[hour], 0.0, outlook.open);
        // Whole machines stay whole in spite of the arithmetic.
        const double whole = std::round(sum / worlds);
        const double mean = std::abs(sum / worlds - whole) < 1e-6 ? whole : sum / worlds;
        for (const HourlyCounts &world : outlook.worlds) {
            const double done = mean + modelError * (std::clamp(world[hour], 0.0, outlook.open) - mean);
            for (const double quantile : quantiles)
                samples.push_back(std::clamp(done + modelError * quantile * spread, 0.0, outlook.open));
        }
        const auto tenth = static_cast<std::ptrdiff_t>(samples.size() / 10);
        const auto low = samples.begin() + tenth;
        const auto high = samples.end() - 1 - tenth;
        std::ranges::nth_element(samples, low);
        curve.low[hour] = outlook.now + std::floor(*low + hardlyOne);
        std::ranges::nth_element(samples, high);
        curve.high[hour] = outlook.now + std::ceil(*high - hardlyOne);
        curve.expected[hour] = outlook.now + mean;
    }
    curve.low.front() = curve.expected.front() = outlook.now;
    // What is done stays done, so that a bound at one hour bounds the others too.
    for (size_t hour = 1; hour < size; ++hour) {
        curve.low[hour] = std::max(curve.low[hour], curve.low[hour - 1]);
        curve.expected[hour] = std::max(curve.expected[hour], curve.expected[hour - 1]);
    }
    for (size_t hour = size - 1; hour > 0; --hour)
        curve.high[hour - 1] = std::min(curve.high[hour - 1], curve.high[hour]);
    for (size_t hour = 0; hour < size; ++hour) {
        curve.low[hour] = std::min(curve.low[hour], curve.expected[hour]);
        curve.high[hour] = std::max(curve.high[hour], curve.expected[hour]);
    }
    return curve;
}

} // namespace tracker
