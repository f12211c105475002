// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <optional>
#include <string_view>

namespace tracker {

/// Which of month and day comes first in a date with slashes, 7/25/2000 or 25/7/2000.
enum class DateOrder : quint8 { MonthFirst, DayFirst };

struct TimeReading {
    /// What a value says of the order in its column.
    enum class Slashes : quint8 {
        None, ///< no date with slashes, or the year first
        Open, ///< could be either
        ProveMonthFirst,
        ProveDayFirst,
    };
    LocalTime time; ///< unknown when it cannot be read, in \a order at least
    Slashes slashes = Slashes::None;
    std::optional<int> offset; ///< seconds east of Greenwich, where the text says so
};

/// Reads a time in any form of contract §1; \a text is trimmed. To the second; fractions and offsets are
/// dropped.
TimeReading readTime(std::string_view text, DateOrder order);

} // namespace tracker
