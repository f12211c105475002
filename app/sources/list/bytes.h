// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace tracker {

/// Leaves new elements as they are: whoever makes room is about to fill it, and clearing it first would cost
/// as much as reading a file into it.
template <typename T> struct UnclearedAllocator : std::allocator<T> {
    template <typename Other> struct rebind {
        using other = UnclearedAllocator<Other>;
    };

    template <typename Element> void construct(Element *place) { ::new (static_cast<void *>(place)) Element; }
    template <typename Element, typename... Arguments>
    void construct(Element *place, Arguments &&...arguments)
    {
        std::construct_at(place, std::forward<Arguments>(arguments)...);
    }
};

/// Buffers; what resize() adds is to be written before it is read.
template <typename T> using Uncleared = std::vector<T, UnclearedAllocator<T>>;
using Bytes = Uncleared<char>;

} // namespace tracker
