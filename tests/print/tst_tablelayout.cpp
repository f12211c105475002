// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/print/tablelayout.h"

#include <QApplication>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

class TestTableLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnWidths_data();
    void columnWidths();
    void columnsDoNotTouchAndFillTheWidth();
    void longCellsMakeARowHigherOnlyWhereTheTableWraps();
    void headsShrinkBeforeTheirWordsAreCut();
};

namespace {

using Widths = std::vector<double>;

ReportTable tableOf(const QStringList &cells, bool wraps)
{
    ReportTable table;
    table.columns = {{.title = u"Name"_s}, {.title = u"Meaning"_s, .stretch = 1}};
    table.rows = 1;
    table.cells = [cells](quint32) { return cells; };
    table.wraps = wraps;
    return table;
}

} // namespace

void TestTableLayout::columnWidths_data()
{
    QTest::addColumn<Widths>("natural");
    QTest::addColumn<Widths>("stretch");
    QTest::addColumn<Widths>("expected");

    QTest::newRow("what is left over goes by stretch")
        << Widths{10, 20, 30} << Widths{0, 1, 3} << Widths{10, 30, 60};
    QTest::newRow("without stretch the table is as wide as it is")
        << Widths{10, 20} << Widths{0, 0} << Widths{10, 20};
    QTest::newRow("the widest column gives way first")
        << Widths{10, 20, 130} << Widths{0, 0, 1} << Widths{10, 20, 70};
    QTest::newRow("then the two widest alike")
        << Widths{10, 80, 130} << Widths{0, 0, 1} << Widths{10, 45, 45};
    QTest::newRow("an exact fit is left alone") << Widths{40, 60} << Widths{1, 1} << Widths{40, 60};
}

void TestTableLayout::columnWidths()
{
    QFETCH(Widths, natural);
    QFETCH(Widths, stretch);
    QFETCH(Widths, expected);

    QCOMPARE(fitColumns(natural, stretch, 100), expected);
}

void TestTableLayout::columnsDoNotTouchAndFillTheWidth()
{
    const Typography typography;
    const double width = 300 * paper::point;
    const TableLayout layout = layoutTable(tableOf({u"HQ-ACC-014"_s, u"x"_s}, false), typography, width);

    const auto &columns = layout.columns;
    QVERIFY(columns[0].width >= typography.cell.width(u"HQ-ACC-014"_s));
    QVERIFY(columns[1].left - columns[0].left - columns[0].width >= paper::columnGap);
    QCOMPARE(columns[1].left + columns[1].width, width);
}

void TestTableLayout::longCellsMakeARowHigherOnlyWhereTheTableWraps()
{
    const Typography typography;
    const QStringList cells{u"Frozen"_s, u"word "_s.repeated(100)};
    const ReportTable wrapping = tableOf(cells, true);
    const TableLayout layout = layoutTable(wrapping, typography, 300 * paper::point);

    QVERIFY(wrappedRowHeight(cells, wrapping, layout, typography.cell) > 3 * layout.rowHeight);
    QCOMPARE(wrappedRowHeight({u"Frozen"_s, u"word"_s}, wrapping, layout, typography.cell), layout.rowHeight);
    QVERIFY(layout.columns[1].width > layout.columns[0].width);
}

void TestTableLayout::headsShrinkBeforeTheirWordsAreCut()
{
    const Typography typography;
    const QString word = u"Eingefroren,"_s;
    ReportTable table;
    table.columns.assign(8, {.title = word, .kind = ReportColumn::Kind::Number});
    table.rows = 1;
    table.cells = [](quint32) { return QStringList(8, u"12"_s); };
    const auto headFace = [&](double columnWidth) {
        return layoutTable(table, typography, 8 * columnWidth + 7 * paper::columnGap).headFace;
    };

    QCOMPARE(headFace(typography.strongCell.width(word) + 1), &typography.strongCell);
    QCOMPARE(headFace(typography.smallHead.width(word) + 1), &typography.smallHead);
    QCOMPARE(headFace(typography.smallestHead.width(word) + 1), &typography.smallestHead);
}

TRACKER_WINDOW_TEST(TestTableLayout)
#include "tst_tablelayout.moc"
