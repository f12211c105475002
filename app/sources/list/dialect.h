// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tracker {

/// The quote of a list whose cells are never quoted: no text holds it.
inline constexpr char noQuote = '\0';

/// Whether \a c can part cells: what ends a line or opens a cell cannot, nor can a part of a longer
/// character.
constexpr bool canSeparate(char c)
{
    return c > '\0' && c < '\x7F' && std::string_view("\r\n\"'").find(c) == std::string_view::npos;
}

/// What parts the cells of a list, and what may enclose them.
struct Dialect {
    char separator = ',';
    char quote = '"';

    bool operator==(const Dialect &) const = default;
};

} // namespace tracker
