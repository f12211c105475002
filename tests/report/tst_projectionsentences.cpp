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
    void machinesWithoutADateComeLast();
    void noMachineInScopeNoSentence();
};

namespace {

Projection projection()
{
    return {.asOf = LocalTime::fromIso(u"2000-07-24T14:00:00"), .hours = 336, .inScope = 100};
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
    QTest::newRow("out of sight") << QString() << QString() << QString()
                                  << u"80\u00a0% are not complete within the next 14 day(s)."_s;
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

void TestProjectionSentences::machinesWithoutADateComeLast()
{
    Projection made = projection();
    made.milestones.resize(3);
    made.withoutDate = 1037;
    const QStringList sentences = projectionSentences(made, QLocale(u"en_GB"_s));

    QCOMPARE(sentences.size(), 4);
    QVERIFY(sentences.last().startsWith(u"1,037 machines have no date"));
}

void TestProjectionSentences::noMachineInScopeNoSentence()
{
    QCOMPARE(projectionSentences({.hours = 336}, QLocale(u"en_GB"_s)), QStringList());
}

TRACKER_TEST(TestProjectionSentences)
#include "tst_projectionsentences.moc"
