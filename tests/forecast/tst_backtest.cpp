// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/backtest.h"
#include "tests/forecast/madelist.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace tracker::made;

namespace {

std::shared_ptr<const Backtest> tested(const std::shared_ptr<const Assessment> &earlier,
                                       const std::shared_ptr<const Assessment> &later)
{
    Progress progress;
    return *backtest(earlier, *later, progress);
}

} // namespace

class TestBacktest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsCompleteStaysSo()
    {
        List earlier;
        List later(List::inventory + std::chrono::hours(30));
        for (int i = 0; i < 20; ++i) {
            earlier.complete();
            later.complete();
        }
        const auto test = tested(earlier.assessed(), later.assessed());
        QCOMPARE(test->machines, 20u);
        QCOMPARE(test->completion().points.size(), size_t{30});
        QCOMPARE(test->completion().inside, 1.0);
        QCOMPARE(test->completion().bias, 0.0);
        QCOMPARE(test->timeOf(29), test->until);
    }

    void aPromiseThatWasNotKeptShows()
    {
        // Everybody restarts every morning, but the next morning nobody does.
        List earlier;
        List later(List::inventory + std::chrono::hours(36));
        for (int i = 0; i < 50; ++i) {
            const LocalTime restart = at("2000-07-25T08:00:00") + std::chrono::minutes(i);
            for (List *list : {&earlier, &later})
                list->frozen("2000-07-25T08:00:00").with(Field::LastRestart, restart);
        }
        const auto test = tested(earlier.assessed(), later.assessed());
        QVERIFY(test->completion().points[17].isInside()); // 6:00
        QVERIFY(!test->completion().points[22].isInside()); // 11:00
        QVERIFY(test->completion().inside < 0.7);
        QVERIFY(test->completion().bias > 10);
        QCOMPARE(test->completion().points.back().seen, 0.0);
    }

    void onlyMachinesInBothListsCount()
    {
        List earlier;
        List later(List::inventory + std::chrono::hours(5));
        for (int i = 0; i < 12; ++i)
            earlier.complete();
        for (int i = 0; i < 7; ++i)
            later.complete();
        later.machine().with(SmsField::BaseUpgraded, "2000-07-20T08:00:00");
        const auto test = tested(earlier.assessed(), later.assessed());
        QCOMPARE(test->machines, 8u);
        QCOMPARE(test->completion().points.back().seen, 7.0);
    }

    void listsOfTheSameHourTellNothing()
    {
        List list;
        list.complete();
        const auto assessment = list.assessed();
        const auto test = tested(assessment, assessment);
        QVERIFY(test->completion().points.empty());
        QCOMPARE(test->completion().inside, 0.0);
    }

    void aSimulatedFleetIsMostlyInside()
    {
        double inside = 0;
        constexpr int fleets = 5;
        for (int seed = 1; seed <= fleets; ++seed) {
            const simulator::Story story = simulator::tell(static_cast<quint64>(seed));
            Progress progress;
            const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
            const auto earlier = *assess(story.earlier, *procedure, story.earlierInventory, progress);
            const auto test = tested(earlier, assessed(story));
            inside += (test->tracks.front().inside + test->completion().inside) / 2 / fleets;
        }
        QVERIFY2(inside > 0.6, qPrintable(QString::number(inside)));
    }
};

TRACKER_TEST(TestBacktest)
#include "tst_backtest.moc"
