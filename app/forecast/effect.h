// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <vector>

namespace tracker {

/// What one scenario gains over another, by their expected curves; below 0 where it loses.
struct Effect {
    struct OfTrack {
        QString title;
        double hours = 0; ///< that machines are done earlier, all together, within the projected hours
    };
    std::vector<OfTrack> tracks; ///< as the projections'
    /// When a part of the machines is complete in both; unknown where that is not within the hours.
    struct Milestone {
        double part = 0;
        LocalTime before;
        LocalTime after;
    };
    std::vector<Milestone> milestones;

    /// On all tracks together.
    double hours() const;
};

/// Both are projections of the same machines at the same inventory time, as far ahead.
Effect effectOf(const Projection &scenario, const Projection &over);

} // namespace tracker
