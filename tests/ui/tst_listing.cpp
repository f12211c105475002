// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "app/fleet/querychoice.h"
#include "app/session/listing.h"
#include "tests/support/testmain.h"

#include <QApplication>
using namespace Qt::StringLiterals;
using namespace tracker;

/// Every count beside the table is what the table would show.
class TestListing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_snapshot = snapshotOf(sixMachines());
        QVERIFY(m_snapshot);
    }

    void listsInTheOrderOfTheList()
    {
        const Listing all = list({});
        QCOMPARE(names(all),
                 (QStringList{u"PC-10"_s, u"PC-9"_s, u"PC-8"_s, u"PC-7"_s, u"PC-6"_s, u"PC-5"_s}));
        QCOMPARE(all.counts.machines, 6u);
        QVERIFY(!all.ranks);
    }

    void ordersByAColumnAndKeepsItsRanks()
    {
        ListingRequest request = requestFor({});
        request.sortedBy = column(u"name"_s);
        Progress progress;
        const auto ascending = makeListing(request, progress);
        QCOMPARE(names(*ascending),
                 (QStringList{u"PC-5"_s, u"PC-6"_s, u"PC-7"_s, u"PC-8"_s, u"PC-9"_s, u"PC-10"_s}));
        QVERIFY(ascending->ranks);
        request.ranks = ascending->ranks;
        request.order = Qt::DescendingOrder;
        const auto descending = makeListing(request, progress);
        QCOMPARE(descending->ranks, ascending->ranks);
        QCOMPARE(names(*descending).front(), u"PC-10"_s);
    }

    void countsAgreeWithTheRows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("no filter") << QString();
        QTest::newRow("a site") << u"site:S01"_s;
        QTest::newRow("a stage") << u"stage:not-started"_s;
        QTest::newRow("two stages and a word") << u"stage:not-started,out-of-scope S01"_s;
        QTest::newRow("all but a stage") << u"-stage:not-started"_s;
    }
    void countsAgreeWithTheRows()
    {
        QFETCH(QString, filter);
        const auto &stages = m_snapshot->assessment->procedure().stages;
        const auto views = quickViews(m_snapshot->assessment->procedure());
        const Column stageColumn = column(u"stage"_s);
        for (size_t view = 0; view < views.size(); ++view) {
            const Listing listing = list(filter, view);
            QCOMPARE(listing.rows.size(), listing.counts.machines);
            for (size_t other = 0; other < views.size(); ++other)
                QCOMPARE(listing.views[other], list(filter, other).counts.machines);
            const QString rest = choiceIn(filter, stageColumn, *m_snapshot->columns).rest;
            for (size_t stage = 0; stage < stages.size(); ++stage) {
                const Listing chosen
                    = list(withToggled(rest, stages[stage].id, stageColumn, *m_snapshot->columns), view);
                QCOMPARE(listing.stages[stage], chosen.counts.machines);
            }
        }
    }

    void saysWhichStagesAreChosen()
    {
        const Listing listing = list(u"stage:frozen S01"_s);
        const auto &stages = m_snapshot->assessment->procedure().stages;
        for (size_t stage = 0; stage < stages.size(); ++stage)
            QCOMPARE(listing.chosenStages[stage], stages[stage].id == u"frozen");
        QCOMPARE(names(listing), QStringList{u"PC-8"_s});
    }

    void togglesAStageInTheText_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("toggled");
        QTest::newRow("into nothing") << QString() << u"stage:frozen"_s;
        QTest::newRow("beside words") << u"dock \"two words\""_s << u"dock \"two words\" stage:frozen"_s;
        QTest::newRow("to another stage") << u"stage:complete"_s << u"stage:complete,frozen"_s;
        QTest::newRow("out again") << u"stage:frozen dock"_s << u"dock"_s;
        QTest::newRow("out of several") << u"stage:frozen,complete"_s << u"stage:complete"_s;
        QTest::newRow("a begun id counts as the stage") << u"stage:froz"_s << QString();
        QTest::newRow("an exclusion is left alone")
            << u"-stage:complete"_s << u"-stage:complete stage:frozen"_s;
    }
    void togglesAStageInTheText()
    {
        QFETCH(QString, filter);
        QTEST(withToggled(filter, u"frozen"_s, column(u"stage"_s), *m_snapshot->columns), "toggled");
    }

    void everyViewCanBeRead()
    {
        const auto views = quickViews(m_snapshot->assessment->procedure());
        QVERIFY(views.size() >= 5);
        for (const QuickView &view : views) {
            QVERIFY(!view.title.isEmpty());
            QVERIFY(parseQuery(view.filter, *m_snapshot->columns, m_snapshot->assessment->asOf()));
        }
        QCOMPARE(list({}, 1).counts.machines, list({}).counts.restart[static_cast<size_t>(RestartFlag::Yes)]);
    }

    void canBeCancelled()
    {
        Progress progress;
        progress.cancel();
        ListingRequest request = requestFor(u"dock"_s);
        const auto listing = makeListing(request, progress);
        QVERIFY(!listing && listing.failure().cancelled);
    }

private:
    Column column(const QString &id) const
    {
        return *std::ranges::find(*m_snapshot->columns, id, &Column::id);
    }
    ListingRequest requestFor(const QString &filter) const
    {
        return {.snapshot = m_snapshot,
                .filter = filter,
                .views = quickViews(m_snapshot->assessment->procedure()),
                .locale = QLocale::c()};
    }
    Listing list(const QString &filter, size_t view = 0) const
    {
        ListingRequest request = requestFor(filter);
        request.view = view;
        Progress progress;
        return *makeListing(request, progress);
    }
    QStringList names(const Listing &listing) const
    {
        QStringList names;
        for (const MachineIndex machine : listing.rows)
            names << QString::fromStdString(std::string(m_snapshot->assessment->fleet().name(machine)));
        return names;
    }

    std::shared_ptr<const Snapshot> m_snapshot;
};

TRACKER_WINDOW_TEST(TestListing)
#include "tst_listing.moc"
