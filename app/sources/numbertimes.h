// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <array>
#include <optional>
#include <string_view>

namespace tracker {

/// What a number in a column of times counts. Only the whole column tells: every number has to fit.
enum class NumberTimes : quint8 {
    None, ///< they are no times
    SpreadsheetDays, ///< since 1899-12-30, on the client's own clock
    UnixSeconds, ///< in UTC, as those below
    UnixMilliseconds,
    WindowsTicks, ///< of 100 ns, since 1601
};
inline constexpr size_t numberTimesCount = 5;

/// \a text as a number without sign and exponent, perhaps with a fraction.
std::optional<double> bareNumber(std::string_view text);

/// The time that \a number is when it counts \a times; unknown where no list would mean that, for it lies
/// before 1980 or after 2099.
LocalTime timeOfNumber(double number, NumberTimes times);

/// How many of the numbers of a column fit what they may count.
struct NumberEvidence {
    quint32 numbers = 0;
    std::array<quint32, numberTimesCount> fitting{};

    void add(double number);
    /// What they count when a column holds \a listed texts that are not blank; the first that all fit.
    NumberTimes verdict(quint32 listed) const;
};

} // namespace tracker
