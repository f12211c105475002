// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/print/pagination.h"

#include <QTest>

#include <algorithm>

using namespace tracker;
using namespace Qt::StringLiterals;

using Kind = FlowItem::Kind;

class TestPagination : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyReportIsOnePage();
    void breaks_data();
    void breaks();
    void headsTakeTheirRoomOnEveryPage();
    void whatIsHigherThanAPageGetsItsOwn();
    void aMillionRowsAreAllThere();
};

namespace {

constexpr double pageHeight = 100;

FlowItem heading()
{
    return {.kind = Kind::Block, .block = 7, .height = 10, .keepsWithNext = true};
}
FlowItem paragraph(double height)
{
    return {.kind = Kind::Block, .height = height};
}
FlowItem tableHead()
{
    return {.kind = Kind::TableHead, .height = 10, .keepsWithNext = true};
}
FlowItem groupHead(quint32 group, bool startsPage = false)
{
    return {.kind = Kind::GroupHead,
            .first = group,
            .height = 10,
            .startsPage = startsPage,
            .keepsWithNext = true};
}
FlowItem rows(quint32 first, quint32 count)
{
    return {.kind = Kind::Rows, .first = first, .count = count, .height = 10};
}

/// "T 0-4 | T' 5-9": T a table's head, G a group's, H a heading, P anything else; ' when it is repeated.
QString written(const std::vector<Page> &pages)
{
    QStringList texts;
    for (const Page &page : pages) {
        QStringList items;
        for (const PlacedItem &item : page) {
            QString text;
            if (item.kind == Kind::Rows)
                text = u"%1-%2"_s.arg(item.first).arg(item.first + item.count - 1);
            else if (item.kind == Kind::TableHead)
                text = u"T"_s;
            else if (item.kind == Kind::GroupHead)
                text = u"G%1"_s.arg(item.first);
            else
                text = item.block == 7 ? u"H"_s : u"P"_s;
            items.append(item.continued ? text + u'\'' : text);
        }
        texts.append(items.join(u' '));
    }
    return texts.join(u" | "_s);
}

} // namespace

void TestPagination::anEmptyReportIsOnePage()
{
    QCOMPARE(paginate({}, pageHeight).size(), size_t(1));
}

void TestPagination::breaks_data()
{
    QTest::addColumn<std::vector<FlowItem>>("items");
    QTest::addColumn<QString>("expected");
    using Items = std::vector<FlowItem>;

    QTest::newRow("what fits stays on one page") << Items{heading(), tableHead(), rows(0, 8)} << u"H T 0-7"_s;
    QTest::newRow("a table's head is repeated")
        << Items{tableHead(), rows(0, 20)} << u"T 0-8 | T' 9-17 | T' 18-19"_s;
    QTest::newRow("a group that goes on says so")
        << Items{tableHead(), groupHead(0), rows(0, 12)} << u"T G0 0-7 | T' G0' 8-11"_s;
    QTest::newRow("a group that begins a page is not continued")
        << Items{tableHead(), groupHead(0), rows(0, 8), groupHead(1), rows(8, 3)}
        << u"T G0 0-7 | T' G1 8-10"_s;
    QTest::newRow("a heading is not left behind")
        << Items{paragraph(80), heading(), paragraph(20)} << u"P | H P"_s;
    QTest::newRow("a heading takes table, group and two rows with it")
        << Items{paragraph(60), heading(), tableHead(), groupHead(0), rows(0, 5)} << u"P | H T G0 0-4"_s;
    QTest::newRow("a heading stays where all that fits")
        << Items{paragraph(50), heading(), tableHead(), groupHead(0), rows(0, 5)}
        << u"P H T G0 0-1 | T' G0' 2-4"_s;
    QTest::newRow("a group of one row needs room for one row")
        << Items{tableHead(), rows(0, 7), groupHead(0), rows(7, 1)} << u"T 0-6 G0 7-7"_s;
    QTest::newRow("no last row alone") << Items{tableHead(), rows(0, 10)} << u"T 0-7 | T' 8-9"_s;
    QTest::newRow("three rows stay together, or one of them would stand alone")
        << Items{paragraph(70), tableHead(), rows(0, 3)} << u"P | T 0-2"_s;
    QTest::newRow("a group that starts a page")
        << Items{tableHead(), groupHead(0), rows(0, 2), groupHead(1, true), rows(2, 2)}
        << u"T G0 0-1 | T' G1 2-3"_s;
    QTest::newRow("starting a page leaves no empty one")
        << Items{tableHead(), groupHead(0), rows(0, 8), groupHead(1, true), rows(8, 2)}
        << u"T G0 0-7 | T' G1 8-9"_s;
    QTest::newRow("a table that has ended repeats nothing")
        << Items{tableHead(), groupHead(0), rows(0, 8), paragraph(20), paragraph(90)}
        << u"T G0 0-7 | P | P"_s;
    QTest::newRow("the next table repeats its own head")
        << Items{tableHead(), rows(0, 4), tableHead(), rows(0, 6)} << u"T 0-3 T 0-3 | T' 4-5"_s;
}

void TestPagination::breaks()
{
    QFETCH(std::vector<FlowItem>, items);
    QFETCH(QString, expected);

    QCOMPARE(written(paginate(items, pageHeight)), expected);
}

void TestPagination::headsTakeTheirRoomOnEveryPage()
{
    FlowItem spaced = paragraph(10);
    spaced.spaceBefore = 5;
    const auto pages = paginate({spaced, spaced, tableHead(), rows(0, 20)}, pageHeight);

    QCOMPARE(pages[0][0].y, 0.0);
    QCOMPARE(pages[0][1].y, 15.0);
    for (const Page &page : pages) {
        double end = 0;
        for (const PlacedItem &item : page) {
            QVERIFY(item.y >= end);
            end = item.y + item.height * item.count;
        }
        QVERIFY(end <= pageHeight);
    }
}

void TestPagination::whatIsHigherThanAPageGetsItsOwn()
{
    QCOMPARE(written(paginate({paragraph(10), paragraph(150), paragraph(10)}, pageHeight)), u"P | P | P"_s);
    // A page that has room for heads alone still takes a row, or there would be no end.
    QCOMPARE(written(paginate({tableHead(), groupHead(0), rows(0, 2)}, 15)), u"T G0 0-0 | T' G0' 1-1"_s);
}

void TestPagination::aMillionRowsAreAllThere()
{
    const auto pages = paginate({tableHead(), rows(0, 1'000'000)}, pageHeight);

    QCOMPARE(pages.size(), size_t(111'112));
    quint32 next = 0;
    for (const Page &page : pages) {
        QCOMPARE(page.back().first, next);
        next += page.back().count;
    }
    QCOMPARE(next, 1'000'000U);
}

TRACKER_TEST(TestPagination)
#include "tst_pagination.moc"
