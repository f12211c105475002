// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/loosetime.h"

#include "app/sources/datewords.h"
#include "app/sources/plaintime.h"
#include "app/sources/timetokens.h"

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

class LooseReader {
public:
    LooseReader(TimeTokens tokens, DateOrder order)
        : m_tokens(std::move(tokens))
        , m_order(order)
    {
    }

    TimeReading read()
    {
        takeHalf();
        const bool hasClock = takeClock() || takeNamedClock();
        if (!takeZone() || !takeDate())
            return {};
        if (!hasClock && !takeBareClock())
            return {};
        if (!isUsedUp() || !isClock())
            return {};
        TimeReading reading = dated();
        if (m_offset && reading.time.isKnown())
            reading.offset = *m_offset;
        return reading;
    }

private:
    const TimeToken *at(size_t place) const { return place < m_tokens.size() ? &m_tokens[place] : nullptr; }
    bool isMarkAt(size_t place, QStringView marks) const
    {
        return place < m_tokens.size() && m_tokens[place].isMark(marks);
    }
    bool isNumberAt(size_t place, qsizetype least, qsizetype most) const
    {
        return place < m_tokens.size() && m_tokens[place].isNumber(least, most);
    }
    bool isWordAt(size_t place, QStringView words) const
    {
        return place < m_tokens.size() && m_tokens[place].isWord()
            && u" %1 "_s.arg(words).contains(u" %1 "_s.arg(m_tokens[place].text));
    }
    void drop(size_t begin, size_t end)
    {
        m_tokens.erase(m_tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                       m_tokens.begin() + static_cast<std::ptrdiff_t>(end));
    }

    /// am, a.m., a. m. and what other languages have for it.
    void takeHalf()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            QString word;
            std::optional<size_t> end;
            for (size_t j = i; j < std::min(i + 5, m_tokens.size()); ++j) {
                const TimeToken &token = m_tokens[j];
                if (token.isMark(u".") && j > i)
                    continue;
                if (!token.isWord())
                    break;
                word += token.text;
                if (const std::optional<int> half = halfOfDay(word)) {
                    m_half = half;
                    end = j + 1;
                    if (isMarkAt(j + 1, u"."))
                        end = j + 2;
                }
            }
            if (end) {
                drop(i, *end);
                return;
            }
        }
    }

    /// 8:15, 08:15:00, 08:15:00.1234567, 08:15:00,123
    bool takeClock()
    {
        for (size_t i = 0; i + 2 < m_tokens.size(); ++i) {
            if (!isNumberAt(i, 1, 2) || !isMarkAt(i + 1, u":") || !isNumberAt(i + 2, 2, 2))
                continue;
            m_hour = m_tokens[i].value;
            m_minute = m_tokens[i + 2].value;
            size_t end = i + 3;
            if (isMarkAt(end, u":.") && isNumberAt(end + 1, 2, 2)) {
                m_second = m_tokens[end + 1].value;
                end += 2;
                if (isMarkAt(end, u".,:") && isNumberAt(end + 1, 1, 20))
                    end += 2;
            }
            endClock(i, end);
            return true;
        }
        return false;
    }

    /// 8h15, 8時15分, 8시 15분 30초
    bool takeNamedClock()
    {
        for (size_t i = 0; i + 1 < m_tokens.size(); ++i) {
            if (!isNumberAt(i, 1, 2) || !isWordAt(i + 1, u"h 時 时 点 點 시 ч u"))
                continue;
            m_hour = m_tokens[i].value;
            size_t end = i + 2;
            if (isNumberAt(end, 1, 2)) {
                m_minute = m_tokens[end].value;
                end += isWordAt(end + 1, u"m min 分 분 мин") ? 2 : 1;
                if (isNumberAt(end, 1, 2)) {
                    m_second = m_tokens[end].value;
                    end += isWordAt(end + 1, u"s sec 秒 초 с") ? 2 : 1;
                }
            }
            endClock(i, end);
            return true;
        }
        return false;
    }

    /// What stood after the clock, now that it goes, is where its zone is looked for.
    void endClock(size_t begin, size_t end)
    {
        drop(begin, end);
        m_afterClock = begin;
    }

    /// Z, UTC, +02:00, GMT-5, -0500; false for what can be none.
    bool takeZone()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].isWord())
                continue;
            if (const std::optional<int> zone = zoneNamed(m_tokens[i].text)) {
                m_offset = zone;
                drop(i, i + 1);
                m_afterClock = i;
                break;
            }
        }
        if (!m_afterClock)
            return true;
        const size_t i = *m_afterClock;
        if (!isMarkAt(i, u"+-") || !isNumberAt(i + 1, 1, 4) || m_tokens[i + 1].isApart)
            return true;
        const TimeToken &number = m_tokens[i + 1];
        size_t end = i + 2;
        int minutes
            = number.text.size() > 2 ? number.value / 100 * 60 + number.value % 100 : number.value * 60;
        if (number.text.size() <= 2 && isMarkAt(end, u":") && isNumberAt(end + 1, 2, 2)) {
            minutes += m_tokens[end + 1].value;
            end += 2;
        }
        constexpr int mostMinutes = 14 * 60;
        if (minutes > mostMinutes)
            return false;
        m_offset = minutes * (m_tokens[i].text == u"-" ? -60 : 60);
        drop(i, end);
        return true;
    }

    bool takeDate()
    {
        // 20000724, 200007240805, 20000724080500.0
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens[i].isNumber(8, 8) || m_tokens[i].isNumber(12, 12) || m_tokens[i].isNumber(14, 14))
                return takeDigits(i);
        }
        dropWeekdays();
        if (takeNamedMonth())
            return true;
        return takeNumbers();
    }

    bool takeDigits(size_t place)
    {
        const QString digits = m_tokens[place].text;
        const auto part = [&](qsizetype begin, qsizetype size) { return digits.mid(begin, size).toInt(); };
        m_year = part(0, 4);
        m_month = part(4, 2);
        m_day = part(6, 2);
        drop(place, place + 1);
        if (digits.size() > 8) {
            m_hour = part(8, 2);
            m_minute = part(10, 2);
            m_second = part(12, 2);
            if (isMarkAt(place, u".,") && isNumberAt(place + 1, 1, 20))
                drop(place, place + 2);
        } else if (isWordAt(place, u"t") && (isNumberAt(place + 1, 4, 4) || isNumberAt(place + 1, 6, 6))) {
            const QString clock = m_tokens[place + 1].text;
            m_hour = clock.first(2).toInt();
            m_minute = clock.mid(2, 2).toInt();
            m_second = clock.mid(4, 2).toInt();
            drop(place, place + 2);
        }
        return true;
    }

    /// A word may be a weekday in one language and a month in another, "mar" is; where a month stands beside
    /// it, it is the day.
    void dropWeekdays()
    {
        const auto isMonth = [](const TimeToken &token) { return token.isWord() && monthNamed(token.text); };
        for (size_t i = 0; i < m_tokens.size();) {
            const bool isDay = m_tokens[i].isWord() && isWeekday(m_tokens[i].text);
            const auto months = std::ranges::count_if(m_tokens, isMonth);
            if (isDay && (!isMonth(m_tokens[i]) || months > 1)
                && (i == 0 || m_tokens[i - 1].kind != TimeToken::Kind::Number || m_tokens[i].isApart))
                drop(i, i + 1);
            else
                ++i;
        }
    }

    /// 24 July 2000, Jul 24, 2000, 24-JUL-00, 2000. július 24.
    bool takeNamedMonth()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (!m_tokens[i].isWord())
                continue;
            const std::optional<int> month = monthNamed(m_tokens[i].text);
            if (!month)
                continue;
            m_month = *month;
            std::vector<size_t> before;
            std::vector<size_t> after;
            for (size_t j = 0; j < m_tokens.size(); ++j) {
                if (m_tokens[j].isNumber(1, 4) && (j < i ? before.size() < 2 : after.size() < 2))
                    (j < i ? before : after).push_back(j);
            }
            std::vector<size_t> used;
            if (before.size() == 1 && m_tokens[before[0]].text.size() == 4 && !after.empty()) {
                used = {before[0], after[0]}; // year, month, day
                m_year = m_tokens[used[0]].value;
                m_day = m_tokens[used[1]].value;
            } else if (before.size() == 1 && !after.empty()) {
                used = {before[0], after[0]};
                m_day = m_tokens[used[0]].value;
                m_year = fullYear(m_tokens[used[1]]);
            } else if (before.empty() && after.size() == 2) {
                used = {after[0], after[1]};
                m_day = m_tokens[used[0]].value;
                m_year = fullYear(m_tokens[used[1]]);
            } else {
                return false;
            }
            const size_t last = std::max(used[1], i);
            drop(used[1], used[1] + 1);
            drop(std::max(used[0], i), std::max(used[0], i) + 1);
            drop(std::min(used[0], i), std::min(used[0], i) + 1);
            m_afterDate = last - 2;
            return true;
        }
        return false;
    }

    /// 24.07.2000, 2000. 07. 24., 24-7-2000, 2000年7月24日
    bool takeNumbers()
    {
        std::vector<size_t> numbers;
        for (size_t i = 0; i < m_tokens.size() && numbers.size() < 3; ++i) {
            if (m_tokens[i].isNumber(1, 4))
                numbers.push_back(i);
            else if (m_tokens[i].kind == TimeToken::Kind::Number)
                return false;
        }
        if (numbers.size() < 3)
            return false;
        const TimeToken first = m_tokens[numbers[0]];
        const TimeToken second = m_tokens[numbers[1]];
        const TimeToken third = m_tokens[numbers[2]];
        const bool isNamed = isWordAt(numbers[0] + 1, u"年 년") && isWordAt(numbers[1] + 1, u"月 월");
        const bool hasDots = isMarkAt(numbers[0] + 1, u".");
        size_t end = numbers[2] + 1;
        if (isNamed && isWordAt(end, u"日 일"))
            ++end;
        if (first.text.size() == 4 || isNamed) {
            m_year = fullYear(first);
            m_month = second.value;
            m_day = third.value;
        } else if (first.text.size() <= 2 && second.text.size() <= 2) {
            m_year = fullYear(third);
            m_month = hasDots ? second.value : first.value;
            m_day = hasDots ? first.value : second.value;
            m_isOpen = !hasDots;
        } else {
            return false;
        }
        for (size_t i = numbers[0]; i < end; ++i) {
            const TimeToken &token = m_tokens[i];
            const bool isPart = token.kind == TimeToken::Kind::Number || token.isMark(u".")
                || token.isMark(u"/") || token.isMark(u"-") || token.isMark(u",") || isNamed;
            if (!isPart)
                return false;
        }
        drop(numbers[0], end);
        m_afterDate = numbers[0];
        return true;
    }

    /// 08.05 and 08.05.11 after the date; also that there is none.
    bool takeBareClock()
    {
        if (m_hour)
            return true;
        size_t i = m_afterDate.value_or(0);
        while (i < m_tokens.size() && m_tokens[i].kind != TimeToken::Kind::Number)
            ++i;
        if (i == m_tokens.size())
            return !m_half;
        if (!isNumberAt(i, 1, 2) || !isMarkAt(i + 1, u".") || !isNumberAt(i + 2, 2, 2))
            return false;
        m_hour = m_tokens[i].value;
        m_minute = m_tokens[i + 2].value;
        size_t end = i + 3;
        if (isMarkAt(end, u".") && isNumberAt(end + 1, 2, 2)) {
            m_second = m_tokens[end + 1].value;
            end += 2;
            if (isMarkAt(end, u".,") && isNumberAt(end + 1, 1, 20))
                end += 2;
        }
        drop(i, end);
        return true;
    }

    bool isUsedUp() const
    {
        return std::ranges::all_of(m_tokens, [](const TimeToken &token) {
            return token.isMark(u".") || token.isMark(u",") || token.isMark(u"-") || token.isMark(u"/")
                || token.isMark(u"(") || token.isMark(u")") || token.isMark(u"'")
                || (token.isWord() && (isFiller(token.text) || token.text.size() <= 1));
        });
    }

    bool isClock()
    {
        if (m_half) {
            if (!m_hour || *m_hour < 1 || *m_hour > 12) // 13:05 PM and 0:15 AM occur, and mean what they say
                return m_hour && *m_hour <= 23;
            m_hour = *m_hour % 12 + *m_half;
        }
        const int hour = m_hour.value_or(0);
        return m_minute <= 59 && m_second <= 59
            && (hour <= 23 || (hour == 24 && m_minute == 0 && m_second == 0));
    }

    TimeReading dated() const
    {
        using enum TimeReading::Slashes;
        const int second = (m_hour.value_or(0) * 60 + m_minute) * 60 + m_second;
        const auto timeAs = [&](int month, int day) {
            // The last second of a day is followed by the first of the next, and 24:00 is that.
            const LocalTime midnight = timeOf({m_year, month, day}, 0);
            return midnight.isKnown() ? midnight + std::chrono::seconds(second) : LocalTime();
        };
        if (!m_isOpen)
            return {timeAs(m_month, m_day)};
        const bool provesDay = m_month > 12;
        const bool provesMonth = m_day > 12;
        if (!provesDay && !provesMonth) {
            const LocalTime time
                = m_order == DateOrder::MonthFirst ? timeAs(m_month, m_day) : timeAs(m_day, m_month);
            return {time, time.isKnown() ? Open : None};
        }
        const LocalTime time = provesDay ? timeAs(m_day, m_month) : timeAs(m_month, m_day);
        if (!time.isKnown())
            return {};
        const DateOrder proven = provesDay ? DateOrder::DayFirst : DateOrder::MonthFirst;
        return {proven == m_order ? time : LocalTime(), provesDay ? ProveDayFirst : ProveMonthFirst};
    }

    static int fullYear(const TimeToken &token)
    {
        if (token.text.size() != 2)
            return token.text.size() == 4 ? token.value : 0;
        return token.value + (token.value >= 70 ? 1900 : 2000);
    }

    TimeTokens m_tokens; // that are not understood yet
    DateOrder m_order;
    std::optional<int> m_half;
    std::optional<int> m_hour;
    int m_minute = 0;
    int m_second = 0;
    std::optional<int> m_offset;
    std::optional<size_t> m_afterClock;
    std::optional<size_t> m_afterDate;
    int m_year = 0;
    int m_month = 0; // or the day, where it is open which of them comes first
    int m_day = 0;
    bool m_isOpen = false;
};

} // namespace

TimeReading readLooseTime(QStringView text, DateOrder order)
{
    // No time can do with less than a digit.
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return {};
    constexpr QStringView brackets[] = {u"[]", u"<>"}; // of notes in plain text
    for (const QStringView pair : brackets) {
        if (text.startsWith(pair[0]) && text.endsWith(pair[1]))
            return readLooseTime(text.sliced(1, text.size() - 2), order);
    }
    // The name of a zone in brackets only repeats its offset.
    const qsizetype bracket = text.indexOf(u'[');
    return LooseReader(timeTokensOf(bracket > 0 ? text.first(bracket) : text), order).read();
}

} // namespace tracker
