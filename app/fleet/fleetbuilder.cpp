// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/fleetbuilder.h"

#include <algorithm>
#include <bit>

namespace tracker {

/// How many texts before it is needed something is fetched.
constexpr size_t rowsAhead = 12;

/// A column is taken for one with a text per machine when it has more distinct ones than this, and than half
/// of the machines: a look-up that never finds anything costs more than it saves.
constexpr quint32 manyTexts = 65536;

void TextColumnBuilder::set(quint32 machine, std::string_view text, quint64 hash)
{
    const quint32 id = idOf(text, hash);
    if (id != 0)
        m_column.m_ids.set(machine, id);
    if (m_repeats && id >= manyTexts && id > machine / 2) {
        m_repeats = false;
        m_known = {};
    }
}

void TextColumnBuilder::unite(quint32 machine, std::string_view text, quint64 hash)
{
    if (text.empty())
        return;
    const bool isSeveral = text.find_first_of(";,") != std::string_view::npos;
    if (!isBlank(machine)) {
        if (const std::string_view known = at(machine); known != text)
            m_united.add(machine, known, text);
    } else if (isSeveral) {
        const std::string all = united(text);
        set(machine, all, hashOf(all));
    } else {
        set(machine, text, hash);
    }
}

quint32 TextColumnBuilder::idOf(std::string_view text, quint64 hash)
{
    StringPool &texts = m_column.m_texts;
    if (text.empty())
        return 0;
    const quint32 fresh = texts.size();
    quint32 id = fresh;
    if (m_repeats) {
        id = m_known.findOrInsert(hash, fresh, [&](quint32 known) { return isSame(texts.at(known), text); });
    }
    if (id == fresh)
        texts.append(text);
    return id;
}

void TextColumnBuilder::resize(quint32 size, quint32 expected)
{
    if (m_column.m_ids.size() >= size)
        return;
    m_column.m_ids.reserve(expected);
    m_column.m_ids.resize(size);
}

std::string_view TextColumnBuilder::at(quint32 machine) const
{
    return machine < m_column.m_ids.size() ? m_column.at({machine}) : std::string_view();
}

TextColumn TextColumnBuilder::finish(quint32 size)
{
    m_column.m_ids.resize(size);
    m_united.forEach([this](quint32 machine, std::string_view all) { set(machine, all, hashOf(all)); });
    if (!m_repeats || m_column.m_texts.size() > size / 2) {
        StringPool plain;
        plain.reserve(size, static_cast<size_t>(m_column.m_texts.textBytes()));
        for (quint32 machine = 0; machine < size; ++machine)
            plain.append(m_column.at({machine}));
        m_column.m_texts = std::move(plain);
        m_column.m_ids = PackedIds();
        m_column.m_pooled = false;
    }
    m_column.m_texts.squeeze();
    m_column.m_ids.squeeze();
    TextColumn column = std::move(m_column);
    *this = {};
    return column;
}

TextColumn TextColumnBuilder::plain(StringPool texts)
{
    TextColumn column;
    column.m_texts = std::move(texts);
    column.m_texts.squeeze();
    column.m_pooled = false;
    return column;
}

FleetBuilder::FleetBuilder(const FieldTable &fields)
    : m_fields(fields)
    , m_fleet(fields)
    , m_texts(fields.size())
    , m_versions(fields.size())
{
}

void FleetBuilder::expect(quint32 machines, size_t nameBytes)
{
    m_expected = m_size + machines;
    m_known.reserve(m_expected);
    m_names.reserve(m_expected, static_cast<size_t>(m_names.textBytes()) + nameBytes);
    m_fleet.m_firstRecords.reserve(m_expected);
}

void FleetBuilder::joinOrAdd(std::span<const Row> rows, std::vector<MachineIndex> &machines)
{
    m_nameHashes.clear();
    for (const Row &row : rows)
        m_nameHashes.push_back(foldedHashOf(row.name));
    for (size_t i = 0; i < rows.size(); ++i) {
        m_known.prefetch(m_nameHashes[std::min(i + rowsAhead, rows.size() - 1)]);
        machines.push_back(machineOf(rows[i], m_nameHashes[i]));
    }
}

MachineIndex FleetBuilder::machineOf(const Row &row, quint64 nameHash)
{
    const auto &ids = m_texts[Field::SmsId.place()];
    const IdentityIndex::Found found
        = m_known.findOrInsert(row.name, row.smsId, nameHash, m_size, [&](quint32 machine) {
              return MachineIdentity{m_names.at(machine), ids ? ids->at(machine) : std::string_view()};
          });
    const MachineIndex machine{found.machine};
    if (machine.value == m_size) {
        ++m_size;
        m_names.append(row.name);
        m_fleet.m_firstRecords.push_back(row.record);
        if (found.first != found.machine)
            m_namesakes.insert(m_namesakes.end(), {found.first, found.machine});
    } else {
        m_fleet.m_mergedRecords.push_back({machine, row.record});
    }
    if (!row.smsId.empty())
        setTexts(Field::SmsId, {&machine, 1}, {&row.smsId, 1});
    return machine;
}

TextColumnBuilder &FleetBuilder::textColumn(Field field)
{
    Q_ASSERT(kindOf(field) == FieldKind::Text && field != Field::Name);
    auto &column = m_texts[field.place()];
    if (!column)
        column.emplace();
    return *column;
}

/// Calls \a set with the place and the hash of each text; what is then looked up is fetched some texts ahead.
template <typename Set>
void FleetBuilder::setTexts(TextColumnBuilder &column, std::span<const std::string_view> texts, Set &&set)
{
    column.resize(m_size, m_expected);
    m_textHashes.resize(texts.size());
    std::ranges::transform(texts, m_textHashes.begin(), hashOf);
    for (size_t i = 0; i < texts.size(); ++i) {
        column.prefetch(m_textHashes[std::min(i + rowsAhead, texts.size() - 1)]);
        set(i, m_textHashes[i]);
    }
}

void FleetBuilder::setTexts(Field field, std::span<const MachineIndex> machines,
                            std::span<const std::string_view> texts)
{
    TextColumnBuilder &column = textColumn(field);
    const bool unites = m_fields.unites(field);
    setTexts(column, texts, [&](size_t i, quint64 hash) {
        const quint32 machine = machines[i].value;
        if (unites)
            column.unite(machine, texts[i], hash);
        else if (column.isBlank(machine))
            column.set(machine, texts[i], hash);
    });
}

void FleetBuilder::setExtras(int column, std::span<const MachineIndex> machines,
                             std::span<const std::string_view> texts)
{
    TextColumnBuilder &extra = m_extra[static_cast<size_t>(column)];
    setTexts(extra, texts, [&](size_t i, quint64 hash) {
        if (extra.isBlank(machines[i].value))
            extra.set(machines[i].value, texts[i], hash);
    });
}

void FleetBuilder::setTimes(Field field, std::span<const MachineIndex> machines,
                            std::span<const LocalTime> times)
{
    auto &column = m_fleet.m_times[field.place()];
    resize(column);
    for (size_t i = 0; i < machines.size(); ++i)
        column[machines[i].value] = std::max(column[machines[i].value], times[i]);
}

void FleetBuilder::setFlags(Field field, std::span<const MachineIndex> machines, std::span<const Flag> flags)
{
    auto &column = m_fleet.m_flags[field.place()];
    resize(column);
    for (size_t i = 0; i < machines.size(); ++i)
        column[machines[i].value] = std::max(column[machines[i].value], flags[i]);
}

void FleetBuilder::setVersions(Field field, std::span<const MachineIndex> machines,
                               std::span<const Version> versions)
{
    auto &column = m_fleet.m_versions[field.place()];
    if (!column)
        column.emplace();
    if (column->m_ids.size() < m_size) {
        column->m_ids.reserve(m_expected);
        column->m_ids.resize(m_size);
    }
    std::vector<Version> &distinct = column->m_versions;
    for (size_t i = 0; i < machines.size(); ++i) {
        const Version version = versions[i];
        if (version <= column->at(machines[i]))
            continue;
        const auto fresh = static_cast<quint32>(distinct.size());
        const quint32 number = m_versions[field.place()].findOrInsert(
            mixed(0, std::bit_cast<quint64>(version)), fresh,
            [&](quint32 known) { return distinct[known] == version; });
        if (number == fresh)
            distinct.push_back(version);
        column->m_ids.set(machines[i].value, number);
    }
}

int FleetBuilder::addExtraColumn(const QString &header)
{
    const auto known = m_extraPlaces.constFind(header);
    if (known != m_extraPlaces.cend())
        return *known;
    const auto place = static_cast<int>(m_extra.size());
    m_extraPlaces.insert(header, place);
    m_extraHeaders.push_back(header);
    m_extra.emplace_back();
    return place;
}

void FleetBuilder::markNamesakes(std::span<const MachineIndex> machines)
{
    for (const MachineIndex machine : machines)
        m_namesakes.push_back(machine.value);
}

void FleetBuilder::markDuplicates()
{
    if (!m_namesakes.empty())
        m_fleet.m_duplicateNames.resize(m_size);
    for (const quint32 machine : m_namesakes)
        m_fleet.m_duplicateNames[machine] = true;

    const auto &ids = m_texts[Field::SmsId.place()];
    if (!ids)
        return;
    HashIndex byId;
    byId.reserve(m_size);
    for (quint32 machine = 0; machine < m_size; ++machine) {
        const std::string_view id = ids->at(machine);
        if (id.empty())
            continue;
        const quint32 first = byId.findOrInsert(
            foldedHashOf(id), machine, [&](quint32 known) { return isSameFolded(ids->at(known), id); });
        if (first == machine)
            continue;
        m_fleet.m_duplicateIds.resize(m_size);
        m_fleet.m_duplicateIds[machine] = true;
        m_fleet.m_duplicateIds[first] = true;
    }
}

std::shared_ptr<const Fleet> FleetBuilder::build()
{
    const auto finish = [this](auto &column) {
        if (!column.empty())
            column.resize(m_size);
        giveBackRoom(column);
    };
    markDuplicates();
    m_fleet.m_names = TextColumnBuilder::plain(std::move(m_names));
    for (size_t field = 0; field < m_texts.size(); ++field) {
        if (m_texts[field])
            m_fleet.m_texts[field] = m_texts[field]->finish(m_size);
        if (m_fleet.m_versions[field])
            m_fleet.m_versions[field]->finish(m_size);
        finish(m_fleet.m_times[field]);
        finish(m_fleet.m_flags[field]);
    }
    for (size_t i = 0; i < m_extra.size(); ++i)
        m_fleet.m_extra.push_back({m_extraHeaders[i], m_extra[i].finish(m_size)});
    std::ranges::sort(m_fleet.m_mergedRecords, [](const auto &a, const auto &b) {
        return std::pair(a.machine, a.record) < std::pair(b.machine, b.record);
    });
    giveBackRoom(m_fleet.m_firstRecords);
    giveBackRoom(m_fleet.m_mergedRecords);
    auto fleet = std::make_shared<const Fleet>(std::move(m_fleet));
    *this = FleetBuilder(m_fields);
    return fleet;
}

} // namespace tracker
