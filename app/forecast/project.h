// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/forecast/projection.h"
#include "app/forecast/scenario.h"

#include <memory>
#include <optional>
#include <vector>

namespace tracker {

/// An older list of the same fleet, for the habit: what it knew and when.
struct EarlierList {
    std::shared_ptr<const Fleet> fleet;
    LocalTime asOf;
};

/// What the lists of a fleet teach about its restarts; the same for every projection of one assessment.
/// Immutable.
struct Learning;

/// The slow part of a projection. Fails only by cancelling.
Result<std::shared_ptr<const Learning>> learn(std::shared_ptr<const Assessment> assessment,
                                              std::vector<EarlierList> earlier, Progress &progress);

struct ProjectionInput {
    std::shared_ptr<const Assessment> assessment;
    /// Only these machines are counted (a filter, a site); the habit is learned from all.
    std::optional<MachineList> only = {};
    std::vector<EarlierList> earlier = {};
    RestartScenario restarts = {};
    int hours = 336;
    /// Of the same assessment and earlier lists, which need not be given then; null: learned for this
    /// projection.
    std::shared_ptr<const Learning> learned = {};
};

/// Same input, same output, to the last bit. Fails only by cancelling.
Result<std::shared_ptr<const Projection>> project(const ProjectionInput &input, Progress &progress);

} // namespace tracker
