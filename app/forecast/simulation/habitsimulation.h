// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/habitday.h"
#include "app/forecast/simulation/simulation.h"

#include <vector>

namespace tracker {

/// The course of the machines of one habit in one draw, day by day.
class HabitSimulation {
public:
    HabitSimulation(const Learning &learning, const InitialState &initial, const ScenarioDraw &draw,
                    std::span<const TimerPace> timers, HabitIndex habit);

    // Stations point at each other.
    Q_DISABLE_COPY_MOVE(HabitSimulation)

    /// Adds the machines that are not done.
    void run(Remaining &remaining);

private:
    void beginDay(int day);
    void forceCycles();
    void restartByHabit(double by);
    void restartEverybody(int slot);
    void enter(Station *station, double machines);
    void enter(Station *station, const Cohort &restarted, double part, int slot);
    void runCycles();
    void fireThrough(Station &station);
    void mergeOverdue(Station &station);

    const Habits &m_habits;
    const Calendar &m_calendar;
    const ScenarioDraw &m_draw;
    HabitIndex m_habit;
    ShiftIndex m_shift;
    double m_scale;
    Presence m_presence;
    double m_leftOn; ///< part of the machines that are on at night
    double m_runs; ///< chance that a cycle runs on these
    ByTime m_own; ///< part of a usual day's restarts that has been
    HabitDay m_today;
    std::vector<Station> m_stations;
};

} // namespace tracker
