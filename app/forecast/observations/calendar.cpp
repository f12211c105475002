// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/calendar.h"

namespace tracker {

Calendar::Calendar(LocalTime asOf, int startHour)
    : m_asOf(asOf.seconds())
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    const qint64 clock = m_asOf % day;
    const qint64 sinceStart = (clock - startHour * hour + day) % day; // since the day began
    // The bin that ends now is the first of the day as long as the day is not older than an hour.
    m_slotNow = static_cast<int>((sinceStart + hour - 1) / hour + slotsPerDay - 1) % slotsPerDay;
    const qint64 noon = m_asOf - m_slotNow * hour + 11 * hour; // half a day after the day began
    m_weekdayNow = static_cast<int>((noon / day + 3) % 7); // 1970-01-01 was a Thursday
}

} // namespace tracker
