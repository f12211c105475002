// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/fleet/column.h"

#include <QLocale>

#include <limits>
#include <vector>

namespace tracker {

/// Where each machine stands in the order of a column, by machine. Equal cells have equal ranks; ranks are
/// worth keeping: ordering by them again, or the other way round, compares no cell.
using Ranks = std::vector<quint32>;

/// The rank of a blank or unknown cell: last in both directions.
inline constexpr quint32 blankRank = std::numeric_limits<quint32>::max();

/// Ranks of \a column for the \a size machines of its fleet. Texts that repeat are collated for \a locale,
/// names and other unique texts by number and without case (WS-9 before ws-10); categories by their place.
/// Fails only by cancelling.
Result<Ranks> ranksOf(const Column &column, quint32 size, const QLocale &locale, Progress &progress);

/// \a machines ordered by \a ranks; equal ones keep their order in both directions.
MachineList ordered(const MachineList &machines, const Ranks &ranks, Qt::SortOrder direction);

} // namespace tracker
