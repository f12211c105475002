// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "tests/support/testmain.h"
#include "ui/models/machinemodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QIcon>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tracker;

class TestMachineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_snapshot = snapshotOf(sixMachines());
        QVERIFY(m_snapshot);
    }

    void keepsThePromisesOfAModel()
    {
        MachineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setSnapshot(m_snapshot);
        QCOMPARE(model.rowCount(), 6);
        model.setRows({{4}, {0}});
        QCOMPARE(model.rowCount(), 2);
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void saysWhatItChangesOnce()
    {
        MachineModel model;
        model.setSnapshot(m_snapshot);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
        model.setRows({{3}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(changed.size(), 0);
        model.setLook(QPalette(), QFont());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(layout.size(), 0);
    }

    void showsConclusionsInWords_data()
    {
        QTest::addColumn<int>("machine");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("the name") << 0 << u"name"_s << u"PC-10"_s;
        QTest::newRow("the stage's title") << 0 << u"stage"_s << u"Not started"_s;
        QTest::newRow("a restart that would be too early has its time")
            << 5 << u"restart_required"_s << u"Not before 12:10"_s;
        QTest::newRow("restarts owed") << 0 << u"restarts_owed_max"_s << u"2"_s;
        QTest::newRow("a bound with a time is the time") << 2 << u"agents_bound"_s << u"Wed 26 Jul 07:00"_s;
        QTest::newRow("a column of no field") << 1 << u"Asset Tag"_s << u"A 2"_s;
        QTest::newRow("blank where nothing is known") << 2 << u"location"_s << QString();
    }
    void showsConclusionsInWords()
    {
        QFETCH(int, machine);
        QFETCH(QString, column);
        MachineModel model;
        model.setSnapshot(m_snapshot);
        QVERIFY(model.columnWithId(column));
        const QModelIndex index = model.index(machine, *model.columnWithId(column));
        QTEST(index.data().toString(), "text");
    }

    void statusIsAShapeAndAWord()
    {
        MachineModel model;
        model.setSnapshot(m_snapshot);
        for (int row = 0; row < model.rowCount(); ++row) {
            for (const QString &id : {u"stage"_s, u"restart_required"_s}) {
                const QModelIndex cell = model.index(row, *model.columnWithId(id));
                QVERIFY(!cell.data().toString().isEmpty());
                QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().isNull());
                const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
                QVERIFY(spoken.contains(cell.data().toString()));
                QVERIFY(spoken.contains(model.headerData(cell.column(), Qt::Horizontal).toString()));
            }
        }
    }

    void everyColumnHasATitleAndIsThereOnce()
    {
        MachineModel model;
        model.setSnapshot(m_snapshot);
        QStringList ids;
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            ids << model.columns()[static_cast<size_t>(column)].id;
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(ids.contains(u"last-restart"_s));
        QVERIFY(!ids.contains(u"restarts_owed_min"_s)); // within the restarts owed
    }

    void findsTheRowOfAMachine()
    {
        MachineModel model;
        model.setSnapshot(m_snapshot);
        model.setRows({{4}, {2}});
        QCOMPARE(model.rowOf({2}), std::optional(1));
        QCOMPARE(model.rowOf({0}), std::nullopt);
        QCOMPARE(model.machineAt(0).value, 4u);
    }

    void copiesAsATableWithTabs()
    {
        MachineModel model;
        model.setSnapshot(m_snapshot);
        Progress progress;
        const auto columns = std::vector{model.columns()[0], model.columns()[1]};
        const auto text = tableText(columns, {{1}, {0}}, QLocale::c(), progress);
        QVERIFY(text);
        QCOMPARE(*text, u"Name\tSite code\nPC-9\tS02\nPC-10\tS01\n"_s);
        progress.cancel();
        QVERIFY(!tableText(columns, {{1}}, QLocale::c(), progress));
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
};

TRACKER_WINDOW_TEST(TestMachineModel)
#include "tst_machinemodel.moc"
