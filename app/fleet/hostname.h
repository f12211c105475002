// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace tracker {

/// The name of a machine that says more than its host: CORP\PC1, pc1.corp.example.com, PC1$, PC1@CORP.
struct QualifiedName {
    std::string_view host;
    std::string_view domain; ///< CORP; empty where the name has none
    std::string_view suffix; ///< corp.example.com, likewise
};

/// \a name taken apart; nothing where it is a host by itself, or no name of that kind: addresses, versions
/// and what else merely holds dots.
std::optional<QualifiedName> qualifiedName(std::string_view name);

std::string_view withoutDress(std::string_view name);

/// \a name without what directories, networks and wikis put around it: \\\\PC1, CN=PC1,OU=Clients, `PC1`.
inline std::string_view undressedName(std::string_view name)
{
    // Few names begin so.
    const bool mayBeDressed = !name.empty()
        && (name.front() == '\\' || name.front() == '`' || name.front() == '*'
            || (name.size() > 3 && name[2] == '='));
    return mayBeDressed ? withoutDress(name) : name;
}

/// Whether \a text is the name of a domain with dots in it.
bool isDomainSuffix(std::string_view text);

/// Whether any of the bytes of \a names is one that qualified names have.
bool mayHoldQualifiedNames(std::string_view names);

} // namespace tracker
