// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/platform/memory.h"

#include <algorithm>
#include <fstream>

#if defined(Q_OS_UNIX) && !defined(TRACKER_PORTABLE)
#define TRACKER_KNOWS_MEMORY
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace tracker {

namespace {

constexpr qint64 usualMemory = qint64{4} << 30;

} // namespace

#if defined(TRACKER_KNOWS_MEMORY)
qint64 memoryForUs()
{
    const qint64 pages = sysconf(_SC_PHYS_PAGES);
    qint64 bytes = pages > 0 ? pages * sysconf(_SC_PAGESIZE) : usualMemory;
    rlimit limit{};
    if (getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        bytes = std::min(bytes, static_cast<qint64>(limit.rlim_cur));
    // A container has less than its machine; where there is none, the file is missing or says "max".
    qint64 ofContainer = 0;
    if (std::ifstream("/sys/fs/cgroup/memory.max") >> ofContainer && ofContainer > 0)
        bytes = std::min(bytes, ofContainer);
    return bytes;
}
#else
qint64 memoryForUs()
{
    return usualMemory;
}
#endif

} // namespace tracker
