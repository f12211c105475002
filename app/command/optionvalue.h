// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/base/result.h"

#include <QString>

namespace tracker {

/// A moment as exact as a day at least; a day alone is its beginning. Unknown where \a text is none.
LocalTime readTime(QStringView text);

/// \a expected completes “… is not …”.
Failure wrongValue(const QString &option, const QString &value, const QString &expected);

} // namespace tracker
