// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"

#include <QLocale>
#include <QString>

namespace tracker {

// The moments of a roll-out are known to the minute: no form shows seconds.

/// Weekday, day, month and clock in short: "Tue 25 Jul 21:40"; blank when unknown.
QString formatMoment(LocalTime time, const QLocale &locale);
/// The clock as the locale writes it, without seconds; blank when unknown.
QString formatClock(LocalTime time, const QLocale &locale);
/// Date and clock as the locale writes them, without seconds; blank when unknown.
QString formatTime(LocalTime time, const QLocale &locale);

} // namespace tracker
