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

/// Adds machines to where they stand in a \a place that is a timer which fires by the end of \a dueBin.
void addOnTimer(Starts::AtPlace &place, const WaitingMachine &machine, int dueBin, double part,
                const Adder &adder, const Calendar &calendar)
{
    if (dueBin <= calendar.binAt(machine.seenDay, machine.seenSlot)) {
        adder.addTo(place.missed, part);
    } else if (dueBin <= 0 && machine.seenDay < -1) {
        adder.addTo(place.passed, part);
    } else if (adder.hasRestarted()) {
        adder.addTo(place.comingRestarted, part);
        adder.addTo(place.dueRestarted, dueBin, part);
    } else {
        adder.addTo(place.comingFresh, part);
        adder.addTo(place.dueFresh, dueBin, part);
    }
}

} // namespace

Starts countStarts(std::span<const WaitingMachine> waiting, size_t crew, double weight,
                   const Evidence &evidence, const Habits &habits, const SightingLikelihood &likelihood,
                   const Calendar &calendar, std::span<const TimerPace> timers)
{
    const double needsMore = (evidence.optional.ran + 1.6) / (evidence.optional.all + 2);
    const std::vector<WaitPlace> &places = evidence.waits.places();
    Starts starts{.crew = crew,
                  .places = std::vector<Starts::AtPlace>(places.size()),
                  .open = std::vector<PerHabit<double>>(evidence.waits.tracks(), PerHabit<double>{})};
    const auto add = [&](const WaitingMachine &machine, size_t place, double part, const Adder &adder) {
        const auto &[wait, next, tracks] = places[place];
        for (size_t track = 0; track < starts.open.size(); ++track) {
            if (tracks >> track & 1)
                adder.addTo(starts.open[track], part);
        }
        Starts::AtPlace &at = starts.places[place];
        if (wait.kind == Wait::Kind::Timer) {
            const TimerPace &timer = timers[wait.timer];
            if (at.dueFresh.empty()) {
                at.dueFresh.resize(static_cast<size_t>(timer.hours) + 2);
                at.dueRestarted.resize(at.dueFresh.size());
            }
            const int due = timer.dueBin(machine.dueBins[wait.timer]);
            addOnTimer(at, machine, due, part, adder, calendar);
        } else {
            adder.addTo(at.waiting[wait.kind == Wait::Kind::Start && machine.isElsewhere], part);
        }
    };
    for (const WaitingMachine &machine : waiting) {
        const Standing &standing = evidence.waits.standing(machine.kind);
        const Membership membership = membershipOf(machine, evidence, habits, likelihood);
        const Adder adder(machine, membership, crew, likelihood);
        // What the machine has been through for all that is known ends at no restart, or at none that is
        // left.
        const double part = !machine.mayNeedLess       ? 1
            : standing.waiting == Waiting::LastRestart ? 0.5
                                                       : needsMore;
        constexpr double settles = 0.9; // the rest waits for the timer like the others
        const double waits = weight * (machine.settling ? 1 - settles : 1);
        for (const size_t place : standing.places)
            add(machine, place, part * waits, adder);
        if (part < 1) {
            for (const size_t place : standing.otherwise)
                add(machine, place, (1 - part) * waits, adder);
        }
    }
    return starts;
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
        if (sum.empty())
            sum.resize(part.size());
        for (size_t bin = 0; bin < part.size(); ++bin)
            addHabits(sum[bin], part[bin]);
    };
    for (size_t i = 0; i < starts.places.size(); ++i) {
        Starts::AtPlace &place = starts.places[i];
        const Starts::AtPlace &other = more.places[i];
        for (size_t where = 0; where < place.waiting.size(); ++where)
            addCount(place.waiting[where], other.waiting[where]);
        addCount(place.missed, other.missed);
        addCount(place.passed, other.passed);
        addCount(place.comingFresh, other.comingFresh);
        addCount(place.comingRestarted, other.comingRestarted);
        addDue(place.dueFresh, other.dueFresh);
        addDue(place.dueRestarted, other.dueRestarted);
    }
    for (size_t track = 0; track < starts.open.size(); ++track)
        addHabits(starts.open[track], more.open[track]);
}

} // namespace tracker
