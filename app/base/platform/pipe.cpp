// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/platform/pipe.h"

#include <QFile>

#if defined(Q_OS_UNIX) && !defined(TRACKER_PORTABLE)
#define TRACKER_HAS_PIPES
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#endif

namespace tracker {

#if defined(TRACKER_HAS_PIPES)
bool isPipe(const QString &path)
{
    struct stat state { };
    return stat(QFile::encodeName(path).constData(), &state) == 0 && S_ISFIFO(state.st_mode);
}

int openWithoutWaiting(const QString &path)
{
    return open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
}

bool waitForReading(int descriptor, std::chrono::milliseconds atMost)
{
    pollfd waiting{descriptor, POLLIN, 0};
    return poll(&waiting, 1, static_cast<int>(atMost.count())) > 0;
}
#else
bool isPipe(const QString &)
{
    return false;
}

int openWithoutWaiting(const QString &)
{
    return -1;
}

bool waitForReading(int, std::chrono::milliseconds)
{
    return true;
}
#endif

} // namespace tracker
