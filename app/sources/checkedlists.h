// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/preparedlist.h"

#include <vector>

namespace tracker {

/// What was found in every list when the import was asked for.
struct CheckedLists {
    std::vector<Result<PreparedList>> lists; ///< as many as there are, or up to the first at fault
    std::vector<ImportProfile> profiles; ///< to be remembered: one for each kind of columns

    bool hasFault() const { return !lists.back() || lists.back()->preview.fault; }
};

/// Looks into \a inputs, of which there is one at least. What was chosen for the one at \a shown, which came
/// to \a layout, holds for all of them; without a layout each keeps its own choices.
CheckedLists checkLists(const std::vector<ListInput> &inputs, size_t shown, const ListLayout *layout,
                        LocalTime asOf, const Progress &progress);

} // namespace tracker
