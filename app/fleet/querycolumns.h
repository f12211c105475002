// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fleet/column.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tracker {

/// What a column is called in a filter text; empty when its header has no letter or digit.
QString queryName(const Column &column);

/// The places of the columns that \a name can mean: more than one where it is how several begin.
std::vector<int> columnsNamed(QStringView name, const std::vector<Column> &columns);

/// Names that filters know for conclusions besides their ids and titles.
QStringList shortQueryNames();

/// The values of a column that has but a few, by place: categories, and yes, no and unknown for flags.
std::vector<Category> categoriesOf(const Column &column);

} // namespace tracker
