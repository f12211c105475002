// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleetbuilder.h"
#include "app/sources/rowreader.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace tracker {

/// Folds a list with a row per machine and component into the fields of its machines, by the rules of its
/// fields.
class ComponentRows {
public:
    explicit ComponentRows(const ListLayout &layout);

    /// \a machines are those of the rows of \a block.
    void take(const RowBlock &block, std::span<const MachineIndex> machines, FleetBuilder &builder);
    /// To be called after the last row: only then the lowest version is known.
    void finish(FleetBuilder &builder);

private:
    struct Lowest {
        Version version;
        bool isKnown = true; ///< so far, of each component that is there
    };
    struct Folded {
        const ComponentRule *rule = nullptr;
        std::vector<Lowest> lowest; ///< by machine, where the rule asks for it
    };

    /// The place of the rule for \a component in m_folded; nothing where none fits.
    std::optional<size_t> placeOf(std::string_view component);
    /// The flag that a component in \a state sets.
    std::optional<Field> flagOf(std::string_view state);

    const FieldTable &m_fields;
    size_t m_component = 0; // places of the columns
    std::optional<size_t> m_version;
    std::optional<size_t> m_state;
    std::vector<Folded> m_folded; // by place of the rule
    std::unordered_map<std::string, std::optional<size_t>> m_places; // of rules, by the component's name
    std::unordered_map<std::string, std::optional<Field>> m_flags; // by state
};

} // namespace tracker
