// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tracker {

// What a spreadsheet would take as a formula is written with an apostrophe before it (contract §3, formulas),
// and read without it. A text is guarded in each of its parts: its beginning and what follows a semicolon, a
// tab or a line end, since a spreadsheet may part cells there, too. unguarded(guarded(text)) is text,
// whatever it says.

/// \a text itself where nothing in it is to be guarded, else what was written to \a room.
std::string_view guarded(std::string_view text, std::string &room);
QString guarded(const QString &text);

/// Takes the guards out of the \a size bytes of \a text, in place, and returns how many bytes are left. What
/// is then left over at the end becomes blanks.
size_t removeGuards(char *text, size_t size);

} // namespace tracker
