// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/querycolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ColumnText {
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// Letters and digits only, without case: what a name is compared by.
QString keyOf(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key.append(c);
    }
    return key.toCaseFolded();
}

using Names = std::pair<QStringView, QStringView>;
/// What people type for conclusions, where that is not how the column's id or title begins. Fields have their
/// short names in their table.
constexpr std::array shortNames{
    Names(u"agents", u"agents_bound"),      Names(u"bound", u"completion_bound"),
    Names(u"due", u"completion_due"),       Names(u"owed", u"restarts_owed_max"),
    Names(u"restart", u"restart_required"),
};

QStringView idOfShortName(QStringView key)
{
    const auto found = std::ranges::find(shortNames, key, &Names::first);
    return found == shortNames.end() ? QStringView() : found->second;
}

template <typename Predicate> std::vector<int> placesWhere(const std::vector<Column> &columns, Predicate fits)
{
    std::vector<int> places;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        if (fits(columns[static_cast<size_t>(i)]))
            places.push_back(i);
    }
    return places;
}

} // namespace

QString queryName(const Column &column)
{
    QString name;
    for (const QChar c : column.id) {
        if (c.isLetterOrNumber() || c == u'_')
            name.append(c.toLower());
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    if (name.endsWith(u'-'))
        name.chop(1);
    return keyOf(name).isEmpty() ? QString() : name;
}

std::vector<int> columnsNamed(QStringView name, const std::vector<Column> &columns)
{
    const QString key = keyOf(name);
    if (key.isEmpty())
        return {};
    std::vector<int> places = placesWhere(columns, [&key](const Column &column) {
        return keyOf(column.id) == key || keyOf(column.title) == key;
    });
    if (!places.empty())
        return {places.front()};
    const QStringView id = idOfShortName(key);
    places = placesWhere(columns,
                         [&](const Column &column) { return column.id == id || column.shortName == key; });
    if (!places.empty())
        return places;
    return placesWhere(columns, [&key](const Column &column) {
        return keyOf(column.id).startsWith(key) || keyOf(column.title).startsWith(key);
    });
}

QStringList shortQueryNames()
{
    QStringList names;
    for (const auto &[name, id] : shortNames)
        names << name.toString();
    return names;
}

std::vector<Category> categoriesOf(const Column &column)
{
    if (column.kind == ColumnKind::Flag) // by place in enum Flag
        return {{u"unknown"_s, ColumnText::tr("Unknown")},
                {u"no"_s, ColumnText::tr("No")},
                {u"yes"_s, ColumnText::tr("Yes")}};
    return column.categories;
}

} // namespace tracker
