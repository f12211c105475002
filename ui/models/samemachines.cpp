// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/samemachines.h"

#include <string_view>
#include <unordered_map>

namespace tracker {

std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &before, const MachineList &machines,
                                                      const Fleet &now)
{
    std::vector<std::optional<MachineIndex>> found(machines.size());
    std::unordered_multimap<std::string_view, size_t> places;
    for (size_t place = 0; place < machines.size(); ++place)
        places.emplace(before.name(machines[place]), place);
    if (places.empty())
        return found;
    for (quint32 i = 0; i < now.size(); ++i) {
        const MachineIndex machine{i};
        const auto [first, last] = places.equal_range(now.name(machine));
        for (auto named = first; named != last; ++named) {
            const std::string_view idBefore = before.text(Field::SmsId, machines[named->second]);
            const std::string_view id = now.text(Field::SmsId, machine);
            if (!found[named->second] && (id.empty() || idBefore.empty() || id == idBefore))
                found[named->second] = machine;
        }
    }
    return found;
}

} // namespace tracker
