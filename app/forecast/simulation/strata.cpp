// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/strata.h"

#include <map>
#include <tuple>

namespace tracker {

std::vector<Stratum> strataOf(const std::vector<WaitingMachine> &waiting, const Learning &learning)
{
    std::map<std::tuple<ShiftIndex, size_t, int>, Stratum> strata;
    for (const WaitingMachine &machine : waiting) {
        int age = 3; // since the last restart is not known
        const ShiftIndex shift = learning.shiftOf(machine);
        if (machine.sighting != WaitingMachine::noSighting) {
            const int days = machine.seenDay - learning.observed.at(machine.sighting).lastDay;
            age = days < 2 ? 0 : days < 7 ? 1 : 2;
        }
        strata[{shift, learning.observed.waits.alike(machine.kind), age}].machines.push_back(machine);
    }
    std::vector<Stratum> list;
    for (auto &[key, stratum] : strata) {
        stratum.shift = std::get<0>(key);
        const auto all = static_cast<double>(stratum.machines.size());
        // More machines would not change the sums by a thousandth.
        std::erase_if(stratum.machines, [size = stratum.machines.size()](const WaitingMachine &machine) {
            return !machine.key.isSampled(ModelConstants::stratumMachines, size);
        });
        stratum.weight = all / static_cast<double>(stratum.machines.size());
        list.push_back(std::move(stratum));
    }
    return list;
}

} // namespace tracker
