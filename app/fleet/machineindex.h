// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <compare>
#include <vector>

namespace tracker {

/// A machine of a fleet: its place in the order of the list.
struct MachineIndex {
    quint32 value = 0;

    constexpr auto operator<=>(const MachineIndex &) const = default;
};

/// Machines in the order they are to be shown, printed or written.
using MachineList = std::vector<MachineIndex>;

} // namespace tracker
