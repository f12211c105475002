// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/effect.h"
#include "app/forecast/project.h"

#include <QString>

#include <optional>

namespace tracker {

/// What would help most, of the things an administrator can do at once.
struct Recommendation {
    enum class Kind : quint8 {
        Restart, ///< the machines that wait for a restart, at one site
        ForceCycle,
        StayOnOverWeekend,
    };
    Kind kind = Kind::Restart;
    QString site; ///< for Restart; empty where no sites are known
    quint32 machines = 0; ///< those that it is about
    RestartScenario scenario; ///< the same as a scenario
    Effect effect; ///< of the scenario over the habit
};

/// Projects what could be done and gives what gains the most, on all tracks together; nothing where no effect
/// is worth the trouble. \a input's own scenario is not looked at, \a habit is its projection without one.
/// Fails only by cancelling.
Result<std::optional<Recommendation>> recommend(ProjectionInput input, const Projection &habit,
                                                Progress &progress);

} // namespace tracker
