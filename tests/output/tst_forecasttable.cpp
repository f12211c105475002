// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/forecasttable.h"
#include "app/output/writetable.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

std::vector<TrackProjection> tracks(const BandedCurve &agents, const BandedCurve &complete)
{
    return {{.curveId = u"agents"_s, .curve = agents}, {.curveId = u"complete"_s, .curve = complete}};
}

} // namespace

/// Contract §3, forecast.
class TestForecastTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineAnHour()
    {
        Projection projection;
        projection.asOf = LocalTime::fromIso(u"2000-07-24T14:03:00");
        projection.hours = 1;
        projection.inScope = 10;
        projection.tracks = tracks({{2, 3}, {2, 4.25}, {2, 6}}, {{1, 1}, {1, 1}, {1, 1}});
        QCOMPARE(
            csvOf(forecastTable(projection)),
            QByteArray("hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,"
                       "complete_high,in_scope\n"
                       "0,2000-07-24T14:03:00,2,2.0,2,1,1.0,1,10\n"
                       "1,2000-07-24T15:03:00,3,4.3,6,1,1.0,1,10\n"));
    }

    void theHabitStandsBesideAScenario()
    {
        Projection projection;
        projection.asOf = LocalTime::fromIso(u"2000-07-24T14:03:00");
        projection.inScope = 10;
        projection.tracks = tracks({{1}, {2}, {3}}, {{1}, {2}, {3}});
        Projection habit;
        habit.tracks = tracks({{0}, {1.5}, {9}}, {{0}, {0.5}, {9}});
        QCOMPARE(
            csvOf(forecastTableWithHabit(projection, habit)),
            QByteArray("hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,"
                       "complete_high,in_scope,agents_observed,complete_observed\n"
                       "0,2000-07-24T14:03:00,1,2.0,3,1,2.0,3,10,1.5,0.5\n"));
    }

    /// The contract's columns stay as they are; the what-if's come after them.
    void aWhatIfStandsBesideTheHabit()
    {
        Projection habit;
        habit.asOf = LocalTime::fromIso(u"2000-07-24T14:03:00");
        habit.inScope = 10;
        habit.tracks = tracks({{1}, {2}, {3}}, {{1}, {2}, {3}});
        Projection whatIf;
        whatIf.tracks = tracks({{1.5}, {2.25}, {3}}, {{4}, {5}, {6.5}});
        QCOMPARE(
            csvOf(forecastTableWithWhatIf(habit, whatIf)),
            QByteArray("hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,"
                       "complete_high,in_scope,whatif_agents_low,whatif_agents_expected,whatif_agents_high,"
                       "whatif_complete_low,whatif_complete_expected,whatif_complete_high\n"
                       "0,2000-07-24T14:03:00,1,2.0,3,1,2.0,3,10,1,2.3,3,4,5.0,7\n"));
    }

    void whatWasSeenStandsBesideWhatWasProjected()
    {
        auto test = std::make_shared<Backtest>();
        test->from = LocalTime::fromIso(u"2000-07-24T14:03:00");
        test->machines = 10;
        test->tracks = {{.curveId = u"agents"_s, .points = {{2, 4.25, 6, 5}}},
                        {.curveId = u"complete"_s, .points = {{1, 1, 1, 3}}}};
        QCOMPARE(csvOf(backtestTable({test})),
                 QByteArray("from,hours,time,agents_low,agents_expected,agents_high,agents_seen,complete_low,"
                            "complete_expected,complete_high,complete_seen,machines\n"
                            "2000-07-24T14:03:00,1,2000-07-24T15:03:00,2,4.3,6,5,1,1.0,1,3,10\n"));
    }

    void theBandHoldsWhatIsExpected()
    {
        Projection projection;
        projection.asOf = LocalTime::fromSeconds(0);
        projection.inScope = 10;
        projection.tracks = tracks({{2.6}, {2.7}, {2.8}}, {{0}, {0}, {0}});
        QVERIFY(csvOf(forecastTable(projection)).contains(",2,2.7,3,"));
    }
};

TRACKER_TEST(TestForecastTable)
#include "tst_forecasttable.moc"
