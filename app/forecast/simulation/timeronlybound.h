// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/forecast/simulation/curve.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tracker {

/// What the timers alone bring if nobody restarts and every machine stays on and logged on (Q231232), by
/// track: a timer at its due time, an overdue one in the first hour, one without a known anchor within one
/// interval from now, and one that had to wait for another step an interval later. \a interval: of the first
/// timer from now on, where it is another than the procedure's.
std::vector<HourlyCounts> timerOnlyBound(const Assessment &assessment, const MachineList &machines,
                                         std::optional<std::chrono::hours> interval, int hours);

} // namespace tracker
