// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/base/result.h"

#include <QString>

namespace tracker {

/// A moment as exact as a day at least; a day alone is its beginning. Unknown where \a text is none.
LocalTime readTime(QStringView text);

/// A number of bytes: 500M, 8G, 1048576. Fails where \a value is none, or nothing would fit.
Result<qint64> readSize(const QString &option, const QString &value);

/// \a expected completes “… is not …”.
Failure wrongValue(const QString &option, const QString &value, const QString &expected);

} // namespace tracker
