// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/languagewords.h"

#include "app/base/searchfold.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

QString wordKey(QStringView text)
{
    QString key;
    for (const QChar c : QString::fromStdString(searchFolded(text.toString().toStdString()))) {
        if (c.isLetterOrNumber() || c.isMark())
            key += c;
    }
    return key;
}

struct Words {
    QHash<QString, QString> fields; // ids by wordKey()
    QHash<QString, Flag> flags; // by wordKey()
};

Words readWords()
{
    Words words;
    const QDir folder(u":/fields/languages"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        const QJsonObject language = QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
        Q_ASSERT(!language.isEmpty());
        const QJsonObject headers = language[u"headers"_s].toObject();
        for (auto field = headers.begin(); field != headers.end(); ++field) {
            for (const QJsonValue &header : field->toArray())
                words.fields.insert(wordKey(header.toString()), field.key());
        }
        for (const auto &[key, flag] : {std::pair(u"yes"_s, Flag::Yes), std::pair(u"no"_s, Flag::No)}) {
            for (const QJsonValue &word : language[key].toArray())
                words.flags.insert(wordKey(word.toString()), flag);
        }
    }
    return words;
}

const Words &words()
{
    static const Words read = readWords();
    return read;
}

template <typename Value> std::optional<Value> valueOf(const QHash<QString, Value> &values, QStringView text)
{
    const auto found = values.constFind(wordKey(text));
    return found == values.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<QString> fieldIdOfWords(QStringView header)
{
    return valueOf(words().fields, header);
}

std::optional<Flag> flagOfWords(QStringView text)
{
    return valueOf(words().flags, text);
}

} // namespace tracker
