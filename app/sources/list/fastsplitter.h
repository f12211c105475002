// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/recordblock.h"

namespace tracker {

/// How many bytes are looked at at once; what is found is the same.
enum class Scanning { Portable, Wide };

/// Splits records 64 bytes at a time, exactly as splitExactly() would, up to the first that it leaves to
/// that: one with a quote elsewhere than RFC 4180 puts it, with more cells than are kept, or the last, whose
/// end is not in sight.
SplitPlace splitCleanRecords(RecordBlock &block, SplitPlace from, char separator,
                             Scanning scanning = Scanning::Wide);

} // namespace tracker
