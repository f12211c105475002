// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/timeformat.h"

#include "app/base/ascii.h"
#include "app/sources/plaintime.h"

#include <array>
#include <optional>

namespace tracker {

namespace {

/// Eats its way through a text; a step that does not fit leaves it where it was.
class Cursor {
public:
    explicit Cursor(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    bool accept(char c)
    {
        if (peek() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool spaces()
    {
        const size_t count = std::min(m_rest.find_first_not_of(" \t"), m_rest.size());
        m_rest.remove_prefix(count);
        return count > 0;
    }
    /// A number of at least \a least and at most \a most digits, no digit after it.
    std::optional<int> number(size_t least, size_t most)
    {
        size_t count = 0;
        int value = 0;
        for (; count < m_rest.size() && isDigit(m_rest[count]); ++count) {
            if (count == most)
                return {};
            value = value * 10 + (m_rest[count] - '0');
        }
        if (count < least)
            return {};
        m_rest.remove_prefix(count);
        return value;
    }
    /// Exactly \a count digits, whatever comes after them.
    std::optional<int> digits(size_t count)
    {
        const Cursor whole = *this;
        m_rest = m_rest.substr(0, std::min(count, m_rest.size()));
        const std::optional<int> value = number(count, count);
        m_rest = whole.m_rest.substr(value ? count : 0);
        return value;
    }
    void skipDigits() { m_rest.remove_prefix(digitsAhead()); }
    size_t digitsAhead() const
    {
        size_t count = 0;
        while (count < m_rest.size() && isDigit(m_rest[count]))
            ++count;
        return count;
    }
    std::string_view word()
    {
        size_t count = 0;
        while (count < m_rest.size() && lower(m_rest[count]) >= 'a' && lower(m_rest[count]) <= 'z')
            ++count;
        const std::string_view word = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return word;
    }

private:
    std::string_view m_rest;
};

bool isSameWord(std::string_view word, std::string_view lowerCase)
{
    return std::ranges::equal(word, lowerCase, {}, lower);
}

/// The place of \a word among \a names, in full or by its first three letters.
template <size_t count>
std::optional<int> placeOf(std::string_view word, const std::array<std::string_view, count> &names)
{
    for (size_t i = 0; i < count; ++i) {
        if (isSameWord(word, names[i]) || isSameWord(word, names[i].substr(0, 3)))
            return static_cast<int>(i);
    }
    return {};
}

constexpr std::array<std::string_view, 12> monthNames{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> dayNames{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

/// Hours and minutes, perhaps seconds with a fraction, perhaps AM or PM. The registry has a dot before the
/// seconds.
std::optional<int> clock(Cursor &cursor, bool dotBeforeSeconds = false)
{
    std::optional<int> hour = cursor.number(1, 2);
    if (!hour || !cursor.accept(':'))
        return {};
    const std::optional<int> minute = cursor.number(2, 2);
    if (!minute)
        return {};
    std::optional<int> second = 0;
    if (cursor.accept(':') || (dotBeforeSeconds && cursor.accept('.'))) {
        second = cursor.number(2, 2);
        if (second && cursor.accept('.'))
            cursor.skipDigits();
    }
    Cursor ahead = cursor;
    ahead.spaces();
    const std::string_view half = ahead.word();
    if (isSameWord(half, "am") || isSameWord(half, "pm")) {
        if (*hour < 1 || *hour > 12)
            return {};
        hour = *hour % 12 + (isSameWord(half, "pm") ? 12 : 0);
        cursor = ahead;
    }
    if (!second || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    return (*hour * 60 + *minute) * 60 + *second;
}

/// The clock after a date: nothing more is midnight.
LocalTime withClock(const Date &date, Cursor &cursor, bool dotBeforeSeconds = false)
{
    if (cursor.atEnd())
        return timeOf(date, 0);
    if (!cursor.spaces())
        return {};
    const std::optional<int> second = clock(cursor, dotBeforeSeconds);
    return second && cursor.atEnd() ? timeOf(date, *second) : LocalTime();
}

/// Four digits, or two of 1970 to 2069.
std::optional<int> shortOrLongYear(Cursor &cursor)
{
    switch (cursor.digitsAhead()) {
    case 4:
        return cursor.number(4, 4);
    case 2: {
        const int year = *cursor.number(2, 2);
        return year + (year >= 70 ? 1900 : 2000);
    }
    default:
        return {};
    }
}

/// 2000-07-25 14:03:09, 2000-07-25T14:03:09, 2000/06/13 06:28.53
LocalTime yearFirst(Cursor cursor)
{
    const int year = *cursor.number(4, 4);
    const char mark = cursor.peek();
    if ((mark != '-' && mark != '/') || !cursor.accept(mark))
        return {};
    const std::optional<int> month = cursor.number(1, 2);
    if (!month || !cursor.accept(mark))
        return {};
    const std::optional<int> day = cursor.number(1, 2);
    if (!day)
        return {};
    const Date date{year, *month, *day};
    if (mark == '-' && cursor.accept('T')) {
        const std::optional<int> second = clock(cursor);
        return second && cursor.atEnd() ? timeOf(date, *second) : LocalTime();
    }
    return withClock(date, cursor, mark == '/');
}

/// 19981118175900.000000+***
LocalTime wmi(Cursor cursor)
{
    const Date date{*cursor.digits(4), *cursor.digits(2), *cursor.digits(2)};
    const int hour = *cursor.digits(2);
    const int minute = *cursor.digits(2);
    const int second = *cursor.digits(2);
    if (cursor.accept('.'))
        cursor.skipDigits();
    if (cursor.accept('+') || cursor.accept('-')) {
        const auto unknownOffset
            = [&cursor] { return cursor.accept('*') && cursor.accept('*') && cursor.accept('*'); };
        if (!cursor.number(3, 3) && !unknownOffset())
            return {};
    }
    if (!cursor.atEnd() || hour > 23 || minute > 59 || second > 59)
        return {};
    return timeOf(date, (hour * 60 + minute) * 60 + second);
}

/// 7/25/2000 2:03 PM, 25/07/2000 14:03
TimeReading slashes(Cursor cursor, DateOrder order)
{
    using enum TimeReading::Slashes;
    const std::optional<int> first = cursor.number(1, 2);
    if (!first || !cursor.accept('/'))
        return {};
    const std::optional<int> second = cursor.number(1, 2);
    if (!second || !cursor.accept('/'))
        return {};
    const std::optional<int> year = shortOrLongYear(cursor);
    if (!year)
        return {};
    const bool provesDay = *first > 12;
    const bool provesMonth = *second > 12;
    const auto readAs = [&](DateOrder reading) {
        Cursor rest = cursor;
        return reading == DateOrder::MonthFirst ? withClock({*year, *first, *second}, rest)
                                                : withClock({*year, *second, *first}, rest);
    };
    if (!provesDay && !provesMonth) {
        const LocalTime time = readAs(order);
        return {time, time.isKnown() ? Open : None};
    }
    const DateOrder proven = provesDay ? DateOrder::DayFirst : DateOrder::MonthFirst;
    const LocalTime time = readAs(proven);
    if (!time.isKnown())
        return {};
    return {proven == order ? time : LocalTime(), provesDay ? ProveDayFirst : ProveMonthFirst};
}

/// 25.07.2000 14:03
LocalTime dots(Cursor cursor)
{
    const std::optional<int> day = cursor.number(1, 2);
    if (!day || !cursor.accept('.'))
        return {};
    const std::optional<int> month = cursor.number(1, 2);
    if (!month || !cursor.accept('.'))
        return {};
    const std::optional<int> year = shortOrLongYear(cursor);
    return year ? withClock({*year, *month, *day}, cursor) : LocalTime();
}

/// 08:42:31 November 21, 2001
LocalTime clockFirst(Cursor cursor)
{
    const std::optional<int> second = clock(cursor);
    if (!second || !cursor.spaces())
        return {};
    const std::optional<int> month = placeOf(cursor.word(), monthNames);
    if (!month || !cursor.spaces())
        return {};
    const std::optional<int> day = cursor.number(1, 2);
    const bool apart = cursor.accept(',');
    if (!day || !(cursor.spaces() || apart))
        return {};
    const std::optional<int> year = cursor.number(4, 4);
    return year && cursor.atEnd() ? timeOf({*year, *month + 1, *day}, *second) : LocalTime();
}

/// Tue Jun 22 01:26:12.050 1999
LocalTime weekdayFirst(Cursor cursor)
{
    if (!placeOf(cursor.word(), dayNames) || !cursor.spaces())
        return {};
    const std::optional<int> month = placeOf(cursor.word(), monthNames);
    if (!month || !cursor.spaces())
        return {};
    const std::optional<int> day = cursor.number(1, 2);
    if (!day || !cursor.spaces())
        return {};
    const std::optional<int> second = cursor.digitsAhead() == 4 ? std::optional(0) : clock(cursor);
    if (!second)
        return {};
    cursor.spaces();
    const std::optional<int> year = cursor.number(4, 4);
    return year && cursor.atEnd() ? timeOf({*year, *month + 1, *day}, *second) : LocalTime();
}

} // namespace

TimeReading readTime(std::string_view text, DateOrder order)
{
    if (const LocalTime time = plainTime(text); time.isKnown())
        return {time};
    const Cursor cursor(text);
    const size_t digits = cursor.digitsAhead();
    switch (digits) {
    case 0:
        return {weekdayFirst(cursor)};
    case 1:
    case 2:
        break;
    case 4:
        return {yearFirst(cursor)};
    case 14:
        return {wmi(cursor)};
    default:
        return {};
    }
    switch (digits < text.size() ? text[digits] : '\0') {
    case '/':
        return slashes(cursor, order);
    case '.':
        return {dots(cursor)};
    case ':':
        return {clockFirst(cursor)};
    default:
        return {};
    }
}

} // namespace tracker
