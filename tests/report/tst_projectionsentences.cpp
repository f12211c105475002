// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/projectionsentences.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

class TestProjectionSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void milestones_data();
    void milestones();
    void whatNobodyExpectsIsSaidOnce();
    void listedAndExpectedApart();
    void anOldListSaysSo();
    void aMachineHasNoParts();
    void machinesWithoutADateComeLast();
    void noMachineInScopeNoSentence();
};

namespace {

Projection projection()
{
    TrackProjection completion;
    completion.listed = 12;
    completion.curve = {HourlyCounts(337, 12.0), HourlyCounts(337, 12.0), HourlyCounts(337, 12.0)};
    return {.asOf = LocalTime::fromIso(u"2000-07-24T14:00:00"),
            .hours = 336,
            .inScope = 120,
            .tracks = {completion}};
}

} // namespace

void TestProjectionSentences::milestones_data()
{
    QTest::addColumn<QString>("earliest");
    QTest::addColumn<QString>("expectedTime");
    QTest::addColumn<QString>("latest");
    QTest::addColumn<QString>("expected");

    const QString now = u"2000-07-24T14:00:00"_s;
    const QString thursday = u"2000-07-27T08:00:00"_s;
    const QString noon = u"2000-07-27T12:00:00"_s;
    const QString friday = u"2000-07-28T09:00:00"_s;
    QTest::newRow("reached") << now << now << now << u"80\u00a0% are complete now."_s;
    QTest::newRow("a range")
        << thursday << noon << friday
        << u"80\u00a0% are complete between Thu 27 Jul 08:00 and Fri 28 Jul 09:00, most likely "
           "by Thu 27 Jul 12:00."_s;
    QTest::newRow("certain") << noon << noon << noon << u"80\u00a0% are complete by Thu 27 Jul 12:00."_s;
    QTest::newRow("no latest")
        << thursday << noon << QString()
        << u"80\u00a0% are complete by Thu 27 Jul 08:00 at the earliest, most likely by Thu "
           "27 Jul 12:00, and perhaps not within the next 14 day(s)."_s;
    QTest::newRow("not expected")
        << thursday << QString() << QString()
        << u"80\u00a0% are complete by Thu 27 Jul 08:00 at the earliest, but most likely "
           "not within the next 14 day(s)."_s;
}

void TestProjectionSentences::milestones()
{
    QFETCH(QString, earliest);
    QFETCH(QString, expectedTime);
    QFETCH(QString, latest);
    QFETCH(QString, expected);

    Projection made = projection();
    made.milestones.push_back(
        {0.8, LocalTime::fromIso(earliest), LocalTime::fromIso(expectedTime), LocalTime::fromIso(latest)});
    QCOMPARE(projectionSentences(made, QLocale(u"en_GB"_s)), QStringList{expected});
}

void TestProjectionSentences::whatNobodyExpectsIsSaidOnce()
{
    Projection made = projection();
    made.tracks.front().curve.low.back() = 79.4;
    made.tracks.front().curve.high.back() = 95.7;
    const LocalTime friday = LocalTime::fromIso(u"2000-07-28T09:00:00");
    made.milestones = {{0.5, friday, friday, friday}, {.part = 0.8}, {.part = 0.95}};
    const QString open
        = u"In 14 day(s) 79–96 of 120 are expected to be complete; 80\u00a0% is not expected within that time."_s;
    QCOMPARE(projectionSentences(made, QLocale(u"en_GB"_s)),
             (QStringList{u"50\u00a0% are complete by Fri 28 Jul 09:00."_s, open}));
    QCOMPARE(projectionHeadline(made, QLocale(u"en_GB"_s)), u"50\u00a0% are complete by Fri 28 Jul 09:00."_s);

    // A milestone behind us is no news.
    made.asOf = friday;
    QCOMPARE(projectionHeadline(made, QLocale(u"en_GB"_s)), open);
}

void TestProjectionSentences::listedAndExpectedApart()
{
    Projection made = projection();
    made.tracks.front().curve.low.front() = 14.6;
    made.tracks.front().curve.high.front() = 20;
    QCOMPARE(projectionSentences(made, QLocale(u"en_GB"_s)),
             QStringList{u"12 listed as complete, 14–20 expected by now."_s});
    made.tracks.front().curve.low.front() = 20;
    QCOMPARE(projectionSentences(made, QLocale(u"en_GB"_s)),
             QStringList{u"12 listed as complete, 20 expected by now."_s});
}

void TestProjectionSentences::anOldListSaysSo()
{
    Projection made = projection();
    made.newestReport = made.asOf - std::chrono::hours(23);
    QCOMPARE(projectionSentences(made, QLocale(u"en_GB"_s)), QStringList());
    made.newestReport = made.asOf - std::chrono::hours(49);
    QCOMPARE(
        projectionSentences(made, QLocale(u"en_GB"_s)),
        QStringList{u"The list is 2 day(s) old: no machine was seen after Sat 22 Jul 13:00, and what has "
                    "come since is estimated."_s});
}

void TestProjectionSentences::aMachineHasNoParts()
{
    Projection made = projection();
    made.inScope = 1;
    made.milestones.resize(3);
    TrackProjection &completion = made.tracks.front();
    completion.listed = 0;
    for (size_t hour = 0; hour < completion.curve.expected.size(); ++hour)
        completion.curve.expected[hour] = hour < 40 ? 0.3 : 0.6;
    completion.curve.low.assign(337, 0.0);
    completion.curve.high.assign(337, 1.0);
    const QString expected = u"The machine is expected to be complete by Wed 26 Jul 06:00."_s;
    QCOMPARE(projectionSentences(made, QLocale(u"en_GB"_s)), QStringList{expected});
    QCOMPARE(projectionHeadline(made, QLocale(u"en_GB"_s)), expected);
    completion.curve.expected.assign(337, 0.3);
    QCOMPARE(projectionHeadline(made, QLocale(u"en_GB"_s)),
             u"The machine is not expected to be complete within the next 14 day(s)."_s);
    completion.listed = 1;
    QCOMPARE(projectionHeadline(made, QLocale(u"en_GB"_s)), u"The machine is complete."_s);
}

void TestProjectionSentences::machinesWithoutADateComeLast()
{
    Projection made = projection();
    made.withoutDate = 1040;
    made.held = 2;
    made.unmoved = 1;
    made.heldTitle = u"Upgrade deferred"_s;
    QCOMPARE(
        projectionSentences(made, QLocale(u"en_GB"_s)),
        (QStringList{
            u"2 machines have no date: they are stopped (Upgrade deferred)."_s,
            u"1 machines have no date: nothing tells when they go on."_s,
            u"1,037 machines have no date: they wait for a restart, and no habit tells when it comes."_s}));
    made.needsRestarts = false;
    QVERIFY(
        projectionSentences(made, QLocale(u"en_GB"_s)).last().endsWith(u"nothing tells when they go on."));
}

void TestProjectionSentences::noMachineInScopeNoSentence()
{
    QCOMPARE(projectionSentences({.hours = 336}, QLocale(u"en_GB"_s)), QStringList());
}

TRACKER_TEST(TestProjectionSentences)
#include "tst_projectionsentences.moc"
