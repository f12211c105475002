// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"

#include <optional>

namespace tracker {

/// Splits a record that is one quoted cell with the cells of the row in it, quotes doubled. What is no such
/// record is split as it stands. Nothing when it needs more text.
std::optional<SplitPlace> splitWrapped(RecordBlock &block, SplitPlace from, const Dialect &dialect,
                                       bool atEnd);

} // namespace tracker
