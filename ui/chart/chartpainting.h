// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <QFont>
#include <QLocale>
#include <QRectF>

#include <memory>

class QPainter;

namespace tracker {

/// Paints \a projection as vectors into \a target of the painter's device, in inks that stay legible in black
/// and white. Strokes and \a font have the size they would have on a screen of the device's resolution.
void paintProjection(QPainter &painter, const QRectF &target, std::shared_ptr<const Projection> projection,
                     int hours, const QFont &font, const QLocale &locale);

} // namespace tracker
