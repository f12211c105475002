// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reports.h"
#include "app/session/snapshot.h"

namespace tracker {

/// A report that is to be made.
struct ReportOrder {
    ReportKind kind = ReportKind::Status;
    Inputs inputs;
    std::shared_ptr<const Snapshot> before; ///< what is the same in it is not made again; null: nothing
    MachineList machines; ///< in the order they are to be printed in
    LocalTime printed; ///< the present moment
    QLocale locale;
};

/// The report, with the projection and the back-test of its machines where it tells them.
Result<ReportContent, InputFailure> reportOf(const ReportOrder &order, Progress &progress);

/// What the reports of \a snapshot are made of, with the projection and the back-test it has; \a now is when
/// they are printed.
ReportInput reportInputOf(const Snapshot &snapshot, LocalTime now, const QLocale &locale);

} // namespace tracker
