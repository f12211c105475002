// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/overview.h"
#include "app/fleet/column.h"
#include "app/fleet/searchindex.h"
#include "app/import/clientlistimport.h"

#include <memory>
#include <vector>

namespace tracker {

/// Everything the window knows of the lists it has read. Immutable; a new import replaces it whole.
struct Snapshot {
    std::shared_ptr<const ClientList> list;
    std::shared_ptr<const Assessment> assessment;
    Overview overview;
    std::vector<Column> columns; ///< what queries and orders know: listed ones, then conclusions
    SearchIndex searchIndex;
};

/// All of a fleet in the order of its list.
MachineList allMachines(quint32 size);

/// The way of the data up to what table, sentence and stage bar show.
Result<std::shared_ptr<const Snapshot>> readSnapshot(const ImportRequest &request,
                                                     const std::shared_ptr<const Procedure> &procedure,
                                                     Progress &progress);

} // namespace tracker
