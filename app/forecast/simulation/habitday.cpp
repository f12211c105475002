// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/habitday.h"

#include <algorithm>

namespace tracker {

void HabitDay::addMassRestart()
{
    const double besides = (1 - chance) * conduct->massRestarted * leftOn;
    const double all = chance + besides;
    if (all <= 0)
        return;
    for (size_t slot = 1; slot < by.size(); ++slot) {
        const bool isOver = static_cast<int>(slot) > conduct->massRestartSlot;
        by[slot] = (chance * by[slot] + (isOver ? besides : 0)) / all;
    }
    chance = all;
}

double HabitDay::dueShare(const Station &station, const Station::Entry &entry, int inDay, int slot) const
{
    const int latest = (inDay - entry.day) * slotsPerDay + slot - station.timer.hours; // slot of the restart
    if (entry.slot)
        return latest >= *entry.slot ? 1 : 0;
    return latest < 0 ? 0 : by[static_cast<size_t>(std::min(latest + 1, slotsPerDay))];
}

double HabitDay::runsOf(const Station &station, const Station::Coming &coming) const
{
    const bool isOn = &coming == &station.restarted;
    return isOn && day == 0 && station.isSameDay() ? 1 : cycleRuns;
}

} // namespace tracker
