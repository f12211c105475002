// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <QByteArray>

namespace tracker {

/// The projection as contract §3 writes it (forecast --format csv): a line an hour.
QByteArray projectionCsv(const Projection &projection);

} // namespace tracker
