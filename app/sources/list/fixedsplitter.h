// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"

#include <optional>

namespace tracker {

/// Splits a line into cells where the columns of \a dialect begin, counted in characters; what is drawn
/// between cells goes. Nothing when it needs more text.
std::optional<SplitPlace> splitFixed(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd);

} // namespace tracker
