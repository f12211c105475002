// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/forecast/observations/earlierlist.h"

#include <memory>
#include <vector>

namespace tracker {

/// What the lists of a fleet teach about its restarts; the same for every projection of one assessment.
/// Immutable.
struct Learning;

/// The slow part of a projection. Fails only by cancelling.
Result<std::shared_ptr<const Learning>> learn(std::shared_ptr<const Assessment> assessment,
                                              std::vector<EarlierList> earlier, Progress &progress);

} // namespace tracker
