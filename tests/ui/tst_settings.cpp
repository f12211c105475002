// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/preferences/settings.h"

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
        settings.projectionShown = false;
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
