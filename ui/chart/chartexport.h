// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/forecast/projection.h"

#include <QImage>

#include <memory>

namespace tracker {

/// The chart as on paper, at twice a screen's resolution.
QImage projectionImage(std::shared_ptr<const Projection> projection, int hours);

/// Writes the chart (.png, .svg) or its numbers (.csv, the contract's forecast) by the suffix of \a path.
/// Fails when the file cannot be written; what was there before then stays.
Result<void> saveProjection(std::shared_ptr<const Projection> projection, int hours, const QString &path);

} // namespace tracker
