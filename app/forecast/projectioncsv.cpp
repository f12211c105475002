// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/projectioncsv.h"

#include <cmath>

namespace tracker {

namespace {

// Bounds are rounded outwards, so that whole machines still hold the expected number between them.
QByteArray lowCell(double number)
{
    return QByteArray::number(static_cast<qint64>(std::floor(number))) + ',';
}

QByteArray highCell(double number)
{
    return QByteArray::number(static_cast<qint64>(std::ceil(number))) + ',';
}

QByteArray expectedCell(double number)
{
    return QByteArray::number(number, 'f', 1) + ',';
}

QByteArray timeCell(LocalTime time)
{
    return time.toIso().toLatin1() + ',';
}

} // namespace

QByteArray projectionCsv(const Projection &projection, const Projection *habit)
{
    QByteArray csv
        = "hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,complete_high,"
          "in_scope";
    csv += habit ? ",agents_observed,complete_observed\n" : "\n";
    for (int hour = 0; hour <= projection.hours; ++hour) {
        const auto place = static_cast<size_t>(hour);
        csv += QByteArray::number(hour) + ',' + timeCell(projection.asOf + std::chrono::hours(hour));
        for (const BandedCurve *curve : {&projection.agents, &projection.complete})
            csv += lowCell(curve->low[place]) + expectedCell(curve->expected[place])
                + highCell(curve->high[place]);
        csv += QByteArray::number(projection.inScope) + ',';
        if (habit)
            csv += expectedCell(habit->agents.expected[place])
                + expectedCell(habit->complete.expected[place]);
        csv.back() = '\n';
    }
    return csv;
}

QByteArray backtestCsv(const std::vector<std::shared_ptr<const Backtest>> &backtests)
{
    QByteArray csv = "from,hours,time,agents_low,agents_expected,agents_high,agents_seen,complete_low,"
                     "complete_expected,complete_high,complete_seen,machines\n";
    for (const auto &test : backtests) {
        for (size_t i = 0; i < test->complete.points.size(); ++i) {
            csv += timeCell(test->from) + QByteArray::number(i + 1) + ',' + timeCell(test->timeOf(i));
            for (const Backtest::Track *track : {&test->agents, &test->complete}) {
                const Backtest::Point &point = track->points[i];
                csv += lowCell(point.low) + expectedCell(point.expected) + highCell(point.high)
                    + lowCell(point.seen);
            }
            csv += QByteArray::number(test->machines) + '\n';
        }
    }
    return csv;
}

} // namespace tracker
