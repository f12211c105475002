// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace tracker {

// Lines of a list that are there for people to look at: what programs draw around their tables and say below
// them.

/// Whether \a line is drawn: ----, +---+---+, |:--|, ===, and what characters there are for boxes.
bool isRule(std::string_view line);

/// Whether \a line, of which no more than one cell holds text, says how many rows there are or how long it
/// took, in the languages of the programs that write such lines: (2 rows affected), Records: 2.
bool isFooter(std::string_view line);

} // namespace tracker
