// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"
#include "app/forecast/projection.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace tracker {

/// The projection as contract §3 writes it (forecast --format csv): a line an hour.
QByteArray projectionCsv(const Projection &projection);
/// Of a scenario, with what the habit expects of the same machines, as far ahead, in two more columns.
QByteArray projectionCsvWithHabit(const Projection &projection, const Projection &habit);
/// Of the habit, with all curves of \a whatIf, of the same machines, as far ahead, in six more columns.
QByteArray projectionCsvWithWhatIf(const Projection &projection, const Projection &whatIf);

/// A line an hour of each: what was projected, and what is seen.
QByteArray backtestCsv(const std::vector<std::shared_ptr<const Backtest>> &backtests);

} // namespace tracker
