// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/column.h"

#include "app/base/shown.h"

namespace tracker {

std::vector<Column> columnsOf(const Fleet &fleet)
{
    std::vector<Column> columns;
    const FieldTable &fields = fleet.fields();
    for (const Field field : fields.all()) {
        if (!fleet.has(field))
            continue;
        Column column{
            .id = fields.id(field), .title = fields.title(field), .shortName = fields.shortName(field)};
        switch (kindOf(field)) {
        case FieldKind::Text:
            column.kind = ColumnKind::Text;
            column.texts = fleet.texts(field);
            column.holdsSeveral = fields.unites(field);
            break;
        case FieldKind::Version:
            column.kind = ColumnKind::Version;
            column.versions = fleet.versions(field);
            break;
        case FieldKind::Time:
            column.kind = ColumnKind::Time;
            column.time = [times = fleet.times(field)](MachineIndex machine) { return times[machine.value]; };
            break;
        case FieldKind::Flag:
            column.kind = ColumnKind::Flag;
            column.flags = fleet.flags(field);
            break;
        }
        columns.push_back(std::move(column));
    }
    for (const ExtraColumn &extra : fleet.extraColumns()) {
        columns.push_back({.id = extra.header,
                           .title = shownText(extra.header),
                           .kind = ColumnKind::Text,
                           .texts = &extra.text});
    }
    return columns;
}

} // namespace tracker
