// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"
#include "app/report/reportinput.h"

#include <vector>

namespace tracker {

/// Machines brought together by where they are; those of one place keep their order.
struct GroupedMachines {
    MachineList machines;
    std::vector<ReportTable::Group> groups;
};

enum class Grouping : quint8 {
    BySite,
    BySiteAndLocation, ///< every site starts a page
};

/// A machine of several sites stands under the first. Machines whose place is not known come last.
GroupedMachines groupedByPlace(const ReportInput &input, const MachineList &machines, Grouping grouping);

} // namespace tracker
