// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/model/learning.h"
#include "app/forecast/simulation/scenariodraw.h"

#include <vector>

namespace tracker {

/// It goes as expected.
ScenarioDraw usualDraw(const Learning &learning, int hours);

/// Ways it could go, each as likely as the others: what the lists do not settle about the habits, the days to
/// come and what everybody shares in them, holidays above all. Seeded: the same fleet gives
/// the same draws.
std::vector<ScenarioDraw> drawScenarios(const Learning &learning, int hours);

} // namespace tracker
