// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/platform/largepages.h"

#include <QtGlobal>

#include <cstdlib>
#include <new>

#if defined(Q_OS_LINUX) && !defined(TRACKER_PORTABLE)
#define TRACKER_HAS_LARGE_PAGES
#include <sys/mman.h>
#endif

namespace tracker {

#if defined(TRACKER_HAS_LARGE_PAGES)
void *takeLargePages(size_t bytes)
{
    constexpr size_t pageSize = 2 * 1024 * 1024;
    const size_t whole = (bytes + pageSize - 1) / pageSize * pageSize;
    void *const pages = std::aligned_alloc(pageSize, whole);
    if (!pages)
        throw std::bad_alloc();
    madvise(pages, whole, MADV_HUGEPAGE); // small ones do as well
    return pages;
}

void giveBackLargePages(void *pages)
{
    std::free(pages);
}
#else
void *takeLargePages(size_t bytes)
{
    return ::operator new(bytes);
}

void giveBackLargePages(void *pages)
{
    ::operator delete(pages);
}
#endif

} // namespace tracker
