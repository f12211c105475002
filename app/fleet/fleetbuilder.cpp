// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/fleetbuilder.h"

#include <QString>

#include <algorithm>

namespace tracker {

namespace {

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

std::string_view trimmed(std::string_view text)
{
    const auto begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// Several sites are separated by ; or , : trimmed, repeats dropped without regard to case, joined by ; again.
std::string unitedSites(std::string_view known, std::string_view more)
{
    std::string united(known);
    std::vector<std::string> seen;
    if (!known.empty()) {
        for (size_t begin = 0; begin <= known.size();) {
            const size_t end = std::min(known.find(';', begin), known.size());
            seen.push_back(folded(known.substr(begin, end - begin)));
            begin = end + 1;
        }
    }
    for (size_t begin = 0; begin <= more.size();) {
        const size_t end = std::min(more.find_first_of(";,", begin), more.size());
        const std::string_view site = trimmed(more.substr(begin, end - begin));
        begin = end + 1;
        if (site.empty())
            continue;
        std::string key = folded(site);
        if (std::ranges::find(seen, key) != seen.end())
            continue;
        seen.push_back(std::move(key));
        united.append(united.empty() ? "" : ";").append(site);
    }
    return united;
}

} // namespace

void TextColumnBuilder::set(quint32 machine, std::string_view text)
{
    if (m_known.empty())
        m_known.emplace(std::string(), m_column.m_texts.append({}));
    if (m_column.m_ids.size() <= machine)
        m_column.m_ids.resize(machine + 1);
    const auto [known, isNew] = m_known.try_emplace(std::string(text), m_column.m_texts.size());
    if (isNew)
        m_column.m_texts.append(text);
    m_column.m_ids.set(machine, known->second);
}

std::string_view TextColumnBuilder::at(quint32 machine) const
{
    return machine < m_column.m_ids.size() ? m_column.at({machine}) : std::string_view();
}

TextColumn TextColumnBuilder::finish(quint32 size)
{
    if (m_column.m_texts.size() == 0)
        m_column.m_texts.append({});
    m_column.m_ids.resize(size);
    if (m_column.m_texts.size() > size / 2) {
        StringPool plain;
        for (quint32 machine = 0; machine < size; ++machine)
            plain.append(m_column.at({machine}));
        m_column.m_texts = std::move(plain);
        m_column.m_ids = PackedIds();
        m_column.m_pooled = false;
    }
    m_known.clear();
    m_column.m_texts.squeeze();
    m_column.m_ids.squeeze();
    return std::exchange(m_column, TextColumn());
}

TextColumn TextColumnBuilder::plain(StringPool texts)
{
    TextColumn column;
    column.m_texts = std::move(texts);
    column.m_texts.squeeze();
    column.m_pooled = false;
    return column;
}

FleetBuilder::Joined FleetBuilder::joinOrAdd(std::string_view name, std::string_view smsId, quint32 record)
{
    std::vector<quint32> &sameName = m_byName[folded(name)];
    const std::string id = folded(smsId);
    for (const quint32 machine : sameName) {
        std::string &knownId = m_foldedIds[machine];
        if (!id.empty() && !knownId.empty() && id != knownId)
            continue;
        if (knownId.empty())
            knownId = id;
        m_current = machine;
        m_fleet.m_mergedRecords.push_back({{machine}, record});
        if (!smsId.empty())
            setText(Field::SmsId, smsId);
        return {{machine}, false};
    }
    m_current = m_size++;
    sameName.push_back(m_current);
    m_foldedIds.push_back(id);
    m_names.append(name);
    m_fleet.m_firstRecords.push_back(record);
    if (!smsId.empty())
        setText(Field::SmsId, smsId);
    return {{m_current}, true};
}

void FleetBuilder::setText(Field field, std::string_view text)
{
    Q_ASSERT(kindOf(field) == FieldKind::Text && field != Field::Name);
    auto &column = m_texts[static_cast<size_t>(field)];
    if (!column)
        column.emplace();
    const std::string_view known = column->at(m_current);
    if (field == Field::Site)
        column->set(m_current, unitedSites(known, text));
    else if (known.empty())
        column->set(m_current, text);
}

void FleetBuilder::setTime(Field field, LocalTime time)
{
    auto &column = m_fleet.m_times[static_cast<size_t>(field)];
    column.resize(m_size);
    column[m_current] = std::max(column[m_current], time);
}

void FleetBuilder::setVersion(Field field, Version version)
{
    auto &column = m_fleet.m_versions[static_cast<size_t>(field)];
    if (!column)
        column.emplace();
    if (column->m_ids.size() < m_size)
        column->m_ids.resize(m_size);
    if (version <= column->at({m_current}))
        return;
    auto known = std::ranges::find(column->m_versions, version);
    if (known == column->m_versions.end())
        known = column->m_versions.insert(known, version);
    column->m_ids.set(m_current, static_cast<quint32>(known - column->m_versions.begin()));
}

void FleetBuilder::setFlag(Field field, Flag flag)
{
    auto &column = m_fleet.m_flags[static_cast<size_t>(field)];
    column.resize(m_size);
    column[m_current] = std::max(column[m_current], flag);
}

void FleetBuilder::setExtra(int column, std::string_view text)
{
    TextColumnBuilder &extra = m_extra[static_cast<size_t>(column)];
    if (extra.at(m_current).empty())
        extra.set(m_current, text);
}

int FleetBuilder::addExtraColumn(const QString &header)
{
    const auto known = std::ranges::find(m_extraHeaders, header);
    if (known != m_extraHeaders.end())
        return static_cast<int>(known - m_extraHeaders.begin());
    m_extraHeaders.push_back(header);
    m_extra.emplace_back();
    return static_cast<int>(m_extra.size()) - 1;
}

void FleetBuilder::markDuplicates()
{
    for (const auto &[name, machines] : m_byName) {
        if (machines.size() < 2)
            continue;
        m_fleet.m_duplicateNames.resize(m_size);
        for (const quint32 machine : machines)
            m_fleet.m_duplicateNames[machine] = true;
    }
    std::unordered_map<std::string_view, quint32> firstWithId;
    for (quint32 machine = 0; machine < m_size; ++machine) {
        if (m_foldedIds[machine].empty())
            continue;
        const auto [first, isNew] = firstWithId.try_emplace(m_foldedIds[machine], machine);
        if (isNew)
            continue;
        m_fleet.m_duplicateIds.resize(m_size);
        m_fleet.m_duplicateIds[machine] = true;
        m_fleet.m_duplicateIds[first->second] = true;
    }
}

std::shared_ptr<const Fleet> FleetBuilder::build()
{
    markDuplicates();
    m_fleet.m_names = TextColumnBuilder::plain(std::move(m_names));
    for (size_t field = 0; field < fieldCount; ++field) {
        if (m_texts[field])
            m_fleet.m_texts[field] = m_texts[field]->finish(m_size);
        if (m_fleet.m_versions[field])
            m_fleet.m_versions[field]->m_ids.resize(m_size);
        if (!m_fleet.m_times[field].empty())
            m_fleet.m_times[field].resize(m_size);
        if (!m_fleet.m_flags[field].empty())
            m_fleet.m_flags[field].resize(m_size);
    }
    for (size_t i = 0; i < m_extra.size(); ++i)
        m_fleet.m_extra.push_back({m_extraHeaders[i], m_extra[i].finish(m_size)});
    std::ranges::sort(m_fleet.m_mergedRecords, [](const auto &a, const auto &b) {
        return std::pair(a.machine, a.record) < std::pair(b.machine, b.record);
    });
    auto fleet = std::make_shared<const Fleet>(std::move(m_fleet));
    *this = FleetBuilder();
    return fleet;
}

} // namespace tracker
