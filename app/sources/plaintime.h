// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <QtEndian>

#include <array>
#include <cstring>
#include <string_view>

namespace tracker {

struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
};

constexpr int firstYear = 1970;
constexpr int lastYear = 2106; // in which LocalTime ends

/// The days since 1970-01-01 with which the months begin, and that with which the last of them ends.
inline constexpr auto monthBegins = [] {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::array<int, (lastYear - firstYear + 1) * 12 + 1> begins{};
    for (size_t month = 0; month + 1 < begins.size(); ++month) {
        const int year = firstYear + static_cast<int>(month / 12);
        const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        begins[month + 1] = begins[month] + lengths[month % 12] + (month % 12 == 1 && leap ? 1 : 0);
    }
    return begins;
}();
static_assert(monthBegins[(2000 - firstYear) * 12 + 2] == 11017, "1 March 2000");

/// Unknown where there is no such day.
inline LocalTime timeOf(const Date &date, int secondOfDay)
{
    if (date.year < firstYear || date.year > lastYear || date.month < 1 || date.month > 12 || date.day < 1)
        return {};
    const auto month = static_cast<size_t>((date.year - firstYear) * 12 + date.month - 1);
    const int day = monthBegins[month] + date.day - 1;
    return day < monthBegins[month + 1] ? LocalTime::fromSeconds(qint64{day} * 86400 + secondOfDay)
                                        : LocalTime();
}

/// Eight characters that are digits where the form has a 0, and its own marks elsewhere.
class PlainForm {
public:
    constexpr explicit PlainForm(std::string_view form)
    {
        for (size_t i = 8; i-- > 0;) {
            m_form = m_form << 8 | static_cast<unsigned char>(form[i]);
            m_slack = m_slack << 8 | (form[i] == '0' ? 0x7F - 9 : 0x7F);
        }
    }

    /// In each byte what \a text has there beyond the form: the digit, or 0 for a mark.
    quint64 digits(const char *text) const
    {
        quint64 word = 0;
        std::memcpy(&word, text, sizeof(word));
        return qFromLittleEndian(word) ^ m_form;
    }
    /// 0 where \a digits are of a text of this form.
    quint64 faults(quint64 digits) const { return (digits | (digits + m_slack)) & 0x8080808080808080u; }

private:
    quint64 m_form = 0;
    quint64 m_slack = 0; // added to a digit it reaches 0x80 where that is none
};

/// 2000-07-25 14:03 and 2000-07-25T14:03:09, as most lists have them, eight characters at once; unknown for
/// anything else.
inline LocalTime plainTime(std::string_view text)
{
    constexpr PlainForm month("0000-00-");
    constexpr PlainForm clocks[] = {PlainForm("00 00:00"), PlainForm("00T00:00")};
    if (text.size() != 16 && text.size() != 19)
        return {};
    const PlainForm &clock = clocks[text[10] == 'T'];
    quint64 first = month.digits(text.data());
    quint64 second = clock.digits(text.data() + 8);
    if (month.faults(first) | clock.faults(second))
        return {};
    // In each byte its digit times ten, and the digit after it.
    first = first * 10 + (first >> 8);
    second = second * 10 + (second >> 8);
    const auto pair = [](quint64 pairs, int byte) { return static_cast<int>((pairs >> (8 * byte)) & 0xFF); };
    const Date date{pair(first, 0) * 100 + pair(first, 2), pair(first, 5), pair(second, 0)};
    const int hour = pair(second, 3);
    const int minute = pair(second, 6);
    int seconds = 0;
    if (text.size() == 19) {
        const auto tens = static_cast<unsigned char>(text[17] - '0');
        const auto ones = static_cast<unsigned char>(text[18] - '0');
        if (text[16] != ':' || tens > 5 || ones > 9)
            return {};
        seconds = tens * 10 + ones;
    }
    if (hour > 23 || minute > 59)
        return {};
    return timeOf(date, (hour * 60 + minute) * 60 + seconds);
}

} // namespace tracker
