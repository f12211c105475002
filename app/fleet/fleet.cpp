// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/fleet.h"

#include <algorithm>

namespace tracker {

bool Fleet::has(Field field) const
{
    switch (kindOf(field)) {
    case FieldKind::Text:
        return texts(field) != nullptr;
    case FieldKind::Version:
        return versions(field) != nullptr;
    case FieldKind::Time:
        return !times(field).empty();
    case FieldKind::Flag:
        return !flags(field).empty();
    }
    Q_UNREACHABLE();
}

std::vector<quint32> Fleet::recordsOf(MachineIndex machine) const
{
    std::vector<quint32> records{m_firstRecords[machine.value]};
    auto merged = std::ranges::lower_bound(m_mergedRecords, machine, {}, &MergedRecord::machine);
    for (; merged != m_mergedRecords.end() && merged->machine == machine; ++merged)
        records.push_back(merged->record);
    return records;
}

qint64 Fleet::bytes() const
{
    const auto held
        = [](const auto &vector) { return static_cast<qint64>(vector.capacity() * sizeof(vector[0])); };
    qint64 sum = m_names.bytes() + held(m_firstRecords) + held(m_mergedRecords)
        + static_cast<qint64>((m_duplicateNames.capacity() + m_duplicateIds.capacity()) / 8);
    for (const auto &column : m_texts)
        sum += column ? column->bytes() : 0;
    for (const auto &column : m_versions)
        sum += column ? column->bytes() : 0;
    for (const auto &column : m_times)
        sum += held(column);
    for (const auto &column : m_flags)
        sum += held(column);
    for (const ExtraColumn &column : m_extra)
        sum += column.text.bytes();
    return sum;
}

} // namespace tracker
