// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace tracker {

inline constexpr size_t longestNothing = 20;

/// The bytes that a word for nothing may begin with.
inline constexpr auto beginsNothing = [] {
    std::array<bool, 256> begins{};
    for (const char c : std::string_view("nNuU-(<[{\\#?\xE2"))
        begins[static_cast<unsigned char>(c)] = true;
    return begins;
}();

bool isNothingWord(std::string_view text);

/// Whether \a text, trimmed, is one of the words by which lists say that a value is not there (contract §1,
/// "Words for nothing"): NULL, \N, (none), n/a, --. Blank is none of them.
inline bool isNothing(std::string_view text)
{
    return !text.empty() && text.size() <= longestNothing
        && beginsNothing[static_cast<unsigned char>(text.front())] && isNothingWord(text);
}

/// Whether \a text, trimmed, is the date by which a database, a spreadsheet or a system says that there is
/// none: 0000-00-00, 1/1/1601, 1899-12-30, 0. That of Unix is a time like any other here.
bool isZeroDate(std::string_view text);

} // namespace tracker
