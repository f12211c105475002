// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/spellings.h"

#include "app/fleet/fleetbuilder.h"
#include "app/fleet/hostname.h"
#include "app/fleet/identity.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <set>

namespace tracker {

namespace {

/// What tells machines of one host apart; each may be empty, which is not to know it.
struct Distinction {
    std::string_view domain;
    std::string_view suffix;
    std::string_view smsId;

    /// What the domain is called in short.
    std::string_view shortDomain() const
    {
        return domain.empty() ? suffix.substr(0, suffix.find('.')) : domain;
    }
};

bool clash(std::string_view one, std::string_view other)
{
    return !one.empty() && !other.empty() && !isSameFolded(one, other);
}

/// The short name of a domain is cut after fifteen characters.
bool shortDomainsClash(std::string_view one, std::string_view other)
{
    constexpr size_t longest = 15;
    return clash(one.substr(0, longest), other.substr(0, longest));
}

bool mayBeSame(const Distinction &one, const Distinction &other)
{
    if (idsClash(one.smsId, other.smsId) || clash(one.domain, other.domain)
        || clash(one.suffix, other.suffix))
        return false;
    const bool haveSuffixes = !one.suffix.empty() && !other.suffix.empty();
    return haveSuffixes || !shortDomainsClash(one.shortDomain(), other.shortDomain());
}

bool areAlike(const Distinction &one, const Distinction &other)
{
    return isSameFolded(one.domain, other.domain) && isSameFolded(one.suffix, other.suffix)
        && isSameFolded(one.smsId, other.smsId);
}

/// A machine under one of its names.
struct Named {
    MachineIndex machine;
    bool isBare = false; ///< the name is the host
    std::string_view host;
    Distinction distinction;
    size_t kind = 0; ///< its place among those that are told apart
};

/// Tells which of the names of one host are one machine.
class HostNames {
public:
    HostNames(const FleetBuilder &builder, std::vector<Named> &names)
        : m_builder(builder)
        , m_names(names)
    {
    }

    void takeInto(SpelledNames &result)
    {
        if (!findKinds())
            return;
        std::ranges::sort(m_names, {}, [](const Named &named) { return named.machine.value; });
        std::vector<quint64> groups; // by what may be the same as they
        for (const Kind &kind : m_kinds) {
            if (std::ranges::find(groups, kind.alike) == groups.end())
                groups.push_back(kind.alike);
        }
        for (const quint64 group : groups)
            takeGroup(group, groups.size() == 1, result.spellings);
        if (groups.size() == 1)
            return;
        for (const Named &named : m_names)
            result.namesakes.push_back(named.machine);
        for (const Kind &kind : m_kinds)
            takeOpen(kind, result.spellings);
    }

private:
    /// Names of one distinction.
    struct Kind {
        Distinction distinction;
        quint64 alike = 0; ///< a bit for each kind that may be the same, itself among them
    };

    /// False where there are more than anybody could tell apart.
    bool findKinds()
    {
        constexpr size_t mostKinds = 64;
        for (Named &named : m_names) {
            const auto known = std::ranges::find_if(
                m_kinds, [&](const Kind &kind) { return areAlike(kind.distinction, named.distinction); });
            named.kind = static_cast<size_t>(known - m_kinds.begin());
            if (known == m_kinds.end())
                m_kinds.push_back({named.distinction});
            if (m_kinds.size() > mostKinds)
                return false;
        }
        for (Kind &kind : m_kinds) {
            for (size_t i = 0; i < m_kinds.size(); ++i)
                kind.alike |= quint64{mayBeSame(kind.distinction, m_kinds[i].distinction)} << i;
        }
        return true;
    }

    quint64 groupOf(const Named &named) const { return m_kinds[named.kind].alike; }
    std::string_view nameOf(const Named &named) const { return m_builder.name(named.machine); }

    /// Whether a machine of another group has the name, too.
    bool isShared(const Named &named) const
    {
        return std::ranges::any_of(m_names, [&](const Named &other) {
            return groupOf(other) != groupOf(named) && isSameFolded(nameOf(other), nameOf(named));
        });
    }

    void takeGroup(quint64 group, bool isOnly, Spellings &spellings) const
    {
        std::vector<const Named *> members;
        for (const Named &named : m_names) {
            if (groupOf(named) == group)
                members.push_back(&named);
        }
        const auto isBare = [](const Named *named) { return named->isBare; };
        const auto bare = std::ranges::find_if(members, isBare);
        const auto shared = isOnly
            ? members.end()
            : std::ranges::find_if(members, [&](auto *named) { return isShared(*named); });
        if (members.size() < 2)
            return;
        std::string_view shown = bare != members.end() ? nameOf(**bare)
            : isOnly                                   ? members.front()->host
                                                       : nameOf(*members.front());
        // A name that others have cannot be changed, and two of them cannot be made one.
        if (shared != members.end()) {
            shown = nameOf(**shared);
            const auto isOther = [&](auto *named) { return isShared(*named) && nameOf(*named) != shown; };
            if (std::any_of(shared, members.end(), isOther))
                return;
        }
        const std::string domain(domainOf(members));
        for (const Named *named : members)
            spellings.add({std::string(nameOf(*named)), std::string(shown), domain, false});
    }

    /// That the names tell; empty where the list does.
    std::string_view domainOf(const std::vector<const Named *> &members) const
    {
        std::string_view suffix;
        std::string_view domain;
        for (const Named *named : members) {
            if (!m_builder.text(Field::Domain, named->machine).empty())
                return {};
            domain = domain.empty() ? named->distinction.domain : domain;
            suffix = suffix.empty() ? named->distinction.suffix : suffix;
        }
        return domain.empty() ? suffix : domain;
    }

    /// Names that could be either of several others.
    void takeOpen(const Kind &kind, Spellings &spellings) const
    {
        std::set<quint64> others;
        for (size_t i = 0; i < m_kinds.size(); ++i) {
            if ((kind.alike >> i & 1) != 0 && m_kinds[i].alike != kind.alike)
                others.insert(m_kinds[i].alike);
        }
        if (others.size() < 2)
            return;
        for (const Named &named : m_names) {
            const std::string name(nameOf(named));
            if (&m_kinds[named.kind] == &kind && !spellings.find(name))
                spellings.add({name, name, {}, true});
        }
    }

    const FleetBuilder &m_builder;
    std::vector<Named> &m_names;
    std::vector<Kind> m_kinds;
};

Distinction distinctionOf(const FleetBuilder &builder, MachineIndex machine, const QualifiedName &name)
{
    Distinction distinction{name.domain, name.suffix, builder.text(Field::SmsId, machine)};
    const std::string_view listed = builder.text(Field::Domain, machine);
    std::string_view &told = isDomainSuffix(listed) ? distinction.suffix : distinction.domain;
    if (!listed.empty())
        told = listed;
    if (distinction.suffix.ends_with('.'))
        distinction.suffix.remove_suffix(1);
    return distinction;
}

} // namespace

void Spellings::add(Spelling spelling)
{
    const auto fresh = static_cast<quint32>(m_spellings.size());
    const quint64 hash = foldedHashOf(spelling.written);
    const quint32 place = m_byName.findOrInsert(hash, fresh, [&](quint32 known) {
        return isSameFolded(m_spellings[known].written, spelling.written);
    });
    if (place == fresh)
        m_spellings.push_back(std::move(spelling));
}

const Spelling *Spellings::find(std::string_view name) const
{
    const auto place = m_byName.find(
        foldedHashOf(name), [&](quint32 known) { return isSameFolded(m_spellings[known].written, name); });
    return place ? &m_spellings[*place] : nullptr;
}

SpelledNames spelledNames(const FleetBuilder &builder)
{
    SpelledNames result;
    if (!mayHoldQualifiedNames(builder.names().together()))
        return result;
    struct Entry {
        Named named;
        std::optional<quint32> before; // the entry of the same host that came before
    };
    std::vector<Entry> entries;
    std::vector<quint32> last; // by host
    HashIndex hosts;
    const auto isHost = [&](std::string_view name) {
        return [&entries, &last, name](quint32 known) {
            return isSameFolded(entries[last[known]].named.host, name);
        };
    };
    const auto put = [&](quint32 host, const Named &named) {
        const auto entry = static_cast<quint32>(entries.size());
        entries.push_back({.named = named});
        if (host == last.size())
            last.push_back(entry);
        else
            entries.back().before = std::exchange(last[host], entry);
    };
    std::vector<MachineIndex> bare;
    for (MachineIndex machine{0}; machine.value < builder.size(); ++machine.value) {
        const std::optional<QualifiedName> name = qualifiedName(builder.name(machine));
        if (!name) {
            bare.push_back(machine);
            continue;
        }
        const auto fresh = static_cast<quint32>(last.size());
        put(hosts.findOrInsert(foldedHashOf(name->host), fresh, isHost(name->host)),
            {.machine = machine, .host = name->host, .distinction = distinctionOf(builder, machine, *name)});
    }
    for (const MachineIndex machine : bare) {
        const std::string_view name = builder.name(machine);
        if (const auto host = hosts.find(foldedHashOf(name), isHost(name)))
            put(*host,
                {.machine = machine,
                 .isBare = true,
                 .host = name,
                 .distinction = distinctionOf(builder, machine, {.host = name})});
    }
    for (const quint32 newest : last) {
        std::vector<Named> names;
        for (std::optional<quint32> entry = newest; entry; entry = entries[*entry].before)
            names.push_back(entries[*entry].named);
        if (names.size() > 1)
            HostNames(builder, names).takeInto(result);
    }
    return result;
}

} // namespace tracker
