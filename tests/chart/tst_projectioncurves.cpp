// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/chart/projectionsample.h"
#include "tests/support/testmain.h"
#include "ui/chart/readingtext.h"
#include "ui/drawing/projectioncurves.h"
#include "ui/drawing/timeticks.h"

#include <QTest>

#include <ctime>

using namespace tracker;
using namespace Qt::StringLiterals;

/// What the chart draws and says, before anything is painted.
class TestProjectionCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepRisesAtItsHour()
    {
        QCOMPARE(futureSteps({3, 5, 5}, {0, 2}), (QList<QPointF>{{0, 3}, {1, 3}, {1, 5}, {2, 5}, {2, 5}}));
    }

    void drawsNoMoreThanIsInTheRange() { QCOMPARE(futureSteps({3, 5, 9}, {0, 1}).last(), QPointF(1, 5)); }

    void neverDrawsMoreThanTwoThousandPoints()
    {
        Projection projection = *sampleProjection();
        projection.past.clear();
        for (quint32 second = 1'000'000; second > 0; second -= 10)
            projection.past.push_back(
                {projection.asOf - std::chrono::seconds(second), {2'000'000 - second, 0}});
        const auto past = pastSteps(projection, 0, {-300, 0});
        QVERIFY2(past.size() > 1500 && past.size() <= 2000, QByteArray::number(past.size()));
        QCOMPARE(past.last(), QPointF(0, 1'999'990));
        QVERIFY(futureSteps(HourlyCounts(5000, 1.0), {0, 4999}).size() <= 2000);
    }

    void thePastBeginsWithWhatWasKnownBefore()
    {
        Projection projection;
        projection.asOf = LocalTime::fromIso(u"2000-07-24T14:00:00");
        projection.past = {{projection.asOf - std::chrono::hours(50), {4, 1}},
                           {projection.asOf - std::chrono::hours(10), {6, 1}}};
        QCOMPARE(pastSteps(projection, 0, {-24, 24}), (QList<QPointF>{{-24, 4}, {-10, 4}, {-10, 6}, {0, 6}}));
        QCOMPARE(pastSteps(projection, 1, {-24, 24}), (QList<QPointF>{{-24, 1}, {0, 1}}));
    }

    void timesAfterTheInventoryTimeAreNotThePast()
    {
        Projection projection;
        projection.asOf = LocalTime::fromIso(u"2000-07-24T14:00:00");
        projection.past = {{projection.asOf + std::chrono::hours(2), {4, 1}}};
        QVERIFY(pastSteps(projection, 0, {0, 24}).isEmpty());
        QCOMPARE(chartRange(projection, 24).from, 0);
    }

    void showsAQuarterAsMuchPastAsFuture()
    {
        const auto projection = sampleProjection();
        QCOMPARE(chartRange(*projection, 24), (HourRange{-6, 24}));
        QCOMPARE(chartRange(*projection, 336), (HourRange{-84, 336}));
        QCOMPARE(chartRange(*sampleProjection(10, 48), 72), (HourRange{-12, 48}));
    }

    void aSentenceIsBetterThanAnEmptyChart()
    {
        QVERIFY(isWorthAChart(*sampleProjection()));
        QVERIFY(!isWorthAChart(*sampleProjection(1)));
        Projection still = *sampleProjection(10);
        still.past.clear();
        for (TrackProjection &track : still.tracks)
            track.curve.low = track.curve.expected = track.curve.high = HourlyCounts(337, 10.0);
        QVERIFY(!isWorthAChart(still));
    }

    void marksLieOnRoundTimesOfDay()
    {
        const auto asOf = LocalTime::fromIso(u"2000-07-24T14:30:00");
        const QLocale english(u"en_GB"_s);
        const auto hours = timeTicks(asOf, {-6, 24}, 6, english);
        QCOMPARE(hours.size(), 5u);
        QCOMPARE(hours[0], (TimeTick{-2.5, u"12:00"_s, u"−3 h"_s}));
        QCOMPARE(hours[2], (TimeTick{9.5, u"Tue 25 Jul"_s, u"+10 h"_s}));
        for (const TimeTick &tick : timeTicks(asOf, {-84, 336}, 6, english))
            QVERIFY2(tick.clock.contains(u' '), qPrintable(tick.clock)); // days only
    }

    void marksKeepTheClockOfTheInventoryOverAChangeToWinterTime()
    {
        // The clients' clock, without a zone: a day has 24 hours, whatever this computer's clock does.
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Europe/Berlin");
        tzset();
        const auto asOf = LocalTime::fromIso(u"2000-10-28T12:00:00");
        const auto ticks = timeTicks(asOf, {0, 48}, 8, QLocale(u"en_GB"_s));
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(ticks.size(), 9u);
        QStringList clocks;
        for (const TimeTick &tick : ticks)
            clocks << tick.clock;
        QCOMPARE(clocks,
                 (QStringList{u"12:00"_s, u"18:00"_s, u"Sun 29 Oct"_s, u"06:00"_s, u"12:00"_s, u"18:00"_s,
                              u"Mon 30 Oct"_s, u"06:00"_s, u"12:00"_s}));
        QCOMPARE(ticks.back().elapsed, u"+48 h"_s);
    }

    void stepsOfTheCountAxisAreNice_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<int>("limit");
        QTest::addColumn<double>("step");
        QTest::newRow("one, two, five") << 2310.0 << 5 << 500.0;
        QTest::newRow("a million") << 1e6 << 5 << 200'000.0;
        QTest::newRow("never a part of a machine") << 3.0 << 6 << 1.0;
        QTest::newRow("no room") << 90.0 << 0 << 100.0;
    }
    void stepsOfTheCountAxisAreNice()
    {
        QFETCH(double, top);
        QFETCH(int, limit);
        QTEST(niceStep(top, limit), "step");
    }

    void readsTheCurvesInWords()
    {
        const auto projection = sampleProjection();
        const QLocale english(u"en_GB"_s);
        const auto future = readingAt({projection}, 45);
        QVERIFY(future);
        const ReadingText words = readingText(*future, projection->inScope, english);
        QCOMPARE(words.moment, u"Wed 26 Jul 11:00 (in 45 hour(s))"_s); // the translation makes the plural
        QVERIFY2(words.tracks.back().startsWith(u"Complete: 2,0"_s)
                     && words.tracks.back().contains(u" of 2,310 ("_s)
                     && words.tracks.back().contains(u"80 % band "_s),
                 qPrintable(words.tracks.back()));
        QCOMPARE(words.timersAlone, u"Complete if left on: 1,307 of 2,310 (56 %)"_s);
        QCOMPARE(words.lines().size(), 4);

        const auto past = readingAt({projection}, -10);
        QVERIFY(past);
        QCOMPARE(readingText(*past, projection->inScope, english).lines().size(), 3);
        QVERIFY(!readingAt({projection}, -200));
        QVERIFY(!readingAt({projection}, 337));
    }

    void readsTheWhatIfBesideTheHabit()
    {
        auto whatIf = std::make_shared<Projection>(*sampleProjection());
        whatIf->tracks.back().curve.expected = HourlyCounts(337, 2000.0);
        const ChartContent content{sampleProjection(), whatIf};
        const QLocale english(u"en_GB"_s);
        const QStringList lines = readingText(*readingAt(content, 1), 2310, english).lines();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[3], u"Complete, what if: 2,000 of 2,310 (86 %)"_s);
        QVERIFY(!readingAt(content, -10)->completeWhatIf); // nobody can change the past
    }

    void oneHundredPerCentMeansAll()
    {
        const Reading reading{.time = LocalTime::fromSeconds(0), .tracks = {{.expected = 999.4}}};
        QVERIFY(readingText(reading, 1000, QLocale::c()).tracks.back().contains(u"(99 %)"_s));
    }
};

TRACKER_TEST(TestProjectionCurves)
#include "tst_projectioncurves.moc"
