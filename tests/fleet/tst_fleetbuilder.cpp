// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/fleetbuilder.h"
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
        FleetBuilder builder;
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
        FleetBuilder builder;
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
};

TRACKER_TEST(TestFleetBuilder)
#include "tst_fleetbuilder.moc"
