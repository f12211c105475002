// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/format.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

class TestFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void momentsHaveNoSeconds_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("clock");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("time");
        QTest::newRow("C, whose short forms have them")
            << QLocale::c() << u"21:40"_s << u"Tue 25 Jul 21:40"_s << u"25 Jul 2000 21:40"_s;
        QTest::newRow("British") << QLocale(u"en_GB"_s) << u"21:40"_s << u"Tue 25 Jul 21:40"_s
                                 << u"25/07/2000 21:40"_s;
        QTest::newRow("American") << QLocale(u"en_US"_s) << u"9:40 PM"_s << u"Tue 25 Jul 9:40 PM"_s
                                  << u"7/25/00 9:40 PM"_s;
        QTest::newRow("German") << QLocale(u"de_DE"_s) << u"21:40"_s << u"Di. 25 Juli 21:40"_s
                                << u"25.07.00 21:40"_s;
    }
    void momentsHaveNoSeconds()
    {
        QFETCH(const QLocale, locale);
        const LocalTime time = LocalTime::fromIso(u"2000-07-25T21:40:37");
        // Newer locale data put a narrow space before AM and PM.
        const auto plain = [](QString text) { return text.replace(u'\u202f', u' '); };
        QTEST(plain(formatClock(time, locale)), "clock");
        QTEST(plain(formatMoment(time, locale)), "moment");
        QTEST(plain(formatTime(time, locale)), "time");
    }

    void theUnknownIsBlank()
    {
        QCOMPARE(formatClock({}, QLocale::c()), QString());
        QCOMPARE(formatMoment({}, QLocale::c()), QString());
        QCOMPARE(formatTime({}, QLocale::c()), QString());
    }
};

TRACKER_TEST(TestFormat)
#include "tst_format.moc"
