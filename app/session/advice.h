// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/effect.h"
#include "app/forecast/recommendation.h"
#include "app/session/snapshot.h"

#include <memory>
#include <optional>
#include <vector>

// What a person asks about snapshots with a projection.

namespace tracker {

/// What \a scenario gains over \a habit, which is of the same machines.
Effect effectOver(const Snapshot &scenario, const Snapshot &habit);

/// What would help most, of the things an administrator can do at once, over \a habit, in which people keep
/// theirs; nothing where no effect is worth the trouble. Fails only by cancelling.
Result<std::optional<Recommendation>> recommendationFor(const Snapshot &habit, Progress &progress);

/// By machine the hour by which it is expected to be complete (expectedHours). Fails only by cancelling.
Result<std::shared_ptr<const std::vector<quint16>>> expectedHoursOf(const Snapshot &projected,
                                                                    Progress &progress);

} // namespace tracker
