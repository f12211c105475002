// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"

#include <QString>

namespace tracker {

/// The inventory time of these tests: a Monday afternoon.
LocalTime testNow();

/// A moment as the rows of these tests write it: "-20m", "+1h", "-7d", "-23h1s" from testNow(), or "now".
LocalTime testTime(const QString &text);

/// A fleet of machines that are each written as "os=Windows 98, last-restart=-3h,
/// client-version=2.00.1493.2009"; a name is made up where none is given.
std::shared_ptr<const Fleet> testFleet(const QStringList &machines);

/// The built-in procedure in English.
std::shared_ptr<const Procedure> testProcedure();

/// \a machines judged at testNow() by testProcedure().
std::shared_ptr<const Assessment> testAssessment(const QStringList &machines);

/// Conclusions about one machine in the contract's words.
struct Concluded {
    QString stage;
    QString restart;
    QString owed; ///< "1" or "1-2"
    QString agents; ///< the bound, and the due time where there is one
    QString completion;
    QString warnings; ///< separated by a space
};
Concluded concluded(const Assessment &assessment, MachineIndex machine);

} // namespace tracker
