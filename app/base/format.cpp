// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/format.h"

using namespace Qt::StringLiterals;

namespace tracker {

QString formatClock(LocalTime time, const QLocale &locale)
{
    if (!time.isKnown())
        return {};
    // The short form of some locales, such as C, has seconds.
    return locale.toString(time.toDateTime().time(),
                           locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

QString formatMoment(LocalTime time, const QLocale &locale)
{
    if (!time.isKnown())
        return {};
    return locale.toString(time.toDateTime().date(), u"ddd d MMM"_s) + u' ' + formatClock(time, locale);
}

QString formatTime(LocalTime time, const QLocale &locale)
{
    if (!time.isKnown())
        return {};
    return locale.toString(time.toDateTime(), locale.dateTimeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

} // namespace tracker
