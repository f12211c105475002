// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/componentrows.h"

#include "app/sources/valueformat.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

} // namespace

ComponentRows::ComponentRows(const ListLayout &layout)
    : m_fields(layout.fields)
{
    for (size_t place = 0; place < layout.columns.size(); ++place) {
        const FileColumn::Use use = layout.columns[place].use;
        if (use == FileColumn::Use::Component)
            m_component = place;
        else if (use == FileColumn::Use::ComponentVersion)
            m_version = place;
        else if (use == FileColumn::Use::ComponentState)
            m_state = place;
    }
    for (const ComponentRule &rule : m_fields.componentRules().components)
        m_folded.push_back({.rule = &rule});
}

void ComponentRows::take(const RowBlock &block, std::span<const MachineIndex> machines, FleetBuilder &builder)
{
    for (Folded &folded : m_folded) {
        if (folded.rule->lowestVersion)
            folded.lowest.resize(builder.size());
    }
    for (size_t row = 0; row < machines.size(); ++row) {
        const std::string_view component = block.columns[m_component].textOf(row);
        if (component.empty())
            continue;
        const std::span<const MachineIndex> machine = machines.subspan(row, 1);
        const std::string_view state = m_state ? block.columns[*m_state].textOf(row) : std::string_view();
        if (const std::optional<size_t> place = placeOf(component)) {
            const ComponentRule &rule = *m_folded[*place].rule;
            const Version version = m_version ? block.columns[*m_version].versions[row] : Version();
            const Flag installed = readFlag(state) != Flag::No ? Flag::Yes : Flag::No;
            if (rule.installed)
                builder.setFlags(*rule.installed, machine, {&installed, 1});
            if (rule.version)
                builder.setVersions(*rule.version, machine, {&version, 1});
            if (rule.lowestVersion && installed == Flag::Yes) {
                Lowest &lowest = m_folded[*place].lowest[machine.front().value];
                lowest.isKnown &= version.isKnown();
                if (!lowest.version.isKnown() || version < lowest.version)
                    lowest.version = version;
            }
        }
        if (const std::optional<Field> flag = state.empty() ? std::nullopt : flagOf(state)) {
            constexpr Flag yes = Flag::Yes;
            builder.setFlags(*flag, machine, {&yes, 1});
        }
    }
}

void ComponentRows::finish(FleetBuilder &builder)
{
    for (const Folded &folded : m_folded) {
        for (quint32 i = 0; i < folded.lowest.size(); ++i) {
            const MachineIndex machine{i};
            const Lowest &lowest = folded.lowest[i];
            if (lowest.isKnown && lowest.version.isKnown())
                builder.setVersions(*folded.rule->lowestVersion, {&machine, 1}, {&lowest.version, 1});
        }
    }
}

std::optional<size_t> ComponentRows::placeOf(std::string_view component)
{
    const auto [known, isNew] = m_places.try_emplace(std::string(component));
    if (isNew) {
        const QString name = QString::fromUtf8(component);
        const QString key = foldedHeader(name);
        for (size_t place = 0; place < m_folded.size() && !known->second; ++place) {
            const ComponentRule &rule = *m_folded[place].rule;
            const bool isForAll = rule.names.isEmpty() && rule.part.isEmpty();
            const bool hasPart = !rule.part.isEmpty() && name.contains(rule.part, Qt::CaseInsensitive);
            if (isForAll || hasPart || rule.names.contains(key))
                known->second = place;
        }
    }
    return known->second;
}

/// A state that is called as a column says what the column would.
std::optional<Field> ComponentRows::flagOf(std::string_view state)
{
    const auto [known, isNew] = m_flags.try_emplace(std::string(state));
    if (isNew) {
        const std::optional<Field> field = m_fields.ofHeader(QString::fromUtf8(state));
        const std::vector<Field> &flags = m_fields.componentRules().states;
        if (field && std::ranges::find(flags, *field) != flags.end())
            known->second = field;
    }
    return known->second;
}

} // namespace tracker
