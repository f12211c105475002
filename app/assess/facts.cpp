// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

template <typename T> T valueAt(std::span<const T> column, quint32 machine)
{
    return column.empty() ? T() : column[machine];
}

/// \a bits when \a holds, without a branch: most conditions are as good as random from machine to machine.
constexpr Facts when(bool holds, Facts bits)
{
    return holds ? bits : Facts(0);
}

Facts factsOfScope(const ScopeRule &scope, std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (text.isEmpty() || scope.blank.contains(text, Qt::CaseInsensitive))
        return scope.in | scope.assumed;
    return scope.pattern.match(text).hasMatch() ? scope.in : scope.out;
}

} // namespace

TextFacts::TextFacts(const TextColumn *column, Judge judge)
    : m_column(column)
    , m_judge(std::move(judge))
{
    if (!column || !column->isPooled())
        return;
    m_byText.reserve(column->texts().size());
    for (quint32 id = 0; id < column->texts().size(); ++id)
        m_byText.push_back(m_judge(column->texts().at(id)));
}

void TextFacts::addTo(quint32 first, std::span<Facts> facts) const
{
    const Facts blank = m_column ? 0 : m_judge({});
    for (quint32 i = 0; i < facts.size(); ++i) {
        facts[i] |= !m_column      ? blank
            : m_column->isPooled() ? m_byText[m_column->idOf({first + i})]
                                   : m_judge(m_column->at({first + i}));
    }
}

FactReader::FactReader(const Fleet &fleet, const Procedure &procedure, LocalTime asOf)
    : m_fleet(fleet)
    , m_procedure(procedure)
    , m_asOf(asOf)
    , m_scope(fleet.texts(procedure.scope.field),
              [&procedure](std::string_view text) { return factsOfScope(procedure.scope, text); })
    , m_sites(fleet.texts(procedure.observations.site), [&procedure](std::string_view text) {
        return when(text.find(';') != text.npos, procedure.observations.severalSites);
    })
{
    for (const Step &step : procedure.steps) {
        std::vector<Facts> &facts = m_byVersion.emplace_back();
        const VersionColumn *column = step.version ? fleet.versions(*step.version) : nullptr;
        if (!column)
            continue;
        for (const Version version : column->versions()) {
            facts.push_back(when(version >= step.target, step.atTarget)
                            | when(version.isKnown() && version < step.target, step.belowTarget));
        }
    }
}

std::span<const LocalTime> FactReader::timesOf(std::optional<Field> field) const
{
    return field ? m_fleet.times(*field) : std::span<const LocalTime>();
}

void FactReader::read(quint32 first, std::span<Facts> facts) const
{
    std::ranges::fill(facts, Facts(0));
    m_scope.addTo(first, facts);
    m_sites.addTo(first, facts);
    addDuplicates(first, facts);
    addHold(first, facts);
    addVersions(first, facts);
    for (const Component &component : m_procedure.components)
        addComponent(component, first, facts);
    for (const Step &step : m_procedure.steps) {
        if (step.kind == Step::Kind::Upgrade)
            addUpgrade(step, first, facts);
    }
    // Only upgrades imply, and only what comes before them: from the last to the first one pass is enough.
    for (auto step = m_procedure.steps.rbegin(); step != m_procedure.steps.rend(); ++step) {
        for (Facts &machine : facts)
            machine |= when((machine & step->impliedBy) != 0, step->proven);
    }
    for (const Step &step : m_procedure.steps) {
        if (step.kind == Step::Kind::Restart)
            addRestart(step, first, facts);
    }
    addClocks(first, facts);
}

void FactReader::addDuplicates(quint32 first, std::span<Facts> facts) const
{
    for (quint32 i = 0; i < facts.size(); ++i) {
        facts[i] |= when(m_fleet.hasDuplicateId({first + i}), m_procedure.observations.sharedId)
            | when(m_fleet.hasDuplicateName({first + i}), m_procedure.observations.sharedName);
    }
}

void FactReader::addHold(quint32 first, std::span<Facts> facts) const
{
    const HoldRule &hold = m_procedure.hold;
    const auto flags = hold.field ? m_fleet.flags(*hold.field) : std::span<const Flag>();
    if (flags.empty())
        return;
    for (quint32 i = 0; i < facts.size(); ++i)
        facts[i]
            |= when(flags[first + i] == Flag::Yes, hold.yes) | when(flags[first + i] == Flag::No, hold.no);
}

void FactReader::addVersions(quint32 first, std::span<Facts> facts) const
{
    for (size_t step = 0; step < m_byVersion.size(); ++step) {
        if (m_byVersion[step].empty())
            continue;
        const VersionColumn &column = *m_fleet.versions(*m_procedure.steps[step].version);
        for (quint32 i = 0; i < facts.size(); ++i)
            facts[i] |= m_byVersion[step][column.idOf({first + i})];
    }
}

/// A component whose installation is not listed is present when anything is known of its upgrade, and is
/// taken to be present otherwise.
void FactReader::addComponent(const Component &component, quint32 first, std::span<Facts> facts) const
{
    const auto flags = m_fleet.flags(component.installed);
    Facts versionKnown = 0;
    std::vector<std::span<const LocalTime>> times;
    for (const Step &step : m_procedure.steps) {
        if (step.component && &m_procedure.components[static_cast<size_t>(*step.component)] == &component) {
            versionKnown |= step.atTarget | step.belowTarget;
            if (const auto column = timesOf(step.time); !column.empty())
                times.push_back(column);
        }
    }
    for (quint32 i = 0; i < facts.size(); ++i) {
        const quint32 machine = first + i;
        const Flag listed = valueAt(flags, machine);
        if (listed == Flag::No) {
            facts[i] |= component.absent;
            continue;
        }
        const bool known = listed == Flag::Yes || (facts[i] & versionKnown)
            || std::ranges::any_of(times, [machine](auto column) { return column[machine].isKnown(); });
        facts[i] |= component.present | when(!known, component.assumed);
    }
}

void FactReader::addUpgrade(const Step &step, quint32 first, std::span<Facts> facts) const
{
    const Facts absent
        = step.component ? m_procedure.components[static_cast<size_t>(*step.component)].absent : 0;
    const auto times = timesOf(step.time);
    for (quint32 i = 0; i < facts.size(); ++i) {
        const bool upgraded = (facts[i] & step.atTarget) || valueAt(times, first + i).isKnown();
        facts[i] |= when(upgraded && !(facts[i] & absent), step.proven);
    }
}

void FactReader::addRestart(const Step &step, quint32 first, std::span<Facts> facts) const
{
    const Step &upgrade = m_procedure.steps[static_cast<size_t>(step.after)];
    const auto upgrades = timesOf(upgrade.time);
    const auto restarts = m_fleet.times(m_procedure.restarts.last);
    const auto pending = m_procedure.restarts.pending ? m_fleet.flags(*m_procedure.restarts.pending)
                                                      : std::span<const Flag>();
    for (quint32 i = 0; i < facts.size(); ++i) {
        if (!(facts[i] & upgrade.proven))
            continue;
        const quint32 machine = first + i;
        const LocalTime upgraded = valueAt(upgrades, machine);
        const LocalTime restarted = valueAt(restarts, machine);
        const Flag flag = valueAt(pending, machine);
        const bool timed = upgraded.isKnown() && restarted.isKnown();
        const bool later = timed && restarted > upgraded;
        const bool implied = facts[i] & step.proven;
        const bool proven = implied || (timed ? later : flag == Flag::No);
        const bool disproven = !proven && (timed || flag == Flag::Yes);
        facts[i] |= when(proven, step.proven) | when(disproven, step.disproven)
            | when(upgraded.isKnown() && m_asOf - upgraded < step.dwell, step.tooEarly)
            | when(later && restarted - upgraded < step.dwell, step.early)
            | when(later && flag == Flag::Yes, step.stillPending);
    }
}

void FactReader::addClocks(quint32 first, std::span<Facts> facts) const
{
    const auto seen = m_fleet.times(m_procedure.observations.lastSeen);
    if (!seen.empty()) {
        for (quint32 i = 0; i < facts.size(); ++i) {
            const LocalTime time = seen[first + i];
            facts[i] |= when(time.isKnown() && m_asOf - time > m_procedure.observations.staleAfter,
                             m_procedure.observations.stale);
        }
    }
    if (!m_procedure.timer)
        return;
    const Timer &timer = *m_procedure.timer;
    const auto restarts = m_fleet.times(m_procedure.restarts.last);
    std::vector<std::span<const LocalTime>> anchors;
    for (const Field field : timer.anchors)
        anchors.push_back(m_fleet.times(field));
    for (quint32 i = 0; i < facts.size(); ++i) {
        LocalTime newest;
        for (const auto &anchor : anchors)
            newest = std::max(newest, valueAt(anchor, first + i));
        const LocalTime restarted = valueAt(restarts, first + i);
        facts[i] |= when(newest.isKnown(), timer.known)
            | when(newest.isKnown() && m_asOf - newest >= timer.interval, timer.passed)
            | when(restarted.isKnown() && m_asOf - restarted > timer.interval, m_procedure.restarts.settled);
    }
}

LocalTime timerDue(const Fleet &fleet, const Procedure &procedure, MachineIndex machine)
{
    if (!procedure.timer)
        return {};
    LocalTime newest;
    for (const Field anchor : procedure.timer->anchors)
        newest = std::max(newest, fleet.time(anchor, machine));
    return newest.isKnown() ? newest + procedure.timer->interval : LocalTime();
}

} // namespace tracker
