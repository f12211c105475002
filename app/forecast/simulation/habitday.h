// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/simulation.h"
#include "app/forecast/simulation/station.h"

namespace tracker {

/// What one day brings to the machines of one habit.
struct HabitDay {
    const DayConduct *conduct = nullptr;
    int day = 0;
    double chance = 0; ///< of a restart
    ByTime by{}; ///< part of the day's restarts that has been
    double leftOn = 0; ///< part of the machines that are on at night
    double cycleRuns = 0; ///< chance that it does, of all machines whose timer is due
    double logsOn = 0; ///< chance that a missed cycle runs at a logon

    /// Some of the machines that are on are restarted together; the others go on as usual.
    void addMassRestart();

    /// The part of an entry whose timer has fired by \a slot of \a inDay, were it on.
    double dueShare(const Station &station, const Station::Entry &entry, int inDay, int slot) const;
    double runsOf(const Station &station, const Station::Coming &coming) const;
    /// Of the machines that are still there at the end of a day, the part whose cycle ran when it was due:
    /// where a restart fires the timer or sets it anew, those that restarted are not.
    double ranOf(const Station &station) const
    {
        return station.timer.endsAtRestart() ? ranOfQuiet() : cycleRuns;
    }
    /// Of the machines that did not restart on the day, those whose cycle ran when it was due.
    double ranOfQuiet() const { return chance < 1 ? cycleRuns / (1 - chance) : 0; }
};

} // namespace tracker
