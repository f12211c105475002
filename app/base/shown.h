// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace tracker {

/// What a text for a person may still be laid out by.
enum class LaidOutBy : quint8 { Nothing, Tabs, LineEnds };

/// \a text as a person may see it, in a window, a terminal or on paper: what would steer a terminal, break a
/// line or turn the order of the text around is a mark instead, such as ␛ or [U+202E]. Everything that is
/// written in any language stays as it is. To be used where text becomes something to be looked at, never for
/// files.
QString shownText(const QString &text, LaidOutBy kept = LaidOutBy::Nothing);
/// The same for a cell in UTF-8: \a utf8 itself where nothing is to be marked, else what was written to
/// \a room.
std::string_view shownText(std::string_view utf8, std::string &room);

} // namespace tracker
