// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/timeformat.h"

#include <QString>

namespace tracker {

/// Reads a time as people write it, in the forms of contract §1 that readTime() does not know: with names of
/// months and weekdays, dots in the clock, 24:00, the year first or last, halves of the day, an offset. Slow;
/// for what readTime() cannot read.
TimeReading readLooseTime(QStringView text, DateOrder order);

} // namespace tracker
