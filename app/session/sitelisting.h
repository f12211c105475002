// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"

#include <vector>

namespace tracker {

/// What sites can be ordered by.
enum class SiteOrder : quint8 { Name, Machines, Waiting, Owed, Complete };

/// The places of all sites of \a overview, ordered; those that are alike in it stay in the order of their
/// names. Fails only by cancelling.
Result<std::vector<quint32>> sitesInOrder(const Overview &overview, const Procedure &procedure, SiteOrder by,
                                          Qt::SortOrder order, Progress &progress);

/// How many of a hundred machines in scope are complete, rounded down; none: none is in scope.
std::optional<int> percentComplete(const Counts &counts);

/// The filter that finds the machines of a site; empty where \a snapshot knows no sites.
QString siteFilter(const Snapshot &snapshot, const QString &site);

} // namespace tracker
