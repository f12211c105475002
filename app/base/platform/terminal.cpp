// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/platform/terminal.h"

#if defined(Q_OS_UNIX) && !defined(TRACKER_PORTABLE)
#define TRACKER_HAS_TERMINAL
#include <unistd.h>
#endif

namespace tracker {

QString pathOfOpen([[maybe_unused]] int descriptor)
{
#if defined(TRACKER_HAS_TERMINAL)
    return QStringLiteral("/dev/fd/%1").arg(descriptor);
#else
    return {};
#endif
}

bool isTerminal([[maybe_unused]] int descriptor)
{
#if defined(TRACKER_HAS_TERMINAL)
    return isatty(descriptor) != 0;
#else
    return false;
#endif
}

} // namespace tracker
