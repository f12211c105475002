// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/columnmapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ColumnMappingText {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

/// Columns that lost their field to another one and are told of one by one.
constexpr int mostLostTold = 20;

/// What a column is for in a list with a row per machine and component.
std::optional<FileColumn::Use> componentUse(QStringView header)
{
    using enum FileColumn::Use;
    static const QHash<QString, FileColumn::Use> uses{
        {u"component"_s, Component},         {u"componentname"_s, Component},
        {u"version"_s, ComponentVersion},    {u"currentversion"_s, ComponentVersion},
        {u"pendingversion"_s, Ignored},      {u"state"_s, ComponentState},
        {u"currentstate"_s, ComponentState}, {u"status"_s, ComponentState},
    };
    const auto found = uses.constFind(foldedHeader(header));
    return found == uses.cend() ? std::nullopt : std::optional(*found);
}

/// Takes \a columns for such a list when one names components and another says something about them.
bool mapComponents(std::vector<FileColumn> &columns)
{
    const auto first = [&columns](FileColumn::Use use) {
        return std::ranges::find_if(columns, [use](const FileColumn &column) {
            return column.use == FileColumn::Use::Text && componentUse(column.header) == use;
        });
    };
    using enum FileColumn::Use;
    const auto component = first(Component);
    const auto version = first(ComponentVersion);
    const auto state = first(ComponentState);
    if (component == columns.end() || (version == columns.end() && state == columns.end()))
        return false;
    component->use = Component;
    if (version != columns.end())
        version->use = ComponentVersion;
    if (state != columns.end())
        state->use = ComponentState;
    if (const auto pending = first(Ignored); pending != columns.end())
        pending->use = Ignored;
    return true;
}

/// Gives out headers, each once.
class DistinctHeaders {
public:
    /// \a header, or with a number after it where it is taken.
    QString take(const QString &header)
    {
        QString free = header;
        if (m_taken.contains(header)) {
            int &number = m_numbers[header]; // the last that was tried
            do
                free = u"%1 (%2)"_s.arg(header, QString::number(++number + 1));
            while (m_taken.contains(free));
        }
        m_taken.insert(free);
        return free;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers;
};

/// The first of \a headers, for a sentence.
QString shownOf(const QStringList &headers)
{
    constexpr qsizetype mostShown = 20;
    const QString shown = headers.mid(0, mostShown).join(u", "_s);
    return headers.size() > mostShown ? shown + u", …"_s : shown;
}

} // namespace

ColumnMapping mapColumns(const QStringList &headers, const FieldTable &fields)
{
    ColumnMapping mapping;
    std::vector<std::optional<size_t>> holders(fields.size());
    QStringList conclusions;
    int lost = 0;
    for (const QString &header : headers) {
        const size_t place = mapping.columns.size();
        FileColumn &column = mapping.columns.emplace_back();
        column.header = header.trimmed();
        if (column.header.isEmpty()) {
            column.unnamed = true;
            column.header = ColumnMappingText::tr("Column %1").arg(place + 1);
        } else if (fields.isConclusion(column.header)) {
            column.use = FileColumn::Use::Ignored;
            conclusions << column.header;
        } else if (const std::optional<Field> field = fields.ofHeader(column.header)) {
            column.use = FileColumn::Use::Field;
            column.field = *field;
            std::optional<size_t> &holder = holders[field->place()];
            if (!holder || fields.unites(*field)) {
                holder = place;
                continue;
            }
            const auto hasTitle = [&fields, field](const FileColumn &candidate) {
                return candidate.header.compare(fields.header(*field), Qt::CaseInsensitive) == 0;
            };
            FileColumn *loser = &column;
            if (hasTitle(column) && !hasTitle(mapping.columns[*holder])) {
                loser = &mapping.columns[*holder];
                holder = place;
            }
            loser->use = FileColumn::Use::Text;
            if (++lost > mostLostTold)
                continue;
            mapping.notes << ColumnMappingText::tr(
                                 "Two columns hold “%1”: “%2” is read, “%3” is kept as text.")
                                 .arg(fields.title(*field), mapping.columns[*holder].header, loser->header);
        }
    }
    if (lost > mostLostTold) {
        mapping.notes << ColumnMappingText::tr(
            "%n more column(s) hold what another one is read for, and are kept as text.", nullptr,
            lost - mostLostTold);
    }
    if (!conclusions.isEmpty()) {
        mapping.notes << ColumnMappingText::tr(
                             "%n column(s) of conclusions ignored, since stages are judged anew: %1.",
                             nullptr, static_cast<int>(conclusions.size()))
                             .arg(shownOf(conclusions));
    }
    if (!fields.componentRules().components.empty() && mapComponents(mapping.columns))
        mapping.notes << ColumnMappingText::tr(
            "The list has a row per machine and component; they are folded into one row per machine.");
    DistinctHeaders distinct;
    for (FileColumn &column : mapping.columns) {
        if (column.use == FileColumn::Use::Text)
            column.header = distinct.take(column.header);
    }
    return mapping;
}

} // namespace tracker
