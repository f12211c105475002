// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/pattern.h"

namespace tracker {

bool matchesPattern(std::string_view pattern, std::string_view text)
{
    const auto isContinuation = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    size_t p = 0;
    size_t t = 0;
    // The last star and where the text that it stands for ends so far: the one place to go back to.
    size_t star = std::string_view::npos;
    size_t starEnd = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starEnd = t;
        } else if (p < pattern.size() && pattern[p] == '?') {
            ++p;
            do {
                ++t;
            } while (t < text.size() && isContinuation(text[t]));
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++starEnd;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

} // namespace tracker
