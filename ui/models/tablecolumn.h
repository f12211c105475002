// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/fleet/column.h"

#include <QLocale>

#include <functional>
#include <vector>

namespace tracker {

/// A column of the table: one of the columns that queries know, or several of them in one.
struct TableColumn {
    /// What a cell says beyond the plain value.
    enum class Kind : quint8 { Plain, Name, Stage, Restart, Owed, Bound, Warnings };

    QString id; ///< kept in settings
    QString title;
    Kind kind = Kind::Plain;
    Column column; ///< orders the table, and a condition on the cell asks this
    QString with; ///< the id of the other column that a cell says, too; empty: there is none
    std::function<LocalTime(MachineIndex)> time; ///< of a bound: when it falls due; of a restart: not before
    std::function<quint32(MachineIndex)> least; ///< of restarts owed, where the column itself is the most
    bool shownAtFirst = false;
    int characters = 16; ///< about how wide
    QString longest; ///< a text that is to be seen whole
};

/// What a day's work needs first, then everything that was listed. \a columns are the fleet's and the
/// conclusions.
std::vector<TableColumn> tableColumns(const Assessment &assessment, const std::vector<Column> &columns);

/// The ids of all that \a columns say, one after the other.
QStringList columnIds(const std::vector<TableColumn> &columns);

/// A cell in words; blank where nothing is known.
QString cellText(const TableColumn &column, MachineIndex machine, const QLocale &locale);

/// Heads and machines as lines with tabs between the cells. Fails only by cancelling.
Result<QString> tableText(const std::vector<TableColumn> &columns, const MachineList &machines,
                          const QLocale &locale, Progress &progress);

} // namespace tracker
