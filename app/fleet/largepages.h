// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/platform/largepages.h"

#include <memory>
#include <vector>

namespace tracker {

/// Asks the system for large pages where much room is needed: to be given small pages one by one takes as
/// long as to fill them, and a table that is looked up all over takes as long to find them as their contents.
template <typename T> struct LargePageAllocator : std::allocator<T> {
    template <typename Other> struct rebind {
        using other = LargePageAllocator<Other>;
    };

    T *allocate(size_t count)
    {
        const size_t bytes = count * sizeof(T);
        return bytes < worthALargePage ? std::allocator<T>::allocate(count)
                                       : static_cast<T *>(takeLargePages(bytes));
    }
    void deallocate(T *place, size_t count)
    {
        if (count * sizeof(T) < worthALargePage)
            std::allocator<T>::deallocate(place, count);
        else
            giveBackLargePages(place);
    }
};

/// A vector with an element per machine.
template <typename T> using LargeVector = std::vector<T, LargePageAllocator<T>>;

} // namespace tracker
