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

QByteArray curveCells(const Projection &projection, size_t place)
{
    QByteArray cells;
    for (const BandedCurve *curve : {&projection.agents, &projection.complete})
        cells += lowCell(curve->low[place]) + expectedCell(curve->expected[place])
            + highCell(curve->high[place]);
    return cells;
}

/// A line an hour; \a moreCells gives what stands in the columns \a more behind the contract's.
template <typename MoreCells>
QByteArray hourlyCsv(const Projection &projection, const char *more, MoreCells moreCells)
{
    QByteArray csv
        = "hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,complete_high,"
          "in_scope";
    csv += more;
    csv += '\n';
    for (int hour = 0; hour <= projection.hours; ++hour) {
        const auto place = static_cast<size_t>(hour);
        csv += QByteArray::number(hour) + ',' + timeCell(projection.asOf + std::chrono::hours(hour))
            + curveCells(projection, place) + QByteArray::number(projection.inScope) + ',' + moreCells(place);
        csv.back() = '\n';
    }
    return csv;
}

} // namespace

QByteArray projectionCsv(const Projection &projection)
{
    return hourlyCsv(projection, "", [](size_t) { return QByteArray(); });
}

QByteArray projectionCsvWithHabit(const Projection &projection, const Projection &habit)
{
    return hourlyCsv(projection, ",agents_observed,complete_observed", [&habit](size_t place) {
        return QByteArray(expectedCell(habit.agents.expected[place])
                          + expectedCell(habit.complete.expected[place]));
    });
}

QByteArray projectionCsvWithWhatIf(const Projection &projection, const Projection &whatIf)
{
    return hourlyCsv(projection,
                     ",whatif_agents_low,whatif_agents_expected,whatif_agents_high,whatif_complete_low,"
                     "whatif_complete_expected,whatif_complete_high",
                     [&whatIf](size_t place) { return curveCells(whatIf, place); });
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
