// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/column.h"

#include <QString>

#include <vector>

namespace tracker {

/// The condition that \a value, a category's id or a text, stands in \a column: stage:frozen, contact="Smith,
/// J.".
QString conditionText(const Column &column, const QString &value);
/// The condition that the column says the same as it does of \a machine.
QString conditionText(const Column &column, MachineIndex machine);
/// \a filter narrowed by \a condition, or by its opposite; unchanged when it says so already.
QString narrowed(const QString &filter, const QString &condition, bool exclude = false);

/// \a filter without a last condition that is still being written: a field without a value, a quotation that
/// is not closed, a lone minus.
QString withoutUnfinished(const QString &filter);

/// What could stand at a place of a filter text.
struct Suggestion {
    QString text; ///< goes into the filter text
    QString title; ///< for a person
};

struct Suggestions {
    qsizetype begin = 0; ///< the part of the filter text that a suggestion takes the place of
    qsizetype length = 0;
    /// Those that begin so before the others; fields in the order of the columns, values in theirs, or by
    /// frequency.
    std::vector<Suggestion> items;
};

/// At most \a limit fields, or values of a field, that go on from what stands before \a cursor.
Suggestions suggestionsAt(const QString &filter, qsizetype cursor, const std::vector<Column> &columns,
                          int limit = 50);

} // namespace tracker
