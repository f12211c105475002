// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldtable.h"

#include "app/base/invisible.h"
#include "app/base/jsonobject.h"
#include "app/fields/conclusionids.h"
#include "app/fields/fieldreader.h"
#include "app/fields/languagewords.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// A folded header without what reports and queries write before it: Details_Table0_Netbios_Name0,
/// SMS_R_System.NetbiosName.
QString withoutTable(const QString &key)
{
    static const QRegularExpression table(
        u"^(detailstable\\d+|(smsrsystem|smsgsystem[a-z]*|vrsystem|vgs[a-z]*|rsys|sys)\\.)(?=[a-z])"_s);
    return QString(key).remove(table);
}

FieldTable readCore(const QLocale &locale)
{
    const QString path = u":/fields/fields.json"_s;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    JsonSource source(isOpen ? file.readAll() : QByteArray(), path, locale);
    const JsonObject root(source, {}, source.root(), {u"fields"_s});
    const FieldTable core = FieldTable::of(readFields(root, {}, nullptr));
    Q_ASSERT(!source.failure());
    return core;
}

} // namespace

FieldTable::FieldTable()
{
    static const FieldTable core = readCore(QLocale::c());
    m_data = core.m_data;
}

FieldTable::FieldTable(Data data)
    : m_data(std::make_shared<const Data>(std::move(data)))
{
}

FieldTable FieldTable::core(const QLocale &locale)
{
    return readCore(locale);
}

FieldTable FieldTable::of(std::vector<FieldEntry> entries)
{
    return FieldTable(Data()).with(std::move(entries));
}

FieldTable FieldTable::with(std::vector<FieldEntry> more) const
{
    Data data = *m_data;
    for (FieldEntry &entry : more) {
        const Field field(static_cast<quint16>(data.fields.size()), entry.kind);
        data.fields.push_back(field);
        for (const QString &header : std::as_const(entry.headers))
            data.byHeader.insert(foldedHeader(header), field);
        data.entries.push_back(std::move(entry));
    }
    return FieldTable(std::move(data));
}

FieldTable FieldTable::withComponents(ComponentRules rules) const
{
    Data data = *m_data;
    data.components = std::move(rules);
    return FieldTable(std::move(data));
}

FieldTable FieldTable::withLastSeen(Field field) const
{
    Data data = *m_data;
    data.lastSeen = field;
    return FieldTable(std::move(data));
}

FieldTable FieldTable::withConclusions(const QStringList &headers) const
{
    Data data = *m_data;
    for (const QString &header : headers)
        data.conclusions.insert(foldedHeader(header));
    return FieldTable(std::move(data));
}

bool FieldTable::isConclusion(QStringView header) const
{
    return isConclusionHeader(header) || m_data->conclusions.contains(foldedHeader(header));
}

std::optional<Field> FieldTable::fromId(QStringView id) const
{
    const auto found
        = std::ranges::find_if(m_data->fields, [&](Field field) { return this->id(field) == id; });
    return found == m_data->fields.end() ? std::nullopt : std::optional(*found);
}

std::optional<Field> FieldTable::ofOwnHeader(QStringView header) const
{
    const auto found = m_data->byHeader.constFind(withoutTable(foldedHeader(header)));
    return found == m_data->byHeader.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Field> FieldTable::ofHeader(QStringView header) const
{
    if (const std::optional<Field> own = ofOwnHeader(header))
        return own;
    if (const std::optional<QString> id = fieldIdOfWords(header))
        return fromId(*id);
    // Of an object in a record of JSON: restart.last, device.name.
    const qsizetype dot = header.indexOf(u'.');
    if (dot < 1 || dot + 1 == header.size() || header.indexOf(u'.', dot + 1) > 0)
        return {};
    const QString outer = header.first(dot).toString();
    const QString inner = header.sliced(dot + 1).toString();
    const std::optional<Field> together = ofHeader(QString(outer + u' ' + inner));
    return together ? together : ofHeader(QString(inner + u' ' + outer));
}

bool operator==(const FieldTable &one, const FieldTable &other)
{
    return one.m_data == other.m_data
        || (one.m_data->entries == other.m_data->entries && one.m_data->components == other.m_data->components
            && one.m_data->conclusions == other.m_data->conclusions
            && one.m_data->lastSeen == other.m_data->lastSeen);
}

QString foldedHeader(QStringView header)
{
    QString key;
    key.reserve(header.size());
    for (const QChar c : header) {
        if (!c.isSpace() && c != u'_' && c != u'-' && !isInvisible(c))
            key += c;
    }
    if (key.endsWith(u'0'))
        key.chop(1);
    return key.toCaseFolded();
}

} // namespace tracker
