// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/recordsplitter.h"

#include "app/import/exactsplitter.h"
#include "app/import/fastsplitter.h"

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
