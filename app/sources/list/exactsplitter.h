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

} // namespace tracker
