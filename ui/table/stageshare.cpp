// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stageshare.h"

#include <algorithm>
#include <iterator>

namespace tracker {

namespace {

/// A title that stands within a sentence otherwise.
QString capitalised(QString title)
{
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

} // namespace

StageShares stageShares(const Procedure &procedure, const Listing &listing)
{
    StageShares onTheWay;
    StageShares held;
    StageShares outside;
    for (size_t i = 0; i < procedure.stages.size(); ++i) {
        const Stage &stage = procedure.stages[i];
        const bool isOutside = stage.role == StageRole::OutOfScope;
        StageShares &shares = isOutside ? outside : stage.role == StageRole::Held ? held : onTheWay;
        shares.push_back({.id = stage.id,
                          .title = stage.title,
                          .shortTitle = capitalised(stage.shortTitle),
                          .meaning = stage.meaning,
                          .symbol = stage.symbol,
                          .colour = stage.colour,
                          .count = listing.stages[i],
                          .chosen = listing.chosenStages[i],
                          .outside = isOutside});
    }
    for (StageShares *beside : {&held, &outside})
        std::ranges::move(*beside, std::back_inserter(onTheWay));
    return onTheWay;
}

} // namespace tracker
