// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace tracker {

/// Says that \a place will soon be read: nothing more than a hint.
inline void prefetch([[maybe_unused]] const void *place)
{
#if defined(__GNUC__) && !defined(TRACKER_PORTABLE)
    __builtin_prefetch(place);
#endif
}

} // namespace tracker
