// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"

#include <optional>

namespace tracker {

/// The restart a machine waits for, among those its upgrade needs.
struct AwaitedRestart {
    int number = 1; ///< counted from 1
    int ofMin
        = 1; ///< of how many; a range where the list does not say whether the machine has every component
    int ofMax = 1;
};

/// Nothing for machines whose stage waits for no restart.
std::optional<AwaitedRestart> awaitedRestart(const Assessment &assessment, MachineIndex machine);

} // namespace tracker
