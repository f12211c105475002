// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/fleet/column.h"

namespace tracker {

/// The columns of conclusions, ids as contract §3 names them: stage, restart_required, restarts_owed_min,
/// restarts_owed_max, agents_bound, agents_due, completion_bound, completion_due, warnings.
std::vector<Column> conclusionColumns(const Assessment &assessment);

/// The contract's ids (status --format csv) and titles for people.
QString restartFlagId(RestartFlag flag);
QString restartFlagTitle(RestartFlag flag);
QString boundId(Bound bound);
QString boundTitle(Bound bound);

} // namespace tracker
