// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"
#include "app/forecast/projection.h"
#include "app/output/outputtable.h"

#include <memory>
#include <vector>

namespace tracker {

// All of these borrow from what they are made of.

/// The projection as contract §3 writes it (forecast): a row an hour.
OutputTable forecastTable(const Projection &projection);
/// Of a scenario, with what the habit expects of the same machines, as far ahead, behind.
OutputTable forecastTableWithHabit(const Projection &projection, const Projection &habit);
/// Of the habit, with all curves of \a whatIf, of the same machines, as far ahead, behind.
OutputTable forecastTableWithWhatIf(const Projection &projection, const Projection &whatIf);

/// A row an hour of each: what was projected, and what is seen.
OutputTable backtestTable(const std::vector<std::shared_ptr<const Backtest>> &backtests);

} // namespace tracker
