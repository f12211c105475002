// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output/isotime.h"
#include "app/output/outputtable.h"

#include <charconv>
#include <iterator>

namespace tracker {

// What a CellText returns: the value, written to its room.

inline std::string_view numberCell(quint64 number, std::string &room)
{
    char digits[20];
    room.assign(std::begin(digits), std::to_chars(std::begin(digits), std::end(digits), number).ptr);
    return room;
}

inline std::string_view timeCell(LocalTime time, std::string &room)
{
    return room.assign(IsoTime(time).text());
}

inline std::string_view textCell(const QString &text, std::string &room)
{
    room = text.toStdString();
    return room;
}

} // namespace tracker
