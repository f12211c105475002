// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"
#include "app/report/reportinput.h"

#include <optional>

namespace tracker {

enum class ReportKind : quint8 {
    Status, ///< how far the fleet is, when it will be complete, and which machines need a restart
    Worklist, ///< for a person who walks from machine to machine
    Machines, ///< every machine with what is concluded about it
};

/// By the contract's id: status, worklist, machines.
std::optional<ReportKind> reportKindFromId(QStringView id);

ReportContent makeReport(ReportKind kind, const ReportInput &input);

ReportContent statusReport(const ReportInput &input);
ReportContent worklist(const ReportInput &input);
ReportContent machinesReport(const ReportInput &input);

/// What all reports begin with: title, list, filter and time.
ReportContent reportFrame(const QString &title, const ReportInput &input);

} // namespace tracker
