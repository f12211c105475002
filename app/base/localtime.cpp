// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/localtime.h"

namespace tracker {

LocalTime LocalTime::fromDateTime(const QDateTime &wallClock)
{
    if (!wallClock.isValid())
        return {};
    return fromSeconds(QDateTime(wallClock.date(), wallClock.time(), wallClockZone).toSecsSinceEpoch());
}

LocalTime LocalTime::fromIso(QStringView text)
{
    return fromDateTime(QDateTime::fromString(text.toString(), Qt::ISODate));
}

QDateTime LocalTime::toDateTime() const
{
    return isKnown() ? QDateTime::fromSecsSinceEpoch(seconds(), wallClockZone) : QDateTime();
}

QString LocalTime::toIso() const
{
    return isKnown() ? toDateTime().toString(u"yyyy-MM-ddTHH:mm:ss") : QString();
}

} // namespace tracker
