// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/nothingwords.h"

#include "app/base/ascii.h"

#include <algorithm>
#include <vector>

namespace tracker {

namespace {

constexpr std::string_view nothingWords[] = {
    "null",  "none",    "nil",           "never", "unknown",       "undefined",      "blank",
    "empty", "not set", "not available", "unset", "not specified", "not applicable", "no value",
    "n/a",   "n.a.",    "n/d",           "nan",   "nat",           "nothing",        "missing",
};
/// As spreadsheets and databases write it, never in brackets.
constexpr std::string_view nothingSigns[] = {
    "\\n",    "?",       "??",      "???",   "#n/a",   "#nv",    "#n/d",
    "#null!", "#value!", "#div/0!", "#ref!", "#wert!", "#name?", "#num!",
};
/// Words that are texts of their own outside brackets.
constexpr std::string_view onlyInBrackets[] = {"blank", "empty", "missing", "nothing"};

bool isSameLower(std::string_view text, std::string_view lowerCase)
{
    return std::ranges::equal(text, lowerCase, {}, lower);
}

template <size_t count> bool isAmong(std::string_view text, const std::string_view (&words)[count])
{
    return std::ranges::any_of(words, [text](std::string_view word) { return isSameLower(text, word); });
}

/// Hyphens, en and em dashes.
bool isDashes(std::string_view text)
{
    while (!text.empty()) {
        if (text.front() == '-')
            text.remove_prefix(1);
        else if (text.starts_with("\u2013") || text.starts_with("\u2014") || text.starts_with("\u2212"))
            text.remove_prefix(3);
        else
            return false;
    }
    return true;
}

/// What stands in brackets; nothing where \a text is not in them.
std::string_view inBrackets(std::string_view text)
{
    constexpr std::string_view pairs[] = {"()", "<>", "[]", "{}"};
    if (text.size() > 2) {
        for (const std::string_view pair : pairs) {
            if (text.front() == pair[0] && text.back() == pair[1])
                return text.substr(1, text.size() - 2);
        }
    }
    return {};
}

/// The numbers of \a text in order, none of more than four digits; the date without marks and that of WMI
/// are taken apart.
std::vector<int> numbersOf(std::string_view text)
{
    std::vector<int> numbers;
    for (size_t at = 0; at < text.size() && numbers.size() < 8;) {
        size_t end = at;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        std::string_view digits = text.substr(at, end - at);
        at = end;
        if (numbers.empty() && (digits.size() == 8 || digits.size() == 14)) {
            numbers.push_back(0);
            for (const char c : digits.substr(0, 4))
                numbers.back() = numbers.back() * 10 + (c - '0');
            for (digits.remove_prefix(4); !digits.empty(); digits.remove_prefix(2))
                numbers.push_back((digits[0] - '0') * 10 + (digits[1] - '0'));
            continue;
        }
        int number = 0;
        for (const char c : digits.substr(0, 4))
            number = number * 10 + (c - '0');
        numbers.push_back(number);
    }
    return numbers;
}

struct ZeroDay {
    int year;
    int month;
    int day;
};

// Contract §1: databases, the registry of Windows (and its zero in a zone to the west), spreadsheets, SQL
// Server, and Unix to the west of Greenwich.
constexpr ZeroDay zeroDays[] = {
    {0, 0, 0},      {1, 1, 1},    {1601, 1, 1}, {1600, 12, 31}, {1899, 12, 30},
    {1899, 12, 31}, {1900, 1, 0}, {1900, 1, 1}, {1753, 1, 1},   {1969, 12, 31},
};

} // namespace

bool isNothingWord(std::string_view text)
{
    if (isDashes(text) || isAmong(text, nothingSigns))
        return true;
    if (const std::string_view word = inBrackets(text); !word.empty())
        return isAmong(word, nothingWords);
    return isAmong(text, nothingWords) && !isAmong(text, onlyInBrackets);
}

bool isZeroDate(std::string_view text)
{
    if (text == "0")
        return true;
    size_t digits = 0; // of the first number
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == 0 || text.size() < 8 || text.size() > 40)
        return false;
    const std::vector<int> numbers = numbersOf(text);
    if (numbers.size() < 3)
        return false;
    const auto isDay = [](const ZeroDay &zero, int year, int month, int day) {
        return year == zero.year && month == zero.month && day == zero.day;
    };
    const bool isYearFirst = digits >= 4;
    for (const ZeroDay &zero : zeroDays) {
        if (isYearFirst ? isDay(zero, numbers[0], numbers[1], numbers[2])
                        : isDay(zero, numbers[2], numbers[0], numbers[1])
                    || isDay(zero, numbers[2], numbers[1], numbers[0]))
            return true;
    }
    return false;
}

} // namespace tracker
