// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/chartcontent.h"

#include <QList>
#include <QPointF>

#include <optional>

namespace tracker {

/// A stretch of time in hours from the inventory time; the past lies below 0.
struct HourRange {
    double from = 0;
    double to = 0;

    bool operator==(const HourRange &) const = default;
};

/// \a hours of the future, as far as it is projected, and a quarter as much of the past, as far as it is
/// known.
HourRange chartRange(const Projection &projection, int hours);

/// False when a sentence says it all: nobody in scope, or nothing that has moved or will move.
bool isWorthAChart(const Projection &projection);

/// The corners of a step curve: x in hours from the inventory time, y in machines. Never more than 2,000.
QList<QPointF> futureSteps(const HourlyCounts &counts, HourRange range);
/// The known past of one track up to the inventory time, thinned to what can be told apart.
QList<QPointF> pastSteps(const Projection &projection, size_t track, HourRange range);

/// What the curves say at one whole hour.
struct Reading {
    struct OfTrack {
        QString title;
        double expected = 0;
        std::optional<double> low; ///< of the 80 % band; not there for the past
        std::optional<double> high;
    };
    int hour = 0;
    LocalTime time;
    std::vector<OfTrack> tracks; ///< the procedure's; the last is completion
    std::optional<double> completeLeftOn; ///< not there for the past
    std::optional<double> completeWhatIf; ///< not there for the past, and without a what-if
};

/// Not there before anything is known, and after what is projected.
std::optional<Reading> readingAt(const ChartContent &content, int hour);

} // namespace tracker
