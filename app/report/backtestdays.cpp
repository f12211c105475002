// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/backtestdays.h"

#include "app/base/format.h"

#include <QCoreApplication>

#include <cmath>

namespace tracker {

namespace {

struct BacktestDays {
    Q_DECLARE_TR_FUNCTIONS(BacktestDays)
};

} // namespace

std::vector<BacktestDay> backtestDays(const Backtest &backtest)
{
    std::vector<BacktestDay> days;
    const size_t points = backtest.completion().points.size();
    const auto dayOf = [&](size_t point) {
        // The hour that ends at midnight belongs to the day before it.
        return (backtest.timeOf(point).seconds() - 1) / 86'400;
    };
    for (size_t point = 0; point < points; ++point) {
        if (point + 1 < points && dayOf(point + 1) == dayOf(point))
            continue;
        BacktestDay &day = days.emplace_back(BacktestDay{.time = backtest.timeOf(point)});
        for (const Backtest::OfTrack &track : backtest.tracks)
            day.tracks.push_back(track.points[point]);
    }
    return days;
}

QString placeInBand(const Backtest::Point &point)
{
    if (point.isInside())
        //: what was seen, against the band that was projected
        return BacktestDays::tr("inside");
    //: what was seen, against the band that was projected
    return point.seen > point.high ? BacktestDays::tr("above") : BacktestDays::tr("below");
}

QString backtestDaySentence(const BacktestDay &day, const QLocale &locale)
{
    const auto number = [&](double machines) { return locale.toString(std::llround(machines)); };
    const Backtest::Point &point = day.completion();
    const QString sentence = point.isInside()
        ? BacktestDays::tr("%1: %2 complete, inside the band from %3 to %4.")
        : point.seen > point.high ? BacktestDays::tr("%1: %2 complete, more than the band from %3 to %4.")
                                  : BacktestDays::tr("%1: %2 complete, fewer than the band from %3 to %4.");
    return sentence.arg(formatMoment(day.time, locale), number(point.seen), number(std::floor(point.low)),
                        number(std::ceil(point.high)));
}

} // namespace tracker
