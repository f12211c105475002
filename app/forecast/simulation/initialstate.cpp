// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/initialstate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tracker {

namespace {

/// Chances of a machine's habits and states, all together 1.
Explanations explanationsOf(const WaitingMachine &machine, const Learning &learning)
{
    const Habits &habits = learning.habits;
    const PerHabit<double> &weights = habits.weights[machine.site.value];
    Explanations explanations;
    if (machine.sighting == WaitingMachine::noSighting) {
        const double returns = habits.presence.returns;
        for (size_t k = 0; k < habitCount; ++k) {
            const double leaves = habits.leaves({k});
            explanations.unreported.present[k] = weights[k] * returns / (leaves + returns);
            explanations.unreported.away[k] = weights[k] * leaves / (leaves + returns);
        }
    } else {
        explanations = learning.likelihood.of(sightingsOf(learning.observed, machine.sighting), weights);
    }
    if (const double sum = total(explanations.all()); sum > 0) {
        explanations.unreported.scale(1 / sum);
        explanations.silent.scale(1 / sum);
    }
    return explanations;
}

/// The moment up to which a machine is known by one of its explanations.
struct Known {
    int day = 0;
    size_t slot = 0;

    auto operator<=>(const Known &) const = default;
};

/// Adds machines of one responsibilities and one moment to counts.
class Adder {
public:
    Adder(Known known, const Responsibilities &responsibilities, ShiftIndex shift,
          const SightingLikelihood &likelihood)
        : m_responsibilities(responsibilities)
        , m_known(known)
        , m_slot(known.slot)
        , m_day(std::max(known.day, -ModelConstants::followedDays))
    {
        const PerHabit<double> &chance = likelihood.chance(m_day);
        const PerHabit<double> &before = likelihood.by(shift, m_slot);
        for (size_t k = 0; k < habitCount; ++k) {
            m_later[k]
                = responsibilities.present[k] * chance[k] * (1 - before[k]) / (1 - chance[k] * before[k]);
        }
    }

    Known known() const { return m_known; }
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
    Known m_known;
    size_t m_slot;
    int m_day;
    PerHabit<double> m_later;
};

/// Adds machines to where they stand in a \a place that is a timer which fires by the end of \a dueBin.
void addOnTimer(InitialState::AtPlace &place, int dueBin, double part, const Adder &adder,
                const Calendar &calendar)
{
    const auto [day, slot] = adder.known();
    if (dueBin <= calendar.binAt(day, static_cast<int>(slot))) {
        adder.addTo(place.missed, part);
    } else if (dueBin <= 0 && day < -1) {
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

InitialParts initialPartsOf(std::span<const WaitingMachine> waiting, ShiftIndex shift, double weight,
                            const Learning &learning, std::span<const TimerPace> timers)
{
    const ObservedFleet &observed = learning.observed;
    const double needsMore
        = (observed.optional.ran + ModelConstants::componentPrior * ModelConstants::componentThere)
        / (observed.optional.all + ModelConstants::componentPrior);
    const std::vector<WaitPlace> &places = observed.waits.places();
    const InitialState nobody{.shift = shift,
                              .places = std::vector<InitialState::AtPlace>(places.size()),
                              .open
                              = std::vector<PerHabit<double>>(observed.waits.tracks(), PerHabit<double>{})};
    InitialParts parts{nobody, nobody, nobody};
    const auto add = [&](InitialState &initial, const WaitingMachine &machine, size_t place, double part,
                         const Adder &adder) {
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
            addOnTimer(at, due, part, adder, learning.calendar);
        } else {
            adder.addTo(at.waiting[wait.kind == Wait::Kind::Start && machine.isElsewhere], part);
        }
    };
    for (const WaitingMachine &machine : waiting) {
        const Standing &standing = observed.waits.standing(machine.kind);
        const Explanations explanations = explanationsOf(machine, learning);
        // What the machine has been through for all that is known ends at no restart, or at none that is
        // left.
        const double part = !machine.mayNeedLess       ? 1
            : standing.waiting == Waiting::LastRestart ? ModelConstants::lastRestartLeft
                                                       : needsMore;
        const double waits = weight * (machine.settling ? 1 - ModelConstants::settles : 1);
        const auto addAll = [&](InitialState &initial, const Adder &adder) {
            for (const size_t place : standing.places)
                add(initial, machine, place, part * waits, adder);
            if (part < 1) {
                for (const size_t place : standing.otherwise)
                    add(initial, machine, place, (1 - part) * waits, adder);
            }
        };
        const Known seen{machine.seenDay, machine.seenSlot};
        addAll(explanations.mayBeSilent ? parts.unreported : parts.certain,
               {seen, explanations.unreported, shift, learning.likelihood});
        if (explanations.mayBeSilent) {
            const Known reported = std::max(seen, {observed.reportedDay, observed.reportedSlot});
            addAll(parts.silent, {reported, explanations.silent, shift, learning.likelihood});
        }
    }
    return parts;
}

InitialState InitialParts::at(double odds) const
{
    const double late = unreported.machines();
    const double off = silent.machines();
    InitialState initial = certain;
    if (late + off > 0) {
        const double scale = (late + off) / (odds * late + off);
        initial.add(unreported, odds * scale);
        initial.add(silent, scale);
    }
    return initial;
}

void InitialParts::merge(const InitialParts &more)
{
    certain.add(more.certain, 1);
    unreported.add(more.unreported, 1);
    silent.add(more.silent, 1);
}

double InitialState::machines() const
{
    return open.empty() ? 0 : tracker::total(open.back());
}

void InitialState::add(const InitialState &more, double factor)
{
    const auto addHabits = [&](PerHabit<double> &sum, const PerHabit<double> &part) {
        for (size_t k = 0; k < habitCount; ++k)
            sum[k] += factor * part[k];
    };
    const auto addCount = [&](WaitingCount &sum, const WaitingCount &part) {
        if (part.isEmpty())
            return;
        if (sum.isEmpty()) {
            sum.days.resize(part.days.size());
            sum.today.resize(part.today.size());
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
    for (size_t i = 0; i < places.size(); ++i) {
        AtPlace &place = places[i];
        const AtPlace &other = more.places[i];
        for (size_t where = 0; where < place.waiting.size(); ++where)
            addCount(place.waiting[where], other.waiting[where]);
        addCount(place.missed, other.missed);
        addCount(place.passed, other.passed);
        addCount(place.comingFresh, other.comingFresh);
        addCount(place.comingRestarted, other.comingRestarted);
        addDue(place.dueFresh, other.dueFresh);
        addDue(place.dueRestarted, other.dueRestarted);
    }
    for (size_t track = 0; track < open.size(); ++track)
        addHabits(open[track], more.open[track]);
}

} // namespace tracker
