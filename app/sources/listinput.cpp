// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listinput.h"

namespace tracker {

QTimeZone zoneOf(const ListInput &input)
{
    const QTimeZone zone(input.zone);
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

ListInput withFields(ListInput input, const FieldTable &fields)
{
    if (input.fields == fields)
        return input;
    std::map<int, std::optional<Field>> chosen;
    for (const auto &[column, field] : input.choices.fields) {
        const std::optional<Field> same = field ? fields.fromId(input.fields.id(*field)) : std::nullopt;
        if (same || !field)
            chosen.emplace(column, same);
    }
    input.choices.fields = std::move(chosen);
    input.fields = fields;
    return input;
}

} // namespace tracker
