// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/output/writetable.h"
#include "app/session/snapshot.h"

#include <QLocale>

namespace tracker {

/// Writes counts per stage and site, restarts owed, the bound of each track, the account of rows and the
/// inventory time (contract §3, summary). False when \a device has not taken all; its errorString() says why.
[[nodiscard]] bool writeSummary(const Snapshot &snapshot, OutputFormat format, const QLocale &locale,
                                QIODevice &device, Formulas formulas = Formulas::Guarded);

} // namespace tracker
