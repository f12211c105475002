// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/project.h"
#include "tests/assess/testfleet.h"
#include "tests/forecast/scenarios.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;
using namespace tracker::made;

namespace {

/// The projection of 40 machines that are each written like one of \a machines.
std::shared_ptr<const Projection> projected(const QString &procedureFile, const QStringList &machines,
                                            const RestartScenario &scenario, int hours = 120)
{
    const auto procedure
        = findProcedure(QStringLiteral(TRACKER_SOURCE_DIR "/tests/procedure/") + procedureFile, QLocale::c());
    if (!procedure)
        qFatal("%s", qPrintable(procedure.failure().message));
    QStringList fleet;
    for (int i = 0; i < 40; ++i)
        fleet.append(machines[i % machines.size()]);
    Progress progress;
    const auto assessment = *assess(testFleet(fleet), *procedure, testNow(), progress);
    return *project({.assessment = assessment, .restarts = scenario, .hours = hours}, progress);
}

const RestartScenario daily{.kind = RestartScenario::Kind::Daily, .at = QTime(17, 0)};

} // namespace

/// Projections of procedures that are not the service pack of SMS 2.0.
class TestProjectedProcedures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveRestartsTakeFiveDays()
    {
        const QStringList machines{u"os=W, base-upgraded=-4h, last-restart=-27h"_s};
        const auto projection = projected(u"five-restarts.json"_s, machines, daily);
        // The fifth evening is the fourth after today's.
        const QDateTime now = testNow().toDateTime();
        const QDateTime first(now.time() < QTime(17, 0) ? now.date() : now.date().addDays(1), QTime(17, 0),
                              now.timeZone());
        const auto hour = static_cast<size_t>((now.secsTo(first.addDays(4)) + 3599) / 3600);
        const HourlyCounts &complete = projection->completion().curve.expected;
        QVERIFY2(complete[hour - 1] < 1e-6, qPrintable(QString::number(complete[hour - 1])));
        QVERIFY2(complete[hour] > 40 - 1e-6, qPrintable(QString::number(complete[hour])));
        QVERIFY(projection->countsOneRestartADay && !projection->isRightToTheDay);
        const auto never = projected(u"five-restarts.json"_s, machines, nobody);
        QCOMPARE(never->completion().curve.expected.back(), 0.0);
    }

    void whatNobodyBeginsHasNoDate()
    {
        const QStringList machines{u"os=W, last-restart=-3h, last-seen=-1h"_s,
                                   u"os=W, client-version=2.00.1493.2000, last-restart=-20h"_s};
        for (const RestartScenario &scenario : {RestartScenario(), daily, nobody}) {
            const auto projection = projected(u"no-restart.json"_s, machines, scenario);
            QCOMPARE(projection->completion().curve.expected.front(), 20.0);
            QCOMPARE(projection->completion().curve.expected.back(), 20.0);
            QCOMPARE(projection->completion().curve.high.back(), 20.0);
            QCOMPARE(projection->withoutDate, 20u);
        }
    }

    /// A restart every evening begins a timer of two days anew, so that it never comes.
    void aTimerThatRestartsSetAnewNeverFires()
    {
        QFile file(u":/procedures/sms20-sp2-windows9x.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        json.replace("\"runsAtRestart\": true,", "");
        json.replace("\"after\": \"restart-1\",", ""); // after the second restart, then
        json.replace("1380", "2880");
        json.replace(R"(["base", "restart-1", "agents"])",
                     R"(["base", "restart-1", "agent-files", "restart-2", "agents"])");
        const auto procedure = readProcedure(json, u"slow.json"_s, QLocale::c());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        QStringList fleet;
        for (int i = 0; i < 20; ++i)
            fleet.append(u"os=Windows 98, client-version=2.00.1493.2009, base-upgraded=-90h, "
                         "swd-upgraded=-80h, swd-version=2.00.1493.2009, last-restart=-27h"_s);
        Progress progress;
        const auto assessment = *assess(testFleet(fleet), *procedure, testNow(), progress);
        const auto restarted
            = *project({.assessment = assessment, .restarts = daily, .hours = 200}, progress);
        QCOMPARE(restarted->completion().curve.expected.back(), 0.0);
        const auto quiet = *project({.assessment = assessment, .restarts = nobody, .hours = 200}, progress);
        QCOMPARE(quiet->completion().curve.expected[20], 0.0);
        QCOMPARE(quiet->completion().curve.expected[21], 20.0); // 48 hours after the restart
        QVERIFY(!restarted->isRightToTheDay && !restarted->countsOneRestartADay);
    }

    /// What ought to have followed the restart by itself and has not holds nothing else up.
    void aTrackThatNothingMovesLeavesCompletionItsDate()
    {
        QFile file(QStringLiteral(TRACKER_SOURCE_DIR "/tests/procedure/three-restarts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        json.replace(R"("agentsBound": ["a","r1","b","r2","c","r3"])", R"("agentsBound": ["a","r1","b"])");
        const auto procedure = readProcedure(json, u"three.json"_s, QLocale::c());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        QStringList fleet;
        for (int i = 0; i < 20; ++i)
            fleet.append(u"os=W, base-upgraded=-30h, last-restart=-27h"_s);
        Progress progress;
        const auto assessment = *assess(testFleet(fleet), *procedure, testNow(), progress);
        const auto projection
            = *project({.assessment = assessment, .restarts = daily, .hours = 120}, progress);
        QCOMPARE(projection->withoutDate, 0u);
        QCOMPARE(projection->completion().curve.expected[26], 0.0);
        QCOMPARE(projection->completion().curve.expected[27], 20.0); // the second evening: two are owed
        QCOMPARE(projection->tracks.front().curve.expected[27], 20.0);
    }

    void tracksOfTheSameStepsGoTheSameWay()
    {
        const QStringList machines{u"os=W, last-restart=-3h"_s,
                                   u"os=W, base-upgraded=-4h, last-restart=-27h"_s,
                                   u"os=W, base-upgraded=-9h, swd-upgraded=-8h, last-restart=-30h"_s,
                                   u"os=W, agents-upgraded=-8h, last-restart=-30h"_s};
        RestartScenario once{.kind = RestartScenario::Kind::Once, .at = QTime(18, 0)};
        for (const RestartScenario &scenario : {RestartScenario(), daily, nobody, once}) {
            const auto projection = projected(u"three-restarts.json"_s, machines, scenario);
            QCOMPARE(projection->tracks.front().curve.low, projection->completion().curve.low);
            QCOMPARE(projection->tracks.front().curve.expected, projection->completion().curve.expected);
            QCOMPARE(projection->tracks.front().curve.high, projection->completion().curve.high);
            QCOMPARE(projection->tracks.front().timersAlone, projection->completion().timersAlone);
        }
    }
};

TRACKER_TEST(TestProjectedProcedures)
#include "tst_projectedprocedures.moc"
