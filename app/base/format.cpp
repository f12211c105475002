// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/format.h"

using namespace Qt::StringLiterals;

namespace tracker {

QString formatMoment(LocalTime time, const QLocale &locale)
{
    if (!time.isKnown())
        return {};
    const QDateTime moment = time.toDateTime();
    return locale.toString(moment.date(), u"ddd d MMM"_s) + u' '
        + locale.toString(moment.time(), QLocale::ShortFormat);
}

QString formatTime(LocalTime time, const QLocale &locale)
{
    return time.isKnown() ? locale.toString(time.toDateTime(), QLocale::ShortFormat) : QString();
}

} // namespace tracker
