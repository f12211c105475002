// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <compare>

namespace tracker {

/// The zone of a QDateTime that means a clock on the wall: UTC has no summer time to move it.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
constexpr auto wallClockZone = QTimeZone::UTC;
#else
constexpr auto wallClockZone = Qt::UTC;
#endif

/// A moment on the client's own clock, to the second, without a time zone; 1970 to 2106, or unknown.
/// Unknown sorts before every known time, so the newest of several is their maximum.
class LocalTime {
public:
    constexpr LocalTime() = default;

    /// Seconds since 1970-01-01 00:00:00; unknown when that is out of range.
    static constexpr LocalTime fromSeconds(qint64 seconds)
    {
        LocalTime time;
        if (seconds >= 0 && seconds < 0xFFFFFFFFLL)
            time.m_value = static_cast<quint32>(seconds + 1);
        return time;
    }
    /// Date and clock as they stand in \a wallClock; its zone is not looked at.
    static LocalTime fromDateTime(const QDateTime &wallClock);
    /// As contract §3 writes it, 2000-07-25T14:03:00; unknown when \a text is anything else.
    static LocalTime fromIso(QStringView text);

    constexpr bool isKnown() const { return m_value != 0; }
    /// Seconds since 1970-01-01 00:00:00; to be asked of known times only.
    constexpr qint64 seconds() const
    {
        Q_ASSERT(isKnown());
        return static_cast<qint64>(m_value) - 1;
    }
    /// In wallClockZone; invalid when unknown.
    QDateTime toDateTime() const;
    /// 2000-07-25T14:03:00; blank when unknown.
    QString toIso() const;

    constexpr auto operator<=>(const LocalTime &) const = default;

private:
    quint32 m_value = 0;
};

constexpr LocalTime operator+(LocalTime time, std::chrono::seconds span)
{
    return LocalTime::fromSeconds(time.seconds() + span.count());
}
constexpr LocalTime operator-(LocalTime time, std::chrono::seconds span)
{
    return LocalTime::fromSeconds(time.seconds() - span.count());
}
constexpr std::chrono::seconds operator-(LocalTime later, LocalTime earlier)
{
    return std::chrono::seconds(later.seconds() - earlier.seconds());
}

} // namespace tracker
