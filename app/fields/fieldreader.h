// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/jsonobject.h"
#include "app/fields/fieldtable.h"

namespace tracker {

/// Names that no declared field may have, by foldedHeader().
struct ReservedNames {
    QStringList columns; ///< that are none of fields, besides the conclusions of all procedures
    QStringList shortNames; ///< which filters know for other columns
};

/// The entries of \a root's list "fields". A mistake of the file is an id, a header or a short name that is
/// taken, by another entry, by \a known or by \a reserved, and a kind or a rule for merging that is none.
std::vector<FieldEntry> readFields(const JsonObject &root, const ReservedNames &reserved,
                                   const FieldTable *known);

/// The object "componentRows" of \a root: what lists with a row per machine and component come to, in \a
/// fields.
ComponentRules readComponentRules(const JsonObject &root, const FieldTable &fields);

} // namespace tracker
