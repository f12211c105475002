// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/componentrule.h"
#include "app/fields/field.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace tracker {

/// What a table says of one field.
struct FieldEntry {
    QString id; ///< in procedures, queries and settings; for example base-upgraded
    QString title; ///< for a person
    QString shortName; ///< what people type for it in filters besides its id and title; may be empty
    FieldKind kind = FieldKind::Text;
    /// By which lists are recognised; the first is that of our exports and never translated.
    QStringList headers;
    /// Where rows of a machine are merged, texts are put together, separated by a semicolon; else the first
    /// that is not blank, the newest time, the highest version, and yes over no over unknown win.
    bool unites = false;

    bool operator==(const FieldEntry &) const = default;
};

/// The fields that a list can hold: the core fields, then those that a procedure declares. Cheap to copy:
/// what it says is shared and never changes.
class FieldTable {
public:
    /// The core fields, with English titles.
    FieldTable();
    /// The core fields, with titles in the language of \a locale, else in English.
    static FieldTable core(const QLocale &locale);
    /// A table that begins with no other; ids and headers are unique.
    static FieldTable of(std::vector<FieldEntry> entries);

    /// This one with \a more fields behind its own; ids and headers are unique.
    FieldTable with(std::vector<FieldEntry> more) const;
    FieldTable withComponents(ComponentRules rules) const;
    /// With \a field as the one that says when a machine was seen.
    FieldTable withLastSeen(Field field) const;
    /// With \a headers of what a procedure concludes, besides those that every one does.
    FieldTable withConclusions(const QStringList &headers) const;

    /// Every field, in the order of the table.
    const std::vector<Field> &all() const { return m_data->fields; }
    size_t size() const { return m_data->fields.size(); }

    const QString &id(Field field) const { return entry(field).id; }
    const QString &title(Field field) const { return entry(field).title; }
    const QStringList &headers(Field field) const { return entry(field).headers; }
    const QString &shortName(Field field) const { return entry(field).shortName; }
    /// That of our exports.
    const QString &header(Field field) const { return entry(field).headers.front(); }
    bool unites(Field field) const { return entry(field).unites; }

    std::optional<Field> fromId(QStringView id) const;
    /// The field that has \a header, compared as contract §1 says; else the one that a language calls so.
    std::optional<Field> ofHeader(QStringView header) const;
    /// The same without the languages.
    std::optional<Field> ofOwnHeader(QStringView header) const;

    /// The newest of its times is the inventory time of a list that has it.
    Field lastSeen() const { return m_data->lastSeen; }
    /// Whether a column of that \a header is what the program concludes itself, and so is never read as
    /// evidence.
    bool isConclusion(QStringView header) const;

    /// What lists with a row per machine and component come to.
    const ComponentRules &componentRules() const { return m_data->components; }

    friend bool operator==(const FieldTable &one, const FieldTable &other);

private:
    struct Data {
        std::vector<FieldEntry> entries;
        std::vector<Field> fields;
        QHash<QString, Field> byHeader; ///< by foldedHeader()
        QSet<QString> conclusions; ///< by foldedHeader()
        Field lastSeen = Field::LastSeen;
        ComponentRules components;
    };
    explicit FieldTable(Data data);
    const FieldEntry &entry(Field field) const { return m_data->entries[field.place()]; }

    std::shared_ptr<const Data> m_data;
};

/// A header without what does not matter in it (contract §1): case, spaces, underscores, hyphens, a 0 at the
/// end.
QString foldedHeader(QStringView header);

} // namespace tracker
