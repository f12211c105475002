// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "tests/support/testmain.h"
#include "ui/models/sitesmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tracker;

class TestSitesModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_snapshot = snapshotOf(sixMachines() + "PC-4,,Windows 98,,,,,,,,,,\n");
        QVERIFY(m_snapshot);
    }

    void keepsThePromisesOfAModel()
    {
        SitesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        show(model, {0, 1, 2});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 3);
        show(model, {2});
        QCOMPARE(model.rowCount(), 1);
    }

    void saysHowASiteStands_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("its name") << 0 << int(SitesModel::SiteColumn) << u"S01"_s;
        QTest::newRow("blank is said") << 2 << int(SitesModel::SiteColumn) << u"Without a site"_s;
        QTest::newRow("all machines") << 0 << int(SitesModel::MachinesColumn) << u"4"_s;
        QTest::newRow("those that wait") << 1 << int(SitesModel::WaitingColumn) << u"1"_s;
        QTest::newRow("complete of those in scope, rounded down")
            << 1 << int(SitesModel::CompleteColumn) << u"50 %"_s;
    }
    void saysHowASiteStands()
    {
        QFETCH(const int, row);
        QFETCH(const int, column);
        SitesModel model;
        show(model, {0, 1, 2});
        QTEST(model.index(row, column).data().toString(), "text");
    }

    /// What is painted is said in words, and machines out of scope are no part of it.
    void stagesAreSaid()
    {
        SitesModel model;
        show(model, {0, 1, 2});
        const QString said = model.index(0, SitesModel::StagesColumn).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(u"Not started: 1"), qPrintable(said));
        QVERIFY2(!said.contains(u"Not affected"), qPrintable(said));
        for (const StagePart &part : model.partsAt(0))
            QVERIFY(part.machines > 0 && !part.colour.isEmpty());
    }

    void areOrdered_data()
    {
        QTest::addColumn<SiteOrder>("by");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<std::vector<quint32>>("sites");
        QTest::newRow("by name") << SiteOrder::Name << Qt::AscendingOrder << std::vector<quint32>{0, 1, 2};
        QTest::newRow("by name, backwards")
            << SiteOrder::Name << Qt::DescendingOrder << std::vector<quint32>{2, 1, 0};
        QTest::newRow("by machines, the fewest first")
            << SiteOrder::Machines << Qt::AscendingOrder << std::vector<quint32>{2, 1, 0};
        QTest::newRow("by what is complete, the most first")
            << SiteOrder::Complete << Qt::DescendingOrder << std::vector<quint32>{1, 0, 2};
    }
    void areOrdered()
    {
        QFETCH(const SiteOrder, by);
        QFETCH(const Qt::SortOrder, order);
        Progress progress;
        const auto sites
            = sitesInOrder(*m_snapshot->overview, m_snapshot->assessment->procedure(), by, order, progress);
        QVERIFY(sites);
        QTEST(*sites, "sites");
    }

    void aSitesFilterFindsAsManyAsItsRowSays()
    {
        Progress progress;
        for (const SiteCounts &site : m_snapshot->overview->sites) {
            Inputs inputs = m_snapshot->inputs;
            inputs.filter = siteFilter(*m_snapshot, site.site);
            const auto narrowed = makeSnapshot(inputs, m_snapshot, progress);
            QVERIFY2(narrowed, qPrintable(inputs.filter));
            QCOMPARE((*narrowed)->machines->size(), size_t{site.counts.machines});
        }
    }

private:
    void show(SitesModel &model, const std::vector<quint32> &rows) const
    {
        model.setSites(m_snapshot->overview, m_snapshot->assessment->sharedProcedure(), rows);
    }

    std::shared_ptr<const Snapshot> m_snapshot;
};

TRACKER_WINDOW_TEST(TestSitesModel)

#include "tst_sitesmodel.moc"
