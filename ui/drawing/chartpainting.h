// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/chartcontent.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

class QPainter;

namespace tracker {

/// Dots an inch that strokes and fonts are measured by.
inline constexpr int screenResolution = 96;

/// Paints \a content as vectors into \a target of the painter's device, in inks that stay legible in black
/// and white. Strokes and \a font have the size they would have on a screen of the device's resolution.
void paintProjection(QPainter &painter, const QRectF &target, const ChartContent &content, const QFont &font,
                     const QLocale &locale);

} // namespace tracker
