// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <new>
#include <type_traits>

namespace tracker {

/// The sentence for work that memory does not suffice for.
Failure outOfMemory();

/// What \a work returns; outOfMemory() where that may fail and memory did not suffice.
template <typename Work> auto withinMemory(Work &&work)
{
    using Outcome = std::invoke_result_t<Work &>;
    if constexpr (std::is_constructible_v<Outcome, Failure>) {
        try {
            return work();
        } catch (const std::bad_alloc &) {
            return Outcome(outOfMemory());
        }
    } else {
        return work();
    }
}

} // namespace tracker
