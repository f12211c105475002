// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/starts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tracker {

namespace {

void scale(Membership &membership, double factor)
{
    for (auto *state : {&membership.present, &membership.away, &membership.restarted}) {
        for (double &part : *state)
            part *= factor;
    }
}

double total(const Membership &membership)
{
    double sum = 0;
    for (size_t k = 0; k < habitCount; ++k)
        sum += membership.present[k] + membership.away[k] + membership.restarted[k];
    return sum;
}

void normalise(Membership &membership)
{
    if (const double sum = total(membership); sum > 0)
        scale(membership, 1 / sum);
}

/// Chances of a machine's habits and states, all together 1.
Membership membershipOf(const WaitingMachine &machine, const Evidence &evidence, const Habits &habits,
                        const SightingLikelihood &likelihood)
{
    const PerHabit<double> &shares = habits.shares[machine.site];
    Membership membership;
    if (machine.sighting == WaitingMachine::noSighting) {
        const double returns = habits.presence.returns;
        for (size_t k = 0; k < habitCount; ++k) {
            const double leaves = habits.leaves(static_cast<int>(k));
            membership.present[k] = shares[k] * returns / (leaves + returns);
            membership.away[k] = shares[k] * leaves / (leaves + returns);
        }
    } else {
        membership = likelihood.of(sightingsOf(evidence, machine.sighting), shares);
    }
    normalise(membership);
    return membership;
}

/// Adds machines of one membership and one moment to counts.
class Adder {
public:
    Adder(const WaitingMachine &machine, const Membership &membership, size_t crew,
          const SightingLikelihood &likelihood)
        : m_membership(membership)
        , m_slot(machine.seenSlot)
        , m_day(std::max<int>(machine.seenDay, -followedDays))
    {
        const PerHabit<double> &chance = likelihood.chance(m_day);
        const PerHabit<double> &before = likelihood.by(crew, m_slot);
        for (size_t k = 0; k < habitCount; ++k) {
            m_later[k] = membership.present[k] * chance[k] * (1 - before[k]) / (1 - chance[k] * before[k]);
        }
    }

    bool hasRestarted() const { return m_membership.restarted[0] > 0; }
    void addTo(WaitingCount &count, double part) const
    {
        if (count.isEmpty()) {
            count.days.resize(followedDays + 1);
            count.today.resize(slotsPerDay);
        }
        WaitingCount::Day &day = count.days[static_cast<size_t>(-m_day)];
        for (size_t k = 0; k < habitCount; ++k) {
            day.present[k] += part * m_membership.present[k];
            day.away[k] += part * m_membership.away[k];
            day.restarted[k] += part * m_membership.restarted[k];
            day.laterThatDay[k] += part * m_later[k];
        }
        if (m_day == 0) {
            for (size_t k = 0; k < habitCount; ++k)
                count.today[m_slot][k] += part * m_membership.present[k];
        }
    }
    void addTo(PerHabit<double> &count, double part) const
    {
        for (size_t k = 0; k < habitCount; ++k)
            count[k] += part * (m_membership.present[k] + m_membership.away[k] + m_membership.restarted[k]);
    }
    void addTo(DueCount &count, int bin, double part) const
    {
        PerHabit<double> &due
            = count[static_cast<size_t>(std::clamp(bin, 0, static_cast<int>(count.size()) - 1))];
        for (size_t k = 0; k < habitCount; ++k)
            due[k] += part * (m_membership.present[k] + m_membership.restarted[k]);
    }

private:
    const Membership &m_membership;
    size_t m_slot;
    int m_day;
    PerHabit<double> m_later;
};

void addWaiting(Starts &starts, const WaitingMachine &machine, int restarts, double part, const Adder &adder,
                const Calendar &calendar)
{
    adder.addTo(starts.machines, part);
    if (machine.waiting != Waiting::LastRestart)
        adder.addTo(starts.agents, part);
    switch (machine.waiting) {
    case Waiting::Start:
        adder.addTo(starts.unstarted[machine.isElsewhere][static_cast<size_t>(restarts) - 1], part);
        return;
    case Waiting::Restart:
        adder.addTo(restarts > 1 ? starts.agentsAfterRestartAndTimer : starts.agentsAfterRestart, part);
        break;
    case Waiting::LastRestart:
        break;
    case Waiting::Timer: {
        Starts::OnTimer &track = starts.onTimer[restarts == 0];
        if (machine.dueBin <= calendar.binAt(machine.seenDay, machine.seenSlot)) {
            adder.addTo(track.missed, part);
        } else if (machine.dueBin <= 0 && machine.seenDay < -1) {
            adder.addTo(track.passed, part);
        } else if (adder.hasRestarted()) {
            adder.addTo(track.comingRestarted, part);
            adder.addTo(track.dueRestarted, machine.dueBin, part);
        } else {
            adder.addTo(track.comingFresh, part);
            adder.addTo(track.dueFresh, machine.dueBin, part);
        }
        break;
    }
    }
    if (restarts > 0)
        adder.addTo(starts.needing[static_cast<size_t>(restarts) - 1], part);
}

} // namespace

Starts countStarts(std::span<const WaitingMachine> waiting, size_t crew, double weight,
                   const Evidence &evidence, const Habits &habits, const SightingLikelihood &likelihood,
                   const Calendar &calendar, int timerHours)
{
    const double needsMore = (evidence.optional.ran + 1.6) / (evidence.optional.all + 2);
    Starts starts{.crew = crew};
    for (Starts::OnTimer &track : starts.onTimer) {
        track.dueFresh.resize(static_cast<size_t>(timerHours) + 2);
        track.dueRestarted.resize(static_cast<size_t>(timerHours) + 2);
    }
    const auto add = [&](const WaitingMachine &machine, const Membership &membership) {
        const Adder adder(machine, membership, crew, likelihood);
        const bool gated = machine.waiting == Waiting::Start || machine.waiting == Waiting::Restart;
        const int most = std::clamp<int>(machine.restarts, gated ? 1 : 0, maxRestarts);
        // What the machine has been through for all that is known ends at no restart, or at none that is
        // left.
        const double part = !machine.mayNeedOneLess   ? 1
            : machine.waiting == Waiting::LastRestart ? 0.5
                                                      : needsMore;
        constexpr double settles = 0.9; // the rest waits for the timer like the others
        const double waits = weight * (machine.settling ? 1 - settles : 1);
        addWaiting(starts, machine, most, part * waits, adder, calendar);
        if (part < 1 && (most > 1 || machine.waiting == Waiting::Timer))
            addWaiting(starts, machine, most - 1, (1 - part) * waits, adder, calendar);
    };
    for (const WaitingMachine &machine : waiting) {
        const Membership membership = membershipOf(machine, evidence, habits, likelihood);
        add(machine, membership);
    }
    return starts;
}

size_t Starts::restarts() const
{
    size_t most = 0;
    for (size_t i = 0; i < maxRestarts; ++i) {
        if (!unstarted[0][i].isEmpty() || !unstarted[1][i].isEmpty() || !needing[i].isEmpty())
            most = i + 1;
    }
    return most;
}

void merge(Starts &starts, const Starts &more)
{
    const auto addHabits = [](PerHabit<double> &sum, const PerHabit<double> &part) {
        for (size_t k = 0; k < habitCount; ++k)
            sum[k] += part[k];
    };
    const auto addCount = [&](WaitingCount &sum, const WaitingCount &part) {
        if (part.isEmpty())
            return;
        if (sum.isEmpty()) {
            sum = part;
            return;
        }
        for (size_t day = 0; day < sum.days.size(); ++day) {
            addHabits(sum.days[day].present, part.days[day].present);
            addHabits(sum.days[day].away, part.days[day].away);
            addHabits(sum.days[day].restarted, part.days[day].restarted);
            addHabits(sum.days[day].laterThatDay, part.days[day].laterThatDay);
        }
        for (size_t slot = 0; slot < slotsPerDay; ++slot)
            addHabits(sum.today[slot], part.today[slot]);
    };
    const auto addDue = [&](DueCount &sum, const DueCount &part) {
        for (size_t bin = 0; bin < sum.size(); ++bin)
            addHabits(sum[bin], part[bin]);
    };
    for (size_t i = 0; i < maxRestarts; ++i) {
        for (size_t place = 0; place < starts.unstarted.size(); ++place)
            addCount(starts.unstarted[place][i], more.unstarted[place][i]);
        addCount(starts.needing[i], more.needing[i]);
    }
    addCount(starts.agentsAfterRestart, more.agentsAfterRestart);
    addCount(starts.agentsAfterRestartAndTimer, more.agentsAfterRestartAndTimer);
    for (size_t i = 0; i < starts.onTimer.size(); ++i) {
        Starts::OnTimer &track = starts.onTimer[i];
        const Starts::OnTimer &other = more.onTimer[i];
        addCount(track.missed, other.missed);
        addCount(track.passed, other.passed);
        addCount(track.comingFresh, other.comingFresh);
        addCount(track.comingRestarted, other.comingRestarted);
        addDue(track.dueFresh, other.dueFresh);
        addDue(track.dueRestarted, other.dueRestarted);
    }
    addHabits(starts.machines, more.machines);
    addHabits(starts.agents, more.agents);
}

} // namespace tracker
