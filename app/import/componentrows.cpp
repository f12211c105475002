// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/componentrows.h"

#include "app/import/valueformat.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

ComponentRows::ComponentRows(const std::vector<FileColumn> &columns)
{
    for (size_t place = 0; place < columns.size(); ++place) {
        if (columns[place].use == FileColumn::Use::Component)
            m_component = place;
        else if (columns[place].use == FileColumn::Use::ComponentVersion)
            m_version = place;
        else if (columns[place].use == FileColumn::Use::ComponentState)
            m_state = place;
    }
}

void ComponentRows::take(const RowBlock &block, std::span<const MachineIndex> machines, FleetBuilder &builder)
{
    m_agents.resize(builder.size());
    for (size_t row = 0; row < machines.size(); ++row) {
        const std::string_view component = block.columns[m_component].texts[row];
        if (component.empty())
            continue;
        const Version version = m_version ? block.columns[*m_version].versions[row] : Version();
        const std::string_view state = m_state ? block.columns[*m_state].texts[row] : std::string_view();
        const bool isThere = readFlag(state) != Flag::No;
        const std::span<const MachineIndex> machine = machines.subspan(row, 1);
        switch (kindOf(component)) {
        case Kind::Base:
            builder.setVersions(Field::ClientVersion, machine, {&version, 1});
            break;
        case Kind::SoftwareDistribution: {
            const Flag installed = isThere ? Flag::Yes : Flag::No;
            builder.setFlags(Field::SwdInstalled, machine, {&installed, 1});
            builder.setVersions(Field::SwdVersion, machine, {&version, 1});
            break;
        }
        case Kind::Agent:
            if (isThere) {
                Agents &agents = m_agents[machine.front().value];
                agents.isKnown &= version.isKnown();
                if (!agents.lowest.isKnown() || version < agents.lowest)
                    agents.lowest = version;
            }
            break;
        }
        // A state of this name says what the column of this name would.
        if (!state.empty() && fieldOfHeader(toString(state)) == Field::RestartPending) {
            constexpr Flag pending = Flag::Yes;
            builder.setFlags(Field::RestartPending, machine, {&pending, 1});
        }
    }
}

void ComponentRows::finish(FleetBuilder &builder)
{
    for (quint32 i = 0; i < m_agents.size(); ++i) {
        const MachineIndex machine{i};
        if (m_agents[i].isKnown && m_agents[i].lowest.isKnown())
            builder.setVersions(Field::AgentsVersion, {&machine, 1}, {&m_agents[i].lowest, 1});
    }
}

ComponentRows::Kind ComponentRows::kindOf(std::string_view component)
{
    const auto [known, isNew] = m_kinds.try_emplace(std::string(component), Kind::Agent);
    if (isNew) {
        const QString name = toString(component);
        if (fieldOfHeader(name) == Field::SwdInstalled)
            known->second = Kind::SoftwareDistribution;
        else if (name.contains("base"_L1, Qt::CaseInsensitive))
            known->second = Kind::Base;
    }
    return known->second;
}

} // namespace tracker
