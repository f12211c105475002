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
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr size_t longestNothing = 63; // in UTF-8

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
    QSet<QString> dayFirst; // headers of languages in which the day comes first, by wordKey()
    QHash<QString, Flag> flags; // by wordKey()
    QSet<QString> nothing; // in small letters
    std::array<quint64, 256> nothingSizes{}; // by the first byte of such words, a bit for each of their sizes
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
        const bool isDayFirst = language[u"slashDates"_s] == u"day-first"_s;
        for (auto field = headers.begin(); field != headers.end(); ++field) {
            for (const QJsonValue &header : field->toArray()) {
                const QString key = wordKey(header.toString());
                words.fields.insert(key, field.key());
                if (isDayFirst)
                    words.dayFirst.insert(key);
            }
        }
        for (const QJsonValue &word : language[u"nothing"_s].toArray()) {
            words.nothing.insert(word.toString().toCaseFolded());
            for (const QString &written : {word.toString().toLower(), word.toString().toUpper()}) {
                const QByteArray utf8 = written.toUtf8();
                Q_ASSERT(static_cast<size_t>(utf8.size()) <= longestNothing);
                words.nothingSizes[static_cast<unsigned char>(utf8.front())] |= quint64{1} << utf8.size();
            }
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

bool isDayFirstByWords(QStringView header)
{
    return words().dayFirst.contains(wordKey(header));
}

std::optional<Flag> flagOfWords(QStringView text)
{
    return valueOf(words().flags, text);
}

bool isNothingByWords(std::string_view text)
{
    if (text.empty() || text.size() > longestNothing)
        return false;
    const Words &known = words();
    const quint64 sizes = known.nothingSizes[static_cast<unsigned char>(text.front())];
    return (sizes >> text.size() & 1) != 0 && known.nothing.contains(QString::fromUtf8(text).toCaseFolded());
}

} // namespace tracker
