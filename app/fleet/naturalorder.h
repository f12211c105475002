// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/fleet/textcolumn.h"

#include <vector>

namespace tracker {

/// The place of each text of a pool, by its number, when they are ordered without case and with numbers by
/// value: WS-9, ws-10, WS-010. Texts that differ in case or leading zeros only share a place. Fails only by
/// cancelling.
Result<std::vector<quint32>> naturalRanks(const StringPool &texts, Progress &progress);

} // namespace tracker
