// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/fleet/column.h"
#include "app/fleet/searchindex.h"

#include <QString>

#include <string>
#include <vector>

namespace tracker {

/// Why a filter text cannot be read, and which part of it is to be underlined.
struct QueryError {
    QString message;
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const QueryError &) const = default;
};

/// One question to the cells of one column.
struct CellTest {
    enum class Kind : quint8 {
        Contains, ///< text
        Equals, ///< text, the whole cell
        Matches, ///< text with * and ?, the whole cell
        Places, ///< places: categories, the numbers of versions, flags
        Range, ///< from and to: numbers, and times in seconds where unknown is -1
    };
    int column = 0; ///< its place among the columns the query was read for
    Kind kind = Kind::Contains;
    std::string text; ///< case folded
    std::vector<bool> places;
    qint64 from = 0;
    qint64 to = 0; ///< inclusive

    bool operator==(const CellTest &) const = default;
};

/// Holds for a machine when one of the tests does; negated, when none does.
struct QueryCondition {
    bool negated = false;
    std::vector<CellTest> anyOf;

    bool operator==(const QueryCondition &) const = default;
};

/// A filter that was read: a machine passes when every condition holds. It is for the columns it was read
/// for.
struct Query {
    std::vector<QueryCondition> conditions;

    bool operator==(const Query &) const = default;
};

/// Reads the filter language. All conditions must hold:
/// - word "some words": in any column; with * or ? outside quotes a pattern for the whole cell
/// - site:S01, stage:frozen: contains the text, or is the category of that id or title, or beginning so
/// - contact="Smith, J.", contact="": is the whole cell, is blank
/// - site:S01,S02: one of several
/// - owed>=1, client-version<2.0: numbers and versions
/// - seen>7d, due<4h: further from \a asOf than 7 days, nearer than 4 hours (min, h, d, w)
/// - seen<2000-07-20, seen:2000-07: before that day, within that month
/// - -condition: all but
///
/// A field is a column's id or title without regard to case, spaces and hyphens, how one begins, or a short
/// name (seen, owed, due, …). What is unknown is neither less nor greater than anything. Spans need a known
/// \a asOf.
Result<Query, QueryError> parseQuery(QStringView text, const std::vector<Column> &columns, LocalTime asOf);

/// All that is wrong in \a text, in its order, each condition by itself; empty where parseQuery() can read
/// it.
std::vector<QueryError> mistakesIn(QStringView text, const std::vector<Column> &columns, LocalTime asOf);

/// Those of \a among that pass, in their order. Fails only by cancelling.
Result<MachineList> filter(const Query &query, const std::vector<Column> &columns, const SearchIndex &index,
                           const MachineList &among, Progress &progress);

} // namespace tracker
