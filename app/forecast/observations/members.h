// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"

#include <vector>

namespace tracker {

/// The machines that the procedure is about: all that a projection learns from.
std::vector<MachineIndex> membersOf(const Assessment &assessment);

/// A number of a machine's own, made from its name: what is drawn or looked at by it depends neither on the
/// order of the list nor on the machines beside it.
struct MachineKey {
    quint32 value = 0;

    auto operator<=>(const MachineKey &) const = default;
    /// Whether it is one of the \a wanted of \a all machines, about.
    bool isSampled(size_t wanted, size_t all) const
    {
        return wanted >= all || value < static_cast<double>(wanted) / static_cast<double>(all) * 0x1p32;
    }
};
MachineKey keyOf(const Fleet &fleet, MachineIndex machine);

} // namespace tracker
