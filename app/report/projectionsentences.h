// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <QLocale>
#include <QStringList>

namespace tracker {

/// How many are complete beyond what is listed, when half, 80 % and 95 % are, each as a range, a sentence
/// each; then how many machines have no date, and why. Empty when no machine is in scope.
QStringList projectionSentences(const Projection &projection, const QLocale &locale);

/// Those of them that say how old the list is, and how many are complete by now beyond what it shows.
QStringList nowSentences(const Projection &projection, const QLocale &locale);

/// The one of them that leads: of what is still to come, the next. A milestone behind us is no news.
QString projectionHeadline(const Projection &projection, const QLocale &locale);

} // namespace tracker
