// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"

#include <QString>

namespace tracker {

/// What a report says, in lines: "# heading", paragraphs, and tables with " | " between their cells, their
/// groups as
/// "[group]", behind a form feed where it starts a page.
QString textOf(const ReportContent &report);

/// The lines of one table, its heads first.
QStringList linesOf(const ReportTable &table);

} // namespace tracker
