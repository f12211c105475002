// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/projectioncurves.h"

#include <QLocale>
#include <QStringList>

namespace tracker {

/// A reading in words, a line for each curve.
struct ReadingText {
    QString moment;
    QStringList tracks; ///< as the reading's; the last is completion
    QString whatIf; ///< empty for the past, and without a what-if
    QString timersAlone; ///< empty for the past

    QStringList lines() const;
};

ReadingText readingText(const Reading &reading, quint32 inScope, const QLocale &locale);

} // namespace tracker
