// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/column.h"

#include <QString>

#include <vector>

namespace tracker {

/// A text and how many machines have it.
struct Tally {
    QString text;
    quint32 machines = 0;

    bool operator==(const Tally &) const = default;
};

/// The texts of a column of texts that repeat, blank left out, the most frequent first, equally frequent by
/// text. Where a cell holds several, each counts. Empty for names and other texts that are nearly unique.
std::vector<Tally> tallyOf(const Column &column);

} // namespace tracker
