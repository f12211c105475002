// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/searchfold.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

class TestSearchFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("ASCII") << u"WS-001"_s << u"ws-001"_s;
        QTest::newRow("an accent") << u"Zürich"_s << u"zurich"_s;
        QTest::newRow("an accent as a character of its own") << u"Zu\u0308rich"_s << u"zurich"_s;
        QTest::newRow("a sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("a capital sharp s") << u"STRA\u1E9EE"_s << u"strasse"_s;
        QTest::newRow("letters that are none with an accent")
            << u"Łódź Tromsø Ærø"_s << u"lodz tromso aero"_s;
        QTest::newRow("a dotless i") << u"Diyarbakır"_s << u"diyarbakir"_s;
        QTest::newRow("wide letters") << u"ＰＣ１"_s << u"pc1"_s;
        QTest::newRow("joined letters") << u"o\uFB03ce"_s << u"office"_s;
        QTest::newRow("Cyrillic") << u"Йошкар"_s << u"иошкар"_s;
        QTest::newRow("marks of other scripts stay") << u"ガ"_s << u"カ\u3099"_s;
    }
    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, typed);
        QCOMPARE(QString::fromUtf8(searchFolded(text.toStdString())), typed);
        QCOMPARE(searchFolded(typed.toStdString()), searchFolded(text.toStdString()));
    }
};

TRACKER_TEST(TestSearchFold)

#include "tst_searchfold.moc"
