// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tracker {

// Lines of a list that are there for people to look at: what programs draw around their tables and say below
// them.

/// Whether \a line is drawn: ----, +---+---+, |:--|, ===, and what characters there are for boxes.
bool isRule(std::string_view line);

/// Whether \a line ends with the number of a page, as the head of a printed one does.
bool isPageLine(std::string_view line);

/// Whether \a line is a remark as scripts have them, or was typed: # PC2 is in repair, SQL> exit.
bool isComment(std::string_view line);

/// Whether \a text is a unit or a type, as some programs write below their headers: (UTC), [days],
/// varchar(64).
bool isUnit(std::string_view text);

/// Whether \a line, of which no more than one cell holds text, says how many rows there are or how long it
/// took, in the languages of the programs that write such lines: (2 rows affected), Records: 2.
bool isFooter(std::string_view line);

} // namespace tracker
