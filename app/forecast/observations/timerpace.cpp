// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/timerpace.h"

namespace tracker {

std::vector<TimerPace> pacesOf(const Procedure &procedure)
{
    std::vector<TimerPace> paces;
    for (const Timer &timer : procedure.timers) {
        const auto hours = (timer.interval + std::chrono::minutes(30)) / std::chrono::hours(1);
        paces.push_back({.hours = static_cast<int>(hours),
                         .firesAtRestart = timer.runsAtRestart,
                         .isSetByRestart = std::ranges::count(timer.anchors, procedure.restarts.last) > 0});
    }
    return paces;
}

} // namespace tracker
