// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/shown.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

/// What a person sees of a text that may come from anywhere.
class TestShown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");

        QTest::newRow("plain text") << u"WS-1"_s << u"WS-1"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("the title of a terminal") << u"\u001B]0;owned\u0007"_s << u"␛]0;owned␇"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << u"a␀"_s;
        QTest::newRow("delete and back") << u"a\u007F\u0008b"_s << u"a␡␈b"_s;
        QTest::newRow("tab and line ends") << u"a\tb\r\nc"_s << u"a␉b␍␊c"_s;
        QTest::newRow("a control of eight bits") << u"a\u009B31m"_s << u"a[U+009B]31m"_s;
        QTest::newRow("next line") << u"a\u0085b"_s << u"a[U+0085]b"_s;
        QTest::newRow("line and paragraph separators") << u"a\u2028b\u2029"_s << u"a[U+2028]b[U+2029]"_s;
        QTest::newRow("text turned around") << u"SW\u202E1-\u202C"_s << u"SW[U+202E]1-[U+202C]"_s;
        QTest::newRow("an isolate") << u"\u2067a\u2069"_s << u"[U+2067]a[U+2069]"_s;
        // What languages are written with.
        QTest::newRow("accents and wide letters") << u"Zürich 東京"_s << u"Zürich 東京"_s;
        QTest::newRow("Hebrew and Arabic") << u"מחשב-1 حاسوب"_s << u"מחשב-1 حاسوب"_s;
        QTest::newRow("marks of direction") << u"א\u200F1\u200E\u061C"_s << u"א\u200F1\u200E\u061C"_s;
        QTest::newRow("joiners") << u"می\u200Cخواهم क्\u200Dष"_s << u"می\u200Cخواهم क्\u200Dष"_s;
        QTest::newRow("dashes, quotes and blanks of typography")
            << u"– “a” \u2007b\u00A0c…"_s << u"– “a” \u2007b\u00A0c…"_s;
        QTest::newRow("beyond 16 bits") << u"🖥 1"_s << u"🖥 1"_s;
    }
    void text()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(shownText(text), shown);
        QCOMPARE(shownText(shownText(text)), shown);
        std::string room;
        const std::string utf8 = text.toStdString();
        const std::string_view cell = shownText(utf8, room);
        QCOMPARE(QString::fromUtf8(cell), shown);
        QCOMPARE(cell.data() == utf8.data(), text == shown); // untouched, not even copied
    }

    void whatLaysOutMayStay()
    {
        const QString text = u"a\tb\nc\u001B"_s;
        QCOMPARE(shownText(text, LaidOutBy::Tabs), u"a\tb␊c␛"_s);
        QCOMPARE(shownText(text, LaidOutBy::LineEnds), u"a␉b\nc␛"_s);
    }
};

TRACKER_TEST(TestShown)
#include "tst_shown.moc"
