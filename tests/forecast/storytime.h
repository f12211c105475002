// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

namespace simulator {

// Minutes from Monday 3 July 2000, 00:00.
using Minute = int;
inline constexpr Minute hour = 60;
inline constexpr Minute day = 24 * hour;
inline constexpr Minute never = 1 << 30;
inline constexpr qint64 origin = 962582400;
inline constexpr Minute cycle = 23 * hour;

inline tracker::LocalTime timeOf(Minute minute, int second = 0)
{
    return tracker::LocalTime::fromSeconds(origin + qint64{minute} * 60 + second);
}

} // namespace simulator
