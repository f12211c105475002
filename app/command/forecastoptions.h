// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/command/command.h"

#include <QString>
#include <QStringList>

namespace tracker {

/// The options of forecast alone, --format aside: those with a value, and those without.
const QStringList &forecastOptions();
const QStringList &forecastFlags();

/// Takes an option of forecast over into \a command. Fails with a sentence on a value that is none.
Result<void> setForecastOption(Command &command, const QString &option, const QString &value);
void setForecastFlag(Command &command, const QString &flag);

/// Fails with a sentence where options of forecast do not go together.
Result<void> checkForecast(const Command &command);

} // namespace tracker
