// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "ui/drawing/chartcontent.h"

#include <QImage>

namespace tracker {

/// The chart as on paper, at twice a screen's resolution.
QImage projectionImage(const ChartContent &content);

/// Puts the chart as a picture and its numbers as text on the clipboard.
void copyProjection(const ChartContent &content);

/// Writes the chart (.png, .svg, .pdf) or its numbers (.csv) by the suffix of \a path.
/// Fails when the file cannot be written or is one of \a filesRead; what was there before then stays.
Result<void> saveProjection(const ChartContent &content, const QString &path, const QStringList &filesRead);

} // namespace tracker
