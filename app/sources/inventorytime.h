// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/fleet/largepages.h"
#include "app/fleet/machineindex.h"

#include <algorithm>
#include <span>

namespace tracker {

/// Finds the moment a list describes: the newest time that a wrong clock alone cannot make (contract §1).
class NewestTime {
public:
    /// Times after \a latest are not looked at.
    explicit NewestTime(LocalTime latest)
        : m_latest(latest)
    {
    }

    /// Makes room for so many machines.
    void expect(quint32 machines) { m_newest.reserve(machines); }
    /// A time for each of \a machines, which are fewer than \a size.
    void note(std::span<const MachineIndex> machines, std::span<const LocalTime> times, quint32 size)
    {
        if (m_newest.size() < size)
            m_newest.resize(size);
        for (size_t row = 0; row < machines.size(); ++row) {
            LocalTime &newest = m_newest[machines[row].value];
            newest = std::max(newest, times[row] > m_latest ? LocalTime() : times[row]);
        }
    }
    /// The newest time with at least 3 machines, or 1 % of \a machines if that is more, in the 24 hours up to
    /// it; with fewer than 3 machines just the newest. Unknown when there is none.
    LocalTime find(quint32 machines) const;

private:
    LocalTime m_latest;
    LargeVector<LocalTime> m_newest; // by machine
};

} // namespace tracker
