// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/forecasttable.h"

#include "app/output/cell.h"

#include <cmath>

namespace tracker {

namespace {

// Bounds are rounded outwards, so that whole machines still hold the expected number between them.
std::string_view lowCell(double number, std::string &room)
{
    return numberCell(static_cast<quint64>(std::floor(number)), room);
}

std::string_view highCell(double number, std::string &room)
{
    return numberCell(static_cast<quint64>(std::ceil(number)), room);
}

std::string_view expectedCell(double number, std::string &room)
{
    return room = QByteArray::number(number, 'f', 1).toStdString();
}

/// How a number is written.
using Form = std::string_view (*)(double number, std::string &room);

OutputColumn hourly(const std::string &id, const HourlyCounts &counts, Form form)
{
    return {.id = id, .kind = CellKind::Number, .cell = [&counts, form](quint32 hour, std::string &room) {
                return form(counts[hour], room);
            }};
}

void addCurves(OutputTable &table, const std::string &prefix, const Projection &projection)
{
    for (const TrackProjection &track : projection.tracks) {
        const std::string id = prefix + track.curveId.toStdString();
        table.columns.push_back(hourly(id + "_low", track.curve.low, lowCell));
        table.columns.push_back(hourly(id + "_expected", track.curve.expected, expectedCell));
        table.columns.push_back(hourly(id + "_high", track.curve.high, highCell));
    }
}

/// An hour of one of several back-tests.
struct BacktestHour {
    const Backtest *test = nullptr;
    size_t point = 0;
};

} // namespace

OutputTable forecastTable(const Projection &projection)
{
    OutputTable table{.rows = static_cast<quint32>(projection.hours) + 1};
    table.columns.push_back({.id = "hours",
                             .kind = CellKind::Number,
                             .cell = [](quint32 hour, std::string &room) { return numberCell(hour, room); }});
    table.columns.push_back({.id = "time",
                             .kind = CellKind::Time,
                             .cell = [asOf = projection.asOf](quint32 hour, std::string &room) {
                                 return timeCell(asOf + std::chrono::hours(hour), room);
                             }});
    addCurves(table, {}, projection);
    table.columns.push_back({.id = "in_scope",
                             .kind = CellKind::Number,
                             .cell = [inScope = projection.inScope](quint32, std::string &room) {
                                 return numberCell(inScope, room);
                             }});
    return table;
}

OutputTable forecastTableWithHabit(const Projection &projection, const Projection &habit)
{
    OutputTable table = forecastTable(projection);
    for (const TrackProjection &track : habit.tracks) {
        table.columns.push_back(
            hourly(track.curveId.toStdString() + "_observed", track.curve.expected, expectedCell));
    }
    return table;
}

OutputTable forecastTableWithWhatIf(const Projection &projection, const Projection &whatIf)
{
    OutputTable table = forecastTable(projection);
    addCurves(table, "whatif_", whatIf);
    return table;
}

OutputTable backtestTable(const std::vector<std::shared_ptr<const Backtest>> &backtests)
{
    auto hours = std::make_shared<std::vector<BacktestHour>>();
    for (const auto &test : backtests) {
        for (size_t point = 0; point < test->completion().points.size(); ++point)
            hours->push_back({test.get(), point});
    }
    OutputTable table{.rows = static_cast<quint32>(hours->size())};
    const auto add = [&table, &hours](const std::string &id, CellKind kind, auto cell) {
        table.columns.push_back(
            {.id = id, .kind = kind, .cell = [hours, cell](quint32 row, std::string &room) {
                 return cell((*hours)[row], room);
             }});
    };
    add("from", CellKind::Time,
        [](const BacktestHour &hour, std::string &room) { return timeCell(hour.test->from, room); });
    add("hours", CellKind::Number,
        [](const BacktestHour &hour, std::string &room) { return numberCell(hour.point + 1, room); });
    add("time", CellKind::Time, [](const BacktestHour &hour, std::string &room) {
        return timeCell(hour.test->timeOf(hour.point), room);
    });
    // All of one procedure.
    const size_t tracks = backtests.empty() ? 0 : backtests.front()->tracks.size();
    for (size_t track = 0; track < tracks; ++track) {
        const std::string curve = backtests.front()->tracks[track].curveId.toStdString();
        const auto addNumber = [&](const char *what, auto number, Form form) {
            add(curve + what, CellKind::Number,
                [track, number, form](const BacktestHour &hour, std::string &room) {
                    return form(hour.test->tracks[track].points[hour.point].*number, room);
                });
        };
        addNumber("_low", &Backtest::Point::low, lowCell);
        addNumber("_expected", &Backtest::Point::expected, expectedCell);
        addNumber("_high", &Backtest::Point::high, highCell);
        addNumber("_seen", &Backtest::Point::seen, lowCell);
    }
    add("machines", CellKind::Number,
        [](const BacktestHour &hour, std::string &room) { return numberCell(hour.test->machines, room); });
    return table;
}

} // namespace tracker
