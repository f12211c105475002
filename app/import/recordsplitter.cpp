// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/recordsplitter.h"

#include "app/import/exactsplitter.h"
#include "app/import/fastsplitter.h"

namespace tracker {

SplitPlace splitRecords(RecordBlock &block, SplitPlace from, char separator, bool atEnd)
{
    for (SplitPlace place = from;;) {
        place = splitCleanRecords(block, place, separator);
        if (place.offset == block.bytes.size())
            return place;
        const std::optional<SplitPlace> next = splitExactly(block, place, separator, atEnd);
        if (!next)
            return place;
        place = *next;
    }
}

} // namespace tracker
