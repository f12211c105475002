// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chart/chartcontent.h"

#include <QByteArray>

namespace tracker {

/// The numbers of the curves as CSV: what contract §3 writes for the projection, and the same curves of the
/// what-if, if there is one, in further columns whose names begin with whatif_.
QByteArray projectionNumbers(const ChartContent &content);

} // namespace tracker
