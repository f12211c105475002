// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sentences.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headlines_data();
    void headlines();
    void oneStageThatWaitsNeedsNoName();
    void aFleetOfOthersIsDoubted();
    void owed_data();
    void owed();
};

namespace {

enum StagePlace { NotStarted, First, Working, Second, Complete, stageCount };

Procedure procedure()
{
    Procedure made;
    made.scopeTitle = u"Windows 9x clients"_s;
    for (const StageRole role : {StageRole::NotStarted, StageRole::AwaitingRestart, StageRole::Working,
                                 StageRole::AwaitingRestart, StageRole::Done})
        made.stages.push_back({.role = role});
    made.stages[First].shortTitle = u"awaiting first"_s;
    made.stages[Second].shortTitle = u"awaiting second"_s;
    return made;
}

Counts counted(std::array<quint32, stageCount> stages, quint32 timed = 0, quint32 nextLogon = 0)
{
    Counts counts;
    counts.stages.assign(stages.begin(), stages.end());
    for (const quint32 machines : stages)
        counts.inScope += machines;
    counts.machines = counts.inScope;
    counts.complete = stages[Complete];
    counts.tracks.resize(2);
    counts.tracks[1].bounds[static_cast<size_t>(Bound::Timed)] = timed;
    counts.tracks[1].bounds[static_cast<size_t>(Bound::NextLogon)] = nextLogon;
    counts.tracks[1].by = LocalTime::fromIso(u"2000-07-25T21:40:00");
    return counts;
}

} // namespace

void TestSentences::headlines_data()
{
    QTest::addColumn<Counts>("counts");
    QTest::addColumn<QString>("expected");

    QTest::newRow("complete, waiting and on their own")
        << counted({186, 412, 306, 360, 1204}, 306)
        << u"1,204 of 2,468 Windows 9x clients are complete; 772 wait for a restart that only a person can "
           "give (awaiting first, awaiting second); 306 finish by Tue 25 Jul 21:40 on their own if they stay on."_s;
    QTest::newRow("overdue machines finish at their next logon")
        << counted({0, 0, 5, 0, 1}, 3, 2)
        << u"1 of 6 Windows 9x clients are complete; none waits for a restart; 3 finish by Tue 25 Jul 21:40 "
           u"on "
           "their own if they stay on; 2 finish soon after their next logon."_s;
    QTest::newRow("nothing finishes by itself")
        << counted({3, 0, 0, 2, 0})
        << u"0 of 5 Windows 9x clients are complete; 2 wait for a restart that only a person can give "
           "(awaiting second)."_s;
    QTest::newRow("all complete") << counted({0, 0, 0, 0, 12})
                                  << u"12 of 12 Windows 9x clients are complete."_s;
    QTest::newRow("nobody in scope") << counted({})
                                     << u"There are no Windows 9x clients among these machines."_s;
}

void TestSentences::headlines()
{
    QFETCH(Counts, counts);
    QFETCH(QString, expected);

    QCOMPARE(headline({.all = counts}, procedure(), QLocale(u"en_GB"_s)), expected);
}

void TestSentences::oneStageThatWaitsNeedsNoName()
{
    Procedure single = procedure();
    single.stages[First].role = StageRole::Working;
    QCOMPARE(headline({.all = counted({3, 0, 0, 2, 0})}, single, QLocale(u"en_GB"_s)),
             u"0 of 5 Windows 9x clients are complete; 2 wait for a restart that only a person can give."_s);
}

void TestSentences::aFleetOfOthersIsDoubted()
{
    QVERIFY(scopeDoubt({.all = counted({})}, procedure()).contains(u"Windows 9x clients"));
    QCOMPARE(scopeDoubt({.all = counted({1, 0, 0, 0, 0})}, procedure()), QString());
}

void TestSentences::owed_data()
{
    QTest::addColumn<quint64>("least");
    QTest::addColumn<quint64>("most");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << quint64(0) << quint64(0) << u"No restart is owed."_s;
    QTest::newRow("a number") << quint64(1318) << quint64(1318) << u"1,318 restarts are owed."_s;
    QTest::newRow("a range")
        << quint64(1318) << quint64(1402)
        << u"Between 1,318 and 1,402 restarts are owed: for some machines the list does not say enough."_s;
}

void TestSentences::owed()
{
    QFETCH(quint64, least);
    QFETCH(quint64, most);
    QFETCH(QString, expected);

    QCOMPARE(owedSentence({.owedMin = least, .owedMax = most}, QLocale(u"en_GB"_s)), expected);
}

TRACKER_TEST(TestSentences)
#include "tst_sentences.moc"
