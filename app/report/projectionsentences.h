// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <QLocale>
#include <QStringList>

namespace tracker {

/// When half, 80 % and 95 % are complete, each as a range, a sentence each; then how many machines have no
/// date. Empty when no machine is in scope.
QStringList projectionSentences(const Projection &projection, const QLocale &locale);

} // namespace tracker
