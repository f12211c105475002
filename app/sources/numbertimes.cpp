// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/numbertimes.h"

#include "app/base/ascii.h"

#include <cmath>

namespace tracker {

namespace {

constexpr qint64 secondsOfDay = 86400;
constexpr qint64 believableBegin = 315532800; // 1980-01-01
constexpr qint64 believableEnd = 4102444800; // 2100-01-01

} // namespace

std::optional<double> bareNumber(std::string_view text)
{
    constexpr size_t longest = 24;
    if (text.empty() || text.size() > longest || !isDigit(text.front()))
        return {};
    double number = 0;
    double unit = 1;
    bool isFraction = false;
    for (const char c : text) {
        if (isDigit(c)) {
            number = number * 10 + (c - '0');
            unit *= isFraction ? 10 : 1;
        } else if ((c == '.' || c == ',') && !isFraction) {
            isFraction = true;
        } else {
            return {};
        }
    }
    return number / unit;
}

LocalTime timeOfNumber(double number, NumberTimes times)
{
    constexpr double ticksOfSecond = 1e7;
    double seconds = 0;
    switch (times) {
    case NumberTimes::None:
        return {};
    case NumberTimes::SpreadsheetDays:
        seconds = (number - 25569) * secondsOfDay; // the days to 1970
        break;
    case NumberTimes::UnixSeconds:
        seconds = std::floor(number);
        break;
    case NumberTimes::UnixMilliseconds:
        seconds = std::floor(number / 1000);
        break;
    case NumberTimes::WindowsTicks:
        seconds = std::floor(number / ticksOfSecond) - 11644473600; // the seconds to 1970
        break;
    }
    if (seconds < believableBegin || seconds >= believableEnd)
        return {};
    return LocalTime::fromSeconds(std::llround(seconds));
}

void NumberEvidence::add(double number)
{
    ++numbers;
    for (size_t times = 1; times < numberTimesCount; ++times)
        fitting[times] += timeOfNumber(number, static_cast<NumberTimes>(times)).isKnown() ? 1 : 0;
}

NumberTimes NumberEvidence::verdict(quint32 listed) const
{
    for (size_t times = 1; times < numberTimesCount; ++times) {
        if (listed > 0 && numbers == listed && fitting[times] == listed)
            return static_cast<NumberTimes>(times);
    }
    return NumberTimes::None;
}

} // namespace tracker
