// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"

#include <optional>
#include <vector>

namespace tracker {

/// For each of \a machines of \a before, the first machine of \a now that has its name and, where both have
/// one, its SMS id.
std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &before, const MachineList &machines,
                                                      const Fleet &now);

} // namespace tracker
