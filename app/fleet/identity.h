// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"
#include "app/fleet/texthash.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tracker {

// The one rule for "the same machine" (contract §1): the same name and no clashing SMS id, both without
// regard to case. A machine without an id takes that of the first that joins it, and what fits two machines
// joins the first.

/// Whether two SMS ids are of different machines, of which one may not be known.
inline bool idsClash(std::string_view one, std::string_view other)
{
    return !one.empty() && !other.empty() && !isSameFolded(one, other);
}

/// For each of \a machines of \a fleet the same machine in \a other, if it is there. No two have the same.
std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &fleet, const MachineList &machines,
                                                      const Fleet &other);
/// The same for all machines of \a fleet, by machine.
std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &fleet, const Fleet &other);

} // namespace tracker
