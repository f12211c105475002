// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/fleet/machineindex.h"
#include "app/forecast/backtest.h"
#include "app/forecast/projection.h"

#include <QLocale>
#include <QString>

#include <memory>

namespace tracker {

/// What a report is made of. The sentences about the list come from whoever read it.
struct ReportInput {
    std::shared_ptr<const Assessment> assessment;
    MachineList machines; ///< what the filter shows, in the order it is shown
    std::shared_ptr<const Projection> projection; ///< null: none
    std::shared_ptr<const Backtest> backtest; ///< how an earlier list's projection turned out; null: none
    QString source; ///< files and inventory time, in a line
    QString account; ///< where every row went, and how the inventory time was found
    QString filter; ///< as typed; empty: no filter
    LocalTime printed; ///< the present moment
    QLocale locale;
};

} // namespace tracker
