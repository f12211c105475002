// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/presentation/wallclock.h"

#include "app/base/localtime.h"

#include <QDateTimeEdit>

namespace tracker {

void keepWallClock(QDateTimeEdit &edit)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit.setTimeZone(wallClockZone);
#else
    edit.setTimeSpec(Qt::UTC);
#endif
}

} // namespace tracker
