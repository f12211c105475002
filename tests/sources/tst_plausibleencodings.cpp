// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/plausibleencodings.h"
#include "tests/support/testmain.h"

#include <QSet>
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

class TestPlausibleEncodings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsShowTheirSet_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *encoding, const QString &words) {
            QTest::newRow(name) << QByteArray(encoding) << words;
        };
        const QString german = u"Name;Ort;Benutzer\nPC-1;Köln;Jürgen Groß\nPC-2;München;Käthe Schäfer\n"_s;
        const QString french = u"Name;Lieu\nPC-1;Hôtel de ville;Hélène Lefèvre\nPC-2;Besançon;François\n"_s;
        const QString czech = u"Name;Kde\nPC-1;Plzeň;Jiří Dvořák\nPC-2;České Budějovice;Tomáš Růžička\n"_s;
        const QString polish = u"Name;Gdzie\nPC-1;Łódź;Wałęsa\nPC-2;Kraków;Małgorzata Dąbrowska\n"_s;
        const QString hungarian = u"Name;Hol\nPC-1;Győr;Erdős Pál\nPC-2;Székesfehérvár;Szűcs Ödön\n"_s;
        const QString russian = u"Name;Где\nPC-1;Санкт-Петербург;Иванов Сергей\nPC-2;Москва;Шостакович\n"_s;
        const QString greek = u"Name;Πού\nPC-1;Αθήνα;Γιώργος Παπαδόπουλος\nPC-2;Θεσσαλονίκη;Μαρία\n"_s;
        const QString turkish = u"Name;Yer\nPC-1;İstanbul;Işık Yıldız\nPC-2;Eskişehir;Doğan Gümüş\n"_s;
        const QString japanese = u"Name;場所\nPC-1;東京本社;山田太郎\nPC-2;大阪の支店;佐藤さくら\n"_s;
        const QString chinese = u"Name;地点\nPC-1;北京总部;王小明\nPC-2;上海分公司;李娜\n"_s;
        row("German of Windows", "windows-1252", german);
        row("German of DOS", "IBM850", german);
        row("French of Windows", "windows-1252", french);
        row("French of DOS", "IBM850", french);
        row("Czech of Windows", "windows-1250", czech);
        row("Czech of DOS", "IBM852", czech);
        row("Polish of Windows", "windows-1250", polish);
        row("Polish of DOS", "IBM852", polish);
        row("Polish of Unix", "ISO-8859-2", polish);
        row("Hungarian of Windows", "windows-1250", hungarian);
        row("Russian of Windows", "windows-1251", russian);
        row("Russian by ISO", "ISO-8859-5", russian);
        row("Greek of Windows", "windows-1253", greek);
        row("Turkish of Windows", "windows-1254", turkish);
        row("Japanese", "Shift_JIS", japanese);
        row("Chinese", "GB18030", chinese);
        row("Unicode", "UTF-8", german);
        row("Unicode of two bytes", "UTF-16LE", german);
        row("no letter beyond ASCII", "UTF-8", u"Name;Site\nPC-1;S01\n"_s);
    }

    void wordsShowTheirSet()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, words);
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder.encode(words);
        QVERIFY(!encoder.hasError());
        const std::vector<QByteArray> names
            = plausibleEncodings({bytes.constData(), static_cast<size_t>(bytes.size())});
        // Sets may share all letters of a text: then it is read rightly all the same.
        QStringDecoder decoder(names.front().constData());
        const QString read = decoder.decode(bytes);
        QVERIFY2(read == words, qPrintable(u"%1: %2"_s.arg(QString::fromLatin1(names.front()), read)));
    }

    void everySetIsOfferedOnceAndCanBeDecoded()
    {
        const std::vector<QByteArray> names = plausibleEncodings("Name\nPC-\xFC\n");
        QCOMPARE(names.front(), QByteArray("windows-1252"));
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), static_cast<qsizetype>(names.size()));
        for (const QByteArray &name : names)
            QVERIFY2(QStringDecoder(name.constData()).isValid(), name.constData());
    }
};

TRACKER_TEST(TestPlausibleEncodings)
#include "tst_plausibleencodings.moc"
