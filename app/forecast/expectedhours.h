// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/project.h"

#include <vector>

namespace tracker {

/// It is not expected to be complete within the projected hours, or not counted at all.
inline constexpr quint16 noExpectedHour = 0xFFFF;

/// For each machine of \a input's assessment the hour by which it is expected to be complete; 0: it is, or is
/// expected to be by now. Those with the best chances come first, and as many come by each hour as \a
/// projection expects, which is the projection of \a input. Fails only by cancelling.
Result<std::vector<quint16>> expectedHours(const ProjectionInput &input, const Projection &projection,
                                           Progress &progress);

} // namespace tracker
