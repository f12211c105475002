// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulator.h"

#include "app/procedure/procedure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace tracker {

/// How projections of some fleets fared against what came to pass, in parts of the fleet.
struct Score {
    int inside = 0;
    int all = 0;
    double error = 0;
    double bias = 0;
    // The interval score of a band that is to hold 80 % has three parts.
    double width = 0;
    double above = 0; ///< how far the band lies above the truth, at its price
    double below = 0;

    void add(double low, double expected, double high, double truth, double fleet)
    {
        constexpr double price = 2 / 0.2;
        ++all;
        inside += low <= truth && truth <= high;
        error += std::abs(expected - truth) / fleet;
        bias += (expected - truth) / fleet;
        width += (high - low) / fleet;
        above += price * std::max(0.0, low - truth) / fleet;
        below += price * std::max(0.0, truth - high) / fleet;
    }
    void add(const Score &other)
    {
        inside += other.inside;
        all += other.all;
        error += other.error;
        bias += other.bias;
        width += other.width;
        above += other.above;
        below += other.below;
    }
    double interval() const { return width + above + below; }
    double per(double sum) const { return all ? 100 * sum / all : 0; }
};

/// Projections held against simulated fleets, by track (the first one, completion) and horizon.
struct Calibration {
    static constexpr std::array<int, 9> horizons{1, 6, 12, 24, 48, 72, 96, 120, 168}; ///< hours
    using Scores = std::array<std::array<Score, horizons.size()>, 2>;

    Scores ours;
    Scores constant; ///< every waiting machine restarts at one constant rate

    static Score sum(const Scores &scores);
};

/// \a fleets simulated fleets from the seed \a first on; \a withEarlier: with an earlier list of each.
Calibration calibrated(const std::shared_ptr<const Procedure> &procedure, int first, int fleets,
                       simulator::Habits habits, bool withEarlier = false);

} // namespace tracker
