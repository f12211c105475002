// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/projectioncsv.h"

#include <cmath>

namespace tracker {

QByteArray projectionCsv(const Projection &projection)
{
    QByteArray csv
        = "hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,complete_high,"
          "in_scope\n";
    const auto add = [&csv](const BandedCurve &curve, size_t hour) {
        // Rounded outwards, so that whole machines still hold the expected number between them.
        csv += QByteArray::number(static_cast<qint64>(std::floor(curve.low[hour]))) + ','
            + QByteArray::number(curve.expected[hour], 'f', 1) + ','
            + QByteArray::number(static_cast<qint64>(std::ceil(curve.high[hour]))) + ',';
    };
    for (int hour = 0; hour <= projection.hours; ++hour) {
        csv += QByteArray::number(hour) + ','
            + (projection.asOf + std::chrono::hours(hour)).toIso().toLatin1() + ',';
        add(projection.agents, static_cast<size_t>(hour));
        add(projection.complete, static_cast<size_t>(hour));
        csv += QByteArray::number(projection.inScope) + '\n';
    }
    return csv;
}

} // namespace tracker
