// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calibration.h"

#include "tests/support/testmain.h"

#include <QLocale>
#include <QTest>

using namespace tracker;

/// A small part of what \c calibrate does by hand: the band is meant to hold the truth in four of five cases.
class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBandHoldsTheTruthAndIsNoWiderThanItWas()
    {
        const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
        QVERIFY(procedure);
        const Calibration calibration = calibrated(*procedure, firstFleet, fleets, simulator::Habits::Office);
        for (const auto &track : calibration.ours) {
            Score sum;
            for (const Score &score : track)
                sum.add(score);
            QCOMPARE(sum.all, fleets * static_cast<int>(Calibration::horizons.size()));
            QVERIFY2(sum.per(sum.inside) >= 75, QByteArray::number(sum.per(sum.inside)));
        }
        const Score ours = Calibration::sum(calibration.ours);
        const double score = ours.per(ours.interval());
        QVERIFY2(score < 1.1 * known, QByteArray::number(score));
    }

private:
    static constexpr int firstFleet = 1;
    static constexpr int fleets = 20;
    /// The interval score in hundredths of the fleet: `calibrate 20`, row "both".
    static constexpr double known = 15.84;
};

TRACKER_TEST(TestCalibration)
#include "tst_calibration.moc"
