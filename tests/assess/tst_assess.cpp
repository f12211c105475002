// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

// Parts of machines, to be read with the rules they are in.
constexpr auto baseDone = "client-version=2.00.1493.2000";
constexpr auto firstRestart = "base-upgraded=-50h, last-restart=-30h";
constexpr auto frozen = "swd-upgraded=-29h, base-upgraded=-50h, last-restart=-30h";
constexpr auto secondRestart = "base-upgraded=-50h, swd-upgraded=-29h, last-restart=-4h";
constexpr auto agentsDone = "agents-version=2.00.1493.2000";
constexpr auto withoutSwd = "swd-installed=no";
constexpr auto withSwd = "swd-installed=yes";

/// Rows of one machine on a Windows 98 unless it says otherwise, and one expected conclusion.
class Rows {
public:
    Rows()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("expected");
    }

    Rows &row(const char *rule, std::initializer_list<const char *> parts, const char *expected)
    {
        QStringList machine;
        for (const char *part : parts)
            machine.append(QString::fromUtf8(part));
        if (machine.filter(u"os="_s).isEmpty())
            machine.append(u"os=Windows 98"_s);
        QTest::newRow(rule) << machine.join(u", "_s) << QString::fromUtf8(expected);
        return *this;
    }
};

} // namespace

/// Contract §2, rule by rule. Times are counted from the inventory time.
class TestAssess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A large fleet is judged by two threads, each machine as it would be among few.
    void aLargeFleetIsJudgedAsASmallOne()
    {
        const auto fleetOf = [](quint32 size) {
            FleetRows builder;
            for (quint32 i = 0; i < size; ++i) {
                builder.joinOrAdd("PC-" + std::to_string(i), {}, i);
                builder.setText(Field::Os, i % 3 == 0 ? "Windows NT" : "Windows 98");
                builder.setTime(SmsField::BaseUpgraded, i % 3 == 1 ? testTime(u"-50h"_s) : LocalTime());
                builder.setTime(Field::LastRestart, i % 2 == 0 ? testTime(u"-30h"_s) : testTime(u"-60h"_s));
            }
            return builder.build();
        };
        constexpr quint32 kinds = 6;
        Progress progress;
        const auto few = assess(fleetOf(kinds), testProcedure(), testTime(u"now"_s), progress);
        const auto many = assess(fleetOf(120'001), testProcedure(), testTime(u"now"_s), progress);
        QVERIFY(few && many);
        QVERIFY(!((*few)->at({1}) == (*few)->at({4})));
        for (quint32 i = 0; i < (*many)->size(); ++i)
            QVERIFY((*many)->at({i}) == (*few)->at({i % kinds}));
    }

    void scope_data();
    void scope() { compare(&Concluded::stage); }
    void stage_data();
    void stage() { compare(&Concluded::stage); }
    void restartFlag_data();
    void restartFlag() { compare(&Concluded::restart); }
    void owed_data();
    void owed() { compare(&Concluded::owed); }
    void agentsBound_data();
    void agentsBound() { compare(&Concluded::agents); }
    void completionBound_data();
    void completionBound() { compare(&Concluded::completion); }
    void warnings_data();
    void warnings() { compare(&Concluded::warnings); }

    void sharedNamesAndIdsAreWarnedOfEverywhere();
    void noMachineIsJudgedTwiceOrLeftOut();
    void stopsWhenCancelled();

private:
    void compare(QString Concluded::*conclusion)
    {
        QFETCH(QString, listed);
        QFETCH(QString, expected);
        const auto assessment = testAssessment({listed});
        QCOMPARE(concluded(*assessment, {0}).*conclusion, expected);
    }
};

/// Q264969 is about Windows 9x computers.
void TestAssess::scope_data()
{
    Rows()
        .row("Microsoft Windows 95", {"os=Microsoft Windows 95"}, "not-started")
        .row("Windows 98 Second Edition", {"os=Windows 98 Second Edition"}, "not-started")
        .row("two more letters", {"os=Microsoft Windows 98SE"}, "not-started")
        .row("one more letter", {"os=Windows 95B"}, "not-started")
        .row("Windows 9x", {"os=Microsoft Windows 9x"}, "not-started")
        .row("Millennium Edition", {"os=Microsoft Windows Millennium Edition (Me)"}, "not-started")
        .row("Me", {"os=Windows Me"}, "not-started")
        .row("Win without a space, without case", {"os=WIN98"}, "not-started")
        .row("several spaces", {"os=win   me"}, "not-started")
        .row("version after a space", {"os=Windows 98 4.10.2222"}, "not-started")
        .row("Windows NT", {"os=Microsoft Windows NT 4.0"}, "out-of-scope")
        .row("Windows 2000", {"os=Microsoft Windows 2000 Professional"}, "out-of-scope")
        .row("three more letters are another word", {"os=Windows Media Server"}, "out-of-scope")
        .row("another number", {"os=Windows 950"}, "out-of-scope")
        .row("98 of something else", {"os=OS/2 98"}, "out-of-scope")
        .row("blank is taken as in scope", {"os="}, "not-started")
        .row("unknown counts as blank", {"os=Unknown"}, "not-started")
        .row("a question mark counts as blank", {"os=?"}, "not-started")
        .row("n/a counts as blank", {"os=N/A"}, "not-started");
}

void TestAssess::stage_data()
{
    Rows()
        .row("nothing is known", {}, "not-started")
        .row("base: the version is a hotfix too low", {"client-version=2.00.1493.1999"}, "not-started")
        .row("base: an SP1 hotfix bundle is not SP2", {"client-version=2.00.1380.2009"}, "not-started")
        .row("base: the version is reached", {baseDone}, "awaiting-first-restart")
        .row("base: a later service pack counts", {"client-version=2.00.1493.4009"}, "awaiting-first-restart")
        .row("base: the upgrade time is known", {"base-upgraded=-2h"}, "awaiting-first-restart")
        .row("base: a known time outweighs an old version",
             {"base-upgraded=-2h, client-version=2.00.1380.1000"}, "awaiting-first-restart")
        .row("base: implied by software distribution", {"swd-upgraded=-2h"}, "frozen")
        .row("base: implied by the other agents", {agentsDone, withoutSwd}, "complete")
        .row("base: never implied by a restart", {"last-restart=-2h, restart-pending=no"}, "not-started")
        .row("deferred before it began", {"deferred=yes"}, "deferred")
        .row("not deferred", {"deferred=no"}, "not-started")
        .row("deferred after the base: the stage stays", {"deferred=yes", baseDone}, "awaiting-first-restart")
        .row("restart 1: earlier than the base", {"base-upgraded=-2h, last-restart=-3h"},
             "awaiting-first-restart")
        .row("restart 1: at the very second of the base", {"base-upgraded=-2h, last-restart=-2h"},
             "awaiting-first-restart")
        .row("restart 1: a second later", {"base-upgraded=-2h, last-restart=-1h59m59s"}, "upgrading-agents")
        .row("restart 1: times outweigh the flag",
             {"base-upgraded=-2h, last-restart=-1h, restart-pending=yes"}, "upgrading-agents")
        .row("restart 1: without a time the flag proves it", {baseDone, "restart-pending=no"},
             "upgrading-agents")
        .row("restart 1: without a time the flag disproves it",
             {baseDone, "last-restart=-1h, restart-pending=yes"}, "awaiting-first-restart")
        .row("restart 1: unknown", {baseDone, "last-restart=-1h"}, "awaiting-first-restart")
        .row("restart 1: implied by software distribution",
             {"base-upgraded=-2h, last-restart=-3h, swd-upgraded=-1h"}, "frozen")
        .row("restart 1: implied by the other agents",
             {"base-upgraded=-2h, last-restart=-3h, agents-upgraded=-1h"}, "upgrading-agents")
        .row("present: waits for the agent's files", {firstRestart, withSwd}, "upgrading-agents")
        .row("presence unknown: taken as present", {firstRestart, agentsDone}, "upgrading-agents")
        .row("present: an old version is not upgraded", {firstRestart, "swd-version=2.00.1380.1000"},
             "upgrading-agents")
        .row("present: even with the other agents done", {firstRestart, withSwd, agentsDone},
             "upgrading-agents")
        .row("upgraded files freeze the rest", {frozen}, "frozen")
        .row("upgraded by version", {firstRestart, "swd-version=2.00.1493.2011"}, "frozen")
        .row("the CCIM cycle has brought the others", {frozen, agentsDone}, "awaiting-second-restart")
        .row("the others are done by time", {frozen, "agents-upgraded=-6h"}, "awaiting-second-restart")
        .row("restart 2: at the very second", {"swd-upgraded=-4h, last-restart=-4h", agentsDone},
             "awaiting-second-restart")
        .row("restart 2: later", {secondRestart, agentsDone}, "complete")
        .row("restart 2: without a time the flag proves it",
             {"swd-version=2.00.1493.2011, restart-pending=no", agentsDone}, "complete")
        .row("restart 2: nothing implies it", {"swd-version=2.00.1493.2011", agentsDone},
             "awaiting-second-restart")
        .row("after restart 2 the other agents may be missing", {secondRestart}, "upgrading-agents")
        .row("absent: waits for the CCIM cycle only", {firstRestart, withoutSwd}, "upgrading-agents")
        .row("absent: one restart is enough", {firstRestart, withoutSwd, agentsDone}, "complete")
        .row("absent: its version and time prove nothing",
             {withoutSwd, "swd-version=2.00.1493.2011, swd-upgraded=-1h"}, "not-started");
}

void TestAssess::restartFlag_data()
{
    Rows()
        .row("out of scope", {"os=Windows NT", baseDone, "restart-pending=yes"}, "no")
        .row("not started", {"restart-pending=yes"}, "no")
        .row("deferred", {"deferred=yes, restart-pending=yes"}, "no")
        .row("first restart disproven by time", {"base-upgraded=-2h, last-restart=-3h"}, "yes")
        .row("first restart disproven by the flag", {"base-upgraded=-2h, restart-pending=yes"}, "yes")
        .row("first restart unknown", {baseDone}, "unknown")
        .row("not yet within 15 minutes (Q237543)", {"base-upgraded=-14m59s, last-restart=-3h"}, "not-yet")
        .row("from 15 minutes on: yes", {"base-upgraded=-15m, last-restart=-3h"}, "yes")
        .row("not yet by the flag as well", {"base-upgraded=-5m, restart-pending=yes"}, "not-yet")
        .row("not yet while the upgrade lies ahead of the inventory time",
             {"base-upgraded=+5m, last-restart=-3h"}, "not-yet")
        .row("unknown stays unknown within 15 minutes", {"base-upgraded=-5m"}, "unknown")
        .row("deferred after the base: a restart is still required",
             {"deferred=yes, base-upgraded=-2h, last-restart=-3h"}, "yes")
        .row("upgrading agents", {firstRestart, withSwd}, "no")
        .row("frozen, disproven", {frozen}, "yes")
        .row("frozen, disproven by the flag", {"swd-version=2.00.1493.2011, restart-pending=yes"}, "yes")
        .row("frozen, unknown", {"swd-upgraded=-2h"}, "unknown")
        .row("frozen knows no dwell", {"swd-upgraded=-5m, last-restart=-3h"}, "yes")
        .row("awaiting the second, disproven", {frozen, agentsDone}, "yes")
        .row("awaiting the second, unknown", {"swd-upgraded=-2h", agentsDone}, "unknown")
        .row("complete", {secondRestart, agentsDone}, "no");
}

/// Q264969: "One or two restarts are required".
void TestAssess::owed_data()
{
    Rows()
        .row("out of scope", {"os=Windows 2000"}, "0")
        .row("not started with software distribution", {withSwd}, "2")
        .row("not started without it", {withoutSwd}, "1")
        .row("not started, assumed", {}, "1-2")
        .row("deferred is owed the same", {"deferred=yes", withSwd}, "2")
        .row("first restart disproven", {"base-upgraded=-2h, last-restart=-3h", withSwd}, "2")
        .row("first restart disproven, without", {"base-upgraded=-2h, last-restart=-3h", withoutSwd}, "1")
        .row("first restart disproven, assumed", {"base-upgraded=-2h, last-restart=-3h"}, "1-2")
        .row("first restart unknown", {baseDone, withSwd}, "1-2")
        .row("first restart unknown, without", {baseDone, withoutSwd}, "0-1")
        .row("first restart unknown, assumed", {baseDone}, "0-2")
        .row("upgrading agents, software distribution next", {firstRestart, withSwd}, "1")
        .row("upgrading agents, assumed", {firstRestart}, "0-1")
        .row("upgrading agents, without", {firstRestart, withoutSwd}, "0")
        .row("frozen", {frozen}, "1")
        .row("frozen, unknown", {"swd-upgraded=-2h"}, "0-1")
        .row("awaiting the second", {frozen, agentsDone}, "1")
        .row("awaiting the second, unknown", {"swd-upgraded=-2h", agentsDone}, "0-1")
        .row("after the second", {secondRestart}, "0")
        .row("complete", {secondRestart, agentsDone}, "0");
}

/// Q231232: the CCIM cycle comes every 23 hours; a missed one runs at the next logon.
void TestAssess::agentsBound_data()
{
    Rows()
        .row("out of scope", {"os=Windows NT"}, "done")
        .row("agents proven", {firstRestart, agentsDone}, "done")
        .row("not started needs a restart", {"last-ccim=-1h"}, "needs-restart")
        .row("deferred needs a restart", {"deferred=yes, last-ccim=-1h"}, "needs-restart")
        .row("awaiting the first restart", {baseDone, "last-ccim=-1h"}, "needs-restart")
        .row("23 h after the last cycle", {firstRestart, "last-ccim=-1h"}, "timed 2000-07-25T12:00:00")
        .row("23 h after the last restart", {"base-upgraded=-50h, last-restart=-2h"},
             "timed 2000-07-25T11:00:00")
        .row("the newer of the two counts", {"base-upgraded=-50h, last-restart=-2h, last-ccim=-6h"},
             "timed 2000-07-25T11:00:00")
        .row("frozen is bounded likewise", {frozen, "last-ccim=-1h"}, "timed 2000-07-25T12:00:00")
        .row("a restart ahead of the inventory time counts", {"base-upgraded=-50h, last-restart=+1h"},
             "timed 2000-07-25T14:00:00")
        .row("due in a second", {"base-upgraded=-50h, last-restart=-22h59m59s"}, "timed 2000-07-24T14:00:01")
        .row("due now is overdue", {"base-upgraded=-50h, last-restart=-23h"}, "next-logon")
        .row("overdue runs at the next logon", {firstRestart}, "next-logon")
        .row("no anchor", {baseDone, "restart-pending=no"}, "unknown")
        .row("frozen without an anchor", {"swd-upgraded=-2h"}, "unknown")
        .row("deferred stops the cycle (Q272436)", {firstRestart, "deferred=yes, last-ccim=-1h"}, "unknown")
        .row("deferred, but done", {firstRestart, agentsDone, "deferred=yes"}, "done")
        .row("deferred, but a restart is owed first", {"deferred=yes, base-upgraded=-2h, last-restart=-3h"},
             "needs-restart");
}

void TestAssess::completionBound_data()
{
    Rows()
        .row("out of scope", {"os=Windows NT"}, "done")
        .row("complete", {secondRestart, agentsDone}, "done")
        .row("complete without software distribution", {firstRestart, withoutSwd, agentsDone}, "done")
        .row("not started", {"last-ccim=-1h"}, "needs-restart")
        .row("awaiting the first restart", {baseDone}, "needs-restart")
        .row("upgrading agents with a restart owed", {firstRestart, withSwd}, "needs-restart")
        .row("a restart may be owed", {firstRestart}, "needs-restart")
        .row("frozen", {frozen, "last-ccim=-1h"}, "needs-restart")
        .row("awaiting the second", {frozen, agentsDone}, "needs-restart")
        .row("no restart owed: the cycle completes it", {firstRestart, withoutSwd, "last-ccim=-1h"},
             "timed 2000-07-25T12:00:00")
        .row("after the second restart likewise", {secondRestart}, "timed 2000-07-25T09:00:00")
        .row("overdue", {firstRestart, withoutSwd}, "next-logon")
        .row("no anchor", {baseDone, withoutSwd, "restart-pending=no"}, "unknown")
        .row("deferred", {secondRestart, "deferred=yes"}, "unknown")
        .row("deferred, but a restart is owed first", {frozen, "deferred=yes"}, "needs-restart");
}

void TestAssess::warnings_data()
{
    const auto quiet = "swd-installed=yes"; // a machine that nothing is to be said about
    Rows()
        .row("none", {quiet}, "")
        .row("assumed-os: blank", {quiet, "os="}, "assumed-os")
        .row("assumed-os: unknown", {quiet, "os=unknown"}, "assumed-os")
        .row("assumed-swd: nothing known", {}, "assumed-swd")
        .row("assumed-swd: not where its version is known", {"swd-version=2.00.1380.1000"}, "")
        .row("assumed-swd: not where its time is known", {"swd-upgraded=-2h, last-restart=-1h"}, "")
        .row("early-restart: within 15 minutes (Q237543)",
             {quiet, "base-upgraded=-2h, last-restart=-1h45m1s"}, "early-restart")
        .row("early-restart: not from 15 minutes on", {quiet, "base-upgraded=-2h, last-restart=-1h45m"}, "")
        .row("early-restart: not at the same second", {quiet, "base-upgraded=-2h, last-restart=-2h"}, "")
        .row("early-restart: not before", {quiet, "base-upgraded=-2h, last-restart=-2h1m"}, "")
        .row("pending-after-restart: after the base (Q263370)",
             {quiet, "base-upgraded=-3h, last-restart=-1h, restart-pending=yes"}, "pending-after-restart")
        .row("pending-after-restart: after software distribution",
             {"base-upgraded=-5h, swd-upgraded=-3h, last-restart=-1h, restart-pending=yes"},
             "pending-after-restart")
        .row("pending-after-restart: not while it waits for the second",
             {"base-upgraded=-5h, swd-upgraded=-1h, last-restart=-3h, restart-pending=yes"}, "")
        .row("pending-after-restart: not without the upgrade's time",
             {"base-upgraded=-5h, swd-version=2.00.1493.2011, last-restart=-3h, restart-pending=yes"}, "")
        .row("mixed-versions: old agents (Q238864)",
             {quiet, baseDone, "agents-version=2.00.1380.1000, last-restart=-23h1s"}, "mixed-versions")
        .row("mixed-versions: old software distribution",
             {quiet, baseDone, "swd-version=2.00.1380.1000, last-restart=-24h"}, "mixed-versions")
        .row("mixed-versions: not within 23 h of the restart",
             {quiet, baseDone, "agents-version=2.00.1380.1000, last-restart=-23h"}, "")
        .row("mixed-versions: not where the version is unknown", {quiet, baseDone, "last-restart=-24h"}, "")
        .row("mixed-versions: not while the base is old",
             {quiet, "client-version=2.00.1380.1000, agents-version=2.00.1380.1000, last-restart=-24h"}, "")
        .row("mixed-versions: not by an agent that is absent",
             {withoutSwd, baseDone, "swd-version=2.00.1380.1000, last-restart=-24h"}, "")
        .row("stale-version (Q256125)", {quiet, "client-version=2.00.1380.1000, base-upgraded=-2h"},
             "stale-version")
        .row("stale-version: not while the base is unproven", {quiet, "client-version=2.00.1380.1000"}, "")
        .row("overdue-ccim (Q231232)", {firstRestart, withoutSwd}, "overdue-ccim")
        .row("overdue-ccim: not while a restart comes first",
             {quiet, "base-upgraded=-50h, last-restart=-60h"}, "")
        .row("deferred: halfway (Q272436)", {quiet, baseDone, "deferred=yes"}, "deferred")
        .row("deferred: not before it began", {quiet, "deferred=yes"}, "")
        .row("deferred: then the cycle is not overdue", {firstRestart, withoutSwd, "deferred=yes"},
             "deferred")
        .row("stale-data: more than 7 days", {quiet, "last-seen=-7d1s"}, "stale-data")
        .row("stale-data: not at 7 days", {quiet, "last-seen=-7d"}, "")
        .row("multi-site", {quiet, "site=S01;S02"}, "multi-site")
        .row("multi-site: not with one site twice", {quiet, "site=S01;s01"}, "")
        .row("several come in the contract's order",
             {"os=, site=S01;S02, last-seen=-8d, client-version=2.00.1380.1000, base-upgraded=-50h, "
              "last-restart=-49h55m"},
             "assumed-os assumed-swd early-restart stale-version overdue-ccim stale-data multi-site")
        .row("out of scope: none",
             {"os=Windows NT, site=S01;S02, last-seen=-8d, client-version=2.00.1380.1000, "
              "base-upgraded=-50h, deferred=yes"},
             "");
}

void TestAssess::sharedNamesAndIdsAreWarnedOfEverywhere()
{
    const auto assessment = testAssessment({
        u"name=A, sms-id=GUID:1, os=Windows 98, swd-installed=yes"_s,
        u"name=A, sms-id=GUID:2, os=Windows NT"_s,
        u"name=B, sms-id=guid:2, os=Windows NT"_s,
    });
    QCOMPARE(concluded(*assessment, {0}).warnings, u"duplicate-name"_s);
    QCOMPARE(concluded(*assessment, {1}).warnings, u"duplicate-id duplicate-name"_s);
    QCOMPARE(concluded(*assessment, {2}).warnings, u"duplicate-id"_s);
}

void TestAssess::noMachineIsJudgedTwiceOrLeftOut()
{
    QStringList machines;
    for (int i = 0; i < 5000; ++i)
        machines.append(i % 3 == 0 ? u"os=Windows NT"_s : u"os=Windows 98, swd-installed=yes"_s);
    const auto assessment = testAssessment(machines);
    QCOMPARE(assessment->size(), 5000u);
    for (quint32 i = 0; i < 5000; ++i)
        QCOMPARE(concluded(*assessment, {i}).stage, i % 3 == 0 ? u"out-of-scope"_s : u"not-started"_s);
}

void TestAssess::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const auto assessment = assess(testFleet({u"os=Windows 98"_s}), testProcedure(), testNow(), progress);
    QVERIFY(!assessment);
    QVERIFY(assessment.failure().cancelled);
}

TRACKER_TEST(TestAssess)
#include "tst_assess.moc"
