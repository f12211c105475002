// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/intervention/scenario.h"

namespace tracker::made {

inline const RestartScenario nobody{.kind = RestartScenario::Kind::Nobody};
inline const RestartScenario dailyAtFive{.kind = RestartScenario::Kind::Daily, .at = QTime(17, 0)};

} // namespace tracker::made
