// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"

#include <memory>
#include <vector>

namespace simulator {

/// A made fleet at one moment: what its client list says, and what comes to pass. It knows nothing of the
/// projection's model: people come and go, machines are switched on and off, and the upgrade follows.
struct Story {
    std::shared_ptr<const tracker::Fleet> list;
    tracker::LocalTime inventory;
    /// An older list of the same fleet, a few days before.
    std::shared_ptr<const tracker::Fleet> earlier;
    tracker::LocalTime earlierInventory;
    /// When each machine's agents were done and when it was complete, sorted; machines that never get there
    /// are left out.
    std::vector<tracker::LocalTime> agentsDone;
    std::vector<tracker::LocalTime> completeDone;
};

enum class Habits {
    Office, ///< nightly, every day, Mondays, weekly, rarely
    Odd, ///< shifts, irregular gaps, Fridays only, and evenings on which a whole site is patched
    Plant, ///< two shifts with weekends, two weekdays a site, laptops on Mondays and Wednesdays, a company
           ///< holiday of half the fleet, patch evenings and mails that ask for a restart
    People, ///< as in people.h
};

/// The same \a seed tells the same story.
Story tell(quint64 seed, Habits habits = Habits::Office);

} // namespace simulator
