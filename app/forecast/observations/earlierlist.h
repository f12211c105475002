// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/fleet/fleet.h"

#include <memory>

namespace tracker {

/// An older list of the same fleet, for the habit: what it knew and when.
struct EarlierList {
    std::shared_ptr<const Fleet> fleet;
    LocalTime asOf;
};

} // namespace tracker
