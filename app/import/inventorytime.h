// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/fleet/machineindex.h"

#include <vector>

namespace tracker {

/// Finds the moment a list describes: the newest time that a wrong clock alone cannot make (contract §1).
class NewestTime {
public:
    /// Times after \a latest are not looked at.
    explicit NewestTime(LocalTime latest)
        : m_latest(latest)
    {
    }

    void note(MachineIndex machine, LocalTime time)
    {
        if (!time.isKnown() || time > m_latest)
            return;
        if (machine.value >= m_newest.size())
            m_newest.resize(machine.value + 1);
        m_newest[machine.value] = std::max(m_newest[machine.value], time);
    }
    /// The newest time with at least 3 machines, or 1 % of \a machines if that is more, in the 24 hours up to
    /// it; with fewer than 3 machines just the newest. Unknown when there is none.
    LocalTime find(quint32 machines) const;

private:
    LocalTime m_latest;
    std::vector<LocalTime> m_newest; // by machine
};

} // namespace tracker
