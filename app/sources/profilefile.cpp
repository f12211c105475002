// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/profilefile.h"

#include "app/base/jsonobject.h"
#include "app/base/outputfile.h"
#include "app/sources/valueformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ProfileFileText {
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

constexpr auto noneId = "none"_L1;
constexpr auto fixedWidthId = "fixed-width"_L1;
constexpr auto textId = "text"_L1;

/// What is written for each value of an enum, in its order.
const QStringList &flagIds()
{
    static const QStringList ids{u"unknown"_s, u"no"_s, u"yes"_s};
    return ids;
}

const QStringList &dateOrderIds()
{
    static const QStringList ids{u"month-first"_s, u"day-first"_s};
    return ids;
}

/// What becomes of rows of totals.
const QStringList &totalsIds()
{
    static const QStringList ids{u"rejected"_s, u"machines"_s};
    return ids;
}

QString charId(char c)
{
    return c == noQuote ? QString(noneId) : QString(QLatin1Char(c));
}

/// Objects whose keys are the person's own.
JsonObject ownKeys(const JsonObject &object, const QString &key)
{
    return object.object(key, object.value(key).toObject().keys());
}

std::optional<QString> readSheet(const JsonObject &object)
{
    const QString key = u"sheet"_s;
    return object.has(key) ? std::optional(object.string(key)) : std::nullopt;
}

std::optional<char> readSeparator(const JsonObject &object)
{
    const QString key = u"separator"_s;
    if (!object.has(key))
        return {};
    const QString text = object.value(key).toString();
    if (text == fixedWidthId)
        return fixedWidth;
    if (text.size() == 1 && canSeparate(text.front().toLatin1()))
        return text.front().toLatin1();
    object.fail(
        key,
        ProfileFileText::tr("“%1” must be a single character of ASCII, neither a quote nor a line end.")
            .arg(key));
    return {};
}

std::optional<char> readQuote(const JsonObject &object)
{
    const QString key = u"quote"_s;
    if (!object.has(key))
        return {};
    const QString text = object.value(key).toString();
    if (text == u'"' || text == u'\'')
        return text.front().toLatin1();
    if (text != noneId)
        object.fail(key, ProfileFileText::tr("“%1” must be \", ' or none.").arg(key));
    return noQuote;
}

std::optional<quint32> readHeaderLine(const JsonObject &object)
{
    const QString key = u"header-line"_s;
    if (!object.has(key))
        return {};
    const int line = object.value(key).toInt(-1);
    if (line < 0)
        object.fail(
            key, ProfileFileText::tr("“%1” must be the number of a line, or 0 without a header.").arg(key));
    return static_cast<quint32>(std::max(line, 0));
}

ListSignature readSignature(const JsonObject &object)
{
    const QString key = u"values"_s;
    if (!object.has(key))
        return {.headers = object.strings(u"columns"_s)};
    ListSignature signature;
    const QStringList ids = object.strings(key);
    for (const QString &id : ids)
        signature.values.push_back(ValueKind(object.placeOf(key, id, valueKindIds())));
    return signature;
}

ImportProfile readProfile(const JsonObject &object)
{
    ImportProfile profile{.name = object.string(u"name"_s),
                          .signature = readSignature(object),
                          .sheet = readSheet(object),
                          .separator = readSeparator(object),
                          .quote = readQuote(object),
                          .headerLine = readHeaderLine(object)};
    if (object.has(u"fields"_s)) {
        const JsonObject fields = ownKeys(object, u"fields"_s);
        const QStringList keys = fields.keys();
        for (const QString &key : keys) {
            const QString id = fields.string(key);
            profile.fields.emplace(key, id == textId ? std::nullopt : std::optional(id));
        }
    }
    if (object.has(u"flags"_s)) {
        const JsonObject flags = ownKeys(object, u"flags"_s);
        const QStringList keys = flags.keys();
        for (const QString &key : keys)
            profile.flags.emplace(foldedSpelling(key),
                                  Flag(flags.placeOf(key, flags.string(key), flagIds())));
    }
    if (const QString key = u"dates"_s; object.has(key))
        profile.dateOrder = DateOrder(object.placeOf(key, object.string(key), dateOrderIds()));
    if (object.has(u"column-dates"_s)) {
        const JsonObject orders = ownKeys(object, u"column-dates"_s);
        const QStringList keys = orders.keys();
        for (const QString &key : keys)
            profile.dateOrders.emplace(key,
                                       DateOrder(orders.placeOf(key, orders.string(key), dateOrderIds())));
    }
    if (const QString key = u"totals"_s; object.has(key))
        profile.totalsAreMachines = object.placeOf(key, object.string(key), totalsIds()) == 1;
    if (object.has(u"procedure"_s))
        profile.procedure = object.string(u"procedure"_s);
    return profile;
}

QJsonObject toJson(const ImportProfile &profile)
{
    QJsonObject json{{u"name"_s, profile.name}};
    if (profile.signature.headers.isEmpty()) {
        QJsonArray values;
        for (const ValueKind kind : profile.signature.values)
            values.append(valueKindIds()[static_cast<int>(kind)]);
        json[u"values"_s] = values;
    } else {
        json[u"columns"_s] = QJsonArray::fromStringList(profile.signature.headers);
    }
    if (profile.sheet)
        json[u"sheet"_s] = *profile.sheet;
    if (profile.separator)
        json[u"separator"_s]
            = *profile.separator == fixedWidth ? QString(fixedWidthId) : charId(*profile.separator);
    if (profile.quote)
        json[u"quote"_s] = charId(*profile.quote);
    if (profile.headerLine)
        json[u"header-line"_s] = qint64{*profile.headerLine};
    QJsonObject fields;
    for (const auto &[key, id] : profile.fields)
        fields[key] = id.value_or(QString(textId));
    if (!fields.isEmpty())
        json[u"fields"_s] = fields;
    QJsonObject flags;
    for (const auto &[spelling, flag] : profile.flags)
        flags[spelling] = flagIds()[static_cast<int>(flag)];
    if (!flags.isEmpty())
        json[u"flags"_s] = flags;
    if (profile.dateOrder)
        json[u"dates"_s] = dateOrderIds()[static_cast<int>(*profile.dateOrder)];
    QJsonObject orders;
    for (const auto &[key, order] : profile.dateOrders)
        orders[key] = dateOrderIds()[static_cast<int>(order)];
    if (!orders.isEmpty())
        json[u"column-dates"_s] = orders;
    if (profile.totalsAreMachines)
        json[u"totals"_s] = totalsIds()[1];
    if (!profile.procedure.isEmpty())
        json[u"procedure"_s] = profile.procedure;
    return json;
}

} // namespace

Result<std::vector<ImportProfile>> readProfiles(const QString &path)
{
    std::vector<ImportProfile> profiles;
    QFile file(path);
    if (!file.exists())
        return profiles;
    const QString name = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{ProfileFileText::tr("“%1” could not be opened: %2. Check that you may read it.")
                           .arg(name, file.errorString())};
    }
    JsonSource source(file.read(JsonSource::longest + 1), name, QLocale());
    if (!source.failure()) {
        const JsonObject root(source, {}, source.root(), {u"profiles"_s});
        const QJsonValue list = root.value(u"profiles"_s);
        const bool isEmpty = list.isArray() && list.toArray().isEmpty();
        if (!isEmpty) {
            root.forEach(u"profiles"_s,
                         {u"name"_s, u"columns"_s, u"values"_s, u"sheet"_s, u"separator"_s, u"quote"_s,
                          u"header-line"_s, u"fields"_s, u"flags"_s, u"dates"_s, u"column-dates"_s,
                          u"totals"_s, u"procedure"_s},
                         [&](const JsonObject &object, int) { profiles.push_back(readProfile(object)); });
        }
    }
    if (source.failure())
        return *source.failure();
    return profiles;
}

Result<void> writeProfiles(const QString &path, const std::vector<ImportProfile> &profiles)
{
    QDir().mkpath(QFileInfo(path).path());
    Result<OutputFile> file = OutputFile::open(path);
    if (!file)
        return file.failure();
    QJsonArray list;
    for (const ImportProfile &profile : profiles)
        list.append(toJson(profile));
    const QByteArray json = QJsonDocument(QJsonObject{{u"profiles"_s, list}}).toJson();
    if (file->device().write(json) != json.size())
        return unwritable(path, file->device().errorString());
    return file->commit();
}

} // namespace tracker
