// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/inventorytime.h"

#include <algorithm>

namespace tracker {

LocalTime NewestTime::find(quint32 machines) const
{
    LargeVector<LocalTime> times = m_newest;
    std::erase(times, LocalTime());
    const size_t needed = machines < 3 ? 1 : std::max<size_t>(3, (size_t{machines} + 99) / 100);

    // What is looked for lies near the newest end, so only as much is sorted as is needed.
    size_t sorted = 0;
    for (size_t candidate = 0; candidate + needed <= times.size(); ++candidate) {
        const auto at = [&times](size_t place) { return times.begin() + static_cast<std::ptrdiff_t>(place); };
        if (candidate + needed > sorted) {
            const size_t upTo = std::min(times.size(), std::max(2 * sorted, 2 * needed));
            if (upTo < times.size())
                std::nth_element(at(sorted), at(upTo), times.end(), std::greater());
            std::sort(at(sorted), at(upTo), std::greater());
            sorted = upTo;
        }
        if (times[candidate] - times[candidate + needed - 1] <= std::chrono::hours(24))
            return times[candidate];
    }
    return {};
}

} // namespace tracker
