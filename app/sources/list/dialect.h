// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// The quote of a list whose cells are never quoted: no text holds it.
inline constexpr char noQuote = '\0';
/// Stands for a separator where cells have their places in a line.
inline constexpr char fixedWidth = '\0';

/// Whether \a c can part cells: what ends a line or opens a cell cannot, nor can a part of a longer
/// character.
constexpr bool canSeparate(char c)
{
    return c > '\0' && c < '\x7F' && std::string_view("\r\n\"'").find(c) == std::string_view::npos;
}

/// What parts the cells of a list, and what may enclose them.
struct Dialect {
    char separator = ','; ///< of blanks there may be several in a row
    char quote = '"';
    /// With fixedWidth: the characters of a line, from 0, that the cells begin with; the first is 0.
    std::vector<quint32> columns = {};
    /// Each row is one quoted cell that holds all cells.
    bool isWrapped = false;
    /// Each record is a block of lines, name and value; the names in the order of the cells. Blocks end with
    /// a blank line, or where the first name comes again.
    std::vector<std::string> names = {};

    bool operator==(const Dialect &) const = default;
};

} // namespace tracker
