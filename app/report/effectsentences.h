// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/backtest.h"
#include "app/forecast/recommendation.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace tracker {

/// What a scenario gains or loses, a sentence each: a date, machine-hours until complete, machine-hours until
/// the other tracks are done. Never empty.
QStringList effectSentences(const Effect &effect, const QLocale &locale);

/// What to do, and what it brings. \a timerTitle is the procedure's name of its cycle.
QString recommendationSentence(const Recommendation &recommendation, const QString &timerTitle,
                               const QLocale &locale);

/// How far a projection can be believed, as far as an earlier list tells. Never empty.
QStringList backtestSentences(const Backtest &backtest, const QLocale &locale);

} // namespace tracker
