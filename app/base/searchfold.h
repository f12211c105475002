// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace tracker {

/// \a utf8 as people type it who look for it: without case, accents and the forms that letters take in other
/// widths or joined, so that "zurich" finds Zürich and "strasse" Straße. Different texts may become equal:
/// for searching, not for telling things apart.
std::string searchFolded(std::string_view utf8);
/// The same at the end of \a out, for many texts in one buffer.
void appendSearchFolded(std::string &out, std::string_view utf8);

} // namespace tracker
