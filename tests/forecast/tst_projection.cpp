// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/calendar.h"
#include "tests/forecast/madelist.h"
#include "tests/forecast/scenarios.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tracker;
using namespace tracker::made;
using namespace Qt::StringLiterals;

namespace {

} // namespace

class TestProjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leftOnIsExact()
    {
        List list;
        list.frozen("2000-07-24T17:30:00"); // due 16:30 today, in 4.5 hours
        list.frozen("2000-07-20T08:00:00"); // overdue: at the next logon
        list.frozen("2000-07-20T08:00:00")
            .with(SmsField::LastCcim, "2000-07-25T11:00:00"); // due tomorrow at 10:00
        list.machine(Flag::No) // neither cycle nor restart known: within one interval
            .with(SmsField::BaseUpgraded, "2000-07-20T08:00:00")
            .with(SmsField::RestartPending, Flag::No);
        list.machine(Flag::No) // upgrading, without a restart to come: due tomorrow at 9:00
            .with(SmsField::BaseUpgraded, "2000-07-25T08:00:00")
            .with(Field::LastRestart, "2000-07-25T10:00:00");
        list.awaitingFirst("2000-07-25T08:00:00");
        list.complete();
        const auto projection = projected(list.assessed(), nobody, 30);
        const auto &agents = projection->tracks.front().timersAlone;
        QCOMPARE(projection->inScope, 7u);
        QCOMPARE(agents[0], 1);
        QCOMPARE(agents[1], 2);
        QCOMPARE(agents[4], 2);
        QCOMPARE(agents[5], 3);
        QCOMPARE(agents[20], 3);
        QCOMPARE(agents[21], 4);
        QCOMPARE(agents[22], 5);
        QCOMPARE(agents[23], 6);
        QCOMPARE(agents[30], 6);
        QCOMPARE(projection->completion().timersAlone[20], 1);
        QCOMPARE(projection->completion().timersAlone[21], 2);
        QCOMPARE(projection->completion().timersAlone[30], 3);
        QCOMPARE(projection->tracks.front().curve.low, agents);
        QCOMPARE(projection->tracks.front().curve.expected, agents);
        QCOMPARE(projection->tracks.front().curve.high, agents);
        QCOMPARE(projection->withoutDate, 4u);
    }

    void everythingCompleteIsFlat()
    {
        List list;
        for (int i = 0; i < 40; ++i)
            list.complete();
        const auto projection = projected(list.assessed());
        QCOMPARE(projection->completion().curve.low, HourlyCounts(169, 40));
        QCOMPARE(projection->completion().curve.high, HourlyCounts(169, 40));
        QCOMPARE(projection->tracks.front().curve.expected, HourlyCounts(169, 40));
        QCOMPARE(projection->milestones.back().latest, List::inventory);
        QCOMPARE(projection->withoutDate, 0u);
    }

    void nothingInScopeIsEmpty()
    {
        const auto projection = projected(List().assessed());
        QCOMPARE(projection->completion().curve.expected, HourlyCounts(169, 0));
        QCOMPARE(projection->inScope, 0u);
    }

    void everyoneAtOneTimeIsExact()
    {
        List list;
        for (int i = 0; i < 10; ++i) {
            list.frozen("2000-07-25T11:20:00");
            list.awaitingFirst("2000-07-25T08:00:00");
        }
        const auto projection = projected(list.assessed(), dailyAtFive, 60);
        const BandedCurve &complete = projection->completion().curve;
        QVERIFY(complete.high[4] < 1e-6);
        QCOMPARE(complete.low[5], 10); // 17:00 today: the second restart
        QVERIFY(complete.high[28] < 10 + 1e-6);
        QCOMPARE(complete.low[29], 20); // 17:00 tomorrow: the second restart of the others
        QCOMPARE(complete.high[29], 20);
        QCOMPARE(projection->tracks.front().curve.low[5], 10); // a restart starts a cycle (Q199078)
        QVERIFY(projection->tracks.front().curve.low[29] >= 20);
    }

    void stoppedMachinesStayWhereTheyAre()
    {
        List list;
        for (int i = 0; i < 20; ++i)
            list.machine()
                .with(SmsField::Deferred, Flag::Yes)
                .with(Field::LastRestart, "2000-07-25T08:00:00");
        const auto projection = projected(list.assessed(), dailyAtFive);
        QCOMPARE(projection->completion().curve.high.back(), 0);
        QCOMPARE(projection->withoutDate, 20u);
    }

    void oneHabitEveryMorning()
    {
        // Everybody restarts between eight and nine, and has today.
        List list;
        for (int i = 0; i < 300; ++i) {
            const LocalTime restart = at("2000-07-25T08:00:00") + std::chrono::seconds(12 * i);
            list.machine()
                .with(SmsField::BaseUpgraded, "2000-07-10T08:30:00")
                .with(SmsField::SwdUpgraded, "2000-07-25T11:30:00")
                .with(Field::LastRestart, restart);
        }
        const auto projection = projected(list.assessed());
        const HourlyCounts &complete = projection->completion().curve.expected;
        QVERIFY2(complete[19] < 12, qPrintable(QString::number(complete[19]))); // 7:00 tomorrow
        QVERIFY2(complete[22] > 240, qPrintable(QString::number(complete[22]))); // 10:00
        QVERIFY2(projection->completion().curve.low[22] > 200,
                 QByteArray::number(projection->completion().curve.low[22]));
    }

    void oneHabitAtOneRate()
    {
        // One machine in five restarts on any day, so that the ages are geometric; so are the times to come.
        List list;
        int machines = 0;
        double left = 800;
        for (int day = 0; left > 1; ++day, left *= 0.8) {
            const int count = static_cast<int>(left * 0.2 + 0.5);
            for (int i = 0; i < count; ++i, ++machines) {
                const LocalTime restart
                    = List::inventory - std::chrono::minutes(day * 1440 + 1 + i * 1439 / count);
                list.machine()
                    .with(SmsField::BaseUpgraded, "2000-06-01T08:30:00")
                    .with(SmsField::SwdUpgraded, "2000-07-25T11:59:30")
                    .with(Field::LastRestart, restart);
            }
        }
        const auto projection = projected(list.assessed());
        for (const int days : {1, 2, 3, 5, 7}) {
            const double truth = machines * (1 - std::pow(0.8, days));
            const double expected = projection->completion().curve.expected[static_cast<size_t>(24 * days)];
            QVERIFY2(
                std::abs(expected - truth) < 0.08 * machines,
                qPrintable(u"day %1: %2, not %3 of %4"_s.arg(days).arg(expected).arg(truth).arg(machines)));
        }
    }

    void curvesKeepTheirOrder_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed)
            QTest::addRow("fleet %d", seed) << seed;
    }
    void curvesKeepTheirOrder()
    {
        QFETCH(int, seed);
        const auto assessment = assessed(simulator::tell(static_cast<quint64>(seed)));
        const auto projection = projected(assessment);
        quint32 agents = 0;
        quint32 complete = 0;
        for (quint32 i = 0; i < assessment->size(); ++i) {
            const Judgement &judgement = assessment->at({i});
            agents += judgement.bound(0) == Bound::Done;
            complete += judgement.completion() == Bound::Done;
        }
        // What the table counts is done; more may be, of those that have not reported since.
        QCOMPARE(projection->tracks.front().listed, agents);
        QCOMPARE(projection->completion().listed, complete);
        QVERIFY(projection->tracks.front().curve.low.front() >= agents);
        QVERIFY(projection->completion().curve.low.front() >= complete);
        for (const BandedCurve *curve :
             {&projection->tracks.front().curve, &projection->completion().curve}) {
            QCOMPARE(curve->expected.size(), size_t{169});
            QVERIFY(std::ranges::is_sorted(curve->low) && std::ranges::is_sorted(curve->expected)
                    && std::ranges::is_sorted(curve->high));
            QVERIFY(curve->high.back() <= projection->inScope);
            for (size_t hour = 0; hour < curve->low.size(); ++hour) {
                QVERIFY(curve->low[hour] <= curve->expected[hour]);
                QVERIFY(curve->expected[hour] <= curve->high[hour]);
            }
        }
        for (size_t hour = 0; hour < 169; ++hour)
            QVERIFY(projection->completion().curve.expected[hour]
                    <= projection->tracks.front().curve.expected[hour] + 0.01);
        QCOMPARE(projection->past.back().done.front(), agents);
        QCOMPARE(projection->past.back().done.back(), complete);
        for (size_t i = 1; i < projection->past.size(); ++i) {
            QVERIFY(projection->past[i - 1].time < projection->past[i].time);
            QVERIFY(projection->past[i - 1].done.back() <= projection->past[i].done.back());
        }
    }

    void sameInputSameOutput()
    {
        const auto assessment = assessed(simulator::tell(7));
        const auto first = projected(assessment);
        const auto second = projected(assessment);
        QCOMPARE(first->tracks.front().curve.expected, second->tracks.front().curve.expected);
        QCOMPARE(first->completion().curve.low, second->completion().curve.low);
        QCOMPARE(first->completion().curve.expected, second->completion().curve.expected);
        QCOMPARE(first->completion().curve.high, second->completion().curve.high);
    }

    void oneRestartLessIsNeverLater()
    {
        // The same machines: once before their first restart, once before their second.
        List first;
        List second;
        for (int i = 0; i < 200; ++i) {
            const LocalTime restart = List::inventory - std::chrono::hours(1 + i * i % 240);
            first.machine()
                .with(SmsField::BaseUpgraded, "2000-07-25T11:59:00")
                .with(Field::LastRestart, restart);
            second.machine()
                .with(SmsField::BaseUpgraded, "2000-07-10T11:59:00")
                .with(SmsField::SwdUpgraded, "2000-07-25T11:59:00")
                .with(Field::LastRestart, restart);
        }
        const auto early = projected(second.assessed());
        const auto late = projected(first.assessed());
        for (size_t hour = 0; hour < 169; ++hour) {
            QVERIFY(late->completion().curve.expected[hour]
                    <= early->completion().curve.expected[hour] + 1e-6);
            QVERIFY(late->tracks.front().curve.expected[hour]
                    <= early->tracks.front().curve.expected[hour] + 1e-6);
        }
    }

    void partsAddUpToTheFleet()
    {
        const auto assessment = assessed(simulator::tell(3));
        MachineList odd;
        MachineList even;
        for (quint32 i = 0; i < assessment->size(); ++i)
            (i % 2 ? odd : even).push_back({i});
        Progress progress;
        const auto whole = projected(assessment);
        const auto one = *project({.assessment = assessment, .only = odd, .hours = 168}, progress);
        const auto other = *project({.assessment = assessment, .only = even, .hours = 168}, progress);
        QCOMPARE(one->inScope + other->inScope, whole->inScope);
        for (size_t hour = 0; hour < 169; hour += 12) {
            const double sum
                = one->completion().curve.expected[hour] + other->completion().curve.expected[hour];
            QVERIFY(std::abs(sum - whole->completion().curve.expected[hour]) < 2 + 0.01 * whole->inScope);
        }
    }

    void cancellingIsNoAnswer()
    {
        Progress progress;
        progress.cancel();
        const auto projection = project({.assessment = assessed(simulator::tell(1))}, progress);
        QVERIFY(!projection);
        QVERIFY(projection.failure().cancelled);
    }

    void daysBeginAtTheirHour()
    {
        const Calendar calendar(at("2000-07-25T12:30:00"), 4); // a Tuesday
        QCOMPARE(calendar.weekdayOf(0), 1);
        QCOMPARE(calendar.weekdayOf(-3), 5);
        QCOMPARE(calendar.slotNow(), 8);
        QCOMPARE(calendar.dayOf(0), 0);
        QCOMPARE(calendar.dayOf(-9), -1);
        QCOMPARE(calendar.dayOf(calendar.binOf(at("2000-07-25T03:20:00"))), -1);
        QCOMPARE(calendar.dayOf(calendar.binOf(at("2000-07-25T05:20:00"))), 0);
        for (int bin = -60; bin < 60; ++bin)
            QCOMPARE(calendar.binAt(calendar.dayOf(bin), calendar.slotOf(bin)), bin);
    }
};

TRACKER_TEST(TestProjection)
#include "tst_projection.moc"
