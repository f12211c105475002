// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/course.h"

#include <vector>

namespace tracker {

inline constexpr int worldCount = 40;

/// It goes as expected.
World usualWorld(const Habits &habits, const Evidence &evidence, const Calendar &calendar, int hours);

/// Ways it could go, each as likely as the others: what the lists do not settle about the habits, the days to
/// come and what everybody shares in them, holidays above all. Seeded: the same evidence draws the same
/// worlds.
std::vector<World> drawWorlds(const Habits &habits, const Evidence &evidence, const Calendar &calendar,
                              int hours);

} // namespace tracker
