// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// How a form writes the cells of a column.
enum class CellKind : quint8 {
    Text, ///< quoted where the form needs it
    Time, ///< as IsoTime writes it, or blank
    Number, ///< bare in JSON, to the right in text; none is blank, in JSON null
};

/// Gives the cell of a row as UTF-8: what is kept somewhere, or what was written to \a room, which may hold
/// another cell already.
using CellText = std::function<std::string_view(quint32 row, std::string &room)>;

/// A column of what the program writes.
struct OutputColumn {
    std::string id; ///< head in CSV, key in JSON: no two columns of a table have the same
    QString title; ///< head in text
    CellKind kind = CellKind::Text;
    CellText cell;
};

/// What is written as CSV, JSON or text. It borrows: whoever made it keeps alive what the cells come from.
struct OutputTable {
    std::vector<OutputColumn> columns;
    quint32 rows = 0;
};

} // namespace tracker
