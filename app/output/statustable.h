// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/base/result.h"
#include "app/fleet/column.h"
#include "app/output/outputtable.h"
#include "app/output/writetable.h"

#include <QLocale>
#include <QStringList>

#include <vector>

namespace tracker {

/// A column that status can write.
struct StatusColumn {
    QString head; ///< in files; no two have the same
    Column column;
};

/// The contract's thirteen (§3, status), then what else was listed: fields under their export header, kept
/// columns under their own. They borrow from \a assessment and its fleet.
std::vector<StatusColumn> statusColumns(const Assessment &assessment);

/// Which columns shall be written.
struct ColumnChoice {
    enum class Kind : quint8 {
        Usual, ///< what the form has when nothing is said
        Contract,
        All,
        Named,
    };
    Kind kind = Kind::Usual;
    /// Ids of fields and conclusions, heads in files or titles, in the order that is wanted.
    QStringList names;

    bool operator==(const ColumnChoice &) const = default;
};

/// A row for each of \a machines: in ids for CSV and JSON, in words for text. It borrows from both. Fails
/// where a column that is named is not in the list, saying which there are.
Result<OutputTable> statusTable(const Assessment &assessment, const MachineList &machines,
                                const ColumnChoice &choice, OutputFormat format, const QLocale &locale);

} // namespace tracker
