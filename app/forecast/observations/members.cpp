// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/members.h"

#include "app/fleet/texthash.h"

namespace tracker {

std::vector<MachineIndex> membersOf(const Assessment &assessment)
{
    std::vector<MachineIndex> members;
    members.reserve(assessment.size());
    for (quint32 i = 0; i < assessment.size(); ++i) {
        if (assessment.isInScope({i}))
            members.push_back({i});
    }
    return members;
}

MachineKey keyOf(const Fleet &fleet, MachineIndex machine)
{
    quint64 key = 0x5EED; // the same in every run of the program
    for (const std::string_view text : {fleet.name(machine), fleet.text(Field::Domain, machine)})
        forWords(text, [&key](quint64 word) { key = mixed(key, word); });
    return {static_cast<quint32>(key >> 32)};
}

} // namespace tracker
