// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/querytext.h"

#include "app/fleet/querycolumns.h"
#include "app/fleet/tally.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

bool needsQuotes(const QString &value)
{
    return value.isEmpty() || std::ranges::any_of(value, [](QChar c) {
               return c.isSpace() || c == u',' || c == u'"' || c == u'*' || c == u'?';
           });
}

QString quotedWhereNeeded(const QString &value)
{
    return needsQuotes(value) ? quoted(value) : value;
}

/// What a filter text says of a cell, without its field.
QString valueText(const Column &column, MachineIndex machine)
{
    switch (column.kind) {
    case ColumnKind::Text: {
        const std::string_view text = column.texts->at(machine);
        return quotedWhereNeeded(QString::fromUtf8(text));
    }
    case ColumnKind::Version:
        return quotedWhereNeeded(column.versions->at(machine).toString());
    case ColumnKind::Time: {
        const LocalTime time = column.time(machine);
        return time.isKnown() ? time.toIso().left(10) : u"\"\""_s;
    }
    case ColumnKind::Flag:
        return categoriesOf(column)[static_cast<size_t>(column.flags[machine.value])].id;
    case ColumnKind::Category:
        return quotedWhereNeeded(column.categories[column.number(machine)].id);
    case ColumnKind::Number:
        return QString::number(column.number(machine));
    case ColumnKind::Categories:
        break;
    }
    QStringList ids;
    for (size_t place = 0; place < column.categories.size(); ++place) {
        if ((column.number(machine) >> place) & 1)
            ids.append(quotedWhereNeeded(column.categories[place].id));
    }
    return ids.isEmpty() ? u"\"\""_s : ids.join(u',');
}

QString condition(const Column &column, const QString &value)
{
    const QString name = queryName(column);
    if (name.isEmpty()) // can only be searched for
        return value.startsWith(u'"') ? value : quoted(value);
    return name + (column.kind == ColumnKind::Time ? u':' : u'=') + value;
}

/// How a condition on the column mostly goes on.
QStringView usualComparison(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Time:
        return u">";
    case ColumnKind::Number:
        return u">=";
    case ColumnKind::Version:
        return u"<";
    default:
        return u":";
    }
}

/// Suggestions that go on from what was begun: what begins so before what has it within.
class Offers {
public:
    explicit Offers(const QString &begun)
        : m_begun(begun)
    {
    }

    void add(const QString &name, const Suggestion &suggestion)
    {
        const auto begins
            = [this](const QString &text) { return text.startsWith(m_begun, Qt::CaseInsensitive); };
        const auto contains
            = [this](const QString &text) { return text.contains(m_begun, Qt::CaseInsensitive); };
        if (begins(name) || begins(suggestion.title))
            m_beginnings.push_back(suggestion);
        else if (contains(name) || contains(suggestion.title))
            m_others.push_back(suggestion);
    }
    std::vector<Suggestion> take()
    {
        std::ranges::move(m_others, std::back_inserter(m_beginnings));
        return std::move(m_beginnings);
    }

private:
    const QString &m_begun;
    std::vector<Suggestion> m_beginnings;
    std::vector<Suggestion> m_others;
};

std::vector<Suggestion> fieldsLike(const QString &begun, const std::vector<Column> &columns)
{
    Offers fields(begun);
    for (const Column &column : columns) {
        const QString name = queryName(column);
        if (!name.isEmpty())
            fields.add(name, {name + usualComparison(column.kind), column.title});
    }
    return fields.take();
}

std::vector<Suggestion> valuesLike(const QString &begun, const Column &column)
{
    Offers values(begun);
    const auto offer = [&](const QString &value, const QString &title) {
        values.add(value, {quotedWhereNeeded(value), title});
    };
    if (column.kind == ColumnKind::Text) {
        for (const Tally &tally : tallyOf(column))
            offer(tally.text, tally.text);
    } else if (column.kind == ColumnKind::Version) {
        for (const Version version : column.versions->versions()) {
            if (version.isKnown())
                offer(version.toString(), version.toString());
        }
    } else {
        for (const Category &category : categoriesOf(column))
            offer(category.id, category.title);
    }
    return values.take();
}

} // namespace

QString conditionText(const Column &column, const QString &value)
{
    return condition(column, quotedWhereNeeded(value));
}

QString conditionText(const Column &column, MachineIndex machine)
{
    return condition(column, valueText(column, machine));
}

QString narrowed(const QString &filter, const QString &condition, bool exclude)
{
    const QString added = exclude ? u'-' + condition : condition;
    if (QString(u' ' + filter + u' ').contains(u' ' + added + u' '))
        return filter;
    return filter.trimmed().isEmpty() ? added : filter.trimmed() + u' ' + added;
}

QString withoutUnfinished(const QString &filter)
{
    qsizetype begin = 0; // of the last condition
    bool isQuoted = false;
    for (qsizetype i = 0; i < filter.size(); ++i) {
        isQuoted = isQuoted != (filter[i] == u'"');
        if (!isQuoted && filter[i].isSpace())
            begin = i + 1;
    }
    const QStringView last = QStringView(filter).sliced(begin);
    const bool isUnfinished
        = isQuoted || last == u"-" || (!last.isEmpty() && u":<>=,"_s.contains(last.back()));
    return isUnfinished ? filter.first(begin).trimmed() : filter;
}

Suggestions suggestionsAt(const QString &filter, qsizetype cursor, const std::vector<Column> &columns,
                          int limit)
{
    // The condition before the cursor, its comparison and the last value of its list.
    qsizetype name = 0;
    qsizetype nameEnd = -1;
    qsizetype value = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = filter[i];
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (c.isSpace()) {
            name = i + 1;
            nameEnd = -1;
        } else if (c == u'-' && i == name) {
            ++name;
        } else if (u":<>="_s.contains(c)) {
            nameEnd = nameEnd < 0 ? i : nameEnd;
            value = i + 1;
        } else if (c == u',') {
            value = i + 1;
        }
    }
    Suggestions suggestions{.begin = nameEnd < 0 ? name : value};
    suggestions.length = cursor - suggestions.begin;
    const QString begun = filter.mid(suggestions.begin, suggestions.length).remove(u'"');
    if (nameEnd < 0) {
        suggestions.items = fieldsLike(begun, columns);
    } else if (const auto places = columnsNamed(QStringView(filter).sliced(name, nameEnd - name), columns);
               places.size() == 1) {
        suggestions.items = valuesLike(begun, columns[static_cast<size_t>(places.front())]);
    }
    if (suggestions.items.size() > static_cast<size_t>(limit))
        suggestions.items.resize(static_cast<size_t>(limit));
    return suggestions;
}

} // namespace tracker
