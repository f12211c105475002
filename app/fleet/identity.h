// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleet.h"
#include "app/fleet/texthash.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tracker {

// The one rule for "the same machine" (contract §1): the same name and no clashing SMS id, both without
// regard to case. A machine without an id takes that of the first that joins it, and what fits two machines
// joins the first.

/// Whether two SMS ids are of different machines, of which one may not be known.
inline bool idsClash(std::string_view one, std::string_view other)
{
    return !one.empty() && !other.empty() && !isSameFolded(one, other);
}

/// What tells machines apart.
struct MachineIdentity {
    std::string_view name;
    std::string_view smsId; ///< may not be known
};

/// Finds numbered machines by the rule, each in one step, however many share a name. That it is one step
/// rests on the rule: of several machines of one name each has an id, since one without would have joined.
class IdentityIndex {
public:
    struct Found {
        quint32 machine = 0;
        quint32 first = 0; ///< of its name
    };

    /// The machine that \a name, of hash foldedHashOf(\a name), and \a smsId fit, else \a fresh, which is
    /// then put there. \a identityOf tells the MachineIdentity of those that were put there before.
    template <typename IdentityOf>
    Found findOrInsert(std::string_view name, std::string_view smsId, quint64 hash, quint32 fresh,
                       IdentityOf &&identityOf)
    {
        const quint32 first = m_byName.findOrInsert(
            hash, fresh, [&](quint32 other) { return isSameFolded(identityOf(other).name, name); });
        if (first == fresh || !idsClash(identityOf(first).smsId, smsId))
            return {first, first};
        const quint32 namesake = m_namesakes.findOrInsert(withId(hash, smsId), fresh, [&](quint32 other) {
            return isSame(identityOf(other), name, smsId);
        });
        return {namesake, first};
    }
    /// The machine that they fit, if it is there.
    template <typename IdentityOf>
    std::optional<quint32> find(std::string_view name, std::string_view smsId, quint64 hash,
                                IdentityOf &&identityOf) const
    {
        const std::optional<quint32> first
            = m_byName.find(hash, [&](quint32 other) { return isSameFolded(identityOf(other).name, name); });
        if (!first || !idsClash(identityOf(*first).smsId, smsId))
            return first;
        return m_namesakes.find(withId(hash, smsId),
                                [&](quint32 other) { return isSame(identityOf(other), name, smsId); });
    }
    /// Fetches what is looked at first under \a hash.
    void prefetch(quint64 hash) const { m_byName.prefetch(hash); }
    void reserve(size_t machines) { m_byName.reserve(machines); }

private:
    static quint64 withId(quint64 hash, std::string_view smsId) { return mixed(hash, foldedHashOf(smsId)); }
    static bool isSame(const MachineIdentity &machine, std::string_view name, std::string_view smsId)
    {
        return isSameFolded(machine.name, name) && isSameFolded(machine.smsId, smsId);
    }

    HashIndex m_byName; // the first of each name
    HashIndex m_namesakes; // all others, by name and id
};

/// For each of \a machines of \a fleet the same machine in \a other, if it is there. No two have the same.
std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &fleet, const MachineList &machines,
                                                      const Fleet &other);
/// The same for all machines of \a fleet, by machine.
std::vector<std::optional<MachineIndex>> sameMachines(const Fleet &fleet, const Fleet &other);

} // namespace tracker
