// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace tracker {

enum class ColumnKind : quint8 {
    Text, ///< texts
    Version, ///< versions
    Time, ///< time
    Flag, ///< flags
    Category, ///< number, the place in categories
    Categories, ///< number, a bit for each place in categories
    Number, ///< number
};

/// One of the values of a category column: its id for queries and files, its title for people.
struct Category {
    QString id;
    QString title;
};

/// A column as a table, a query and an order see it, whether it was listed or concluded. It borrows: whoever
/// made it keeps the fleet (and the assessment) alive.
struct Column {
    QString id; ///< the contract's, or the header of a column of no field
    QString title; ///< for a person
    QString shortName; ///< another name for filters; mostly empty
    ColumnKind kind = ColumnKind::Text;
    /// A text may hold several values, separated by a semicolon (sites).
    bool holdsSeveral = false;

    // What holds the values, by kind; the rest is empty.
    const TextColumn *texts = nullptr;
    const VersionColumn *versions = nullptr;
    std::span<const Flag> flags;
    std::function<LocalTime(MachineIndex)> time;
    std::function<quint32(MachineIndex)> number;
    std::vector<Category> categories;
};

/// The columns a fleet was listed with, the contract's fields first and in its order.
std::vector<Column> columnsOf(const Fleet &fleet);

} // namespace tracker
