// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"

#include <optional>
#include <string_view>

namespace tracker {

/// A line such as "OperatingSystem : Windows 98".
struct NamedValue {
    std::string_view name; ///< trimmed, not empty
    std::string_view value; ///< trimmed
};
std::optional<NamedValue> namedValueOf(std::string_view line);

/// Splits a block of names and values into a record; the cells are the values of dialect.names. Blank lines
/// before the block belong to it. Nothing when it needs more text.
std::optional<SplitPlace> splitNamedValues(RecordBlock &block, SplitPlace from, const Dialect &dialect,
                                           bool atEnd);

} // namespace tracker
