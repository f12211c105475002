// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/procedure/procedure.h"

#include <algorithm>
#include <vector>

namespace tracker {

/// How a timer goes, in whole hours.
struct TimerPace {
    int hours = 0; ///< its interval
    int change = 0; ///< how much longer that is than it was, for machines whose time is to come
    bool firesAtRestart = false;
    bool isSetByRestart = false; ///< its time begins anew

    /// Whether machines that restart wait for it no longer, or anew.
    bool endsAtRestart() const { return firesAtRestart || isSetByRestart; }
    /// When it fires for a machine for which that was to be by the end of \a bin. What it has missed it has
    /// missed, whatever the interval.
    int dueBin(int bin) const { return change != 0 && bin > 0 ? std::max(1, bin + change) : bin; }
};
/// By timer of the procedure.
std::vector<TimerPace> pacesOf(const Procedure &procedure);

} // namespace tracker
