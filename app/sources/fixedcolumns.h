// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/fieldtable.h"

#include <string_view>
#include <vector>

namespace tracker {

// Where the columns of a table begin whose cells have their places in a line: the numbers of characters, the
// first of them 0. Empty where \a text, the beginning of a list, is no such table.

/// By the rule below its header: a dash under each column, or a box whose columns are drawn.
std::vector<quint32> ruledColumns(std::string_view text);

/// By what is blank in all lines. The headers, of which some are of \a fields, tell a gap between columns
/// from one between words.
std::vector<quint32> alignedColumns(std::string_view text, const FieldTable &fields);

} // namespace tracker
