// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/effect.h"
#include "app/forecast/expectedhours.h"
#include "app/forecast/recommendation.h"
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

using Kind = RestartScenario::Kind;

const RestartScenario onceNow{.kind = Kind::Once};

/// Frozen and left on since the beginning of the month.
List &addFrozen(List &list, int machines, std::string_view site = "S01")
{
    for (int i = 0; i < machines; ++i)
        list.frozen("2000-07-01T12:30:00").at(site);
    return list;
}

/// Complete, and restarted every morning.
List &addComplete(List &list, int machines)
{
    for (int i = 0; i < machines; ++i)
        list.complete().with(Field::LastRestart, at("2000-07-25T08:00:00") + std::chrono::minutes(i % 50));
    return list;
}

MachineList machinesFrom(quint32 first, quint32 end)
{
    MachineList machines;
    for (quint32 i = first; i < end; ++i)
        machines.push_back({i});
    return machines;
}

double largestLoss(const HourlyCounts &curve, const HourlyCounts &over)
{
    double loss = 0;
    for (size_t hour = 0; hour < curve.size(); ++hour)
        loss = std::max(loss, over[hour] - curve[hour]);
    return loss;
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScenarioForNoMachineIsTheHabit_data()
    {
        QTest::addColumn<RestartScenario>("scenario");
        QTest::newRow("nobody") << RestartScenario{.kind = Kind::Nobody};
        QTest::newRow("daily") << dailyAtFive;
        QTest::newRow("once") << onceNow;
        QTest::newRow("weekend") << RestartScenario{.stayOnOverWeekend = true};
        QTest::newRow("cycle") << RestartScenario{.cycleNow = true};
        QTest::newRow("interval") << RestartScenario{.intervalHours = 5};
    }
    void aScenarioForNoMachineIsTheHabit()
    {
        QFETCH(RestartScenario, scenario);
        const auto assessment = assessed(simulator::tell(5));
        scenario.machines = MachineList();
        const auto with = projected(assessment, scenario, 72);
        const auto habit = projected(assessment, {}, 72);
        QCOMPARE(with->completion().curve.expected, habit->completion().curve.expected);
        QCOMPARE(with->tracks.front().curve.low, habit->tracks.front().curve.low);
        QCOMPARE(with->completion().curve.high, habit->completion().curve.high);
        scenario.machines.reset();
        scenario.sites = {u"no such site"_s};
        QCOMPARE(projected(assessment, scenario, 72)->completion().curve.expected,
                 habit->completion().curve.expected);
    }

    void aRestartMoreIsNeverLater_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {3, 11})
            QTest::addRow("fleet %d", seed) << seed;
    }
    void aRestartMoreIsNeverLater()
    {
        QFETCH(int, seed);
        Progress progress;
        ProjectionInput input{.assessment = assessed(simulator::tell(static_cast<quint64>(seed))),
                              .hours = 72};
        input.learned = *learn(input.assessment, {}, progress);
        const auto habit = *project(input, progress);
        for (const RestartScenario &scenario :
             {onceNow, RestartScenario{.kind = Kind::Once, .at = QTime(21, 0)},
              RestartScenario{.kind = Kind::Once, .atMostPerHour = 150}, RestartScenario{.cycleNow = true}}) {
            input.restarts = scenario;
            const auto with = *project(input, progress);
            QVERIFY(largestLoss(with->tracks.front().curve.expected, habit->tracks.front().curve.expected)
                    < 0.05);
            QVERIFY(largestLoss(with->completion().curve.expected, habit->completion().curve.expected)
                    < 0.05);
        }
    }

    void onceIsAtOnce()
    {
        List list;
        addFrozen(list, 10);
        const auto projection = projected(list.assessed(), onceNow, 24);
        QCOMPARE(projection->completion().curve.expected[0], 0);
        QCOMPARE(projection->completion().curve.low[1], 10);
        QCOMPARE(projection->tracks.front().curve.low[1], 10);
    }

    void onceAtAnHourOfADay()
    {
        List list;
        addFrozen(list, 10);
        const auto projection = projected(
            list.assessed(), {.kind = Kind::Once, .at = QTime(9, 0), .from = QDate(2000, 7, 27)}, 60);
        QVERIFY(projection->completion().curve.expected[44] < 5);
        QCOMPARE(projection->completion().curve.low[45], 10); // Thursday at 9:00
    }

    void aQueueTakesAsManyAnHour()
    {
        List list;
        addFrozen(list, 10);
        RestartScenario scenario = dailyAtFive;
        scenario.atMostPerHour = 2;
        const auto projection = projected(list.assessed(), scenario, 24);
        for (const int machines : {0, 2, 4, 6, 8, 10}) // 17:00, 18:00, …
            QCOMPARE(projection->completion().curve.expected[size_t(4 + machines / 2)], machines);
    }

    void aLongQueueKeepsItsPace()
    {
        List list;
        addFrozen(list, 300);
        RestartScenario scenario = dailyAtFive;
        scenario.atMostPerHour = 3;
        const auto projection = projected(list.assessed(), scenario, 120);
        for (int hour = 0; hour < 120; ++hour) {
            const double most = std::clamp(3.0 * (hour - 4), 0.0, 300.0);
            QVERIFY(projection->completion().curve.expected[size_t(hour)] <= most + 1e-6);
            QVERIFY(projection->completion().curve.expected[size_t(hour)] >= most - 15);
        }
    }

    void aLimitNobodyReachesChangesNothing()
    {
        List list;
        addFrozen(list, 10);
        const auto assessment = list.assessed();
        RestartScenario scenario = dailyAtFive;
        scenario.atMostPerHour = 10;
        QCOMPARE(projected(assessment, scenario, 48)->completion().curve.expected,
                 projected(assessment, dailyAtFive, 48)->completion().curve.expected);
    }

    void aRestartNeverCostsAnything()
    {
        for (const int seed : {1, 2, 5, 9}) {
            const auto assessment = assessed(simulator::tell(static_cast<quint64>(seed)));
            const auto nobody = projected(assessment, {.kind = Kind::Nobody}, 72);
            const auto daily = projected(assessment, {.kind = Kind::Daily, .at = QTime(18, 0)}, 72);
            for (size_t track = 0; track < nobody->tracks.size(); ++track) {
                for (size_t hour = 0; hour <= 72; ++hour)
                    QVERIFY2(daily->tracks[track].curve.expected[hour]
                                 > nobody->tracks[track].curve.expected[hour] - 1e-6,
                             qPrintable(u"fleet %1, hour %2: %3, not %4"_s.arg(seed)
                                            .arg(hour)
                                            .arg(daily->tracks[track].curve.expected[hour])
                                            .arg(nobody->tracks[track].curve.expected[hour])));
            }
        }
    }

    void aQueueGoesByListOrBySite()
    {
        List list;
        MachineList second;
        for (quint32 i = 0; i < 5; ++i) {
            addFrozen(list, 1, "S01");
            addFrozen(list, 1, "S02");
            second.push_back({2 * i + 1});
        }
        const auto assessment = list.assessed();
        RestartScenario scenario = dailyAtFive;
        scenario.atMostPerHour = 5;
        Progress progress;
        const auto ofSecondSite = [&] {
            const ProjectionInput input{
                .assessment = assessment, .only = second, .restarts = scenario, .hours = 24};
            return (*project(input, progress))->completion().curve.expected;
        };
        QCOMPARE(ofSecondSite()[5], 2);
        QCOMPARE(ofSecondSite()[6], 5);
        scenario.queue = RestartScenario::Queue::BySite;
        QCOMPARE(ofSecondSite()[5], 0);
        QCOMPARE(ofSecondSite()[6], 5);
    }

    void onlyTheChosenSites()
    {
        List list;
        addFrozen(list, 10, "S01");
        addFrozen(list, 7, "s02;S03");
        const auto assessment = list.assessed();
        RestartScenario scenario = onceNow;
        scenario.sites = {u"S02"_s};
        QCOMPARE(std::round(projected(assessment, scenario, 24)->completion().curve.expected[1]), 7);
        scenario.machines = machinesFrom(0, 12);
        QCOMPARE(std::round(projected(assessment, scenario, 24)->completion().curve.expected[1]), 2);
    }

    void theHabitLastsUntilTheFirstDay()
    {
        const auto assessment = assessed(simulator::tell(4));
        const auto habit = projected(assessment, {}, 168);
        const QDate thirdDay = assessment->asOf().toDateTime().date().addDays(3);
        const auto with
            = projected(assessment, {.kind = Kind::Daily, .at = QTime(13, 0), .from = thirdDay}, 168);
        for (size_t hour = 0; hour <= 48; ++hour)
            QCOMPARE(with->completion().curve.expected[hour], habit->completion().curve.expected[hour]);
        QVERIFY(with->completion().curve.expected.back() > habit->completion().curve.expected.back());
    }

    void leftOnOverTheWeekendTheCyclesRun()
    {
        // Friday noon, everybody has come in the morning and goes home at night.
        List list(at("2000-07-28T12:00:00"));
        for (int i = 0; i < 60; ++i) {
            const LocalTime restart = at("2000-07-28T08:00:00") + std::chrono::seconds(50 * i);
            list.machine()
                .with(SmsField::BaseUpgraded, "2000-07-10T08:30:00")
                .with(SmsField::SwdUpgraded, "2000-07-28T11:30:00")
                .with(Field::LastRestart, restart);
        }
        const auto assessment = list.assessed();
        const auto habit = projected(assessment, {}, 120);
        const auto with = projected(assessment, {.stayOnOverWeekend = true}, 120);
        const size_t sundayNight = 60;
        QVERIFY(habit->tracks.front().curve.expected[sundayNight] < 15);
        QVERIFY(with->tracks.front().curve.expected[sundayNight] > 55);
        // But on Monday nobody switches on, and the second restart is a day later.
        const size_t mondayNoon = 72;
        QVERIFY(with->completion().curve.expected[mondayNoon]
                < habit->completion().curve.expected[mondayNoon] - 20);
        QVERIFY(effectOf(*with, *habit).tracks.front().hours > 0);
        QVERIFY(effectOf(*with, *habit).tracks.back().hours < 0);
    }

    void aForcedCycleReachesWhatIsOn()
    {
        List list;
        addFrozen(list, 40);
        const auto projection = projected(list.assessed(), {.cycleNow = true}, 24);
        QVERIFY(projection->tracks.front().curve.expected[1] > 35);
        QVERIFY(projection->completion().curve.expected[1] < 5);
    }

    void anotherIntervalMovesTheTimer()
    {
        List list;
        list.frozen("2000-07-25T11:00:00"); // due tomorrow at 10:00; with twelve hours, at 23:00
        list.frozen("2000-07-24T14:00:00"); // due at 13:00; with twelve hours, it has been
        const auto assessment = list.assessed();
        const auto with = projected(assessment, {.kind = Kind::Nobody, .intervalHours = 12}, 30);
        QCOMPARE(with->tracks.front().curve.expected[1], 1);
        QCOMPARE(with->tracks.front().curve.expected[10], 1);
        QCOMPARE(with->tracks.front().curve.expected[11], 2);
        QCOMPARE(with->timer, std::chrono::hours(12));
        const auto without = projected(assessment, {.kind = Kind::Nobody}, 30);
        QCOMPARE(without->tracks.front().curve.expected[21], 1);
        QCOMPARE(without->tracks.front().curve.expected[22], 2);
    }

    void theGainIsTheAreaBetweenTheCurves()
    {
        List list;
        addFrozen(list, 10);
        const auto assessment = list.assessed();
        const auto atFive = projected(assessment, dailyAtFive, 24);
        const auto atEight = projected(assessment, {.kind = Kind::Daily, .at = QTime(20, 0)}, 24);
        const Effect effect = effectOf(*atFive, *atEight);
        QCOMPARE(effect.tracks.back().hours, 30);
        QCOMPARE(effect.milestones.front().before, List::inventory + std::chrono::hours(8));
        QCOMPARE(effect.milestones.front().after, List::inventory + std::chrono::hours(5));
        QCOMPARE(effectOf(*atEight, *atFive).tracks.back().hours, -30);
        QCOMPARE(effectOf(*atFive, *atFive).tracks.front().hours, 0);
    }

    void theSiteThatWaitsMostIsSuggested()
    {
        List list;
        addComplete(list, 200);
        addFrozen(list, 5, "S01");
        addFrozen(list, 41, "S02");
        const auto assessment = list.assessed();
        Progress progress;
        const auto habit = projected(assessment);
        const auto recommendation = *recommend({.assessment = assessment, .hours = 168}, *habit, progress);
        QVERIFY(recommendation);
        QCOMPARE(recommendation->kind, Recommendation::Kind::Restart);
        QCOMPARE(recommendation->site, u"S02"_s);
        QCOMPARE(recommendation->machines, 41u);
        const auto with = projected(assessment, recommendation->scenario);
        QCOMPARE(recommendation->effect.tracks.back().hours, effectOf(*with, *habit).tracks.back().hours);
    }

    void whereNothingWaitsNothingIsSuggested()
    {
        List list;
        addComplete(list, 50);
        const auto assessment = list.assessed();
        Progress progress;
        const auto habit = projected(assessment);
        QVERIFY(!*recommend({.assessment = assessment, .hours = 168}, *habit, progress));
    }

    void asManyAreExpectedAsTheCurveSays()
    {
        const auto assessment = assessed(simulator::tell(6));
        Progress progress;
        const ProjectionInput input{.assessment = assessment, .hours = 120};
        const auto projection = *project(input, progress);
        const std::vector<quint16> hours = *expectedHours(input, *projection, progress);
        for (quint16 hour = 0; hour <= 120; ++hour) {
            const auto count = std::ranges::count_if(hours, [hour](quint16 own) { return own <= hour; });
            QCOMPARE(count, std::lround(projection->completion().curve.expected[hour]));
        }
        for (quint32 i = 0; i < assessment->size(); ++i)
            QCOMPARE(hours[i] == 0, assessment->at({i}).completion() == Bound::Done);
    }

    void whoIsNearerIsExpectedSooner()
    {
        List list;
        for (int i = 0; i < 40; ++i) {
            const LocalTime restart = at("2000-07-25T08:00:00") + std::chrono::seconds(50 * i);
            list.frozen("2000-07-25T08:00:00").with(Field::LastRestart, restart);
            list.awaitingFirst("2000-07-25T08:00:00").with(Field::LastRestart, restart);
        }
        Progress progress;
        const ProjectionInput input{.assessment = list.assessed(), .hours = 168};
        const std::vector<quint16> hours = *expectedHours(input, *projected(input.assessment), progress);
        for (size_t i = 0; i < hours.size(); i += 2)
            QVERIFY(hours[i] <= hours[i + 1]);
    }

    void learningOnceIsEnough()
    {
        const auto assessment = assessed(simulator::tell(8));
        Progress progress;
        const auto learned = *learn(assessment, {}, progress);
        const auto again = *project({.assessment = assessment, .hours = 72, .learned = learned}, progress);
        QCOMPARE(again->completion().curve.high, projected(assessment, {}, 72)->completion().curve.high);
    }
};

TRACKER_TEST(TestWhatIf)
#include "tst_whatif.moc"
