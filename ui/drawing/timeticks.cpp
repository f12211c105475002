// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/timeticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct TimeAxis {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

QString elapsedText(double hour, const QLocale &locale)
{
    const auto whole = std::lround(hour);
    const QString number = locale.toString(std::labs(whole));
    return whole < 0 ? TimeAxis::tr("−%1 h", "hours before the inventory time; short").arg(number)
                     : TimeAxis::tr("+%1 h", "hours after the inventory time; short").arg(number);
}

} // namespace

std::vector<TimeTick> timeTicks(LocalTime asOf, HourRange range, int limit, const QLocale &locale)
{
    constexpr std::array steps{1, 2, 3, 6, 12, 24, 48, 72, 168};
    const auto fits = [&](int step) { return (range.to - range.from) / step <= std::max(limit, 1); };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const int step = found == steps.end() ? steps.back() : *found;

    // Counted from the midnight before the range, so that marks fall on round times of day.
    const double sinceMidnight = static_cast<double>(asOf.seconds() % 86'400) / 3600;
    const double midnight = std::floor((range.from + sinceMidnight) / 24) * 24 - sinceMidnight;
    std::vector<TimeTick> ticks;
    for (double hour = midnight; hour <= range.to; hour += step) {
        if (hour < range.from)
            continue;
        const QDateTime moment = (asOf + std::chrono::seconds(std::llround(hour * 3600))).toDateTime();
        const bool isDay = moment.time().hour() == 0;
        ticks.push_back({hour,
                         isDay ? locale.toString(moment.date(), u"ddd d MMM"_s)
                               : locale.toString(moment.time(), QLocale::ShortFormat),
                         elapsedText(hour, locale)});
    }
    return ticks;
}

double niceStep(double top, int limit)
{
    const double least = std::max(top / std::max(limit, 1), 1.0);
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

} // namespace tracker
