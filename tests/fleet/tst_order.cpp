// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/naturalorder.h"
#include "app/fleet/order.h"
#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

StringPool pool(const QStringList &texts)
{
    StringPool pool;
    for (const QString &text : texts)
        pool.append(text.toStdString());
    return pool;
}

MachineList everyOne(quint32 size)
{
    MachineList list;
    for (quint32 i = 0; i < size; ++i)
        list.push_back({i});
    return list;
}

std::vector<quint32> places(const MachineList &list)
{
    std::vector<quint32> places;
    for (const MachineIndex machine : list)
        places.push_back(machine.value);
    return places;
}

Ranks ranks(const Column &column, quint32 size, const QLocale &locale = QLocale(u"en_GB"_s))
{
    Progress progress;
    return *ranksOf(column, size, locale, progress);
}

} // namespace

class TestOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void natural_data()
    {
        QTest::addColumn<QStringList>(
            "texts"); // in their order; "=" as the last character: shares the place before

        const auto row = [](const char *name, const QStringList &texts) { QTest::newRow(name) << texts; };
        row("numbers by value", {u"ws-9"_s, u"ws-10"_s, u"ws-100"_s});
        row("without case", {u"alpha"_s, u"BETA"_s, u"gamma"_s});
        row("case alone makes no difference", {u"PC-1"_s, u"pc-1="_s, u"PC-2"_s});
        row("leading zeros make no difference", {u"PC-1"_s, u"PC-001="_s, u"PC-2"_s});
        row("a text before what goes on from it", {u"PC"_s, u"PC-1"_s, u"PC-1A"_s, u"PC-10"_s});
        row("zero before one", {u"x0"_s, u"x00="_s, u"x1"_s});
        row("several numbers", {u"s1-p9"_s, u"s1-p10"_s, u"s2-p1"_s, u"s10-p1"_s});
        row("numbers with zeros inside", {u"1"_s, u"10"_s, u"100"_s, u"101"_s, u"110"_s, u"1000"_s});
        row("odd and even lengths", {u"9"_s, u"12a"_s, u"99"_s, u"120"_s, u"123"_s, u"1230"_s});
        row("numbers of nine digits and more",
            {u"12345678"_s, u"123456789"_s, u"1234567890"_s, u"12345678901234567890"_s,
             u"22345678901234567890"_s});
        row("numbers of hundreds of digits",
            {QString(254, u'9'), QString(255, u'1'), QString(509, u'1'), QString(510, u'1')});
        row("digits before letters", {u"a1"_s, u"aa"_s});
        row("beyond ASCII without case", {u"zebra"_s, u"ÄRGER"_s, u"ärger="_s});
        row("long texts that differ late", {QString(300, u'x') + u'1', QString(300, u'x') + u'2'});
    }
    void natural()
    {
        QFETCH(QStringList, texts);
        std::vector<quint32> expected;
        for (QString &text : texts) {
            const bool shares = text.endsWith(u'=');
            if (shares)
                text.chop(1);
            expected.push_back(expected.empty() ? 0 : expected.back() + (shares ? 0 : 1));
        }
        // As they are, and among so many others that they are not all compared one by one.
        Progress progress;
        QCOMPARE(*naturalRanks(pool(texts), progress), expected);
        const qsizetype count = texts.size();
        for (int i = 0; i < 200; ++i)
            texts.append(texts[i % count]);
        std::vector<quint32> many = *naturalRanks(pool(texts), progress);
        many.resize(static_cast<size_t>(count));
        QCOMPARE(many, expected);
    }

    void naturalAgreesWithComparingOneByOne()
    {
        QRandomGenerator random(42);
        QStringList texts;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = random.bounded(1, 14); n > 0; --n)
                text += u"ab0019-"[random.bounded(7)];
            texts.append(text);
        }
        const auto key = [](const QString &text) {
            QString folded; // every number as twenty digits
            for (qsizetype i = 0; i < text.size();) {
                qsizetype end = i;
                while (end < text.size() && text[end].isDigit())
                    ++end;
                folded += end > i ? text.mid(i, end - i).rightJustified(20, u'0') : QString(text[end++]);
                i = end;
            }
            return folded;
        };
        Progress progress;
        const auto ranks = *naturalRanks(pool(texts), progress);
        for (size_t i = 1; i < ranks.size(); ++i) {
            const int byKey = QString::compare(key(texts[qsizetype(i) - 1]), key(texts[qsizetype(i)]));
            QCOMPARE(ranks[i - 1] < ranks[i], byKey < 0);
            QCOMPARE(ranks[i - 1] == ranks[i], byKey == 0);
        }
    }

    void ordersByRank_data()
    {
        QTest::addColumn<std::vector<quint32>>("ranks");
        QTest::addColumn<std::vector<quint32>>("ascending");
        QTest::addColumn<std::vector<quint32>>("descending");

        using List = std::vector<quint32>;
        QTest::newRow("no machine") << List{} << List{} << List{};
        QTest::newRow("equal ones keep their order both ways")
            << List{1, 0, 1, 0} << List{1, 3, 0, 2} << List{0, 2, 1, 3};
        QTest::newRow("blank ones last both ways")
            << List{blankRank, 5, blankRank, 3} << List{3, 1, 0, 2} << List{1, 3, 0, 2};
        QTest::newRow("only blank ones") << List{blankRank, blankRank} << List{0, 1} << List{0, 1};
        QTest::newRow("all ranks there are")
            << List{blankRank - 1, 0, blankRank} << List{1, 0, 2} << List{0, 1, 2};
    }
    void ordersByRank()
    {
        QFETCH(const std::vector<quint32>, ranks);
        QFETCH(const std::vector<quint32>, ascending);
        QFETCH(const std::vector<quint32>, descending);
        const MachineList all = everyOne(static_cast<quint32>(ranks.size()));
        QCOMPARE(places(ordered(all, ranks, Qt::AscendingOrder)), ascending);
        QCOMPARE(places(ordered(all, ranks, Qt::DescendingOrder)), descending);
    }

    void ordersAPartOfTheMachines()
    {
        QCOMPARE(places(ordered({{3}, {1}}, {9, 2, 0, 7}, Qt::AscendingOrder)), (std::vector<quint32>{1, 3}));
    }

    void agreesWithStableSort()
    {
        QRandomGenerator random(7);
        Ranks ranks(5000);
        for (quint32 &rank : ranks)
            rank = random.bounded(10) == 0
                ? blankRank
                : random.generate() % 3'000'000'000u / (random.bounded(2) ? 1 : 1'000'000);
        MachineList expected = everyOne(5000);
        std::ranges::stable_sort(expected, {}, [&](MachineIndex machine) { return ranks[machine.value]; });
        QCOMPARE(ordered(everyOne(5000), ranks, Qt::AscendingOrder), expected);
    }

    void eachKindOfColumn()
    {
        FleetRows builder;
        const char *const names[] = {"b10", "B9", "a", "c"};
        const char *const contacts[] = {"östlund", "Zimmer", "", "oskar"};
        const LocalTime times[]
            = {LocalTime::fromSeconds(5), LocalTime(), LocalTime::fromSeconds(0), LocalTime::fromSeconds(9)};
        const Version versions[]
            = {Version({2, 0, 1493, 0}), Version({2, 0, 99, 0}), Version(), Version({2, 0, 99, 0})};
        const Flag flags[] = {Flag::Yes, Flag::Unknown, Flag::No, Flag::Yes};
        for (quint32 i = 0; i < 12; ++i) { // three times, so that texts repeat
            builder.joinOrAdd(names[i % 4] + std::string(i / 4, 'x'), "", i);
            builder.setText(Field::Contact, contacts[i % 4]);
            builder.setTime(Field::LastSeen, times[i % 4]);
            builder.setVersion(SmsField::ClientVersion, versions[i % 4]);
            builder.setFlag(SmsField::Deferred, flags[i % 4]);
        }
        const auto fleet = builder.build();
        const auto columns = columnsOf(*fleet);
        const auto firstFour = [&](const QString &id, const QLocale &locale = QLocale(u"de_DE"_s)) {
            const Column &column = *std::ranges::find(columns, id, &Column::id);
            return places(ordered(everyOne(4), ranks(column, fleet->size(), locale), Qt::AscendingOrder));
        };
        QCOMPARE(firstFour(u"name"_s), (std::vector<quint32>{2, 1, 0, 3}));
        QCOMPARE(firstFour(u"contact"_s), (std::vector<quint32>{3, 0, 1, 2}));
        QCOMPARE(firstFour(u"contact"_s, QLocale(u"sv_SE"_s)), (std::vector<quint32>{3, 1, 0, 2}));
        QCOMPARE(firstFour(u"contact"_s, QLocale::c()), (std::vector<quint32>{3, 1, 0, 2}));
        QCOMPARE(firstFour(u"last-seen"_s), (std::vector<quint32>{2, 0, 3, 1}));
        QCOMPARE(firstFour(u"client-version"_s), (std::vector<quint32>{1, 3, 0, 2}));
        QCOMPARE(firstFour(u"deferred"_s), (std::vector<quint32>{2, 0, 3, 1}));
    }

    void categoriesGoByTheirFirst()
    {
        const Column column{.kind = ColumnKind::Categories,
                            .number =
                                [](MachineIndex m) {
                                    return std::array{0b000u, 0b100u, 0b011u, 0b001u, 0b101u}[m.value];
                                },
                            .categories = std::vector<Category>(3)};
        QCOMPARE(places(ordered(everyOne(5), ranks(column, 5), Qt::AscendingOrder)),
                 (std::vector<quint32>{2, 4, 3, 1, 0}));
    }

    void stopsWhenCancelled()
    {
        Progress progress;
        progress.cancel();
        QVERIFY(!naturalRanks(pool({u"a"_s, u"b"_s}), progress));
    }
};

TRACKER_TEST(TestOrder)
#include "tst_order.moc"
