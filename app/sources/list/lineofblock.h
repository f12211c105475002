// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/recordblock.h"

#include <optional>

namespace tracker {

/// A physical line within the bytes of a block.
struct BlockLine {
    quint32 begin = 0;
    quint32 end = 0; ///< before the line end
    quint32 next = 0; ///< where the next line begins
};

/// The line that begins at \a begin; nothing when its end is not in sight and more text may follow.
std::optional<BlockLine> lineAt(const RecordBlock &block, quint32 begin, bool atEnd);

} // namespace tracker
