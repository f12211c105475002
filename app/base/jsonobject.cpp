// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/jsonobject.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Json {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

} // namespace

JsonSource::JsonSource(const QByteArray &json, const QString &fileName, const QLocale &locale)
    : m_fileName(fileName)
    , m_language(locale.name().section(u'_', 0, 0))
{
    if (json.size() > longest) {
        failAt(1, Json::tr("the file is larger than %1.").arg(QLocale().formattedDataSize(longest, 0)));
        return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        failAt(JsonLines::lineAt(json, error.offset),
               Json::tr("the JSON does not parse: %1.").arg(error.errorString()));
    } else if (!document.isObject()) {
        failAt(1, Json::tr("a JSON object is expected here, in braces."));
    } else {
        m_root = document.object();
        m_lines.emplace(json);
        if (!m_lines->repeatedKey().isEmpty())
            fail(m_lines->repeatedKey(), Json::tr("“%1” is given twice.").arg(m_lines->repeatedKey()));
    }
}

void JsonSource::fail(const QString &path, const QString &reason)
{
    failAt(m_lines ? m_lines->lineOf(path) : 1, reason);
}

void JsonSource::failAt(int line, const QString &reason)
{
    if (!m_failure)
        m_failure = {Json::tr("%1, line %2: %3").arg(m_fileName, QString::number(line), reason)};
}

JsonObject::JsonObject(JsonSource &source, const QString &path, const QJsonObject &object,
                       const QStringList &known)
    : m_source(source)
    , m_path(path)
    , m_object(object)
{
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!known.contains(key))
            fail(key, Json::tr("“%1” is not known here; expected are: %2.").arg(key, known.join(u", "_s)));
    }
}

void JsonObject::fail(const QString &key, const QString &reason) const
{
    // A missing key has no line of its own; the object it is missing from has.
    m_source.fail(key.isEmpty() || !has(key) ? m_path : pathOf(key), reason);
}

QString JsonObject::string(const QString &key) const
{
    const QString string = m_object.value(key).toString();
    if (string.isEmpty())
        fail(key, Json::tr("“%1” is missing; a text is expected.").arg(key));
    return string;
}

QString JsonObject::text(const QString &key) const
{
    if (!m_object.value(key).isObject())
        return string(key);
    const QJsonObject texts = m_object.value(key).toObject();
    const QString english = texts.value(u"en"_s).toString();
    if (english.isEmpty())
        fail(key, Json::tr("“%1” has no English text (“en”).").arg(key));
    return texts.value(m_source.language()).toString(english);
}

QString JsonObject::textOr(const QString &key, const QString &absent) const
{
    return has(key) ? text(key) : absent;
}

bool JsonObject::isTrue(const QString &key) const
{
    if (has(key) && !m_object.value(key).isBool())
        fail(key, Json::tr("“%1” must be true or false.").arg(key));
    return m_object.value(key).toBool();
}

int JsonObject::number(const QString &key) const
{
    const int number = m_object.value(key).toInt();
    if (number <= 0)
        fail(key, Json::tr("“%1” must be a whole number greater than 0.").arg(key));
    return number;
}

QStringList JsonObject::strings(const QString &key) const
{
    QStringList strings;
    const QJsonArray array = m_object.value(key).toArray();
    for (const QJsonValue &value : array) {
        if (!value.isString())
            fail(key, Json::tr("“%1” may hold only texts.").arg(key));
        strings.append(value.toString());
    }
    if (strings.isEmpty())
        fail(key, Json::tr("“%1” is missing; a list of texts is expected.").arg(key));
    return strings;
}

QString JsonObject::newId(QStringList &taken) const
{
    const QString id = string(u"id"_s);
    if (taken.contains(id))
        fail(u"id"_s, Json::tr("“%1” is there already; every id must be its own.").arg(id));
    taken.append(id);
    return id;
}

int JsonObject::placeOf(const QString &key, const QString &id, const QStringList &ids) const
{
    const qsizetype place = ids.indexOf(id);
    if (place < 0)
        fail(key, Json::tr("there is no “%1”; there are: %2.").arg(id, ids.join(u", "_s)));
    return static_cast<int>(std::max<qsizetype>(place, 0));
}

JsonObject JsonObject::object(const QString &key, const QStringList &known) const
{
    if (!m_object.value(key).isObject())
        fail(key, Json::tr("“%1” is missing; an object in braces is expected.").arg(key));
    return JsonObject(m_source, pathOf(key), m_object.value(key).toObject(), known);
}

void JsonObject::forEach(const QString &key, const QStringList &known,
                         const std::function<void(const JsonObject &, int)> &read) const
{
    const QJsonArray array = m_object.value(key).toArray();
    if (array.isEmpty())
        fail(key, Json::tr("“%1” is missing; a list is expected.").arg(key));
    for (int place = 0; place < array.size(); ++place) {
        const QString path = JsonLines::element(pathOf(key), place);
        if (!array.at(place).isObject())
            m_source.fail(path, Json::tr("“%1” may hold only objects in braces.").arg(key));
        read(JsonObject(m_source, path, array.at(place).toObject(), known), place);
    }
}

} // namespace tracker
