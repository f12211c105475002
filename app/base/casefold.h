// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace tracker {

/// \a utf8 by Unicode's case folding, so that equal results mean equal texts without regard to case.
std::string caseFolded(std::string_view utf8);
/// The same at the end of \a out, for many texts in one buffer.
void appendCaseFolded(std::string &out, std::string_view utf8);

} // namespace tracker
