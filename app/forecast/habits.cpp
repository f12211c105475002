// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/habits.h"

#include "app/base/inparallel.h"
#include "app/forecast/habitdetails.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

constexpr std::array<double, workdayHabits> workdayChances{0.985, 0.94, 0.85, 0.7,   0.5,   0.33,  0.2,
                                                           0.12,  0.06, 0.03, 0.012, 0.004, 0.0008};
/// How much less the workday habits restart on a weekend: hardly at all where people come every day, while
/// what makes a machine restart once in weeks does not look at the calendar as much.
constexpr std::array<double, workdayHabits> weekendParts{0.02, 0.02, 0.02, 0.03, 0.04, 0.06, 0.1,
                                                         0.15, 0.25, 0.3,  0.35, 0.4,  0.4};

constexpr double slotPrior = 15; // machines' worth of the fleet's clock times in every habit's
constexpr double sharePrior = 6; // machines' worth of the first guess in the fleet's shares

Habits firstGuess(bool withWeekdays)
{
    Habits habits;
    PerHabit<double> share{};
    for (size_t k = 0; k < habitCount; ++k) {
        auto &week = habits.chance[k];
        if (k < workdayHabits) {
            week.fill(workdayChances[k]);
            week[5] = week[6] = workdayChances[k] * weekendParts[k];
            share[k] = 0.74 / workdayHabits;
        } else if (k < workdayHabits + everydayHabits) {
            week.fill(workdayChances[k - workdayHabits]);
            share[k] = 0.2 / everydayHabits;
        } else {
            // A trace on the other days, so that one odd restart does not rule the habit out.
            const size_t place = k - workdayHabits - everydayHabits;
            const size_t weekday = place % 7;
            week.fill(0.01);
            week[weekday] = place < 7 ? 0.93 : 0.6;
            share[k] = withWeekdays ? 0.06 / 14 : 0;
        }
    }
    habits.shares.assign(1, share);
    for (ByTime &byTime : habits.byTime) {
        for (size_t slot = 0; slot < slotsPerDay; ++slot)
            byTime[slot + 1] = static_cast<double>(slot + 1) / slotsPerDay;
    }
    habits.pastActivity.assign(static_cast<size_t>(-oldestDay) + 1, 1.0);
    return habits;
}

/// One pass over machines: how many have each habit, when they restarted, and who could have on which past
/// day.
struct Tally {
    PerHabit<double> machines{};
    double logLikelihood = 0;
    std::array<PerHabit<double>, slotsPerDay> restarts{}; // by slot
    /// By crew and the slot they were seen in.
    std::array<std::array<PerHabit<double>, slotsPerDay>, Crews::most + 1> laterToday{};
    std::vector<PerHabit<double>> atRisk; // by days back, as differences
    std::vector<double> happened; // by days back

    Tally()
        : atRisk(static_cast<size_t>(-oldestDay) + 2)
        , happened(static_cast<size_t>(-oldestDay) + 1)
    {
    }

    void add(const Habits &habits, const SightingLikelihood &likelihood, std::span<const Sighting> sightings)
    {
        const Membership membership = likelihood.of(sightings, habits.shares.front());
        PerHabit<double> part = membership.all();
        const double sum = total(part);
        if (!(sum > 0))
            return;
        logLikelihood += std::log(sum);
        for (size_t k = 0; k < habitCount; ++k)
            machines[k] += part[k] /= sum;
        for (const Sighting &sighting : sightings) {
            const auto last = static_cast<size_t>(-sighting.lastDay);
            const auto seen = static_cast<size_t>(-sighting.seenDay);
            happened[last] += 1;
            for (size_t k = 0; k < habitCount; ++k) {
                restarts[sighting.lastSlot][k] += part[k];
                atRisk[last][k] += part[k];
                atRisk[seen][k] -= part[k];
            }
        }
        const Sighting &newest = sightings.front();
        if (newest.restartedThatDay())
            return;
        const size_t crew = habits.crews.of(newest);
        const PerHabit<double> &by = likelihood.by(crew, newest.seenSlot);
        for (size_t k = 0; k < habitCount; ++k) {
            const double chance = likelihood.chance(newest.seenDay)[k];
            const double before = by[k];
            const double present = membership.present[k] / sum;
            laterToday[crew][newest.seenSlot][k] += present * chance * (1 - before) / (1 - chance * before);
        }
    }
};

/// Every machine's first sighting; of a large fleet as many as tell all there is to learn.
std::vector<quint32> sample(const Evidence &evidence)
{
    constexpr quint32 enough = 1600;
    std::vector<quint32> firsts;
    for (quint32 i = 0; i < evidence.sightings.size(); ++i) {
        if (!evidence.sightings[i].sameMachine)
            firsts.push_back(i);
    }
    const quint32 step = std::max(1u, static_cast<quint32>(firsts.size()) / enough);
    quint32 kept = 0;
    for (quint32 i = 0; i < firsts.size(); i += step)
        firsts[kept++] = firsts[i];
    firsts.resize(kept);
    return firsts;
}

void learnShares(Habits &habits, const PerHabit<double> &guess, const Tally &tally)
{
    const double machines = total(tally.machines);
    for (size_t k = 0; k < habitCount; ++k)
        habits.shares.front()[k] = (tally.machines[k] + sharePrior * guess[k]) / (machines + sharePrior);
    habits.machines = tally.machines;
}

void learnTimes(Habits &habits, const Tally &tally)
{
    std::array<PerHabit<double>, slotsPerDay> counts = tally.restarts;
    std::array<double, slotsPerDay> all;
    all.fill(0.15); // a restart at an hour never seen stays possible
    for (size_t k = 0; k < habitCount; ++k) {
        for (size_t crew = 0; crew <= habits.crews.count; ++crew) {
            const ByTime byTime = habits.byTimeOf(crew, static_cast<int>(k));
            for (size_t seen = 0; seen < slotsPerDay; ++seen) {
                const double later = tally.laterToday[crew][seen][k];
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
        double machines = slotPrior;
        for (const PerHabit<double> &slot : counts)
            machines += slot[k];
        double before = 0;
        for (size_t slot = 0; slot < slotsPerDay; ++slot)
            habits.byTime[k][slot + 1] = before += (counts[slot][k] + slotPrior * all[slot] / sum) / machines;
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
        const bool isHoliday = weekday < 5 && expected > 10 && tally.happened[back] < 0.3 * expected;
        habits.pastActivity[back] = isHoliday ? (tally.happened[back] + 1) / (expected + 1) : 1;
    }
}

/// How often machines are away: of a few values the one that explains the lists best.
void learnPresence(Habits &habits, const Evidence &evidence, std::span<const quint32> firsts,
                   const Calendar &calendar)
{
    constexpr std::array<double, 5> leaves{0.004, 0.008, 0.014, 0.02, 0.028};
    constexpr std::array<double, 5> prior{-2, -0.5, 0, -0.5, -2}; // logarithms
    constexpr size_t enough = 700;
    double best = -1e300;
    Habits trial = habits;
    for (size_t i = 0; i < leaves.size(); ++i) {
        trial.presence.leaves = leaves[i];
        const SightingLikelihood likelihood(trial, calendar, evidence);
        double sum = prior[i];
        for (size_t place = 0; place < firsts.size(); place += std::max<size_t>(1, firsts.size() / enough)) {
            const Membership membership
                = likelihood.of(sightingsOf(evidence, firsts[place]), trial.shares.front());
            sum += std::log(1e-300 + total(membership.all()));
        }
        if (sum > best) {
            best = sum;
            habits.presence.leaves = leaves[i];
        }
    }
}

struct Fit {
    Habits habits;
    double logLikelihood = 0;
};

Fit fitMixture(const Evidence &evidence, const Calendar &calendar, std::span<const quint32> firsts,
               const Crews &crews, bool withWeekdays, const Progress &progress)
{
    Fit fit{.habits = firstGuess(withWeekdays)};
    Habits &habits = fit.habits;
    habits.crews = crews;
    const PerHabit<double> guess = habits.shares.front();
    constexpr int rounds = 15;
    for (int round = 0; round < rounds && !firsts.empty() && !progress.isCancelled(); ++round) {
        const SightingLikelihood likelihood(habits, calendar, evidence);
        Tally tally;
        for (const quint32 first : firsts)
            tally.add(habits, likelihood, sightingsOf(evidence, first));
        fit.logLikelihood = tally.logLikelihood;
        learnShares(habits, guess, tally);
        learnTimes(habits, tally);
        if (round == 6 || round == 11) {
            learnHolidays(habits, tally, calendar);
            learnPresence(habits, evidence, firsts, calendar);
        }
    }
    return fit;
}

} // namespace

double Habits::crowding() const
{
    constexpr double ofCrews = 0.7;
    double sum = crews.count > 0 ? ofCrews : 0;
    for (const RoundUp &roundUp : roundUps)
        sum += roundUp.waiting * roundUp.part;
    return std::min(1.0, sum);
}

ByTime Habits::byTimeOf(size_t crew, int habit) const
{
    constexpr double keeps = 0.9; // the others come at any time
    const ByTime &usual = byTime[static_cast<size_t>(habit)];
    if (crew == Crews::everybody || !isFrequent(habit))
        return usual;
    double within = 0;
    for (size_t slot = 0; slot < slotsPerDay; ++slot)
        within += crews.bySlot[slot] == crew ? usual[slot + 1] - usual[slot] : 0;
    if (within <= 0)
        return usual;
    ByTime by{};
    for (size_t slot = 0; slot < slotsPerDay; ++slot) {
        const double part = usual[slot + 1] - usual[slot];
        by[slot + 1]
            = by[slot] + (1 - keeps) * part + (crews.bySlot[slot] == crew ? keeps * part / within : 0);
    }
    by[slotsPerDay] = 1;
    return by;
}

Habits learnHabits(const Evidence &evidence, const Calendar &calendar, const Progress &progress)
{
    const std::vector<quint32> firsts = sample(evidence);
    const Crews crews = crewsOf(evidence);
    // Habits of one weekday can imitate a steady rate; they are believed where they explain the lists much
    // better.
    constexpr double muchBetter = 8;
    std::array<Fit, 2> fits;
    inParallel(fits.size(), [&](size_t i) {
        const bool withWeekdays = i == 1;
        fits[i] = fitMixture(evidence, calendar, firsts, crews, withWeekdays, progress);
    });
    Fit &fit = fits[fits[1].logLikelihood > fits[0].logLikelihood + muchBetter ? 1 : 0];
    Habits &habits = fit.habits;
    const SightingLikelihood likelihood(habits, calendar, evidence);
    habits.roundUps = roundUpsIn(evidence, habits.crews);
    learnEverydayParts(habits, evidence, firsts, likelihood);
    learnSites(habits, evidence, likelihood);
    learnCycles(habits, evidence, likelihood);
    return std::move(fit.habits);
}

} // namespace tracker
