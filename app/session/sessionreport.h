// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportinput.h"
#include "app/session/snapshot.h"

namespace tracker {

/// What the reports of \a snapshot are made of, with the projection and the back-test it has; \a now is when
/// they are printed.
ReportInput reportInputOf(const Snapshot &snapshot, LocalTime now, const QLocale &locale);

} // namespace tracker
