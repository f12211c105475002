// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"

#include <optional>

namespace tracker {

/// Splits one record a byte at a time, whatever its oddities; what splitRecords() promises is kept here.
/// Nothing when the record needs more text.
std::optional<SplitPlace> splitExactly(RecordBlock &block, SplitPlace from, const Dialect &dialect,
                                       bool atEnd);

/// The same for a record in which a quote is open at the end of the bytes and, as is known, never closed
/// after them. Nothing when the line that it opened on needs more text.
std::optional<SplitPlace> splitOpenQuote(RecordBlock &block, SplitPlace from, const Dialect &dialect);

} // namespace tracker
