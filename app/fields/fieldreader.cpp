// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldreader.h"

#include "app/fields/conclusionids.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct FieldReaderText {
    Q_DECLARE_TR_FUNCTIONS(FieldReader)
};

class FieldReader {
public:
    FieldReader(const ReservedNames &reserved, const FieldTable *known)
        : m_columns(reserved.columns)
        , m_shortNames(reserved.shortNames)
    {
        if (!known)
            return;
        for (const Field field : known->all()) {
            m_ids.insert(foldedHeader(known->id(field)), known->id(field));
            if (const QString &name = known->shortName(field); !name.isEmpty())
                m_shortNames << name;
            for (const QString &header : known->headers(field))
                m_headers.insert(foldedHeader(header), known->id(field));
        }
    }

    FieldEntry read(const JsonObject &object)
    {
        FieldEntry entry;
        entry.id = object.string(u"id"_s);
        checkId(object, entry.id);
        entry.title = object.text(u"title"_s);
        // In the order of FieldKind.
        static const QStringList kinds{u"text"_s, u"version"_s, u"time"_s, u"flag"_s};
        entry.kind = static_cast<FieldKind>(object.placeOf(u"kind"_s, object.string(u"kind"_s), kinds));
        entry.headers = object.strings(u"headers"_s);
        for (const QString &header : std::as_const(entry.headers))
            checkHeader(object, entry.id, header);
        if (object.has(u"shortName"_s)) {
            entry.shortName = object.string(u"shortName"_s);
            checkShortName(object, entry.shortName);
        }
        if (object.has(u"merge"_s)) {
            entry.unites
                = object.placeOf(u"merge"_s, object.string(u"merge"_s), {u"first"_s, u"unite"_s}) == 1;
            if (entry.kind != FieldKind::Text)
                object.fail(u"merge"_s,
                            FieldReaderText::tr("only texts can be merged in more than one way."));
        }
        return entry;
    }

private:
    void checkId(const JsonObject &object, const QString &id)
    {
        static const QRegularExpression form(u"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"_s);
        const QString key = foldedHeader(id);
        // Filters and --columns know a field by its header, too.
        const QString taken = m_ids.value(key, m_headers.value(key));
        if (!taken.isEmpty())
            object.fail(
                u"id"_s,
                FieldReaderText::tr("there is a field “%1” already; every id must be its own.").arg(taken));
        else if (isConclusionHeader(id) || m_columns.contains(key))
            object.fail(
                u"id"_s,
                FieldReaderText::tr("“%1” is what the program calls a column of its own; choose another id.")
                    .arg(id));
        else if (m_shortNames.contains(key))
            object.fail(u"id"_s,
                        FieldReaderText::tr(
                            "“%1” is a short name that filters know for another column; choose another id.")
                            .arg(id));
        else if (!id.isEmpty() && !form.match(id).hasMatch())
            object.fail(u"id"_s,
                        FieldReaderText::tr("“%1” is no id; use small letters, digits and hyphens.").arg(id));
        m_ids.insert(key, id);
    }

    void checkShortName(const JsonObject &object, const QString &name)
    {
        static const QRegularExpression form(u"^[a-z0-9]+$"_s);
        if (!form.match(name).hasMatch())
            object.fail(
                u"shortName"_s,
                FieldReaderText::tr("“%1” is no short name; use small letters and digits.").arg(name));
        else if (m_shortNames.contains(name) || m_ids.contains(name) || isConclusionHeader(name)
                 || m_columns.contains(name))
            object.fail(
                u"shortName"_s,
                FieldReaderText::tr("filters know “%1” for another column; choose another short name.")
                    .arg(name));
        m_shortNames << name;
    }

    void checkHeader(const JsonObject &object, const QString &id, const QString &header)
    {
        const QString key = foldedHeader(header);
        const QString holder = m_headers.value(key);
        if (key.isEmpty())
            object.fail(u"headers"_s, FieldReaderText::tr("“%1” is no header.").arg(header));
        else if (isConclusionHeader(header) || m_columns.contains(key))
            object.fail(
                u"headers"_s,
                FieldReaderText::tr("“%1” is what the program calls a column of its own, which is never read "
                                    "as evidence.")
                    .arg(header));
        else if (!holder.isEmpty() && holder != id)
            object.fail(
                u"headers"_s,
                FieldReaderText::tr("“%1” is a header of the field “%2” already.").arg(header, holder));
        m_headers.insert(key, id);
    }

    const QStringList m_columns;
    QStringList m_shortNames;
    QHash<QString, QString> m_ids; // by how they are compared
    QHash<QString, QString> m_headers; // ids by how headers are compared
};

} // namespace

std::vector<FieldEntry> readFields(const JsonObject &root, const ReservedNames &reserved,
                                   const FieldTable *known)
{
    FieldReader reader(reserved, known);
    std::vector<FieldEntry> entries;
    root.forEach(u"fields"_s, {u"id"_s, u"title"_s, u"kind"_s, u"headers"_s, u"shortName"_s, u"merge"_s},
                 [&](const JsonObject &object, int) { entries.push_back(reader.read(object)); });
    return entries;
}

ComponentRules readComponentRules(const JsonObject &root, const FieldTable &fields)
{
    const auto fieldOf = [&fields](const JsonObject &object, const QString &key, const QString &id,
                                   FieldKind kind) {
        const std::optional<Field> field = fields.fromId(id);
        if (!field)
            object.fail(key, FieldReaderText::tr("there is no field “%1”.").arg(id));
        else if (kindOf(*field) != kind)
            object.fail(key, FieldReaderText::tr("the field “%1” holds another kind of value.").arg(id));
        return field;
    };
    const auto fieldAt = [&](const JsonObject &object, const QString &key, FieldKind kind) {
        return object.has(key) ? fieldOf(object, key, object.string(key), kind) : std::nullopt;
    };
    const JsonObject object = root.object(u"componentRows"_s, {u"components"_s, u"states"_s});
    ComponentRules rules;
    object.forEach(u"components"_s, {u"names"_s, u"part"_s, u"installed"_s, u"version"_s, u"lowestVersion"_s},
                   [&](const JsonObject &component, int) {
                       ComponentRule rule;
                       if (component.has(u"names"_s)) {
                           for (const QString &name : component.strings(u"names"_s))
                               rule.names << foldedHeader(name);
                       }
                       if (component.has(u"part"_s))
                           rule.part = component.string(u"part"_s);
                       rule.installed = fieldAt(component, u"installed"_s, FieldKind::Flag);
                       rule.version = fieldAt(component, u"version"_s, FieldKind::Version);
                       rule.lowestVersion = fieldAt(component, u"lowestVersion"_s, FieldKind::Version);
                       if (!rule.installed && !rule.version && !rule.lowestVersion)
                           component.fail({},
                                          FieldReaderText::tr("nothing follows from these components; give "
                                                              "“installed”, “version” or “lowestVersion”."));
                       rules.components.push_back(std::move(rule));
                   });
    if (object.has(u"states"_s)) {
        for (const QString &id : object.strings(u"states"_s)) {
            if (const auto flag = fieldOf(object, u"states"_s, id, FieldKind::Flag))
                rules.states.push_back(*flag);
        }
    }
    return rules;
}

} // namespace tracker
