// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/initialstate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tracker {

namespace {

void scale(Responsibilities &responsibilities, double factor)
{
    for (auto *state : {&responsibilities.present, &responsibilities.away, &responsibilities.restarted}) {
        for (double &part : *state)
            part *= factor;
    }
}

double total(const Responsibilities &responsibilities)
{
    double sum = 0;
    for (size_t k = 0; k < habitCount; ++k)
        sum += responsibilities.present[k] + responsibilities.away[k] + responsibilities.restarted[k];
    return sum;
}

void normalise(Responsibilities &responsibilities)
{
    if (const double sum = total(responsibilities); sum > 0)
        scale(responsibilities, 1 / sum);
}

/// Chances of a machine's habits and states, all together 1.
Responsibilities responsibilitiesOf(const WaitingMachine &machine, const Learning &learning)
{
    const Habits &habits = learning.habits;
    const PerHabit<double> &weights = habits.weights[machine.site.value];
    Responsibilities responsibilities;
    if (machine.sighting == WaitingMachine::noSighting) {
        const double returns = habits.presence.returns;
        for (size_t k = 0; k < habitCount; ++k) {
            const double leaves = habits.leaves({k});
            responsibilities.present[k] = weights[k] * returns / (leaves + returns);
            responsibilities.away[k] = weights[k] * leaves / (leaves + returns);
        }
    } else {
        responsibilities = learning.likelihood.of(sightingsOf(learning.observed, machine.sighting), weights);
    }
    normalise(responsibilities);
    return responsibilities;
}

/// Adds machines of one responsibilities and one moment to counts.
class Adder {
public:
    Adder(const WaitingMachine &machine, const Responsibilities &responsibilities, ShiftIndex shift,
          const SightingLikelihood &likelihood)
        : m_responsibilities(responsibilities)
        , m_slot(machine.seenSlot)
        , m_day(std::max<int>(machine.seenDay, -ModelConstants::followedDays))
    {
        const PerHabit<double> &chance = likelihood.chance(m_day);
        const PerHabit<double> &before = likelihood.by(shift, m_slot);
        for (size_t k = 0; k < habitCount; ++k) {
            m_later[k]
                = responsibilities.present[k] * chance[k] * (1 - before[k]) / (1 - chance[k] * before[k]);
        }
    }

    bool hasRestarted() const { return m_responsibilities.restarted[0] > 0; }
    void addTo(WaitingCount &count, double part) const
    {
        if (count.isEmpty()) {
            count.days.resize(ModelConstants::followedDays + 1);
            count.today.resize(slotsPerDay);
        }
        WaitingCount::Day &day = count.days[static_cast<size_t>(-m_day)];
        for (size_t k = 0; k < habitCount; ++k) {
            day.present[k] += part * m_responsibilities.present[k];
            day.away[k] += part * m_responsibilities.away[k];
            day.restarted[k] += part * m_responsibilities.restarted[k];
            day.laterThatDay[k] += part * m_later[k];
        }
        if (m_day == 0) {
            for (size_t k = 0; k < habitCount; ++k)
                count.today[m_slot][k] += part * m_responsibilities.present[k];
        }
    }
    void addTo(PerHabit<double> &count, double part) const
    {
        for (size_t k = 0; k < habitCount; ++k)
            count[k] += part
                * (m_responsibilities.present[k] + m_responsibilities.away[k]
                   + m_responsibilities.restarted[k]);
    }
    void addTo(DueCount &count, int bin, double part) const
    {
        PerHabit<double> &due
            = count[static_cast<size_t>(std::clamp(bin, 0, static_cast<int>(count.size()) - 1))];
        for (size_t k = 0; k < habitCount; ++k)
            due[k] += part * (m_responsibilities.present[k] + m_responsibilities.restarted[k]);
    }

private:
    const Responsibilities &m_responsibilities;
    size_t m_slot;
    int m_day;
    PerHabit<double> m_later;
};

/// Adds machines to where they stand in a \a place that is a timer which fires by the end of \a dueBin.
void addOnTimer(InitialState::AtPlace &place, const WaitingMachine &machine, int dueBin, double part,
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

InitialState initialStateOf(std::span<const WaitingMachine> waiting, ShiftIndex shift, double weight,
                            const Learning &learning, std::span<const TimerPace> timers)
{
    const ObservedFleet &observed = learning.observed;
    const double needsMore
        = (observed.optional.ran + ModelConstants::componentPrior * ModelConstants::componentThere)
        / (observed.optional.all + ModelConstants::componentPrior);
    const std::vector<WaitPlace> &places = observed.waits.places();
    InitialState initial{.shift = shift,
                         .places = std::vector<InitialState::AtPlace>(places.size()),
                         .open = std::vector<PerHabit<double>>(observed.waits.tracks(), PerHabit<double>{})};
    const auto add = [&](const WaitingMachine &machine, size_t place, double part, const Adder &adder) {
        const auto &[wait, next, tracks] = places[place];
        for (size_t track = 0; track < initial.open.size(); ++track) {
            if (tracks >> track & 1)
                adder.addTo(initial.open[track], part);
        }
        InitialState::AtPlace &at = initial.places[place];
        if (wait.kind == Wait::Kind::Timer) {
            const TimerPace &timer = timers[wait.timer];
            if (at.dueFresh.empty()) {
                at.dueFresh.resize(static_cast<size_t>(timer.hours) + 2);
                at.dueRestarted.resize(at.dueFresh.size());
            }
            const int due = timer.dueBin(machine.dueBins[wait.timer]);
            addOnTimer(at, machine, due, part, adder, learning.calendar);
        } else {
            adder.addTo(at.waiting[wait.kind == Wait::Kind::Start && machine.isElsewhere], part);
        }
    };
    for (const WaitingMachine &machine : waiting) {
        const Standing &standing = observed.waits.standing(machine.kind);
        const Responsibilities responsibilities = responsibilitiesOf(machine, learning);
        const Adder adder(machine, responsibilities, shift, learning.likelihood);
        // What the machine has been through for all that is known ends at no restart, or at none that is
        // left.
        const double part = !machine.mayNeedLess       ? 1
            : standing.waiting == Waiting::LastRestart ? ModelConstants::lastRestartLeft
                                                       : needsMore;
        const double waits = weight * (machine.settling ? 1 - ModelConstants::settles : 1);
        for (const size_t place : standing.places)
            add(machine, place, part * waits, adder);
        if (part < 1) {
            for (const size_t place : standing.otherwise)
                add(machine, place, (1 - part) * waits, adder);
        }
    }
    return initial;
}

void merge(InitialState &initial, const InitialState &more)
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
    for (size_t i = 0; i < initial.places.size(); ++i) {
        InitialState::AtPlace &place = initial.places[i];
        const InitialState::AtPlace &other = more.places[i];
        for (size_t where = 0; where < place.waiting.size(); ++where)
            addCount(place.waiting[where], other.waiting[where]);
        addCount(place.missed, other.missed);
        addCount(place.passed, other.passed);
        addCount(place.comingFresh, other.comingFresh);
        addCount(place.comingRestarted, other.comingRestarted);
        addDue(place.dueFresh, other.dueFresh);
        addDue(place.dueRestarted, other.dueRestarted);
    }
    for (size_t track = 0; track < initial.open.size(); ++track)
        addHabits(initial.open[track], more.open[track]);
}

} // namespace tracker
