// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listinput.h"

#include "app/base/platform/memory.h"

#include <algorithm>

namespace tracker {

qint64 defaultMaxSize()
{
    constexpr qint64 least = qint64{512} << 20;
    static const qint64 size = std::max(memoryForUs() / 4, least);
    return size;
}

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
