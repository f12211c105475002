// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/projectioncurves.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace tracker {

/// A mark on the time axis: wall-clock, and the hours from the inventory time below it.
struct TimeTick {
    double hour = 0;
    QString clock; ///< the day at midnight, else the time of day
    QString elapsed; ///< "+10 h"

    bool operator==(const TimeTick &) const = default;
};

/// Marks on round wall-clock times, as many as fit but at most \a limit.
std::vector<TimeTick> timeTicks(LocalTime asOf, HourRange range, int limit, const QLocale &locale);

/// The distance of marks on an axis from 0 to \a top: 1, 2 or 5 times a power of ten, at least 1.
double niceStep(double top, int limit);

} // namespace tracker
