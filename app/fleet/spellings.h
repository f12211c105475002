// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/machineindex.h"
#include "app/fleet/texthash.h"

#include <string>
#include <string_view>
#include <vector>

namespace tracker {

class FleetBuilder;

/// What a name in a list stands for.
struct Spelling {
    std::string written;
    std::string shown; ///< the name of the machine; that as it is written where it could be either of several
    std::string domain; ///< that the spellings tell, where the list does not
    bool isOpen = false; ///< it could be either of several machines, and so stays one of its own
};

/// Names that lists spell in several ways: PC1, CORP\PC1 and pc1.corp.example.com.
class Spellings {
public:
    void add(Spelling spelling);
    bool isEmpty() const { return m_spellings.empty(); }
    const std::vector<Spelling> &all() const { return m_spellings; }
    /// That of \a name, without regard to case; null where it stands for itself alone.
    const Spelling *find(std::string_view name) const;

private:
    HashIndex m_byName;
    std::vector<Spelling> m_spellings;
};

/// What the names of a fleet in the making come to by the hosts that they name.
struct SpelledNames {
    Spellings spellings;
    std::vector<MachineIndex> namesakes; ///< that share their host with another
};

/// Two names of one host are one machine where domains and SMS ids do not contradict, and where whatever else
/// could be the one could be the other, too. Takes time for names that are more than a host, and for no
/// others.
SpelledNames spelledNames(const FleetBuilder &builder);

} // namespace tracker
