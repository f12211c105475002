// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/model/sightinglikelihood.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tracker {

std::span<const Sighting> sightingsOf(const ObservedFleet &observed, SightingIndex first)
{
    quint32 end = first.value + 1;
    while (end < observed.sightings.size() && observed.sightings[end].sameMachine)
        ++end;
    return std::span(observed.sightings).subspan(first.value, end - first.value);
}

SightingLikelihood::SightingLikelihood(const Habits &habits, const Calendar &calendar,
                                       const ObservedFleet &observed)
    : m_reportedDay(observed.reportedDay)
    , m_reportedSlot(observed.reportedSlot)
    , m_reportsEvents(observed.reportsEvents)
    , m_late(habits.reportAges)
    , m_returns(habits.presence.returns)
    , m_shifts(habits.shifts)
    , m_chance(static_cast<size_t>(-ModelConstants::oldestDay) + 1)
    , m_quiet(static_cast<size_t>(-ModelConstants::oldestDay) + 1)
{
    // No fleet is old enough to show how long ago the rarest restarts were: within the days that the list
    // looks back on, a machine that never restarts may have done so on any.
    const int days = std::max(14, observed.oldestAge + 1);
    for (size_t age = 1; age < m_late.size(); ++age)
        m_younger[age] = m_younger[age - 1] + m_late[age - 1];
    for (size_t k = 0; k < habitCount; ++k) {
        const double perDay = std::accumulate(habits.chance[k].begin(), habits.chance[k].end(), 0.0) / 7;
        m_withinDays[k] = 1 / (1 - std::pow(1 - perDay, days));
        m_leftOn[k] = habits.leftOn({k});
        m_fallsSilent[k] = 1 - m_leftOn[k] * (1 - ModelConstants::leftOnFallsSilent);
        m_leaves[k] = habits.leaves({k});
        for (size_t slot = 0; slot < slotsPerDay; ++slot) {
            m_density[slot][k] = m_withinDays[k] * (habits.byTime[k][slot + 1] - habits.byTime[k][slot]);
        }
        for (size_t shift = 0; shift <= m_shifts.count; ++shift) {
            const ByTime by = habits.byTimeOf({static_cast<quint8>(shift)}, {k});
            for (size_t slot = 0; slot < slotsPerDay; ++slot)
                m_by[shift][slot][k] = by[slot + 1];
        }
        for (size_t back = 0; back < m_chance.size(); ++back) {
            const int weekday = calendar.weekdayOf(-static_cast<int>(back));
            m_chance[back][k] = habits.chanceOn({k}, weekday) * habits.pastActivity[back];
        }
    }
    for (size_t back = 0; back < m_quiet.size(); ++back)
        fillQuiet(back, observed.quietDays[back]);
}

void SightingLikelihood::fillQuiet(size_t seen, size_t days)
{
    const double returns = m_returns;
    auto &rows = m_quiet[seen];
    Row present;
    Row away;
    for (size_t k = 0; k < habitCount; ++k) {
        present.present[k] = 1 - m_leaves[k];
        present.away[k] = m_leaves[k];
    }
    away.present.fill(returns);
    away.away.fill(1 - returns);
    rows.reserve(days);
    if (days > 0)
        rows.emplace_back(); // the same day: nothing in between
    if (days > 1)
        rows.push_back(present);
    while (rows.size() < days) {
        // One day more without a restart, from the latest to the earliest.
        const size_t back = seen + rows.size() - 1;
        const PerHabit<double> &chance = m_chance[std::min(back, m_chance.size() - 1)];
        for (size_t k = 0; k < habitCount; ++k) {
            const double leaves = m_leaves[k];
            const double stays = 1 - chance[k];
            const double wasPresent = stays * present.present[k];
            const double wasAway = stays * present.away[k];
            present.present[k] = (1 - leaves) * wasPresent + leaves * away.present[k];
            present.away[k] = (1 - leaves) * wasAway + leaves * away.away[k];
            away.present[k] = returns * wasPresent + (1 - returns) * away.present[k];
            away.away[k] = returns * wasAway + (1 - returns) * away.away[k];
        }
        rows.push_back(present);
    }
}

/// A cycle runs where the machine is on when it is due and somebody is logged on; within days somebody is.
void SightingLikelihood::addCycle(Responsibilities &responsibilities, const Sighting &sighting) const
{
    if (sighting.cycle == Sighting::Cycle::NotDue)
        return;
    const bool ran = sighting.cycle == Sighting::Cycle::Ran;
    const double runs = sighting.cycle == Sighting::Cycle::RanNot ? ModelConstants::cycleAtOnce
                                                                  : ModelConstants::cycleWithinDays;
    const int dueDay = std::min<int>(sighting.seenDay, sighting.lastDay + 1);
    const PerHabit<double> &chanceDue = chance(dueDay);
    const bool isOver = dueDay < sighting.seenDay;
    const PerHabit<double> &seenBy = by(m_shifts.of(sighting), sighting.seenSlot);
    for (size_t k = 0; k < habitCount; ++k) {
        // One that did not restart in the morning had been left on.
        const double by = isOver ? 1 : seenBy[k];
        const double ranIf = runs * std::min(1.0, m_leftOn[k] / (1 - chanceDue[k] * by));
        responsibilities.present[k] *= ran ? ranIf : 1 - ranIf;
        responsibilities.away[k] *= ran ? ModelConstants::cycleWhileAway : 1;
    }
}

Responsibilities SightingLikelihood::quietUntil(const Sighting &sighting, int day, size_t slot,
                                                const PerHabit<double> &weights) const
{
    const PerHabit<double> &chanceLast = chance(sighting.lastDay);
    const PerHabit<double> &density = m_density[sighting.lastSlot];
    Responsibilities responsibilities;
    const auto restarts
        = [&](size_t k) { return weights[k] * (sighting.isOfBurst ? 1 : chanceLast[k] * density[k]); };
    if (sighting.lastDay == day) {
        for (size_t k = 0; k < habitCount; ++k)
            responsibilities.restarted[k] = restarts(k);
        return responsibilities;
    }
    const Row &quiet = m_quiet[static_cast<size_t>(-day)][static_cast<size_t>(day - sighting.lastDay)];
    const PerHabit<double> &chanceThen = chance(day);
    const PerHabit<double> &byThen = by(m_shifts.of(sighting), slot);
    for (size_t k = 0; k < habitCount; ++k) {
        const double restart = restarts(k);
        responsibilities.present[k] = restart * quiet.present[k] * (1 - chanceThen[k] * byThen[k]);
        responsibilities.away[k] = restart * quiet.away[k];
    }
    return responsibilities;
}

Explanations SightingLikelihood::of(std::span<const Sighting> sightings,
                                    const PerHabit<double> &weights) const
{
    const Sighting &newest = sightings.front();
    Explanations explanations{.mayBeSilent = newest.isSilent};
    Responsibilities &unreported = explanations.unreported;
    Responsibilities &silent = explanations.silent;
    if (newest.isSilent) {
        const double late = m_late[newest.age.value];
        const double younger = m_younger[newest.age.value];
        const bool isUsual = m_reportsEvents && newest.age.value < ModelConstants::reportAgesOfADay;
        PerHabit<double> lateWeights;
        PerHabit<double> silentWeights;
        for (size_t k = 0; k < habitCount; ++k) {
            lateWeights[k] = late * weights[k];
            silentWeights[k] = younger * (isUsual ? 1 : m_fallsSilent[k]) * weights[k];
        }
        unreported = quietUntil(newest, newest.seenDay, newest.seenSlot, lateWeights);
        silent = quietUntil(newest, m_reportedDay, m_reportedSlot, silentWeights);
        addCycle(silent, newest);
    } else {
        unreported = quietUntil(newest, newest.seenDay, newest.seenSlot, weights);
    }
    if (newest.wasSeen) {
        for (double &away : unreported.away)
            away *= ModelConstants::seenWhileAway;
    }
    addCycle(unreported, newest);
    for (const Sighting &older : sightings.subspan(1)) {
        const PerHabit<double> &chanceThen = chance(older.lastDay);
        const PerHabit<double> &chanceSeen = chance(older.seenDay);
        const Row &quiet = m_quiet[static_cast<size_t>(-older.seenDay)]
                                  [static_cast<size_t>(older.seenDay - older.lastDay)];
        const PerHabit<double> &seenBy = by(m_shifts.of(older), older.seenSlot);
        for (size_t k = 0; k < habitCount; ++k) {
            const double still = older.restartedThatDay()
                ? 1
                : quiet.present[k] * (1 - chanceSeen[k] * seenBy[k]) + quiet.away[k];
            const double factor = chanceThen[k] * m_density[older.lastSlot][k] / m_withinDays[k] * still;
            for (Responsibilities *responsibilities : {&unreported, &silent}) {
                responsibilities->present[k] *= factor;
                responsibilities->away[k] *= factor;
                responsibilities->restarted[k] *= factor;
            }
        }
    }
    return explanations;
}

} // namespace tracker
