// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/identity.h"

#include <array>
#include <utility>

namespace tracker {

namespace {

/// How many machines before it is looked for a name's place is fetched.
constexpr quint32 fetchedAhead = 8;

} // namespace

std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &fleet, const MachineList &machines,
                                                      const Fleet &other)
{
    std::vector<std::optional<MachineIndex>> found(machines.size());
    if (machines.empty())
        return found;
    const auto identityOf = [&](quint32 place) {
        return MachineIdentity{fleet.name(machines[place]), fleet.text(Field::SmsId, machines[place])};
    };
    IdentityIndex known;
    known.reserve(machines.size());
    for (quint32 place = 0; place < machines.size(); ++place) {
        const MachineIdentity machine = identityOf(place);
        known.findOrInsert(machine.name, machine.smsId, foldedHashOf(machine.name), place, identityOf);
    }

    std::array<quint64, fetchedAhead> hashes{};
    for (quint32 i = 0; i < other.size() + fetchedAhead; ++i) {
        const quint64 hash = std::exchange(hashes[i % fetchedAhead],
                                           i < other.size() ? foldedHashOf(other.name({i})) : quint64{0});
        known.prefetch(hashes[i % fetchedAhead]);
        if (i < fetchedAhead)
            continue;
        const MachineIndex machine{i - fetchedAhead};
        const auto place
            = known.find(other.name(machine), other.text(Field::SmsId, machine), hash, identityOf);
        // One that is found has its id, or the one it took.
        if (place && !found[*place])
            found[*place] = machine;
    }
    return found;
}

std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &fleet, const Fleet &other)
{
    MachineList all(fleet.size());
    for (quint32 i = 0; i < fleet.size(); ++i)
        all[i] = {i};
    return sameMachines(fleet, all, other);
}

} // namespace tracker
