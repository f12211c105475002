// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/column.h"
#include "app/output/outputtable.h"

#include <QLocale>

namespace tracker {

/// The cells of \a column for \a machines, a row each, as files have them: ids, ISO times, plain numbers;
/// blank where nothing is known, or where the column is of a kind that was not listed. Its id and title are
/// the column's.
OutputColumn columnInIds(const Column &column, const MachineList &machines);
/// The same for a person.
OutputColumn columnInWords(const Column &column, const MachineList &machines, const QLocale &locale);

/// One cell for a person.
QString cellInWords(const Column &column, MachineIndex machine, const QLocale &locale);

} // namespace tracker
