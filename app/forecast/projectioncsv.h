// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"
#include "app/forecast/projection.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace tracker {

/// The projection as contract §3 writes it (forecast --format csv): a line an hour. Where \a habit is given,
/// a projection of the same machines as far ahead, what it expects stands in two more columns.
QByteArray projectionCsv(const Projection &projection, const Projection *habit = nullptr);

/// A line an hour of each: what was projected, and what is seen.
QByteArray backtestCsv(const std::vector<std::shared_ptr<const Backtest>> &backtests);

} // namespace tracker
