// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <cmath>

namespace tracker {

inline constexpr int slotsPerDay = 24;

/// Time in whole hours around the inventory time, and the days people live by. Bin b ends b hours after the
/// inventory time. A day begins at the hour in which the fleet restarts least, so that a night of work is not
/// cut in two; day 0 is the one the inventory was taken in. A slot is the place of a bin in its day.
class Calendar {
public:
    Calendar() = default;
    /// \a startHour is the hour of the clock a day begins at, 0 to 23.
    Calendar(LocalTime asOf, int startHour);

    /// The bin that ends at the moment nearest to \a time: what is known of a machine then is known by its
    /// end.
    int nearestBin(LocalTime time) const
    {
        return static_cast<int>(std::lround(static_cast<double>(time.seconds() - m_asOf) / 3600));
    }
    /// The bin an event at \a time falls in.
    int binOf(LocalTime time) const
    {
        return static_cast<int>(std::ceil(static_cast<double>(time.seconds() - m_asOf) / 3600));
    }
    int dayOf(int bin) const
    {
        const int shifted = bin + m_slotNow;
        return shifted >= 0 ? shifted / slotsPerDay : -((-shifted + slotsPerDay - 1) / slotsPerDay);
    }
    int slotOf(int bin) const { return bin + m_slotNow - dayOf(bin) * slotsPerDay; }
    int binAt(int day, int slot) const { return day * slotsPerDay + slot - m_slotNow; }
    /// The slot that ends at the inventory time.
    int slotNow() const { return m_slotNow; }
    /// 0 is Monday. Most of day 0 decides.
    int weekdayOf(int day) const { return ((m_weekdayNow + day) % 7 + 7) % 7; }

private:
    qint64 m_asOf = 0;
    int m_slotNow = 0;
    int m_weekdayNow = 0;
};

} // namespace tracker
