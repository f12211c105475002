// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/query.h"

namespace tracker {

/// How a field and its value are compared: field:value, field=value, field<value …
enum class Comparison : quint8 { Has, Is, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A value as it stands in a filter text.
struct QueryValue {
    QString text; ///< without its quotes
    bool quoted = false;
    qsizetype begin = 0;
    qsizetype length = 0;

    bool isPattern() const { return !quoted && (text.contains(u'*') || text.contains(u'?')); }
    QueryError error(const QString &message) const { return {message, begin, length}; }
};

/// The tests of which one must hold for a cell of the column at \a place to compare so with \a value.
Result<std::vector<CellTest>, QueryError> testsOf(const Column &column, int place, Comparison comparison,
                                                  const QueryValue &value, LocalTime asOf);

/// The tests of which one must hold for a machine to say \a word anywhere: in texts, categories, versions
/// and, where it is a date, in times. Numbers and flags mean nothing without their field.
std::vector<CellTest> testsOfWord(const QueryValue &word, const std::vector<Column> &columns);

} // namespace tracker
