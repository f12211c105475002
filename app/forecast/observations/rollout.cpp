// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/rollout.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>

namespace tracker {

using namespace std::chrono_literals;

namespace {

/// The first upgrade of a machine, in which an upgrade shows that it has begun.
std::span<const LocalTime> startTimes(const Fleet &fleet, const Procedure &procedure)
{
    const auto step = std::ranges::find(procedure.steps, Step::Kind::Upgrade, &Step::kind);
    if (step == procedure.steps.end() || !step->time)
        return {};
    return fleet.times(*step->time);
}

double daysBetween(LocalTime earlier, LocalTime later)
{
    return static_cast<double>((later - earlier).count()) / 86400;
}

} // namespace

RollOut::RollOut(const Fleet &fleet, const Procedure &procedure, std::span<const MachineIndex> members)
    : m_started(startTimes(fleet, procedure))
    , m_sites(fleet.texts(procedure.observations.site))
{
    quint32 sites = 0;
    if (m_sites && m_sites->isPooled()) {
        std::vector<bool> isPeopled(m_sites->texts().size());
        for (const MachineIndex machine : members)
            isPeopled[m_sites->idOf(machine)] = true;
        m_siteOfText.resize(isPeopled.size());
        for (size_t text = 0; text < isPeopled.size(); ++text)
            m_siteOfText[text] = {isPeopled[text] ? sites++ : 0};
    }
    if (sites == 0 || sites >= 20 + members.size() / 20)
        m_sites = nullptr;
    m_began.resize(m_sites ? sites : 1);
    if (!isTold())
        return;
    for (const MachineIndex machine : members) {
        const LocalTime started = m_started[machine.value];
        if (!started.isKnown())
            continue;
        for (LocalTime *first : {&m_began[siteOf(machine).value], &m_beganAnywhere}) {
            if (!first->isKnown() || started < *first)
                *first = started;
        }
    }
}

void RollOut::addSites(ObservedFleet &observed, LocalTime asOf) const
{
    observed.siteCount = siteCount();
    observed.daysSinceStart = m_beganAnywhere.isKnown() ? daysBetween(m_beganAnywhere, asOf) : 0;
    if (!isTold())
        return;
    for (const LocalTime began : m_began) {
        observed.sitesElsewhere += !began.isKnown();
        if (!m_beganAnywhere.isKnown() || began == m_beganAnywhere)
            continue;
        observed.reached.ran += began.isKnown();
        const LocalTime until = began.isKnown() ? began : std::max(m_beganAnywhere, asOf);
        observed.reached.all += daysBetween(m_beganAnywhere, until);
    }
}
double RollOut::daysToStart(SiteIndex site, LocalTime until, LocalTime asOf) const
{
    if (!m_began[site.value].isKnown() || !until.isKnown())
        return 0;
    const LocalTime begin = std::max(m_began[site.value], asOf - 72h);
    return until < begin ? 0.0 : ModelConstants::untilFirstCycle + daysBetween(begin, until);
}

} // namespace tracker
