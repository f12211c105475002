// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Fleets whose machines restart together: shifts, and sites that somebody restarts as one.

#include "app/forecast/observations/massrestarts.h"
#include "app/forecast/observations/shifts.h"
#include "tests/forecast/madelist.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace tracker::made;
using namespace Qt::StringLiterals;

namespace {

/// Sightings of a fleet in the evening of day 0.
struct Made {
    ObservedFleet observed;

    void restarted(int machines, int day, int slot, quint32 site = 0)
    {
        for (int i = 0; i < machines; ++i) {
            observed.sightings.push_back({.lastDay = static_cast<qint16>(day),
                                          .seenDay = 0,
                                          .lastSlot = static_cast<quint8>(slot),
                                          .seenSlot = 22});
            observed.sites.push_back({site});
            observed.waiting.push_back({.machine = static_cast<quint32>(observed.waiting.size()),
                                        .sighting = static_cast<quint32>(observed.sightings.size() - 1),
                                        .site = site});
        }
        observed.siteCount = std::max(observed.siteCount, site + 1);
    }
};

/// Machines that wait for their last restart since noon of Tuesday, restarted at the hour of some days ago.
void addWaiting(List &list, int machines, int daysAgo, int hour, std::string_view site)
{
    for (int i = 0; i < machines; ++i) {
        const LocalTime midnight = at("2000-07-25T00:00:00") - std::chrono::hours(24 * daysAgo);
        list.machine()
            .at(site)
            .with(SmsField::BaseUpgraded, "2000-06-10T08:30:00")
            .with(SmsField::SwdUpgraded, "2000-07-25T11:59:00")
            .with(Field::LastRestart, midnight + std::chrono::seconds(hour * 3600 + i * 1800 / machines));
    }
}

} // namespace

class TestCrowds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftsAreCrews()
    {
        Made fleet;
        for (const int slot : {2, 10, 18})
            fleet.restarted(100, slot == 18 ? -1 : 0, slot);
        const Shifts shifts = shiftsOf(fleet.observed);
        QCOMPARE(shifts.count, size_t{3});
        QCOMPARE(shifts.bySlot[2].value, quint8{1});
        QCOMPARE(shifts.bySlot[10].value, quint8{2});
        QCOMPARE(shifts.bySlot[18].value, quint8{3});
        QVERIFY(std::ranges::is_sorted(shifts.bySlot));
    }

    void aMorningIsNoCrew()
    {
        Made fleet;
        fleet.restarted(60, 0, 3);
        fleet.restarted(120, 0, 4);
        fleet.restarted(70, 0, 5);
        for (int slot = 6; slot < 13; ++slot) // and some in the course of the day
            fleet.restarted(8, 0, slot);
        QCOMPARE(shiftsOf(fleet.observed).count, size_t{0});
    }

    void fewRestartsShowNoCrew()
    {
        Made fleet;
        fleet.restarted(12, 0, 3);
        fleet.restarted(12, 0, 15);
        fleet.restarted(900, -20, 9); // of long ago
        QCOMPARE(shiftsOf(fleet.observed).count, size_t{0});
    }

    void aSiteRestartedAsOne()
    {
        Made fleet;
        fleet.restarted(80, -3, 16, 0);
        fleet.restarted(20, -30, 4, 0); // not caught
        for (int day = 0; day > -15; --day)
            fleet.restarted(6, day, 3 - day % 5, 1); // the other site: now and then
        const std::vector<MassRestart> found = massRestartsIn(fleet.observed, {});
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(found[0].site.value, 0u);
        QCOMPARE(found[0].day, -3);
        QVERIFY(found[0].slot == 15 || found[0].slot == 16);
        QCOMPARE(found[0].part, 0.8);
        QVERIFY(std::abs(found[0].waiting - 100.0 / 190) < 1e-9);
        QVERIFY(!found[0].isShift);
    }

    void restartsOverADayAreNoRoundUp()
    {
        Made fleet;
        for (int slot = 4; slot < 16; ++slot)
            fleet.restarted(10, -3, slot);
        QVERIFY(massRestartsIn(fleet.observed, {}).empty());
    }

    void aCrewComesInItsHours()
    {
        // Three shifts; only the one that begins at ten in the evening waits.
        List list;
        for (int i = 0; i < 300; ++i) {
            const int hour = std::array{6, 14, 22}[static_cast<size_t>(i % 3)];
            const LocalTime restart = at(hour == 6 ? "2000-07-25T00:00:00" : "2000-07-24T00:00:00")
                + std::chrono::seconds(hour * 3600 + i * 4);
            list.machine()
                .with(SmsField::BaseUpgraded, "2000-07-10T08:30:00")
                .with(SmsField::SwdUpgraded, hour == 22 ? "2000-07-25T11:30:00" : "2000-07-20T11:30:00")
                .with(Field::LastRestart, restart);
            if (hour != 22)
                list.with(SmsField::AgentsUpgraded, "2000-07-21T11:30:00");
        }
        const auto projection = projected(list.assessed());
        const HourlyCounts &complete = projection->completion().curve.expected;
        QVERIFY2(complete[8] < 215, qPrintable(QString::number(complete[8]))); // 20:00
        QVERIFY2(complete[11] > 255, qPrintable(QString::number(complete[11]))); // 23:00
    }

    void aRoundUpMayComeAgain()
    {
        // Left on for weeks, but last Thursday evening the one site was restarted.
        List list;
        addWaiting(list, 150, 5, 20, "S01");
        addWaiting(list, 20, 30, 9, "S01");
        for (int day = 1; day <= 60; ++day)
            addWaiting(list, 2, day, 8 + day % 9, "S02");
        const auto projection = projected(list.assessed());
        const HourlyCounts &complete = projection->completion().curve.expected;
        // Thursday 19:00 and 22:00
        QVERIFY2(complete[58] - complete[55] > 60,
                 qPrintable(u"%1 to %2"_s.arg(complete[55]).arg(complete[58])));
        QVERIFY(projection->completion().curve.high[58] > 150);
        QVERIFY2(projection->completion().curve.low[58] < 60,
                 QByteArray::number(projection->completion().curve.low[58])); // it may not come
    }
};

TRACKER_TEST(TestCrowds)
#include "tst_crowds.moc"
