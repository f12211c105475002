// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tracker {

/// Whether \a pattern is the whole of \a text, both UTF-8: * stands for any text and ? for one character.
bool matchesPattern(std::string_view pattern, std::string_view text);

} // namespace tracker
