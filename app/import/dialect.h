// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tracker {

/// The quote of a list whose cells are never quoted: no text holds it.
inline constexpr char noQuote = '\0';

/// What parts the cells of a list, and what may enclose them.
struct Dialect {
    char separator = ',';
    char quote = '"';

    bool operator==(const Dialect &) const = default;
};

} // namespace tracker
