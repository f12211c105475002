// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/overview.h"
#include "app/fleet/column.h"
#include "app/fleet/searchindex.h"
#include "app/forecast/backtest.h"
#include "app/session/inputfailure.h"
#include "app/session/inputs.h"
#include "app/sources/clientlistimport.h"

#include <atomic>
#include <memory>
#include <vector>

namespace tracker {

/// What follows from inputs, as far as it was asked for. Immutable and replaced whole; what two snapshots
/// have in common they share.
struct Snapshot {
    Inputs inputs;
    std::shared_ptr<const ClientList> list;
    std::shared_ptr<const Assessment> assessment;
    std::shared_ptr<const MachineList> machines; ///< those the inputs are narrowed to, in the list's order

    // What a table shows beside the machines (withTable).
    std::shared_ptr<const Overview> overview; ///< of the whole fleet
    std::shared_ptr<const std::vector<Column>> columns; ///< listed ones, then conclusions
    std::shared_ptr<const SearchIndex> searchIndex;

    // When it will be over (withProjection).
    std::vector<std::shared_ptr<const ClientList>> earlier;
    std::shared_ptr<const Learning> learned;
    std::shared_ptr<const Projection> projection; ///< of the machines, by the scenario of the inputs

    // How it came otherwise than it was projected (withBacktests), by place in the inputs.
    std::vector<std::shared_ptr<const ClientList>> backtestLists;
    std::vector<std::shared_ptr<const Backtest>> backtests; ///< of the machines
};

using SnapshotResult = Result<std::shared_ptr<const Snapshot>, InputFailure>;

/// Reads the lists, judges the machines and narrows them. What is the same in \a before (null: nothing) is
/// taken from it: only other lists are read. To have the same lists read again, leave it out.
SnapshotResult makeSnapshot(const Inputs &inputs, const std::shared_ptr<const Snapshot> &before,
                            Progress &progress,
                            const std::shared_ptr<std::atomic<quint64>> &rowsRead = nullptr);

/// \a snapshot with what a table shows.
SnapshotResult withTable(const std::shared_ptr<const Snapshot> &snapshot, Progress &progress);

/// \a snapshot with its projection. What \a before has learned of the same machines is not learned again.
SnapshotResult withProjection(const std::shared_ptr<const Snapshot> &snapshot,
                              const std::shared_ptr<const Snapshot> &before, Progress &progress);

/// \a projected with the projection of the same machines if people keep their habit.
SnapshotResult withHabit(const std::shared_ptr<const Snapshot> &projected, Progress &progress);

/// \a snapshot with its back-tests. Those in \a before that are of the same lists and machines stay.
SnapshotResult withBacktests(const std::shared_ptr<const Snapshot> &snapshot,
                             const std::shared_ptr<const Snapshot> &before, Progress &progress);

/// What the projection of \a snapshot is made from.
ProjectionInput projectionInputOf(const Snapshot &snapshot);

/// All machines of a fleet of \a size in the order of its list.
MachineList allMachines(quint32 size);

} // namespace tracker
