// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/facts.h"

#include "app/base/invisible.h"

#include <algorithm>
#include <array>

namespace tracker {

namespace {

/// Without a branch, as everything in the loops below: what a machine is like is as good as random to the
/// processor.
constexpr Facts when(bool holds, Facts bits)
{
    return bits & (Facts(0) - Facts(holds));
}

Facts factsOfScope(const ScopeRule &scope, std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8);
    if (text.isEmpty() || scope.blank.contains(text, Qt::CaseInsensitive))
        return scope.in | scope.assumed;
    return scope.pattern.match(withPlainBlanks(text)).hasMatch() ? scope.in : scope.out;
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

const LocalTime *FactReader::times(std::optional<Field> field, quint32 first) const
{
    static constexpr std::array<LocalTime, most> unknown{};
    const auto column = field ? m_fleet.times(*field) : std::span<const LocalTime>();
    return column.empty() ? unknown.data() : column.data() + first;
}

const Flag *FactReader::flags(std::optional<Field> field, quint32 first) const
{
    static constexpr std::array<Flag, most> unknown{};
    const auto column = field ? m_fleet.flags(*field) : std::span<const Flag>();
    return column.empty() ? unknown.data() : column.data() + first;
}

void FactReader::read(quint32 first, std::span<Facts> facts) const
{
    Q_ASSERT(facts.size() <= most);
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
    const Flag *const listed = flags(hold.field, first);
    for (quint32 i = 0; i < facts.size(); ++i)
        facts[i] |= when(listed[i] == Flag::Yes, hold.yes) | when(listed[i] == Flag::No, hold.no);
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
    Facts versionKnown = 0;
    std::vector<const LocalTime *> upgrades;
    for (const Step &step : m_procedure.steps) {
        if (step.component && &m_procedure.components[static_cast<size_t>(*step.component)] == &component) {
            versionKnown |= step.atTarget | step.belowTarget;
            if (step.time)
                upgrades.push_back(times(step.time, first));
        }
    }
    const Flag *const flag = flags(component.installed, first);
    for (quint32 i = 0; i < facts.size(); ++i) {
        const Flag listed = flag[i];
        bool isKnown = (listed == Flag::Yes) | ((facts[i] & versionKnown) != 0);
        for (const LocalTime *const upgraded : upgrades)
            isKnown |= upgraded[i].isKnown();
        facts[i] |= when(listed == Flag::No, component.absent) | when(listed != Flag::No, component.present)
            | when((listed != Flag::No) & !isKnown, component.assumed);
    }
}

void FactReader::addUpgrade(const Step &step, quint32 first, std::span<Facts> facts) const
{
    const Facts absent
        = step.component ? m_procedure.components[static_cast<size_t>(*step.component)].absent : 0;
    const LocalTime *const upgrades = times(step.time, first);
    const Flag *const flagged = flags(step.flag, first);
    for (quint32 i = 0; i < facts.size(); ++i) {
        const bool isUpgraded
            = ((facts[i] & step.atTarget) != 0) | upgrades[i].isKnown() | (flagged[i] == Flag::Yes);
        facts[i] |= when(isUpgraded & ((facts[i] & absent) == 0), step.proven);
    }
}

void FactReader::addRestart(const Step &step, quint32 first, std::span<Facts> facts) const
{
    const Step *const upgrade = step.after < 0 ? nullptr : &m_procedure.step(step.after);
    const Facts judged = upgrade ? upgrade->proven : m_procedure.scope.in;
    const LocalTime *const upgrades = times(upgrade ? upgrade->time : std::nullopt, first);
    const LocalTime *const restarts = times(m_procedure.restarts.last, first);
    const Flag *const pending = flags(m_procedure.restarts.pending, first);
    const LocalTime dwellBegan = m_asOf - step.dwell;
    for (quint32 i = 0; i < facts.size(); ++i) {
        const LocalTime upgraded = upgrades[i];
        const LocalTime restarted = restarts[i];
        const Flag flag = pending[i];
        const bool isJudged = (facts[i] & judged) != 0;
        const bool isImplied = (facts[i] & step.proven) != 0;
        const bool isTimed = upgraded.isKnown() & restarted.isKnown();
        const bool isLater = isTimed & (restarted > upgraded);
        const bool isEarly = isLater && restarted - upgraded < step.dwell;
        const bool isProven = isImplied | isLater | ((!isTimed) & (flag == Flag::No));
        const bool isDisproven = (!isProven) & (isTimed | (flag == Flag::Yes));
        facts[i] |= when(isJudged & isProven, step.proven) | when(isJudged & isDisproven, step.disproven)
            | when(isJudged & (upgraded > dwellBegan), step.tooEarly) | when(isJudged & isEarly, step.early)
            | when(isJudged & isLater & (flag == Flag::Yes), step.stillPending);
    }
}

void FactReader::addClocks(quint32 first, std::span<Facts> facts) const
{
    const Observations &observations = m_procedure.observations;
    const LocalTime *const seen = times(observations.lastSeen, first);
    const LocalTime staleBefore = m_asOf - observations.staleAfter;
    for (quint32 i = 0; i < facts.size(); ++i)
        facts[i] |= when(seen[i].isKnown() & (seen[i] < staleBefore), observations.stale);

    for (const Timer &timer : m_procedure.timers)
        addTimer(timer, first, facts);
}

void FactReader::addTimer(const Timer &timer, quint32 first, std::span<Facts> facts) const
{
    const LocalTime passedBefore = m_asOf - timer.interval; // or at that very second
    std::vector<const LocalTime *> anchors;
    for (const Field field : timer.anchors)
        anchors.push_back(times(field, first));
    const LocalTime *const restarts = times(m_procedure.restarts.last, first);
    const Facts settled = &timer == &m_procedure.timers.front() ? m_procedure.restarts.settled : 0;
    for (quint32 i = 0; i < facts.size(); ++i) {
        LocalTime newest;
        for (const LocalTime *const anchor : anchors)
            newest = std::max(newest, anchor[i]);
        const LocalTime restarted = restarts[i];
        facts[i] |= when(newest.isKnown(), timer.known)
            | when(newest.isKnown() & (newest <= passedBefore), timer.passed)
            | when(restarted.isKnown() & (restarted < passedBefore), settled);
    }
}

} // namespace tracker
