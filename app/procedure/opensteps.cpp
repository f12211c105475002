// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/opensteps.h"

#include <algorithm>

namespace tracker {

bool OpenSteps::isAnyOpen(const std::vector<int> &steps) const
{
    return std::ranges::any_of(steps, [this](int place) { return isOpen(place); });
}

bool OpenSteps::isReached(int place) const
{
    for (int before = m_procedure.step(place).waitsFor; before >= 0;
         before = m_procedure.step(before).waitsFor) {
        if (isOpen(before))
            return false;
    }
    return true;
}

bool OpenSteps::hasRestartBeside(int place, const std::vector<int> &steps) const
{
    int reachedAfter = -1;
    for (int before = m_procedure.step(place).waitsFor; before >= 0;
         before = m_procedure.step(before).waitsFor) {
        if (m_procedure.step(before).kind == Step::Kind::Restart)
            reachedAfter = std::max(reachedAfter, before);
    }
    return std::ranges::any_of(steps, [&](int other) {
        return m_procedure.step(other).kind == Step::Kind::Restart && isOpen(other) && other > reachedAfter
            && m_procedure.areBeside(place, other);
    });
}

} // namespace tracker
