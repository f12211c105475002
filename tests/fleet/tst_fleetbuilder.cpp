// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;

/// Contract §1, "Same machine twice".
class TestFleetBuilder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void joinsTheSameNameWithoutCase()
    {
        FleetRows builder;
        builder.joinOrAdd("PC-1", "", 0);
        builder.setText(Field::Site, "S01");
        builder.setText(Field::Location, "");
        builder.setTime(Field::LastSeen, LocalTime::fromSeconds(100));
        builder.setFlag(SmsField::Deferred, Flag::No);
        builder.setVersion(SmsField::ClientVersion, Version({2, 0, 1493, 2000}));
        builder.joinOrAdd("pc-1", "", 3);
        builder.setText(Field::Site, "s01, S02");
        builder.setText(Field::Location, "Dock");
        builder.setTime(Field::LastSeen, LocalTime::fromSeconds(50));
        builder.setFlag(SmsField::Deferred, Flag::Yes);
        builder.setVersion(SmsField::ClientVersion, Version({2, 0, 1380, 0}));
        const auto fleet = builder.build();
        QCOMPARE(fleet->size(), 1u);
        const MachineIndex machine{0};
        QCOMPARE(fleet->name(machine), std::string_view("PC-1"));
        QCOMPARE(fleet->text(Field::Site, machine), std::string_view("S01;S02"));
        QCOMPARE(fleet->text(Field::Location, machine), std::string_view("Dock"));
        QCOMPARE(fleet->time(Field::LastSeen, machine).seconds(), 100);
        QCOMPARE(fleet->flag(SmsField::Deferred, machine), Flag::Yes);
        QCOMPARE(fleet->version(SmsField::ClientVersion, machine), Version({2, 0, 1493, 2000}));
        QCOMPARE(fleet->recordsOf(machine), (std::vector<quint32>{0, 3}));
    }

    void keepsClashingIdsApart()
    {
        FleetRows builder;
        builder.joinOrAdd("PC-1", "GUID:A", 0);
        builder.joinOrAdd("PC-1", "GUID:B", 1);
        builder.joinOrAdd("PC-1", "", 2);
        builder.joinOrAdd("PC-2", "guid:b", 3);
        const auto fleet = builder.build();
        QCOMPARE(fleet->size(), 3u);
        QVERIFY(fleet->hasDuplicateName({0}) && fleet->hasDuplicateName({1})
                && !fleet->hasDuplicateName({2}));
        QVERIFY(!fleet->hasDuplicateId({0}) && fleet->hasDuplicateId({1}) && fleet->hasDuplicateId({2}));
        QCOMPARE(fleet->recordsOf({0}), (std::vector<quint32>{0, 2}));
    }

    void findsAmongNamesakesById()
    {
        FleetRows builder;
        QCOMPARE(builder.joinOrAdd("PC-1", "", 0).value, 0u);
        QCOMPARE(builder.joinOrAdd("PC-1", "A", 1).value, 0u);
        QCOMPARE(builder.joinOrAdd("pc-1", "B", 2).value, 1u);
        QCOMPARE(builder.joinOrAdd("PC-1", "C", 3).value, 2u);
        QCOMPARE(builder.joinOrAdd("PC-1", "b", 4).value, 1u);
        QCOMPARE(builder.joinOrAdd("PC-1", "a", 5).value, 0u);
        QCOMPARE(builder.joinOrAdd("PC-1", "", 6).value, 0u);
        QCOMPARE(builder.joinOrAdd("PC-2", "C", 7).value, 3u);
        const auto fleet = builder.build();
        QVERIFY(fleet->hasDuplicateName({2}));
        QVERIFY(!fleet->hasDuplicateName({3}));
        QCOMPARE(fleet->recordsOf({1}), (std::vector<quint32>{2, 4}));
    }

    void unitesWhatSeveralRowsSay()
    {
        const auto sitesOf = [](const std::vector<std::string_view> &texts) {
            FleetRows builder;
            quint32 record = 0;
            for (const std::string_view text : texts) {
                builder.joinOrAdd("PC-1", "", record++);
                builder.setText(Field::Site, text);
                builder.joinOrAdd("PC-2", "", record++);
                builder.setText(Field::Site, "X");
            }
            const auto fleet = builder.build();
            return std::string(fleet->text(Field::Site, {0})) + '|'
                + std::string(fleet->text(Field::Site, {1}));
        };
        QCOMPARE(sitesOf({"S01"}), std::string("S01|X"));
        QCOMPARE(sitesOf({"", "S01", ""}), std::string("S01|X"));
        QCOMPARE(sitesOf({" S02 ,S01;;s02"}), std::string("S02;S01|X"));
        QCOMPARE(sitesOf({"S01", "S02", "s01", "S03;S02"}), std::string("S01;S02;S03|X"));
        QCOMPARE(sitesOf({"S02,S01", "S02,S01", "S03"}), std::string("S02;S01;S03|X"));
        QCOMPARE(sitesOf({"\xC3\x84", "\xC3\xA4", "S01"}), std::string("\xC3\x84;S01|X"));
    }
};

TRACKER_TEST(TestFleetBuilder)
#include "tst_fleetbuilder.moc"
