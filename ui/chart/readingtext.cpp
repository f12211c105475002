// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/readingtext.h"

#include "app/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ChartReading {
    Q_DECLARE_TR_FUNCTIONS(ChartReading)
};

QString momentText(const Reading &reading, const QLocale &locale)
{
    const QString moment = formatMoment(reading.time, locale);
    if (reading.hour == 0)
        return ChartReading::tr("%1 (inventory time)").arg(moment);
    return reading.hour < 0 ? ChartReading::tr("%1 (%Ln hour(s) before)", nullptr, -reading.hour).arg(moment)
                            : ChartReading::tr("%1 (in %Ln hour(s))", nullptr, reading.hour).arg(moment);
}

QString countText(double machines, const QLocale &locale)
{
    return locale.toString(std::llround(machines));
}

/// Of the number that is shown, rounded down, so that 100 % means all of them.
QString shareText(double machines, quint32 inScope, const QLocale &locale)
{
    return locale.toString(100 * std::llround(machines) / std::max<qint64>(1, inScope));
}

/// \a plain and \a banded say number, denominator and share as %1 to %3; \a banded the band as %4 and %5.
QString trackText(const QString &plain, const QString &banded, const Reading::OfTrack &track, quint32 inScope,
                  const QLocale &locale)
{
    const bool hasBand = track.low && std::llround(*track.low) != std::llround(*track.high);
    const QString text = (hasBand ? banded : plain)
                             .arg(countText(track.expected, locale), locale.toString(inScope),
                                  shareText(track.expected, inScope, locale));
    return hasBand ? text.arg(countText(*track.low, locale), countText(*track.high, locale)) : text;
}

} // namespace

QStringList ReadingText::lines() const
{
    QStringList lines{moment};
    lines << tracks << whatIf << timersAlone;
    lines.removeAll(QString());
    return lines;
}

ReadingText readingText(const Reading &reading, quint32 inScope, const QLocale &locale)
{
    QStringList tracks;
    for (const Reading::OfTrack &track : reading.tracks) {
        const bool isCompletion = &track == &reading.tracks.back();
        const QString title = isCompletion ? ChartReading::tr("Complete") : track.title;
        const QString text = trackText(
            //: after the name of a curve
            ChartReading::tr("%1 of %2 (%3 %)"), ChartReading::tr("%1 of %2 (%3 %), 80 % band %4 to %5"),
            track, inScope, locale);
        //: the name of a curve and what it says
        tracks.append(ChartReading::tr("%1: %2").arg(title, text));
    }
    return {
        .moment = momentText(reading, locale),
        .tracks = tracks,
        .whatIf = reading.completeWhatIf
            ? trackText(ChartReading::tr("Complete, what if: %1 of %2 (%3 %)"), {},
                        {.expected = *reading.completeWhatIf}, inScope, locale)
            : QString(),
        .timersAlone = reading.completeLeftOn
            ? trackText(ChartReading::tr("Complete if left on: %1 of %2 (%3 %)"), {},
                        {.expected = *reading.completeLeftOn}, inScope, locale)
            : QString(),
    };
}

} // namespace tracker
