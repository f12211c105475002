// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/model/habits.h"

#include "app/base/inparallel.h"
#include "app/forecast/model/habitdetails.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

Habits firstGuess(bool withWeekdays)
{
    Habits habits;
    PerHabit<double> share{};
    for (size_t k = 0; k < habitCount; ++k) {
        auto &week = habits.chance[k];
        if (k < workdayHabits) {
            week.fill(ModelConstants::workdayChances[k]);
            week[5] = week[6] = ModelConstants::workdayChances[k] * ModelConstants::weekendParts[k];
            share[k] = ModelConstants::firstWeights[0] / workdayHabits;
        } else if (k < workdayHabits + everydayHabits) {
            week.fill(ModelConstants::workdayChances[k - workdayHabits]);
            share[k] = ModelConstants::firstWeights[1] / everydayHabits;
        } else {
            // A trace on the other days, so that one odd restart does not rule the habit out.
            const size_t place = k - workdayHabits - everydayHabits;
            const size_t weekday = place % 7;
            week.fill(ModelConstants::otherWeekdays);
            week[weekday] = ModelConstants::weekdayChances[place / 7];
            share[k] = withWeekdays ? ModelConstants::firstWeights[2] / ModelConstants::weekdayHabits : 0;
        }
    }
    habits.weights.assign(1, share);
    habits.reportAges = ModelConstants::firstReportAges;
    for (ByTime &byTime : habits.byTime) {
        for (size_t slot = 0; slot < slotsPerDay; ++slot)
            byTime[slot + 1] = static_cast<double>(slot + 1) / slotsPerDay;
    }
    habits.pastActivity.assign(static_cast<size_t>(-ModelConstants::oldestDay) + 1, 1.0);
    return habits;
}

/// One pass over machines: how many have each habit, when they restarted, and who could have on which past
/// day.
struct Tally {
    PerHabit<double> machines{};
    double logLikelihood = 0;
    std::array<PerHabit<double>, slotsPerDay> restarts{}; // by slot
    /// By shift and the slot they were seen in.
    std::array<std::array<PerHabit<double>, slotsPerDay>, Shifts::most + 1> laterToday{};
    std::vector<PerHabit<double>> atRisk; // by days back, as differences
    std::vector<double> happened; // by days back
    PerReportAge reportsOfOn{};
    PerReportAge reportsOfOthers{};

    Tally()
        : atRisk(static_cast<size_t>(-ModelConstants::oldestDay) + 2)
        , happened(static_cast<size_t>(-ModelConstants::oldestDay) + 1)
    {
    }

    void add(const Habits &habits, const SightingLikelihood &likelihood, const ObservedFleet &observed,
             std::span<const Sighting> sightings)
    {
        if (sightings.size() == 1 && sightings.front().isOfBurst && sightings.front().restartedThatDay())
            return; // shows no habit
        Explanations explanations = likelihood.of(sightings, habits.weights.front());
        const double sum = total(explanations.all());
        if (!(sum > 0))
            return;
        logLikelihood += std::log(sum);
        const Sighting &newest = sightings.front();
        const auto addCourse = [&](Responsibilities &course, int day, size_t slot) {
            course.scale(1 / sum);
            const PerHabit<double> part = course.all();
            if (total(part) < ModelConstants::hardlyLikely)
                return;
            for (size_t k = 0; k < habitCount; ++k)
                machines[k] += part[k];
            for (const Sighting &sighting : sightings) {
                const int until = &sighting == &newest ? day : sighting.seenDay;
                for (size_t k = 0; k < habitCount; ++k) {
                    restarts[sighting.lastSlot][k] += sighting.isOfBurst ? 0 : part[k];
                    atRisk[static_cast<size_t>(-sighting.lastDay)][k] += part[k];
                    atRisk[static_cast<size_t>(-until)][k] -= part[k];
                }
            }
            if (newest.lastDay != day)
                addLaterThatDay(course, habits.shifts.of(newest), day, slot, likelihood);
        };
        for (const Sighting &sighting : sightings)
            happened[static_cast<size_t>(-sighting.lastDay)] += sighting.isOfBurst ? 0 : 1;
        addCourse(explanations.unreported, newest.seenDay, newest.seenSlot);
        if (explanations.mayBeSilent)
            addCourse(explanations.silent, observed.reportedDay, observed.reportedSlot);
        if (newest.wasSeen)
            addReport(newest, total(explanations.unreported.all()), habits.reportAges, observed);
    }

private:
    void addLaterThatDay(const Responsibilities &course, ShiftIndex shift, int day, size_t slot,
                         const SightingLikelihood &likelihood)
    {
        const PerHabit<double> &by = likelihood.by(shift, slot);
        for (size_t k = 0; k < habitCount; ++k) {
            const double chance = likelihood.chance(day)[k];
            const double before = by[k];
            laterToday[shift.value][slot][k]
                += course.present[k] * chance * (1 - before) / (1 - chance * before);
        }
    }

    /// A machine that is silent had reported at any younger age, had it been on. Those left on for days tell
    /// best, since they are on.
    void addReport(const Sighting &sighting, double unreported, const PerReportAge &ages,
                   const ObservedFleet &observed)
    {
        const bool isOn = !observed.reportsEvents
            && sighting.seenDay - sighting.lastDay >= ModelConstants::upForDays / std::chrono::days(1);
        PerReportAge &counts = isOn ? reportsOfOn : reportsOfOthers;
        const size_t age = sighting.age.value;
        counts[age] += unreported;
        const double younger = std::accumulate(ages.begin(), ages.begin() + sighting.age.value, 0.0);
        for (size_t i = 0; i < age && younger > 0; ++i)
            counts[i] += (1 - unreported) * ages[i] / younger;
    }
};

/// Every machine's first sighting; of a large fleet as many as tell all there is to learn.
std::vector<SightingIndex> sample(const ObservedFleet &observed)
{
    std::vector<SightingIndex> firsts;
    const auto machines
        = static_cast<size_t>(std::ranges::count(observed.sightings, false, &Sighting::sameMachine));
    for (quint32 i = 0; i < observed.sightings.size(); ++i) {
        const Sighting &sighting = observed.sightings[i];
        if (!sighting.sameMachine && sighting.key.isSampled(ModelConstants::sampledMachines, machines))
            firsts.push_back({i});
    }
    std::ranges::sort(firsts, {}, [&](SightingIndex first) { return observed.at(first).key; });
    return firsts;
}

void learnWeights(Habits &habits, const PerHabit<double> &guess, const Tally &tally)
{
    const double machines = total(tally.machines);
    for (size_t k = 0; k < habitCount; ++k)
        habits.weights.front()[k] = (tally.machines[k] + ModelConstants::weightPrior * guess[k])
            / (machines + ModelConstants::weightPrior);
    habits.machines = tally.machines;
}

void learnReports(Habits &habits, const Tally &tally)
{
    PerReportAge counts = tally.reportsOfOn;
    const auto sum = [&] { return std::accumulate(counts.begin(), counts.end(), 0.0); };
    if (sum() < ModelConstants::reportsOfOn) {
        for (size_t age = 0; age < counts.size(); ++age)
            counts[age] += tally.reportsOfOthers[age];
    }
    const double reports = sum() + ModelConstants::reportPrior;
    for (size_t age = 0; age < counts.size(); ++age)
        habits.reportAges[age]
            = (counts[age] + ModelConstants::reportPrior * ModelConstants::firstReportAges[age]) / reports;
}

void learnTimes(Habits &habits, const Tally &tally)
{
    std::array<PerHabit<double>, slotsPerDay> counts = tally.restarts;
    std::array<double, slotsPerDay> all;
    all.fill(ModelConstants::hourNeverSeen);
    for (size_t k = 0; k < habitCount; ++k) {
        for (size_t shift = 0; shift <= habits.shifts.count; ++shift) {
            const ByTime byTime = habits.byTimeOf({static_cast<quint8>(shift)}, {k});
            for (size_t seen = 0; seen < slotsPerDay; ++seen) {
                const double later = tally.laterToday[shift][seen][k];
                const double rest = 1 - byTime[seen + 1];
                if (later <= 0 || rest <= 1e-9)
                    continue;
                for (size_t slot = seen + 1; slot < slotsPerDay; ++slot)
                    counts[slot][k] += later * (byTime[slot + 1] - byTime[slot]) / rest;
            }
        }
        for (size_t slot = 0; slot < slotsPerDay; ++slot)
            all[slot] += counts[slot][k];
    }
    const double sum = std::accumulate(all.begin(), all.end(), 0.0);
    for (size_t k = 0; k < habitCount; ++k) {
        double machines = ModelConstants::slotPrior;
        for (const PerHabit<double> &slot : counts)
            machines += slot[k];
        double before = 0;
        for (size_t slot = 0; slot < slotsPerDay; ++slot)
            habits.byTime[k][slot + 1] = before
                += (counts[slot][k] + ModelConstants::slotPrior * all[slot] / sum) / machines;
        habits.byTime[k][slotsPerDay] = 1;
    }
}

/// A past working day on which almost nobody restarted was everybody's holiday.
void learnHolidays(Habits &habits, const Tally &tally, const Calendar &calendar)
{
    PerHabit<double> atRisk{};
    for (size_t back = tally.happened.size() - 1; back > 0; --back) {
        double expected = 0;
        const int weekday = calendar.weekdayOf(-static_cast<int>(back));
        for (size_t k = 0; k < habitCount; ++k) {
            atRisk[k] += tally.atRisk[back][k];
            expected += atRisk[k] * habits.chance[k][static_cast<size_t>(weekday)];
        }
        const bool isHoliday = weekday < 5 && expected > ModelConstants::holidayExpected
            && tally.happened[back] < ModelConstants::holidayPart * expected;
        habits.pastActivity[back] = isHoliday ? (tally.happened[back] + 1) / (expected + 1) : 1;
    }
}

/// How often machines are away: of a few values the one that explains the lists best.
void learnPresence(Habits &habits, const ObservedFleet &observed, std::span<const SightingIndex> firsts,
                   const Calendar &calendar)
{
    double best = -1e300;
    Habits trial = habits;
    for (size_t i = 0; i < ModelConstants::leavesValues.size(); ++i) {
        trial.presence.leaves = ModelConstants::leavesValues[i];
        const SightingLikelihood likelihood(trial, calendar, observed);
        double sum = ModelConstants::leavesPrior[i];
        for (size_t place = 0; place < firsts.size();
             place += std::max<size_t>(1, firsts.size() / ModelConstants::presenceMachines)) {
            const Explanations explanations
                = likelihood.of(sightingsOf(observed, firsts[place]), trial.weights.front());
            sum += std::log(1e-300 + total(explanations.all()));
        }
        if (sum > best) {
            best = sum;
            habits.presence.leaves = ModelConstants::leavesValues[i];
        }
    }
}

struct Fit {
    Habits habits;
    double logLikelihood = 0;
};

Fit fitMixture(const ObservedFleet &observed, const Calendar &calendar, std::span<const SightingIndex> firsts,
               const Shifts &shifts, bool withWeekdays, const Progress &progress)
{
    Fit fit{.habits = firstGuess(withWeekdays)};
    Habits &habits = fit.habits;
    habits.shifts = shifts;
    const PerHabit<double> guess = habits.weights.front();
    for (int round = 0; round < ModelConstants::rounds && !firsts.empty() && !progress.isCancelled();
         ++round) {
        const SightingLikelihood likelihood(habits, calendar, observed);
        Tally tally;
        for (const SightingIndex first : firsts)
            tally.add(habits, likelihood, observed, sightingsOf(observed, first));
        fit.logLikelihood = tally.logLikelihood;
        learnWeights(habits, guess, tally);
        learnTimes(habits, tally);
        learnReports(habits, tally);
        if (std::ranges::count(ModelConstants::presenceRounds, round) > 0) {
            learnHolidays(habits, tally, calendar);
            learnPresence(habits, observed, firsts, calendar);
        }
    }
    return fit;
}

} // namespace

double Habits::clustering() const
{
    double sum = shifts.count > 0 ? ModelConstants::clusteringOfShifts : 0;
    for (const MassRestart &massRestart : massRestarts)
        sum += massRestart.waiting * massRestart.part;
    return std::min(1.0, sum);
}

ByTime Habits::byTimeOf(ShiftIndex shift, HabitIndex habit) const
{
    const ByTime &usual = byTime[habit.value];
    if (shift == Shifts::everybody || !isFrequent(habit))
        return usual;
    double within = 0;
    for (size_t slot = 0; slot < slotsPerDay; ++slot)
        within += shifts.bySlot[slot] == shift ? usual[slot + 1] - usual[slot] : 0;
    if (within <= 0)
        return usual;
    ByTime by{};
    for (size_t slot = 0; slot < slotsPerDay; ++slot) {
        const double part = usual[slot + 1] - usual[slot];
        by[slot + 1] = by[slot] + (1 - ModelConstants::keepsShift) * part
            + (shifts.bySlot[slot] == shift ? ModelConstants::keepsShift * part / within : 0);
    }
    by[slotsPerDay] = 1;
    return by;
}

Habits learnHabits(const ObservedFleet &observed, const Shifts &shifts,
                   const std::vector<MassRestart> &massRestarts, const Calendar &calendar,
                   const Progress &progress)
{
    const std::vector<SightingIndex> firsts = sample(observed);
    // Habits of one weekday can imitate a steady rate; they are believed where they explain the lists much
    // better.
    std::array<Fit, 2> fits;
    inParallel(fits.size(), [&](size_t i) {
        const bool withWeekdays = i == 1;
        fits[i] = fitMixture(observed, calendar, firsts, shifts, withWeekdays, progress);
    });
    Fit &fit = fits[fits[1].logLikelihood > fits[0].logLikelihood + ModelConstants::weekdayEvidence ? 1 : 0];
    Habits &habits = fit.habits;
    const SightingLikelihood likelihood(habits, calendar, observed);
    habits.massRestarts = massRestarts;
    learnEverydayParts(habits, observed, firsts, likelihood);
    learnSites(habits, observed, likelihood);
    learnCycles(habits, observed, likelihood);
    return std::move(fit.habits);
}

} // namespace tracker
