// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/column.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tracker {

/// The part of a filter text that chooses values of one category column, such as stage:frozen,complete, and
/// the rest of it. What says more than that (a negation, a pattern, a second such condition) stays in the
/// rest.
struct QueryChoice {
    QString rest;
    QStringList ids; ///< of the categories chosen; empty: not asked

    bool operator==(const QueryChoice &) const = default;
};

QueryChoice choiceIn(const QString &filter, const Column &column, const std::vector<Column> &columns);
/// \a filter with the category \a id chosen in addition, or no longer.
QString withToggled(const QString &filter, const QString &id, const Column &column,
                    const std::vector<Column> &columns);

} // namespace tracker
