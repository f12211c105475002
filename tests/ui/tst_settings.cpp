// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/preferences/settings.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        Settings settings;
        settings.windowGeometry = "geometry";
        settings.machineSplitter = QByteArray("\0\1", 2);
        settings.pages = Pages::Projection;
        settings.appearance = Appearance::Dark;
        settings.textZoom = 3;
        settings.columns = {{u"name"_s, 120, true}, {u"Asset Tag, old"_s, 80, false}, {u"site"_s, 60, true}};
        settings.sortColumn = u"name"_s;
        settings.sortOrder = Qt::DescendingOrder;
        settings.recentFiles = {u"/lists/b.csv"_s, u"/lists/a, b.csv"_s};
        settings.lastFolder = u"/lists"_s;
        {
            QSettings store(file, QSettings::IniFormat);
            saveSettings(settings, store);
        }
        const QSettings store(file, QSettings::IniFormat);
        QVERIFY(loadSettings(store) == settings);
    }

    /// A program was killed just when it made the lock.
    void anEmptyLockDoesNotHoldUp()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        QFile lock(file + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        QElapsedTimer elapsed;
        elapsed.start();
        Settings settings;
        settings.textZoom = 3;
        {
            QSettings store(file, QSettings::IniFormat);
            saveSettings(settings, store);
        }
        QVERIFY2(elapsed.elapsed() < 15'000, qPrintable(QString::number(elapsed.elapsed())));
        const QSettings store(file, QSettings::IniFormat);
        QVERIFY(loadSettings(store) == settings);
    }

    void areTheDefaultsWhereNothingIsKept()
    {
        const QTemporaryDir folder;
        const QSettings store(folder.filePath(u"none.ini"_s), QSettings::IniFormat);
        QVERIFY(loadSettings(store) == Settings());
    }

    void doNotBelieveNonsense()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"odd.ini"_s), QSettings::IniFormat);
        store.setValue(u"window/appearance"_s, u"purple"_s);
        store.setValue(u"window/textZoom"_s, 4000);
        store.setValue(u"table/columns"_s, QStringList{u""_s, u"12"_s});
        const Settings settings = loadSettings(store);
        QCOMPARE(settings.appearance, Appearance::System);
        QVERIFY(settings.textZoom <= 12);
        QVERIFY(settings.columns.empty());
    }

    void whatIsNoneOfOursIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a newer version")
            << QByteArray("[General]\nformat=2\n[window]\ntextZoom=3\n") << u"newer version"_s;
        QTest::newRow("no settings") << QByteArray("[window\n\x01\xFFtextZoom\n=\n")
                                     << u"no settings that can be read"_s;
        QTest::newRow("ours") << QByteArray("[window]\ntextZoom=3\n") << QString();
    }
    void whatIsNoneOfOursIsLeftAlone()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        {
            QSettings store(file.fileName(), QSettings::IniFormat);
            const QString why = whyUnusable(store);
            QCOMPARE(why.isEmpty(), sentence.isEmpty());
            QVERIFY2(why.contains(sentence), qPrintable(why));
            Settings settings = loadSettings(store);
            QCOMPARE(settings.textZoom, sentence.isEmpty() ? 3 : 0);
            settings.textZoom = 5;
            saveSettings(settings, store);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll() == bytes, !sentence.isEmpty());
    }

    void columnsOfAnyWidthAreNoTrap()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"odd.ini"_s), QSettings::IniFormat);
        store.setValue(u"table/columns"_s, QStringList{u"-2147483648 name"_s, u"2147483647 site"_s});
        for (const ColumnLayout &column : loadSettings(store).columns)
            QVERIFY(column.width >= 0 && column.width <= 10'000);
    }

    void recentFilesAreFewAndTheNewestFirst()
    {
        Settings settings;
        for (int i = 0; i < 20; ++i)
            addRecentFile(settings, u"list %1"_s.arg(i));
        addRecentFile(settings, u"list 15"_s);
        QCOMPARE(settings.recentFiles.size(), maxRecentFiles);
        QCOMPARE(settings.recentFiles.first(2), (QStringList{u"list 15"_s, u"list 19"_s}));
        QCOMPARE(settings.recentFiles.count(u"list 15"_s), 1);
    }
};

TRACKER_TEST(TestSettings)
#include "tst_settings.moc"
