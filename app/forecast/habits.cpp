// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/habits.h"

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
constexpr double sitePrior = 15; // machines' worth of the fleet's shares in every site's
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

double total(const PerHabit<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// One pass over machines: how many have each habit, when they restarted, and who could have on which past
/// day.
struct Tally {
    PerHabit<double> machines{};
    double logLikelihood = 0;
    std::array<PerHabit<double>, slotsPerDay> restarts{}; // by slot
    std::array<PerHabit<double>, slotsPerDay> laterToday{}; // by the slot they were seen in
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
        PerHabit<double> part;
        for (size_t k = 0; k < habitCount; ++k)
            part[k] = membership.present[k] + membership.away[k] + membership.restarted[k];
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
        for (size_t k = 0; k < habitCount; ++k) {
            const double chance = likelihood.chance(newest.seenDay)[k];
            const double before = habits.byTime[k][newest.seenSlot + size_t{1}];
            const double present = membership.present[k] / sum;
            laterToday[newest.seenSlot][k] += present * chance * (1 - before) / (1 - chance * before);
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
        const ByTime &byTime = habits.byTime[k];
        for (size_t seen = 0; seen < slotsPerDay; ++seen) {
            const double rest = 1 - byTime[seen + 1];
            if (tally.laterToday[seen][k] <= 0 || rest <= 1e-9)
                continue;
            for (size_t slot = seen + 1; slot < slotsPerDay; ++slot)
                counts[slot][k] += tally.laterToday[seen][k] * (byTime[slot + 1] - byTime[slot]) / rest;
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
            sum += std::log(1e-300 + total(membership.present) + total(membership.away)
                            + total(membership.restarted));
        }
        if (sum > best) {
            best = sum;
            habits.presence.leaves = leaves[i];
        }
    }
}

/// Which part of the everyday habits the lists rule out: on a Thursday they do not show who works on
/// Saturdays.
void learnEverydayParts(Habits &habits, const Evidence &evidence, std::span<const quint32> firsts,
                        const SightingLikelihood &likelihood)
{
    // Most fleets rest on weekends; a sample is enough, and no model is so right that all of it should count.
    constexpr std::array<double, 6> prior{0.4, 0.22, 0.13, 0.1, 0.08, 0.07};
    constexpr size_t enough = 1000;
    constexpr double trust = 0.5;
    const PerHabit<double> &shares = habits.shares.front();
    std::array<PerHabit<double>, everydayParts.size()> trial;
    trial.fill(shares);
    for (size_t part = 0; part < everydayParts.size(); ++part) {
        for (size_t k = 0; k < everydayHabits; ++k) {
            const double both = shares[k] + shares[k + workdayHabits];
            trial[part][k] = both * (1 - everydayParts[part]);
            trial[part][k + workdayHabits] = both * everydayParts[part];
        }
    }
    PerHabit<double> one;
    one.fill(1);
    std::array<double, everydayParts.size()> logs{};
    for (size_t i = 0; i < firsts.size(); i += std::max<size_t>(1, firsts.size() / enough)) {
        const Membership membership = likelihood.of(sightingsOf(evidence, firsts[i]), one);
        for (size_t part = 0; part < everydayParts.size(); ++part) {
            double sum = 1e-300;
            for (size_t k = 0; k < habitCount; ++k)
                sum += trial[part][k]
                    * (membership.present[k] + membership.away[k] + membership.restarted[k]);
            logs[part] += std::log(sum);
        }
    }
    const double best = *std::ranges::max_element(logs);
    double sum = 0;
    for (size_t part = 0; part < everydayParts.size(); ++part)
        sum += habits.everydayLikely[part] = prior[part] * std::exp(trust * (logs[part] - best));
    for (double &likely : habits.everydayLikely)
        likely /= sum;
}

void learnSites(Habits &habits, const Evidence &evidence, const SightingLikelihood &likelihood)
{
    const PerHabit<double> fleet = habits.shares.front();
    std::vector<PerHabit<double>> machines(evidence.siteCount, PerHabit<double>{});
    constexpr size_t enough = 40000;
    // An odd step, so that no pattern in the order of the list is followed.
    const size_t step = evidence.sightings.size() / enough * 2 + 1;
    for (size_t i = 0; i < evidence.sightings.size(); i += step) {
        if (evidence.sightings[i].sameMachine)
            continue;
        const Membership membership = likelihood.of(sightingsOf(evidence, static_cast<quint32>(i)), fleet);
        PerHabit<double> part;
        for (size_t k = 0; k < habitCount; ++k)
            part[k] = membership.present[k] + membership.away[k] + membership.restarted[k];
        if (const double sum = total(part); sum > 0) {
            for (size_t k = 0; k < habitCount; ++k)
                machines[evidence.sites[i]][k] += part[k] / sum;
        }
    }
    habits.shares.assign(evidence.siteCount, fleet);
    for (quint32 site = 0; site < evidence.siteCount; ++site) {
        const double sum = total(machines[site]) + sitePrior;
        for (size_t k = 0; k < habitCount; ++k)
            habits.shares[site][k] = (machines[site][k] + sitePrior * fleet[k]) / sum;
    }
}

/// Whether a cycle runs when it is due: the machine has to be on, and somebody logged on.
void learnCycles(Habits &habits, const Evidence &evidence, const SightingLikelihood &likelihood)
{
    constexpr double cases = 4;
    constexpr std::array<double, 2> guess{0.4, 0.75};
    constexpr size_t enough = 2000;
    std::array<double, 2> ran{cases * guess[0], cases * guess[1]};
    std::array<double, 2> all{cases, cases};
    std::array<double, 2> later{}; // left on and a day late: those that ran, and all
    for (size_t i = 0; i < evidence.timerCases.size();
         i += std::max<size_t>(1, evidence.timerCases.size() / enough)) {
        const auto [sighting, daysLate, cycleRan] = evidence.timerCases[i];
        const Membership membership
            = likelihood.of(sightingsOf(evidence, sighting), habits.shares[evidence.sites[sighting]]);
        std::array<double, 2> part{};
        for (int k = 0; k < habitCount; ++k) {
            const auto place = static_cast<size_t>(k);
            part[habits.isFrequent(k) ? 0 : 1]
                += membership.present[place] + membership.away[place] + membership.restarted[place];
        }
        const double sum = part[0] + part[1];
        if (!(sum > 0))
            continue;
        if (daysLate == 1 || daysLate == 2) {
            later[0] += cycleRan ? part[1] / sum : 0;
            later[1] += part[1] / sum;
        }
        for (size_t group = 0; group < 2 && (daysLate == 0 || group == 0); ++group) {
            all[group] += part[group] / sum;
            ran[group] += cycleRan ? part[group] / sum : 0;
        }
    }
    for (size_t group = 0; group < 2; ++group) {
        habits.cycleRuns[group] = ran[group] / all[group];
        habits.cycleCases[group] = all[group];
    }
    const double late = (later[0] + cases * 0.96) / (later[1] + cases);
    const double missed = 1 - habits.cycleRuns[1];
    if (missed > 0.05)
        habits.logsOn = std::clamp(1 - (1 - late) / missed, 0.1, 0.9);
}

struct Fit {
    Habits habits;
    double logLikelihood = 0;
};

Fit fitMixture(const Evidence &evidence, const Calendar &calendar, std::span<const quint32> firsts,
               bool withWeekdays, const Progress &progress)
{
    Fit fit{.habits = firstGuess(withWeekdays)};
    Habits &habits = fit.habits;
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

std::span<const Sighting> sightingsOf(const Evidence &evidence, quint32 first)
{
    quint32 end = first + 1;
    while (end < evidence.sightings.size() && evidence.sightings[end].sameMachine)
        ++end;
    return std::span(evidence.sightings).subspan(first, end - first);
}

SightingLikelihood::SightingLikelihood(const Habits &habits, const Calendar &calendar,
                                       const Evidence &evidence)
    : m_returns(habits.presence.returns)
    , m_chance(static_cast<size_t>(-oldestDay) + 1)
    , m_quiet(static_cast<size_t>(-oldestDay) + 1)
{
    // No fleet is old enough to show how long ago the rarest restarts were: within the days that the list
    // looks back on, a machine that never restarts may have done so on any.
    const int days = std::max(14, evidence.oldestAge + 1);
    for (size_t k = 0; k < habitCount; ++k) {
        const double perDay = std::accumulate(habits.chance[k].begin(), habits.chance[k].end(), 0.0) / 7;
        m_withinDays[k] = 1 / (1 - std::pow(1 - perDay, days));
        m_leftOn[k] = habits.leftOn(static_cast<int>(k));
        m_leaves[k] = habits.leaves(static_cast<int>(k));
        for (size_t slot = 0; slot < slotsPerDay; ++slot) {
            m_density[slot][k] = m_withinDays[k] * (habits.byTime[k][slot + 1] - habits.byTime[k][slot]);
            m_by[slot][k] = habits.byTime[k][slot + 1];
        }
        for (size_t back = 0; back < m_chance.size(); ++back) {
            const int weekday = calendar.weekdayOf(-static_cast<int>(back));
            m_chance[back][k] = habits.chanceOn(static_cast<int>(k), weekday) * habits.pastActivity[back];
        }
    }
    for (const Sighting &sighting : evidence.sightings) {
        const auto between = static_cast<size_t>(sighting.seenDay - sighting.lastDay);
        if (between >= m_quiet[static_cast<size_t>(-sighting.seenDay)].size())
            extendQuiet(sighting.seenDay, std::max<size_t>(16, 2 * between));
    }
}

void SightingLikelihood::extendQuiet(int seenDay, size_t days)
{
    const double returns = m_returns;
    auto &rows = m_quiet[static_cast<size_t>(-seenDay)];
    Row present;
    Row away;
    for (size_t k = 0; k < habitCount; ++k) {
        present.present[k] = 1 - m_leaves[k];
        present.away[k] = m_leaves[k];
    }
    away.present.fill(returns);
    away.away.fill(1 - returns);
    rows.assign(1, {}); // the same day: nothing in between
    rows.push_back(present);
    while (rows.size() < days) {
        // One day more without a restart, from the latest to the earliest.
        const size_t back = static_cast<size_t>(-seenDay) + rows.size() - 1;
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
void SightingLikelihood::addCycle(Membership &membership, const Sighting &sighting) const
{
    if (sighting.cycle == Sighting::Cycle::NotDue)
        return;
    const bool ran = sighting.cycle == Sighting::Cycle::Ran;
    const double runs = sighting.cycle == Sighting::Cycle::RanNot ? 0.8 : 0.96;
    const int dueDay = std::min<int>(sighting.seenDay, sighting.lastDay + 1);
    const PerHabit<double> &chanceDue = chance(dueDay);
    const bool isOver = dueDay < sighting.seenDay;
    constexpr double ranWhileAway = 0.1;
    for (size_t k = 0; k < habitCount; ++k) {
        // One that did not restart in the morning had been left on.
        const double by = isOver ? 1 : m_by[sighting.seenSlot][k];
        const double ranIf = runs * std::min(1.0, m_leftOn[k] / (1 - chanceDue[k] * by));
        membership.present[k] *= ran ? ranIf : 1 - ranIf;
        membership.away[k] *= ran ? ranWhileAway : 1;
    }
}

Membership SightingLikelihood::of(std::span<const Sighting> sightings, const PerHabit<double> &shares) const
{
    constexpr double seenWhileAway
        = 0.2; // a machine that is away is off, so that Last Seen speaks against it
    const Sighting &newest = sightings.front();
    const PerHabit<double> &chanceLast = chance(newest.lastDay);
    const PerHabit<double> &density = m_density[newest.lastSlot];
    Membership membership;
    if (newest.restartedThatDay()) {
        for (size_t k = 0; k < habitCount; ++k)
            membership.restarted[k] = shares[k] * chanceLast[k] * density[k];
    } else {
        const Row &quiet = m_quiet[static_cast<size_t>(-newest.seenDay)]
                                  [static_cast<size_t>(newest.seenDay - newest.lastDay)];
        const PerHabit<double> &chanceSeen = chance(newest.seenDay);
        const PerHabit<double> &by = m_by[newest.seenSlot];
        const double away = newest.wasSeen ? seenWhileAway : 1;
        for (size_t k = 0; k < habitCount; ++k) {
            const double restart = shares[k] * chanceLast[k] * density[k];
            membership.present[k] = restart * quiet.present[k] * (1 - chanceSeen[k] * by[k]);
            membership.away[k] = restart * quiet.away[k] * away;
        }
        addCycle(membership, newest);
    }
    for (const Sighting &older : sightings.subspan(1)) {
        const PerHabit<double> &chanceThen = chance(older.lastDay);
        const PerHabit<double> &chanceSeen = chance(older.seenDay);
        const Row &quiet = m_quiet[static_cast<size_t>(-older.seenDay)]
                                  [static_cast<size_t>(older.seenDay - older.lastDay)];
        for (size_t k = 0; k < habitCount; ++k) {
            const double still = older.restartedThatDay()
                ? 1
                : quiet.present[k] * (1 - chanceSeen[k] * m_by[older.seenSlot][k]) + quiet.away[k];
            const double factor = chanceThen[k] * m_density[older.lastSlot][k] / m_withinDays[k] * still;
            membership.present[k] *= factor;
            membership.away[k] *= factor;
            membership.restarted[k] *= factor;
        }
    }
    return membership;
}

Habits learnHabits(const Evidence &evidence, const Calendar &calendar, const Progress &progress)
{
    const std::vector<quint32> firsts = sample(evidence);
    Fit fit = fitMixture(evidence, calendar, firsts, false, progress);
    // Habits of one weekday can imitate a steady rate; they are believed where they explain the lists much
    // better.
    constexpr double muchBetter = 8;
    Fit weekdays = fitMixture(evidence, calendar, firsts, true, progress);
    if (weekdays.logLikelihood > fit.logLikelihood + muchBetter)
        fit = std::move(weekdays);
    Habits &habits = fit.habits;
    const SightingLikelihood likelihood(habits, calendar, evidence);
    learnEverydayParts(habits, evidence, firsts, likelihood);
    learnSites(habits, evidence, likelihood);
    learnCycles(habits, evidence, likelihood);
    return std::move(fit.habits);
}

} // namespace tracker
