// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/slashorder.h"

#include "app/fields/languagewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tracker {

namespace {

struct SlashOrderText {
    Q_DECLARE_TR_FUNCTIONS(SlashOrder)
};

/// What \a locale says of it; a date that begins with the year says nothing.
std::optional<DateOrder> orderIn(const QLocale &locale)
{
    if (locale.language() == QLocale::C)
        return {};
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (day < 0 || month < 0 || (year >= 0 && year < day && year < month))
        return {};
    return day < month ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace

UsualOrder usualOrderOf(const std::vector<FileColumn> &columns, const FieldTable &fields,
                        const QLocale &locale)
{
    const auto isDayFirst = [&fields](const FileColumn &column) {
        return column.use == FileColumn::Use::Field && !fields.ofOwnHeader(column.header)
            && isDayFirstByWords(column.header);
    };
    if (std::ranges::any_of(columns, isDayFirst))
        return {DateOrder::DayFirst, UsualOrder::By::Headers};
    if (const std::optional<DateOrder> order = orderIn(locale))
        return {*order, UsualOrder::By::Locale};
    return {};
}

QString assumedOrderSentence(const FileColumn &column, const UsualOrder &usual)
{
    const auto sentence = [&] {
        switch (usual.by) {
        case UsualOrder::By::Headers:
            return SlashOrderText::tr(
                "“%1”: no date shows whether the month or the day comes first; the day is assumed, "
                "as in the language of the headers.");
        case UsualOrder::By::Locale:
            return usual.order == DateOrder::DayFirst
                ? SlashOrderText::tr(
                    "“%1”: no date shows whether the month or the day comes first; the day is assumed, "
                    "as usual on this computer.")
                : SlashOrderText::tr(
                    "“%1”: no date shows whether the month or the day comes first; the month is assumed, "
                    "as usual on this computer.");
        case UsualOrder::By::Nothing:
            return SlashOrderText::tr(
                "“%1”: no date shows whether the month or the day comes first; the month is assumed.");
        }
        Q_UNREACHABLE();
    };
    return sentence().arg(column.header);
}

} // namespace tracker
