// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/preparation.h"
#include "app/report/reportinput.h"

#include <memory>

namespace tracker {

/// What the reports of \a prepared are made of, on paper from the window and from the command line alike;
/// \a now is when they are printed.
ReportInput reportInputOf(const PreparedFleet &prepared, std::shared_ptr<const Projection> projection,
                          LocalTime now, const QLocale &locale);

} // namespace tracker
