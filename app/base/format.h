// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <QLocale>
#include <QString>

namespace tracker {

/// Weekday, day, month and clock in short: "Tue 25 Jul 21:40"; blank when unknown.
QString formatMoment(LocalTime time, const QLocale &locale);
/// Date and clock as the locale writes them in full; blank when unknown.
QString formatTime(LocalTime time, const QLocale &locale);

} // namespace tracker
