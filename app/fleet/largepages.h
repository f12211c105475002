// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <memory>
#include <new>
#include <vector>

#if defined(Q_OS_LINUX)
#include <sys/mman.h>
#endif

namespace tracker {

/// Asks the system for large pages where much room is needed: to be given small pages one by one takes as
/// long as to fill them, and a table that is looked up all over takes as long to find them as their contents.
template <typename T> struct LargePageAllocator : std::allocator<T> {
    template <typename Other> struct rebind {
        using other = LargePageAllocator<Other>;
    };

#if defined(Q_OS_LINUX)
    static constexpr size_t pageSize = 2 * 1024 * 1024;
    static constexpr size_t worthAPage = pageSize / 2;

    T *allocate(size_t count)
    {
        const size_t bytes = count * sizeof(T);
        if (bytes < worthAPage)
            return std::allocator<T>::allocate(count);
        const size_t whole = (bytes + pageSize - 1) / pageSize * pageSize;
        void *const pages = std::aligned_alloc(pageSize, whole);
        if (!pages)
            throw std::bad_alloc();
        madvise(pages, whole, MADV_HUGEPAGE); // small ones do as well
        return static_cast<T *>(pages);
    }
    void deallocate(T *place, size_t count)
    {
        if (count * sizeof(T) < worthAPage)
            std::allocator<T>::deallocate(place, count);
        else
            std::free(place);
    }
#endif
};

/// A vector with an element per machine.
template <typename T> using LargeVector = std::vector<T, LargePageAllocator<T>>;

} // namespace tracker
