// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "app/assess/explanation.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

Explanation explained(const QString &listed)
{
    return explain(*testAssessment({listed}), {0}, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

/// A track in a line: "Base done 2000-07-22T12:00:00 | Restart 1 awaited (someone must)".
QString line(const TrackStory &track)
{
    const QStringList states{u"done"_s, u"awaited"_s, u"ahead"_s, u"not needed"_s, u"unknown"_s};
    QStringList milestones;
    for (const Milestone &milestone : track.milestones) {
        QString text = milestone.title + u' ' + states[static_cast<int>(milestone.state)];
        if (milestone.time.isKnown())
            text += u' ' + milestone.time.toIso();
        if (!milestone.note.isEmpty())
            text += u" (" + milestone.note + u')';
        milestones.append(text);
    }
    return milestones.join(u" | "_s);
}

} // namespace

/// Why a machine stands where it does.
class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence()
    {
        QFETCH(QString, listed);
        QFETCH(QString, expected);
        QCOMPARE(explained(listed).sentence, expected);
    }
    void tracks_data();
    void tracks()
    {
        QFETCH(QString, listed);
        QFETCH(QString, distribution);
        QFETCH(QString, others);
        const Explanation explanation = explained(listed);
        QCOMPARE(explanation.tracks.size(), 2u);
        QCOMPARE(line(explanation.tracks[0]), distribution);
        QCOMPARE(line(explanation.tracks[1]), others);
    }
    void judgedBy_data();
    void judgedBy()
    {
        QFETCH(QString, listed);
        QFETCH(QString, expected);
        QStringList fields;
        for (const JudgedBy &judged : explained(listed).judgedBy)
            fields.append(FieldTable().id(judged.field) + u'=' + judged.taken);
        QCOMPARE(fields.join(u", "_s), expected);
    }

    void quotesTheRuleOfTheCase()
    {
        QCOMPARE(explained(u"base-upgraded=-2h, last-restart=-3h"_s).rule.quote,
                 u"A restart is necessary to allow the client to continue the upgrade process."_s);
        // The same stage for two reasons.
        const Explanation before = explained(u"base-upgraded=-5h, last-restart=-3h"_s);
        const Explanation after = explained(u"base-upgraded=-5h, last-restart=-3h, swd-installed=no"_s);
        QCOMPARE(before.rule.quote, u"After the restart, the remainder of the client agents are upgraded."_s);
        QVERIFY(after.rule.quote.startsWith(u"The next Client Configuration Installation Manager"_s));
    }

    void listsWarningsInOrder()
    {
        const auto procedure = testProcedure();
        QStringList ids;
        for (const quint8 warning : explained(u"base-upgraded=-50h, last-restart=-49h55m"_s).warnings)
            ids.append(procedure->warnings[warning].id);
        QCOMPARE(ids.join(u' '), u"assumed-os assumed-swd early-restart overdue-ccim"_s);
    }

    void hasNoTracksOutOfScope() { QVERIFY(explained(u"os=Windows NT"_s).tracks.empty()); }
};

void TestExplanation::sentence_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *listed, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(listed) << QString::fromUtf8(expected);
    };
    row("out of scope", "os=Windows NT 4.0",
        "The operating system is Windows NT 4.0, which is neither Windows 95 nor 98 nor Me.");
    row("an old version", "client-version=2.00.1380.1000",
        "The client version 2.0.1380.1000 is below 2.00.1493.2000, and no upgrade of the base components is "
        "listed.");
    row("deferred", "deferred=yes",
        "Nothing in the list shows that the base components were upgraded. The upgrade is disabled on this "
        "machine.");
    row("first restart missing", "base-upgraded=-2h, last-restart=-3h",
        "The base components were upgraded Mon 24 Jul 12:00, and the last restart (Mon 24 Jul 11:00) is not "
        "later.");
    row("first restart too early", "base-upgraded=-5m, last-restart=-3h",
        "The base components were upgraded Mon 24 Jul 13:55, less than 15 minutes ago; a restart too soon "
        "may not count.");
    row("first restart pending by the flag", "base-upgraded=-2h, restart-pending=yes",
        "The base components were upgraded Mon 24 Jul 12:00, and a restart is pending.");
    row("first restart pending, no time",
        "client-version=2.00.1493.2000, last-restart=-3h, restart-pending=yes",
        "The base components are upgraded, and a restart is pending.");
    row("first restart unknown", "client-version=2.00.1493.2000, last-restart=-3h",
        "The base components are upgraded, but the list does not say since when, so the last restart (Mon 24 "
        "Jul 11:00) "
        "proves nothing.");
    row("software distribution next", "base-upgraded=-5h, last-restart=-3h, swd-installed=yes",
        "The base components were upgraded Mon 24 Jul 09:00, and the machine was restarted Mon 24 Jul 11:00. "
        "The software "
        "distribution agent is upgraded next.");
    row("frozen", "swd-upgraded=-5h2m, last-restart=-5h20m",
        "The software distribution agent was upgraded Mon 24 Jul 08:58, and the last restart (Mon 24 Jul "
        "08:40) is not "
        "later.");
    row("second restart unknown", "swd-upgraded=-2h, agents-upgraded=-1h",
        "The software distribution agent was upgraded Mon 24 Jul 12:00; the list does not say when the "
        "machine was last "
        "restarted. All other agents are upgraded.");
    row("complete", "swd-upgraded=-3h, last-restart=-2h, agents-upgraded=-1h",
        "The software distribution agent was upgraded Mon 24 Jul 11:00, and the machine was restarted Mon 24 "
        "Jul 12:00. "
        "All other agents are upgraded.");
    row("complete after one restart", "swd-installed=no, agents-upgraded=-1h",
        "All other agents are upgraded. The software distribution agent is not installed, so no second "
        "restart is needed.");
}

void TestExplanation::tracks_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("distribution");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *name, const char *listed, const char *distribution, const char *others) {
        QTest::newRow(name) << QString::fromUtf8(listed) << QString::fromUtf8(distribution)
                            << QString::fromUtf8(others);
    };
    row("not started", "swd-installed=yes",
        "Base awaited | Restart 1 ahead | Agent files ahead | Restart 2 ahead",
        "Base awaited | Restart 1 ahead | CCIM cycle ahead");
    row("deferred", "swd-installed=yes, deferred=yes",
        "Base awaited (deferred) | Restart 1 ahead | Agent files ahead | Restart 2 ahead",
        "Base awaited (deferred) | Restart 1 ahead | CCIM cycle ahead");
    row("first restart missing", "base-upgraded=-2h, last-restart=-3h, swd-installed=no",
        "Base done 2000-07-24T12:00:00 | Restart 1 awaited (someone must) | Agent files not needed | Restart "
        "2 not needed",
        "Base done 2000-07-24T12:00:00 | Restart 1 awaited (someone must) | CCIM cycle ahead");
    row("first restart too early", "base-upgraded=-5m, last-restart=-3h, swd-installed=no",
        "Base done 2000-07-24T13:55:00 | Restart 1 awaited 2000-07-24T14:10:00 (not before) | Agent files "
        "not needed | "
        "Restart 2 not needed",
        "Base done 2000-07-24T13:55:00 | Restart 1 awaited 2000-07-24T14:10:00 (not before) | CCIM cycle "
        "ahead");
    row("first restart unknown", "client-version=2.00.1493.2000, swd-installed=no",
        "Base done | Restart 1 unknown (someone must) | Agent files not needed | Restart 2 not needed",
        "Base done | Restart 1 unknown (someone must) | CCIM cycle ahead");
    row("frozen, the cycle to come", "base-upgraded=-7h, last-restart=-6h, swd-upgraded=-5h",
        "Base done 2000-07-24T07:00:00 | Restart 1 done 2000-07-24T08:00:00 | Agent files done "
        "2000-07-24T09:00:00 | "
        "Restart 2 awaited (someone must)",
        "Base done 2000-07-24T07:00:00 | Restart 1 done 2000-07-24T08:00:00 | CCIM cycle awaited "
        "2000-07-25T07:00:00 "
        "(if left on and logged on)");
    row("frozen, the cycle missed", "swd-upgraded=-40h, last-restart=-50h",
        "Base done | Restart 1 done 2000-07-22T12:00:00 | Agent files done 2000-07-22T22:00:00 | Restart 2 "
        "awaited "
        "(someone must)",
        "Base done | Restart 1 done 2000-07-22T12:00:00 | CCIM cycle awaited (at the next logon)");
    row("the last restart was the second",
        "base-upgraded=-7h, swd-upgraded=-5h, last-restart=-4h, agents-upgraded=-3h",
        "Base done 2000-07-24T07:00:00 | Restart 1 done | Agent files done 2000-07-24T09:00:00 | Restart 2 "
        "done "
        "2000-07-24T10:00:00",
        "Base done 2000-07-24T07:00:00 | Restart 1 done | CCIM cycle done 2000-07-24T11:00:00");
    row("the last restart may be either", "base-upgraded=-7h, swd-version=2.00.1493.2011, last-restart=-4h",
        "Base done 2000-07-24T07:00:00 | Restart 1 done | Agent files done | Restart 2 unknown (someone "
        "must)",
        "Base done 2000-07-24T07:00:00 | Restart 1 done | CCIM cycle awaited 2000-07-25T09:00:00 (if left on "
        "and logged "
        "on)");
}

void TestExplanation::judgedBy_data()
{
    QTest::addColumn<QString>("listed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *listed, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(listed) << QString::fromUtf8(expected);
    };
    row("out of scope", "os=Windows NT, client-version=2.00.1493.2000", "os=Windows NT");
    row("nothing known", "os=Windows 98", "client-version=unknown");
    row("not started", "client-version=2.00.1380.1000", "client-version=2.0.1380.1000");
    row("by the times", "base-upgraded=-2h, last-restart=-3h, restart-pending=yes",
        "base-upgraded=24/07/2000 12:00, last-restart=24/07/2000 11:00");
    row("by the flag", "base-upgraded=-2h, restart-pending=yes",
        "base-upgraded=24/07/2000 12:00, restart-pending=yes");
    row("frozen, and due by the cycle",
        "swd-upgraded=-2h, last-restart=-3h, last-ccim=-1h, agents-version=2.00.1380.1000, contact=tlab",
        "last-restart=24/07/2000 11:00, swd-installed=unknown, swd-upgraded=24/07/2000 12:00, "
        "agents-version=2.0.1380.1000, last-ccim=24/07/2000 13:00");
}

TRACKER_TEST(TestExplanation)
#include "tst_explanation.moc"
