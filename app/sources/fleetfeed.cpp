// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/fleetfeed.h"

#include <algorithm>

namespace tracker {

FleetFeed::FleetFeed(FleetBuilder &builder, const ListLayout &layout, qint64 bytes, quint32 firstRecord,
                     LocalTime latest, bool othersToo, const Spellings &spellings)
    : m_builder(builder)
    , m_layout(layout)
    , m_bytes(bytes)
    , m_firstRecord(firstRecord)
    , m_extras(layout.columns.size(), -1)
    , m_spellings(spellings)
    , m_othersToo(othersToo)
    , m_lastSeen(latest)
    , m_otherTimes(latest)
{
    for (size_t place = 0; place < layout.columns.size(); ++place) {
        const FileColumn &column = layout.columns[place];
        if (column.holds(Field::SmsId))
            m_smsIds = place;
        if (column.use == FileColumn::Use::Component)
            m_components.emplace(layout);
        if (column.use == FileColumn::Use::Text && !column.unnamed)
            m_extras[place] = builder.addExtraColumn(column.header);
    }
}

void FleetFeed::take(const RowBlock &block)
{
    if (m_rows == 0)
        expectMoreLike(block);
    join(block);
    for (size_t place = 0; place < block.columns.size(); ++place)
        takeColumn(place, block.columns[place]);
    if (!m_domains.empty())
        m_builder.setTexts(Field::Domain, m_machines, m_domains);
    if (m_components)
        m_components->take(block, m_machines, m_builder);
    m_records += static_cast<quint32>(block.source.records.size());
}

void FleetFeed::finish()
{
    if (m_components)
        m_components->finish(m_builder);
}

/// A list is mostly all like its beginning.
void FleetFeed::expectMoreLike(const RowBlock &block)
{
    constexpr double margin = 1.03;
    constexpr double mostMachines = 4e6; // more are not worth the room before they are seen
    constexpr double mostNameBytes = 1 << 30;
    if (block.names.empty())
        return;
    size_t nameBytes = 0;
    for (const std::string_view name : block.names)
        nameBytes += name.size();
    const auto rows = static_cast<double>(block.names.size());
    const double machines = std::min(
        margin * rows * static_cast<double>(m_bytes) / static_cast<double>(block.end), mostMachines);
    m_lastSeen.expect(static_cast<quint32>(machines));
    m_builder.expect(
        static_cast<quint32>(machines),
        static_cast<size_t>(std::min(machines / rows * static_cast<double>(nameBytes), mostNameBytes)));
}

void FleetFeed::join(const RowBlock &block)
{
    m_named.clear();
    for (size_t row = 0; row < block.names.size(); ++row) {
        m_named.push_back({.name = block.names[row],
                           .smsId = m_smsIds ? block.columns[*m_smsIds].textOf(row) : std::string_view(),
                           .record = m_firstRecord + block.numbers[row]});
    }
    if (!m_spellings.isEmpty())
        spell(block);
    m_machines.clear();
    m_builder.joinOrAdd(m_named, m_machines);
    m_listed.resize(m_builder.size());
    for (const MachineIndex machine : m_machines) {
        m_machineCount += m_listed[machine.value] ? 0 : 1;
        m_listed[machine.value] = true;
    }
    m_rows += static_cast<quint32>(block.names.size());
}

/// Gives the rows in hand the names that their spellings stand for.
void FleetFeed::spell(const RowBlock &block)
{
    m_domains.assign(m_named.size(), {});
    for (size_t row = 0; row < m_named.size(); ++row) {
        const Spelling *const spelling = m_spellings.find(m_named[row].name);
        if (!spelling)
            continue;
        m_named[row].name = spelling->shown;
        m_domains[row] = spelling->domain;
        m_spelled.add(*spelling, block.source.records[block.numbers[row] - m_records].line);
    }
}

void FleetFeed::takeColumn(size_t place, const ColumnValues &values)
{
    const FileColumn &column = m_layout.columns[place];
    if (column.use == FileColumn::Use::Text) {
        const auto isBlank = [](std::string_view text) { return text.empty(); };
        if (std::ranges::all_of(values.texts, isBlank))
            return;
        if (m_extras[place] < 0)
            m_extras[place] = m_builder.addExtraColumn(column.header);
        m_builder.setExtras(m_extras[place], m_machines, values.texts);
        return;
    }
    if (column.use != FileColumn::Use::Field || column.field == Field::Name || column.field == Field::SmsId)
        return;
    switch (kindOf(column.field)) {
    case FieldKind::Text:
        m_builder.setTexts(column.field, std::span(m_machines).first(values.texts.size()), values.texts);
        return;
    case FieldKind::Version:
        m_builder.setVersions(column.field, m_machines, values.versions);
        return;
    case FieldKind::Flag:
        m_builder.setFlags(column.field, m_machines, values.flags);
        return;
    case FieldKind::Time:
        m_builder.setTimes(column.field, m_machines, values.times);
        if (column.field == m_layout.fields.lastSeen())
            m_lastSeen.note(m_machines, values.times, m_builder.size());
        else if (m_othersToo)
            m_otherTimes.note(m_machines, values.times, m_builder.size());
        return;
    }
}

} // namespace tracker
