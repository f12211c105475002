// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/columnmapping.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ColumnMappingText {
    Q_DECLARE_TR_FUNCTIONS(ColumnMapping)
};

/// Without case, spaces, underscores, hyphens and a trailing 0.
QString comparable(QStringView header)
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

QHash<QString, Field> fieldsByHeader()
{
    QHash<QString, Field> fields;
    for (const Field field : allFields()) {
        fields.insert(comparable(fieldHeader(field)), field);
        const QStringList synonyms = fieldSynonyms(field);
        for (const QString &synonym : synonyms)
            fields.insert(comparable(synonym), field);
    }
    return fields;
}

/// Contract §1: what our own exports conclude is never read as evidence.
bool isConclusion(QStringView header)
{
    static const QSet<QString> conclusions{u"stage"_s,           u"restartrequired"_s, u"restartsowedmin"_s,
                                           u"restartsowedmax"_s, u"agentsbound"_s,     u"agentsdue"_s,
                                           u"completionbound"_s, u"completiondue"_s,   u"warnings"_s};
    return conclusions.contains(comparable(header));
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

std::optional<Field> fieldOfHeader(QStringView header)
{
    static const QHash<QString, Field> fields = fieldsByHeader();
    const auto found = fields.constFind(comparable(header));
    return found == fields.cend() ? std::nullopt : std::optional(*found);
}

ColumnMapping mapColumns(const QStringList &headers)
{
    using Text = ColumnMappingText;
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
