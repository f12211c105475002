// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"
#include "app/forecast/projection.h"

#include <memory>

namespace tracker {

/// What the chart shows.
struct ChartContent {
    std::shared_ptr<const Projection> projection;
    /// The same machines if something else were done, drawn beside it; null: nothing else is.
    std::shared_ptr<const Projection> whatIf = nullptr;
    int hours = 72; ///< of the future
    /// How an earlier list's projection turned out; the numbers show it, the curves do not. Null: not asked.
    std::shared_ptr<const Backtest> backtest = nullptr;
};

} // namespace tracker
