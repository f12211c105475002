// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/querychoice.h"

#include "app/fleet/query.h"
#include "app/fleet/querycolumns.h"
#include "app/fleet/querytext.h"

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// The conditions of a filter text, split at spaces outside quotes.
QStringList conditionsOf(const QString &filter)
{
    QStringList conditions(QString{});
    bool isQuoted = false;
    for (const QChar c : filter) {
        isQuoted = isQuoted != (c == u'"');
        if (c.isSpace() && !isQuoted)
            conditions.append(QString());
        else
            conditions.back().append(c);
    }
    conditions.removeAll(QString());
    return conditions;
}

/// The ids a condition chooses of the column; empty when it says anything else.
QStringList idsChosen(const QString &condition, const Column &column, const std::vector<Column> &columns)
{
    const auto query = parseQuery(condition, columns, LocalTime());
    if (!query || query->conditions.size() != 1 || query->conditions.front().negated)
        return {};
    std::vector<bool> chosen(column.categories.size());
    for (const CellTest &test : query->conditions.front().anyOf) {
        if (test.kind != CellTest::Kind::Places || columns[static_cast<size_t>(test.column)].id != column.id)
            return {};
        for (size_t place = 0; place < chosen.size(); ++place)
            chosen[place] = chosen[place] || test.places[place];
    }
    QStringList ids;
    for (size_t place = 0; place < chosen.size(); ++place) {
        if (chosen[place])
            ids << column.categories[place].id;
    }
    return ids;
}

} // namespace

QueryChoice choiceIn(const QString &filter, const Column &column, const std::vector<Column> &columns)
{
    QueryChoice choice;
    QStringList rest;
    for (const QString &condition : conditionsOf(filter)) {
        const QStringList ids = choice.ids.isEmpty() ? idsChosen(condition, column, columns) : QStringList();
        if (ids.isEmpty())
            rest << condition;
        else
            choice.ids = ids;
    }
    choice.rest = rest.join(u' ');
    return choice;
}

QString withToggled(const QString &filter, const QString &id, const Column &column,
                    const std::vector<Column> &columns)
{
    QueryChoice choice = choiceIn(filter, column, columns);
    if (choice.ids.removeAll(id) == 0)
        choice.ids << id;
    if (choice.ids.isEmpty())
        return choice.rest;
    return narrowed(choice.rest, queryName(column) + u':' + choice.ids.join(u','));
}

} // namespace tracker
