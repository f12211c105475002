// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/table/segmentwidths.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace tracker;

using Widths = std::vector<int>;

/// How the segments of the stage bar share their room.
class TestSegmentWidths : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shares_data()
    {
        using Needs = std::vector<SegmentNeed>;
        QTest::addColumn<Needs>("needs");
        QTest::addColumn<int>("room");
        QTest::addColumn<Widths>("expected");
        QTest::newRow("no segments") << Needs{} << 300 << Widths{};
        QTest::newRow("in proportion where the words leave room")
            << Needs{{10, 20, 30, 75}, {10, 20, 30, 25}} << 400 << Widths{300, 100};
        QTest::newRow("a word is whole before proportions count")
            << Needs{{10, 20, 30, 990}, {10, 20, 60, 10}} << 400 << Widths{340, 60};
        QTest::newRow("who has machines gets its word first")
            << Needs{{10, 50, 90, 5}, {10, 50, 90, 0}} << 100 << Widths{90, 10};
        QTest::newRow("short words where whole ones do not fit")
            << Needs{{10, 50, 90, 5}, {10, 50, 50, 5}} << 100 << Widths{50, 50};
        QTest::newRow("all fall short alike")
            << Needs{{10, 50, 90, 1}, {10, 50, 90, 99}} << 60 << Widths{30, 30};
        QTest::newRow("nobody anywhere") << Needs{{10, 20, 30, 0}, {10, 20, 30, 0}} << 101 << Widths{51, 50};
    }

    void shares()
    {
        QFETCH(const std::vector<SegmentNeed>, needs);
        QFETCH(const int, room);
        const Widths widths = segmentWidths(needs, room);
        QTEST(widths, "expected");
        if (!needs.empty())
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), room);
    }
};

TRACKER_TEST(TestSegmentWidths)

#include "tst_segmentwidths.moc"
