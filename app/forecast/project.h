// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/forecast/projection.h"

#include <QTime>

#include <optional>
#include <vector>

namespace tracker {

/// What people are assumed to do.
struct RestartScenario {
    enum class Kind : quint8 {
        Observed, ///< the fleet keeps its habit
        Nobody,
        Daily, ///< everyone at one time of day
    };
    Kind kind = Kind::Observed;
    QTime at; ///< for Daily

    bool operator==(const RestartScenario &) const = default;
};

/// An older list of the same fleet, for the habit: what it knew and when.
struct EarlierList {
    std::shared_ptr<const Fleet> fleet;
    LocalTime asOf;
};

struct ProjectionInput {
    std::shared_ptr<const Assessment> assessment;
    /// Only these machines are counted (a filter); the habit is learned from all.
    std::optional<MachineList> only;
    std::vector<EarlierList> earlier;
    RestartScenario restarts;
    int hours = 336;
};

/// Same input, same output, to the last bit. Fails only by cancelling.
Result<std::shared_ptr<const Projection>> project(const ProjectionInput &input, Progress &progress);

} // namespace tracker
