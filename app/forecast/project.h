// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/intervention/scenario.h"
#include "app/forecast/model/learn.h"
#include "app/forecast/projection.h"

#include <memory>
#include <optional>
#include <vector>

namespace tracker {

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

/// What \a input brings with it, or else teaches. Fails only by cancelling.
Result<std::shared_ptr<const Learning>> learningOf(const ProjectionInput &input, Progress &progress);

/// Same input, same output, to the last bit. Fails only by cancelling.
Result<std::shared_ptr<const Projection>> project(const ProjectionInput &input, Progress &progress);

} // namespace tracker
