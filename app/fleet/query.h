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

/// Reads the filter language:
///   word "some words"           in any column; * and ? make it a pattern for a whole cell
///   site:S01 stage:frozen       the field contains the text, or is of the category (its id or title, or how
///   it begins) site:S01,S02                one of several contact="Smith, J."         the whole cell;
///   contact="" where it is blank owed>=1 client-version<2.0  numbers and versions seen>7d due<4h further
///   from \a asOf than 7 days, nearer than 4 hours (min, h, d, w) seen<2000-07-20             before that
///   day; seen:2000-07 within that month -condition                  all but
/// A field is a column's id or title without regard to case, spaces and hyphens, how one begins, or a short
/// name (seen, owed, due, …). What is unknown is neither less nor greater than anything.
Result<Query, QueryError> parseQuery(QStringView text, const std::vector<Column> &columns, LocalTime asOf);

/// Those of \a among that pass, in their order. Fails only by cancelling.
Result<MachineList> filter(const Query &query, const std::vector<Column> &columns, const SearchIndex &index,
                           const MachineList &among, Progress &progress);

} // namespace tracker
