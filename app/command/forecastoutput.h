// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command.h"
#include "app/forecast/projection.h"

#include <QIODevice>

namespace tracker {

/// Writes one line per hour (contract §3, forecast) as CSV or JSON. False when \a device has not taken all;
/// its errorString() says why.
[[nodiscard]] bool writeForecast(const Projection &projection, OutputFormat format, QIODevice &device);

} // namespace tracker
