// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/identity.h"
#include "tests/support/fleetrows.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

/// Machines as name or name/id, with a blank between them.
std::shared_ptr<const Fleet> fleetOf(const QString &machines)
{
    FleetRows builder;
    quint32 record = 0;
    for (const QString &machine : machines.split(u' '))
        builder.joinOrAdd(machine.section(u'/', 0, 0).toStdString(), machine.section(u'/', 1).toStdString(),
                          record++);
    return builder.build();
}

} // namespace

/// The one rule for "the same machine" (contract §1), between two lists and within one.
class TestIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameMachine_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("places"); // in the other list
        QTest::newRow("by name") << u"A B C"_s << u"C A"_s << u"1 - 0"_s;
        QTest::newRow("names without regard to case") << u"Ärzte-1 ws-2"_s << u"WS-2 ÄRZTE-1"_s << u"1 0"_s;
        QTest::newRow("ids without regard to case") << u"A/guid:1f"_s << u"A/GUID:1F"_s << u"0"_s;
        QTest::newRow("no two with clashing ids") << u"A/1"_s << u"A/2"_s << u"-"_s;
        QTest::newRow("one without an id fits") << u"A/1 B"_s << u"A B/2"_s << u"0 1"_s;
        QTest::newRow("it joins the first of two") << u"A/1 A/2"_s << u"A"_s << u"0 -"_s;
        QTest::newRow("and takes the id of the first") << u"A"_s << u"A/1 A/2"_s << u"0"_s;
        QTest::newRow("of two with one name by id") << u"A/1 A/2"_s << u"A/2 A/1"_s << u"1 0"_s;
        QTest::newRow("not by the id alone") << u"A/1"_s << u"B/1"_s << u"-"_s;
    }
    void findsTheSameMachine()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, other);
        QStringList places;
        for (const auto &same : sameMachines(*fleetOf(list), *fleetOf(other)))
            places << (same ? QString::number(same->value) : u"-"_s);
        QTEST(places.join(u' '), "places");
    }

    void looksOnlyForTheMachinesGiven()
    {
        const auto same = sameMachines(*fleetOf(u"A B C"_s), {{2}, {0}}, *fleetOf(u"A B C"_s));
        QCOMPARE(same.size(), size_t{2});
        QCOMPARE(same[0]->value, 2u);
        QCOMPARE(same[1]->value, 0u);
        QVERIFY(sameMachines(*fleetOf(u"A"_s), MachineList(), *fleetOf(u"A"_s)).empty());
    }

    void rowsOfOneListJoinByTheSameRule()
    {
        QCOMPARE(fleetOf(u"ws-1/a WS-1 ws-1/A"_s)->size(), 1u);
        QCOMPARE(fleetOf(u"ws-1 WS-1/b ws-1/c"_s)->size(), 2u);
    }
};

TRACKER_TEST(TestIdentity)
#include "tst_identity.moc"
