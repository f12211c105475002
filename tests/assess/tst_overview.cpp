// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "app/assess/conclusions.h"
#include "app/assess/overview.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

const QStringList fleet{
    u"name=A, site=S02, os=Windows 98, swd-installed=yes"_s, // not started
    u"name=B, site=s01, os=Windows 98, swd-upgraded=-2h, last-restart=-3h"_s, // frozen, due 10:00 tomorrow
    u"name=C, site=S01;S02, os=Windows 98, swd-installed=no, base-upgraded=-50h, last-restart=-1h"_s, // due
                                                                                                      // 12:00
    u"name=D, os=Windows 98, swd-installed=no, agents-upgraded=-1h"_s, // complete
    u"name=E, site=S01, os=Windows NT"_s,
};

} // namespace

/// Counts, and conclusions as columns.
class TestOverview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheFleet()
    {
        const auto assessment = testAssessment(fleet);
        const Counts counts = overviewOf(*assessment).all;
        QCOMPARE(counts.machines, 5u);
        QCOMPARE(counts.inScope, 4u);
        QCOMPARE(counts.complete, 1u);
        for (size_t stage = 0; stage < counts.stages.size(); ++stage) {
            const QStringList once{u"not-started"_s, u"frozen"_s, u"upgrading-agents"_s, u"complete"_s,
                                   u"out-of-scope"_s};
            QCOMPARE(counts.stages[stage], once.contains(assessment->procedure().stages[stage].id) ? 1u : 0u);
        }
        QCOMPARE(counts.restart[static_cast<size_t>(RestartFlag::Yes)], 1u);
        QCOMPARE(counts.owedMin, 3u);
        QCOMPARE(counts.owedMax, 3u);
        QCOMPARE(counts.tracks[0].bounds, (std::array<quint32, boundCount>{1, 2, 0, 1, 0}));
        QCOMPARE(counts.tracks[1].bounds, (std::array<quint32, boundCount>{1, 1, 0, 2, 0}));
        QCOMPARE(counts.tracks[0].by.toIso(), u"2000-07-25T12:00:00"_s);
        QCOMPARE(counts.tracks[1].by.toIso(), u"2000-07-25T12:00:00"_s);
    }

    void countsAMachineAtEachOfItsSites()
    {
        QStringList sites;
        for (const SiteCounts &site : overviewOf(*testAssessment(fleet)).sites)
            sites.append(site.site + u' ' + QString::number(site.counts.machines));
        QCOMPARE(sites.join(u", "_s), u"s01 3, S02 2,  1"_s);
    }

    void countsWhatAFilterShows()
    {
        const auto assessment = testAssessment(fleet);
        const Overview overview = overviewOf(*assessment, {{3}, {0}});
        QCOMPARE(overview.all.machines, 2u);
        QCOMPARE(overview.all.complete, 1u);
        QCOMPARE(overview.sites.size(), 2u);
        QCOMPARE(countsOf(*assessment, {}).machines, 0u);
        QVERIFY(overviewOf(*assessment, {}).sites.empty());
    }

    void knowsNoSitesWithoutAColumn()
    {
        const Overview overview = overviewOf(*testAssessment({u"os=Windows 98"_s}));
        QCOMPARE(overview.sites.size(), 1u);
        QCOMPARE(overview.sites[0].site, QString());
        QVERIFY(overviewOf(*testAssessment({})).sites.empty());
    }

    void givesColumnsByTheContractsNames()
    {
        const auto assessment = testAssessment(fleet);
        const std::vector<Column> columns = conclusionColumns(*assessment);
        QStringList ids;
        for (const Column &column : columns)
            ids.append(column.id);
        QCOMPARE(ids.join(u','),
                 u"stage,restart_required,restarts_owed_min,restarts_owed_max,agents_bound,agents_due,"
                 u"completion_bound,"
                 "completion_due,warnings"_s);
        const MachineIndex frozen{1};
        const auto idIn = [&](int column) {
            const Column &one = columns[static_cast<size_t>(column)];
            return one.categories[one.number(frozen)].id;
        };
        QCOMPARE(idIn(0), u"frozen"_s);
        QCOMPARE(idIn(1), u"yes"_s);
        QCOMPARE(columns[2].number(frozen), 1u);
        QCOMPARE(idIn(4), u"timed"_s);
        QCOMPARE(columns[5].time(frozen).toIso(), u"2000-07-25T10:00:00"_s);
        QCOMPARE(idIn(6), u"needs-restart"_s);
        QVERIFY(!columns[7].time(frozen).isKnown());
        QCOMPARE(columns[8].number(frozen), 0u);
    }

    void knowsFromWhenARestartCounts()
    {
        const auto assessment = testAssessment({u"base-upgraded=-5m, last-restart=-1h"_s, fleet[1]});
        QCOMPARE(assessment->restartNotBefore({0}).toIso(), u"2000-07-24T14:10:00"_s);
        QVERIFY(!assessment->restartNotBefore({1}).isKnown());
    }

    void judgesByAnotherProcedure()
    {
        const auto procedure = findProcedure(
            QStringLiteral(TRACKER_SOURCE_DIR "/tests/procedure/one-restart.json"), QLocale::c());
        QVERIFY(procedure);
        Progress progress;
        const auto assessment
            = *assess(testFleet({
                          u"os=Windows 11"_s,
                          u"os=Windows 10, client-version=10.0.19045.3996"_s,
                          u"os=Windows 10, client-version=10.0.19045.4046, restart-pending=yes"_s,
                          u"os=Windows 10, base-upgraded=-2h, last-restart=-3h"_s,
                          u"os=Windows 10, base-upgraded=-2h"_s,
                          u"os=Windows 10, client-version=10.0.22631.1, restart-pending=no"_s,
                      }),
                      *procedure, testNow(), progress);
        QStringList lines;
        for (quint32 machine = 0; machine < assessment->size(); ++machine) {
            const Concluded is = concluded(*assessment, {machine});
            lines.append(
                QStringList{is.stage, is.restart, is.owed, is.agents, is.completion, is.warnings}.join(u' '));
        }
        const QStringList expected{
            u"other no 0 done done "_s,
            u"outdated no 1 needs-restart needs-restart "_s,
            u"restart-pending yes 1 needs-restart needs-restart "_s,
            u"restart-pending yes 1 needs-restart needs-restart "_s,
            u"restart-pending unknown 0-1 needs-restart needs-restart "_s,
            u"current no 0 done done "_s,
        };
        QCOMPARE(lines, expected);
    }
};

TRACKER_TEST(TestOverview)
#include "tst_overview.moc"
