// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/order.h"
#include "app/fleet/query.h"
#include "app/session/snapshot.h"

#include <memory>
#include <optional>
#include <vector>

namespace tracker {

/// A view that can be chosen with one click, narrowed further by the filter line.
struct QuickView {
    QString title;
    QString filter; ///< a filter text; empty for all
};

/// All machines first, then what an administrator asks for most.
std::vector<QuickView> quickViews(const Procedure &procedure);

/// Which machines the table shows, and in which order.
struct ListingRequest {
    std::shared_ptr<const Snapshot> snapshot;
    std::shared_ptr<const Snapshot> before; ///< what was shown until now; null: the same
    MachineList kept; ///< machines of before that are looked for in snapshot
    std::shared_ptr<const MachineList> among; ///< only these, in the order of the list; null: all
    QString filter;
    std::vector<QuickView> views;
    size_t view = 0; ///< place in views
    std::optional<Column> sortedBy; ///< none: the order of the list
    Qt::SortOrder order = Qt::AscendingOrder;
    std::shared_ptr<const Ranks> ranks; ///< of sortedBy, if they are known from an earlier listing
    QLocale locale;
};

/// The answer, with the counts that stage bar, views and status bar show beside it.
struct Listing {
    MachineList rows;
    Counts counts; ///< of the rows
    std::vector<quint32>
        stages; ///< rows there would be with only that stage chosen, by place in the procedure
    std::vector<bool> chosenStages; ///< those the filter asks for; all false when it does not ask
    std::vector<quint32> views; ///< rows each view would have
    std::vector<std::optional<MachineIndex>> kept; ///< those that were looked for, where they are there
    std::shared_ptr<const Ranks> ranks; ///< to be handed back with the next request for the same column
};

/// The filter text must be one that can be read. Fails only by cancelling.
Result<Listing> makeListing(const ListingRequest &request, Progress &progress);

} // namespace tracker
