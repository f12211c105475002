// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tracker {

/// What a segment of the stage bar has to hold, in pixels, and how many machines it stands for.
struct SegmentNeed {
    int least = 0; ///< symbol and number
    int brief = 0; ///< with a short word
    int whole = 0; ///< with the whole word
    quint32 machines = 0;
};

/// How wide each segment is where all of them fill \a room: numbers first, then the words of those with
/// machines, then the other words; what is left brings the widths nearer to the proportions.
std::vector<int> segmentWidths(const std::vector<SegmentNeed> &needs, int room);

} // namespace tracker
