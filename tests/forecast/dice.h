// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>

namespace simulator {

/// Seeded, and the same everywhere.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x2545F4914F6CDD1DU + 0x9E3779B97F4A7C15U)
    {
    }
    double roll() // xorshift64*
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return static_cast<double>((m_state * 0x2545F4914F6CDD1DU) >> 11) * 0x1p-53;
    }
    bool chance(double part) { return roll() < part; }
    double between(double low, double high) { return low + (high - low) * roll(); }
    int below(int end) { return static_cast<int>(roll() * end); }
    /// Roughly normal.
    double around(double mean, double spread)
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += roll();
        return mean + spread * sum;
    }
    /// Of the mean, with a long tail.
    double waiting(double mean) { return -mean * std::log(1 - roll()); }

private:
    quint64 m_state;
};

} // namespace simulator
