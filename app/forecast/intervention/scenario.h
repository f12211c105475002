// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/machineindex.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <optional>

namespace tracker {

/// What people are assumed to do: the habit, or something else with all or some of the machines. The others
/// keep their habit.
struct RestartScenario {
    enum class Kind : quint8 {
        Observed, ///< the fleet keeps its habit
        Nobody, ///< nobody restarts, and the machines stay on and logged on
        Daily, ///< every day at one time, and not otherwise
        Once, ///< once at a moment, besides the habit
    };
    Kind kind = Kind::Observed;
    /// For Daily and Once. The first restart is at the first such time after the inventory time, on or after
    /// \a from; for Once without a time of day, at once.
    QTime at = {};
    QDate from = {};

    // Which machines; those at one of the sites that are in the list as well, where both are given.
    QStringList sites = {}; ///< without regard to case; empty: all
    std::optional<MachineList> machines = {};

    /// At most so many restarts an hour, for Daily and Once: the machines wait in a queue, and the next round
    /// begins when it is over. 0: no limit.
    int atMostPerHour = 0;
    enum class Queue : quint8 { ByList, BySite };
    Queue queue = Queue::ByList;

    /// The machines are left on and logged on from the coming Friday until Monday, when nobody has to switch
    /// them on.
    bool stayOnOverWeekend = false;
    /// A cycle is forced now on those that are on.
    bool cycleNow = false;
    /// The timer's interval from now on; 0: the procedure's.
    int intervalHours = 0;

    bool operator==(const RestartScenario &) const = default;

    bool restarts() const { return kind == Kind::Daily || kind == Kind::Once; }
    /// Whether anything is other than it has been.
    bool isHabit() const
    {
        return kind == Kind::Observed && !stayOnOverWeekend && !cycleNow && intervalHours == 0;
    }
};

} // namespace tracker
