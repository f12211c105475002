// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/command/command.h"

#include <QByteArray>
#include <QIODevice>

namespace tracker {

/// Writes the lines of \a csv, one per hour (contract §3, forecast), as CSV or JSON. False when \a device has
/// not taken all; its errorString() says why.
[[nodiscard]] bool writeForecast(const QByteArray &csv, OutputFormat format, QIODevice &device);

} // namespace tracker
