// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/fieldtable.h"
#include "app/sources/numbertimes.h"
#include "app/sources/timeformat.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace tracker {

/// A column of a list, and what it is taken for.
struct FileColumn {
    enum class Use : quint8 {
        Field, ///< field
        Text, ///< kept as it stands
        Ignored, ///< a conclusion of ours, or said by other columns
        // Of a list with a row per machine and component:
        Component, ///< which one
        ComponentVersion,
        ComponentState,
    };
    QString header; ///< trimmed; "Column 7" where the list has none
    Use use = Use::Text;
    Field field = Field::Name;
    bool unnamed = false; ///< the list has no header here
    DateOrder dateOrder = DateOrder::MonthFirst;
    bool dateOrderChosen = false;
    bool hasSlashDates = false; ///< so that the order matters
    bool dateOrderAssumed = false; ///< no date of the column shows the order
    NumberTimes numberTimes = NumberTimes::None; ///< what its numbers count where it holds times

    bool holds(Field which) const { return use == Use::Field && field == which; }
};

struct ColumnMapping {
    std::vector<FileColumn> columns;
    QStringList notes; ///< a sentence for each column that is not what its header says
};

/// Maps \a headers to \a fields by contract §1.
ColumnMapping mapColumns(const QStringList &headers, const FieldTable &fields);

} // namespace tracker
