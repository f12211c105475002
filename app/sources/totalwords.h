// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tracker {

/// Whether \a name, as it stands in the column of names, is a word for a total or begins with one and says
/// its number: Total, Summe, Total général, Total: 12.
bool isTotalWord(std::string_view name);

/// Whether \a text holds a number and nothing else, but for its marks, a percent sign and blanks.
bool isPlainNumber(std::string_view text);

} // namespace tracker
