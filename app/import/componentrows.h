// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/fleetbuilder.h"
#include "app/import/rowreader.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace tracker {

/// Folds a list with a row per machine and component into the fields of its machines: the version of the
/// base, that of software distribution and whether it is there, and the lowest of the other agents; a
/// component that waits for a restart sets restart-pending.
class ComponentRows {
public:
    explicit ComponentRows(const std::vector<FileColumn> &columns);

    /// \a machines are those of the rows of \a block.
    void take(const RowBlock &block, std::span<const MachineIndex> machines, FleetBuilder &builder);
    /// To be called after the last row: only then the lowest version is known.
    void finish(FleetBuilder &builder);

private:
    enum class Kind : quint8 { Base, SoftwareDistribution, Agent };
    struct Agents {
        Version lowest;
        bool isKnown = true; ///< so far, of each agent that is there
    };

    Kind kindOf(std::string_view component);

    size_t m_component = 0; // places of the columns
    std::optional<size_t> m_version;
    std::optional<size_t> m_state;
    std::unordered_map<std::string, Kind> m_kinds; // by the component's name
    std::vector<Agents> m_agents; // by machine
};

} // namespace tracker
