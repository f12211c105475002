// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/fieldtable.h"
#include "app/sources/list/dialect.h"
#include "app/sources/list/recordblock.h"

#include <QStringList>

#include <optional>
#include <tuple>

namespace tracker {

/// Titles and comments may stand before the header, but not whole pages of them.
inline constexpr size_t mostRowsBeforeHeader = 50;

/// A row taken for the header under one dialect. More fields make a better header, then more cells.
struct HeaderGuess {
    Dialect dialect;
    size_t record = 0;
    size_t rows = 1; ///< two are joined
    int fields = 0;
    bool hasName = false;
    QStringList headers;

    auto fit() const { return std::pair(hasName, fields); }
    auto rank() const { return std::tuple(hasName, fields, headers.size()); }
};

/// Whether \a record is no row: all blank, or a rule.
bool isBlank(const RecordBlock &block, const Record &record);

/// The best of the first rows; without headers where all are blank. Two rows are joined, titles of groups
/// above those of columns, where more fields are known by both than by either, unless \a joinsRows says
/// otherwise.
HeaderGuess bestHeader(const RecordBlock &block, const Dialect &dialect, const FieldTable &fields,
                       std::optional<bool> joinsRows);

/// The row that a person takes for the header, by its physical line; 0 where there is none, so that the rows
/// only tell how many columns there are. With \a joinsRows, together with the one below it.
HeaderGuess chosenHeader(const RecordBlock &block, const Dialect &dialect, quint32 line,
                         const FieldTable &fields, bool joinsRows);

/// The texts of the row \a record.
QStringList textsOf(const RecordBlock &block, const Record &record);

/// The names of a list of names and values.
HeaderGuess headerOfNames(const Dialect &dialect, const FieldTable &fields);

/// Whether most of the first rows have as many cells as the \a header.
bool isEven(const RecordBlock &block, size_t header);

} // namespace tracker
