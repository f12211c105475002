// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/fieldtable.h"
#include "app/fields/languagewords.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

/// The files of words: each word means one thing, in whatever language it is.
class TestLanguageWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLanguage_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"cs", "da", "de", "en", "es", "fi", "fr", "hu", "it", "ja", "ko", "nb",
                                     "nl", "pl", "pt", "ru", "sv", "tr", "zh"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void eachLanguage()
    {
        QFETCH(const QString, language);
        QFile file(u":/fields/languages/%1.json"_s.arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject words = QJsonDocument::fromJson(file.readAll(), &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        QStringList keys{u"headers"_s, u"no"_s, u"nothing"_s, u"yes"_s};
        if (words.contains(u"slashDates"_s)) {
            QCOMPARE(words[u"slashDates"_s].toString(), u"day-first"_s);
            keys.insert(3, u"slashDates"_s);
        }
        QCOMPARE(words.keys(), keys);
        const QJsonObject headers = words[u"headers"_s].toObject();
        for (const QString &id :
             {u"name"_s, u"os"_s, u"last-restart"_s, u"restart-pending"_s, u"last-seen"_s})
            QVERIFY2(headers.contains(id), qPrintable(id));
        const FieldTable table;
        for (auto field = headers.begin(); field != headers.end(); ++field) {
            QVERIFY2(table.fromId(field.key()), qPrintable(field.key()));
            for (const QJsonValue &header : field->toArray()) {
                const auto found = table.ofHeader(header.toString());
                QVERIFY2(found, qPrintable(header.toString()));
                QVERIFY2(table.id(*found) == field.key(),
                         qPrintable(header.toString() + u" is "_s + table.id(*found)));
            }
        }
        QVERIFY(!words[u"nothing"_s].toArray().isEmpty());
        for (const QJsonValue &word : words[u"nothing"_s].toArray())
            QVERIFY2(isNothingByWords(word.toString().toStdString()), qPrintable(word.toString()));
        for (const auto &[key, flag] : {std::pair(u"yes"_s, Flag::Yes), std::pair(u"no"_s, Flag::No)}) {
            QVERIFY(!words[key].toArray().isEmpty());
            for (const QJsonValue &word : words[key].toArray())
                QVERIFY2(flagOfWords(word.toString()) == flag, qPrintable(word.toString()));
        }
    }

    void spellings()
    {
        const FieldTable table;
        QCOMPARE(table.ofHeader(u"NOM DE L'ORDINATEUR"_s), Field::Name);
        QCOMPARE(table.ofHeader(u"nom-de-l’ordinateur"_s), Field::Name);
        QCOMPARE(table.ofHeader(u"Systeme d'exploitation"_s), Field::Os);
        QCOMPARE(table.ofHeader(u"Заметки"_s), std::nullopt);
        QCOMPARE(flagOfWords(u"SÌ"_s), Flag::Yes);
        QCOMPARE(flagOfWords(u"vielleicht"_s), std::nullopt);
    }
};

TRACKER_TEST(TestLanguageWords)

#include "tst_languagewords.moc"
