// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/observations/restartreader.h"
#include "app/forecast/observations/rollout.h"

#include <vector>

namespace tracker {

/// Minutes in which much of a site restarted as one, as no habit does: a power cut, a patch that restarts at
/// once. They say nothing of the habits of those whom they hit.
class Bursts {
public:
    Bursts(std::span<const MachineIndex> members, const RestartReader &reader, const RollOut &rollOut,
           LocalTime asOf);

    /// Whether the last restart of a member was one of a burst.
    bool contains(MachineIndex machine, const RestartReader &reader, const RollOut &rollOut) const;

private:
    size_t placeOf(LocalTime restart) const;

    LocalTime m_asOf;
    std::vector<std::vector<bool>> m_isBurst; // by site, and minutes back
};

} // namespace tracker
