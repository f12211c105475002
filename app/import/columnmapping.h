// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/field.h"
#include "app/import/timeformat.h"

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
    bool dateOrderAssumed = false; ///< no date of the column shows the order

    bool holds(Field which) const { return use == Use::Field && field == which; }
};

/// A header without what does not matter in it (contract §1): case, spaces, underscores, hyphens, a 0 at the
/// end.
QString foldedHeader(QStringView header);
/// The field whose title or synonym \a header is, compared as contract §1 says.
std::optional<Field> fieldOfHeader(QStringView header);

struct ColumnMapping {
    std::vector<FileColumn> columns;
    QStringList notes; ///< a sentence for each column that is not what its header says
};

/// Maps \a headers to fields by contract §1.
ColumnMapping mapColumns(const QStringList &headers);

} // namespace tracker
