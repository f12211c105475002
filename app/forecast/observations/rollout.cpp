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

RollOut::RollOut(const Fleet &fleet, const Procedure &procedure)
    : m_started(startTimes(fleet, procedure))
    , m_sites(fleet.texts(procedure.observations.site))
{
    const bool areSites = m_sites && m_sites->isPooled() && m_sites->texts().size() < 20 + fleet.size() / 20;
    if (!areSites)
        m_sites = nullptr;
    m_began.resize(m_sites ? std::max(1u, m_sites->texts().size()) : 1);
    m_isPeopled.resize(m_began.size());
    for (quint32 i = 0; i < m_started.size(); ++i) {
        LocalTime &site = m_began[siteOf({i}).value];
        m_isPeopled[siteOf({i}).value] = true;
        if (m_started[i].isKnown() && (!site.isKnown() || m_started[i] < site))
            site = m_started[i];
        if (m_started[i].isKnown() && (!m_beganAnywhere.isKnown() || m_started[i] < m_beganAnywhere))
            m_beganAnywhere = m_started[i];
    }
}

void RollOut::addSites(ObservedFleet &observed, LocalTime asOf) const
{
    observed.siteCount = siteCount();
    observed.daysSinceStart = m_beganAnywhere.isKnown() ? daysBetween(m_beganAnywhere, asOf) : 0;
    for (size_t site = 0; site < m_began.size(); ++site) {
        if (!m_isPeopled[site])
            continue;
        const LocalTime began = m_began[site];
        observed.sitesElsewhere += !began.isKnown();
        if (!m_beganAnywhere.isKnown() || began == m_beganAnywhere)
            continue;
        observed.reached.ran += began.isKnown();
        observed.reached.all += daysBetween(m_beganAnywhere, began.isKnown() ? began : asOf);
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
