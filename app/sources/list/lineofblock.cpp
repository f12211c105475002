// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/lineofblock.h"

namespace tracker {

std::optional<BlockLine> lineAt(const RecordBlock &block, quint32 begin, bool atEnd)
{
    const auto size = static_cast<quint32>(block.bytes.size());
    BlockLine line{.begin = begin, .end = begin};
    while (line.end < size && block.bytes[line.end] != '\n' && block.bytes[line.end] != '\r')
        ++line.end;
    const bool isReturn = line.end < size && block.bytes[line.end] == '\r';
    if (!atEnd && (line.end == size || (isReturn && line.end + 1 == size)))
        return {};
    line.next = line.end + (line.end < size ? 1 : 0);
    if (isReturn && line.next < size && block.bytes[line.next] == '\n')
        ++line.next;
    return line;
}

} // namespace tracker
