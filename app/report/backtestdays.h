// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace tracker {

/// A back-test at the end of one day, or of its last hour.
struct BacktestDay {
    LocalTime time;
    std::vector<Backtest::Point> tracks; ///< as the back-test's

    const Backtest::Point &completion() const { return tracks.back(); }
};
std::vector<BacktestDay> backtestDays(const Backtest &backtest);

/// Whether what was seen lies inside the band, above or below it, in a word.
QString placeInBand(const Backtest::Point &point);
/// "Tue 25 Jul 00:00: 1,204 complete, inside the band 1,150 to 1,260".
QString backtestDaySentence(const BacktestDay &day, const QLocale &locale);

} // namespace tracker
