// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordsplitter.h"

#include "app/sources/list/exactsplitter.h"
#include "app/sources/list/fastsplitter.h"

namespace tracker {

SplitPlace splitRecords(RecordBlock &block, SplitPlace from, Dialect dialect, bool atEnd)
{
    for (SplitPlace place = from;;) {
        if (dialect.quote == '"')
            place = splitCleanRecords(block, place, dialect.separator);
        if (place.offset == block.bytes.size())
            return place;
        const std::optional<SplitPlace> next = splitExactly(block, place, dialect, atEnd);
        if (!next)
            return place;
        place = *next;
    }
}

} // namespace tracker
