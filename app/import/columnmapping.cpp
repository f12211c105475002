// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/columnmapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

QHash<QString, Field> fieldsByHeader()
{
    QHash<QString, Field> fields;
    for (const Field field : allFields()) {
        fields.insert(foldedHeader(fieldHeader(field)), field);
        const QStringList synonyms = fieldSynonyms(field);
        for (const QString &synonym : synonyms)
            fields.insert(foldedHeader(synonym), field);
    }
    return fields;
}

/// Contract §1: what our own exports conclude is never read as evidence.
bool isConclusion(QStringView header)
{
    static const QSet<QString> conclusions{u"stage"_s,           u"restartrequired"_s, u"restartsowedmin"_s,
                                           u"restartsowedmax"_s, u"agentsbound"_s,     u"agentsdue"_s,
                                           u"completionbound"_s, u"completiondue"_s,   u"warnings"_s};
    return conclusions.contains(foldedHeader(header));
}

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

/// \a header, or with a number after it where it is taken.
QString unlike(const QString &header, const QSet<QString> &taken)
{
    QString other = header;
    for (int number = 2; taken.contains(other); ++number)
        other = u"%1 (%2)"_s.arg(header).arg(number);
    return other;
}

} // namespace

QString foldedHeader(QStringView header)
{
    QString key;
    key.reserve(header.size());
    for (const QChar c : header) {
        if (!c.isSpace() && c != u'_' && c != u'-')
            key += c;
    }
    if (key.endsWith(u'0'))
        key.chop(1);
    return key.toCaseFolded();
}

std::optional<Field> fieldOfHeader(QStringView header)
{
    static const QHash<QString, Field> fields = fieldsByHeader();
    const auto found = fields.constFind(foldedHeader(header));
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

ColumnMapping mapColumns(const QStringList &headers)
{
    ColumnMapping mapping;
    std::array<std::optional<size_t>, fieldCount> holders;
    QStringList conclusions;
    for (const QString &header : headers) {
        const size_t place = mapping.columns.size();
        FileColumn &column = mapping.columns.emplace_back();
        column.header = header.trimmed();
        if (column.header.isEmpty()) {
            column.unnamed = true;
            column.header = Text::tr("Column %1").arg(place + 1);
        } else if (isConclusion(column.header)) {
            column.use = FileColumn::Use::Ignored;
            conclusions << column.header;
        } else if (const std::optional<Field> field = fieldOfHeader(column.header)) {
            column.use = FileColumn::Use::Field;
            column.field = *field;
            std::optional<size_t> &holder = holders[static_cast<size_t>(*field)];
            if (!holder || *field == Field::Site) {
                holder = place;
                continue;
            }
            const auto hasTitle = [field](const FileColumn &candidate) {
                return candidate.header.compare(fieldHeader(*field), Qt::CaseInsensitive) == 0;
            };
            FileColumn *loser = &column;
            if (hasTitle(column) && !hasTitle(mapping.columns[*holder])) {
                loser = &mapping.columns[*holder];
                holder = place;
            }
            loser->use = FileColumn::Use::Text;
            mapping.notes << Text::tr("Two columns hold “%1”: “%2” is read, “%3” is kept as text.")
                                 .arg(fieldTitle(*field), mapping.columns[*holder].header, loser->header);
        }
    }
    if (!conclusions.isEmpty()) {
        mapping.notes << Text::tr("%n column(s) of conclusions ignored, since stages are judged anew: %1.",
                                  nullptr, static_cast<int>(conclusions.size()))
                             .arg(conclusions.join(u", "_s));
    }
    if (mapComponents(mapping.columns))
        mapping.notes << Text::tr(
            "The list has a row per machine and component; they are folded into one row per machine.");
    QSet<QString> taken;
    for (FileColumn &column : mapping.columns) {
        if (column.use == FileColumn::Use::Text) {
            column.header = unlike(column.header, taken);
            taken.insert(column.header);
        }
    }
    return mapping;
}

} // namespace tracker
