// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listlayout.h"
#include "app/sources/readingcache.h"

#include <QTimeZone>

namespace tracker {

/// What the times of a column show: how many could be read, and what its dates with slashes are like.
struct DateEvidence {
    quint32 listed = 0; ///< that are not blank
    quint32 unreadable = 0;
    bool any = false;
    bool monthFirst = false;
    bool dayFirst = false;
    NumberEvidence numbers;

    /// Proof of the month wins over proof of the day, and that over what is \a usual.
    DateOrder order(DateOrder usual) const
    {
        return monthFirst ? DateOrder::MonthFirst : dayFirst ? DateOrder::DayFirst : usual;
    }
};

/// Gives the columns of \a layout the order that their dates show, unless it is chosen, and what their
/// numbers count. False when one was read otherwise.
bool settleDates(ListLayout &layout, const std::vector<DateEvidence> &dates);

/// Reads the texts of one column of times that are not in the plainest form.
class TimeColumn {
public:
    struct Reading {
        LocalTime time; ///< on the clients' clock; unknown when it cannot be read
        bool isNothing = false; ///< the text says that there is no time
    };

    /// \a column must outlive the reader. Times with a zone of their own become those of \a zone.
    TimeColumn(const FileColumn &column, const QTimeZone &zone);

    /// \a text is trimmed and not blank.
    Reading read(std::string_view text);
    /// Counts a time that was read without help.
    void countPlain() { ++m_evidence.listed; }

    const DateEvidence &evidence() const { return m_evidence; }
    /// How many times were converted to the zone.
    quint32 converted() const { return m_converted; }

private:
    TimeReading readingOf(std::string_view text);
    LocalTime inZone(LocalTime wallClock, int offset);

    const FileColumn &m_column;
    QTimeZone m_zone;
    DateEvidence m_evidence;
    quint32 m_converted = 0;
    ReadingCache<TimeReading> m_odd; // what is in unusual forms
};

} // namespace tracker
