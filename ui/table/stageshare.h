// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/listing.h"

#include <QString>

#include <vector>

namespace tracker {

/// A stage as the stage bar shows it.
struct StageShare {
    QString id;
    QString title;
    QString shortTitle;
    QString meaning;
    QString symbol;
    QString colour;
    quint32 count = 0; ///< machines the table would show were only this stage chosen
    bool chosen = false;
    bool outside = false; ///< of machines that the procedure is not about

    bool operator==(const StageShare &) const = default;
};
using StageShares = std::vector<StageShare>;

/// The stages in the procedure's order, those that stand beside its way at the end.
StageShares stageShares(const Procedure &procedure, const Listing &listing);

} // namespace tracker
