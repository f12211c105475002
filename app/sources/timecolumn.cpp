// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/timecolumn.h"

#include "app/fields/languagewords.h"
#include "app/sources/loosetime.h"
#include "app/sources/nothingwords.h"

namespace tracker {

bool settleDates(ListLayout &layout, const std::vector<DateEvidence> &dates)
{
    bool fits = true;
    for (size_t i = 0; i < dates.size(); ++i) {
        FileColumn &column = layout.columns[i];
        const NumberTimes numbers = dates[i].numbers.verdict(dates[i].listed);
        fits &= column.numberTimes == numbers;
        column.numberTimes = numbers;
        column.hasSlashDates = dates[i].any;
        if (column.dateOrderChosen)
            continue;
        const DateOrder order = dates[i].order(layout.usualOrder.order);
        fits &= column.dateOrder == order;
        column.dateOrder = order;
        column.dateOrderAssumed = dates[i].any && !dates[i].monthFirst && !dates[i].dayFirst;
    }
    return fits;
}

TimeColumn::TimeColumn(const FileColumn &column, const QTimeZone &zone)
    : m_column(column)
    , m_zone(zone)
{
}

TimeColumn::Reading TimeColumn::read(std::string_view text)
{
    if (text == "0")
        return {.isNothing = true};
    const TimeReading reading = readingOf(text);
    // The first of all times is how Unix says that there is none.
    if (reading.time == LocalTime::fromSeconds(0)
        || (!reading.time.isKnown() && (isNothing(text) || isZeroDate(text) || isNothingByWords(text))))
        return {.isNothing = true};
    ++m_evidence.listed;
    using enum TimeReading::Slashes;
    if (reading.slashes != None) {
        m_evidence.any = true;
        m_evidence.monthFirst |= reading.slashes == ProveMonthFirst;
        m_evidence.dayFirst |= reading.slashes == ProveDayFirst;
    }
    if (!reading.time.isKnown())
        ++m_evidence.unreadable;
    else if (reading.offset)
        return {inZone(reading.time, *reading.offset)};
    return {reading.time};
}

TimeReading TimeColumn::readingOf(std::string_view text)
{
    const DateOrder order = m_column.dateOrder;
    const TimeReading reading = readTime(text, order);
    if (reading.time.isKnown() || reading.slashes != TimeReading::Slashes::None)
        return reading;
    if (const std::optional<double> number = bareNumber(text)) {
        m_evidence.numbers.add(*number);
        if (const LocalTime time = timeOfNumber(*number, m_column.numberTimes); time.isKnown()) {
            const bool isLocal = m_column.numberTimes == NumberTimes::SpreadsheetDays;
            return {.time = time, .offset = isLocal ? std::nullopt : std::optional(0)};
        }
    }
    return m_odd.of(text,
                    [order](std::string_view odd) { return readLooseTime(QString::fromUtf8(odd), order); });
}

LocalTime TimeColumn::inZone(LocalTime wallClock, int offset)
{
    ++m_converted;
    const qint64 moment = wallClock.seconds() - offset;
    return LocalTime::fromSeconds(moment + m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(moment)));
}

} // namespace tracker
