// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/scenariodraws.h"

#include "app/forecast/simulation/random.h"

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

constexpr int lastSeedDay = 1 << 20; // later than any: for what a draw is apart from its days

/// The same draw and day have the same numbers, however far the projection goes.
quint64 seedOf(size_t draw, int day)
{
    return Random(static_cast<quint64>(draw) << 32 | static_cast<quint32>(day)).bits();
}

/// As many normal numbers as draws, in random order, with mean 0 and standard deviation 1.
std::vector<double> spread(Random &random)
{
    std::vector<double> numbers(ModelConstants::draws);
    double sum = 0;
    for (double &number : numbers)
        sum += number = random.normal();
    double squares = 0;
    for (double &number : numbers) {
        number -= sum / ModelConstants::draws;
        squares += number * number;
    }
    for (double &number : numbers)
        number /= std::sqrt(squares / ModelConstants::draws);
    return numbers;
}

double chance(double mean, double cases, double normal)
{
    return std::clamp(mean + normal * std::sqrt(mean * (1 - mean) / (cases + 1)), 0.0, 1.0);
}

/// Chance a day that the upgrade begins on a machine that waits for it, where the roll-out has come.
double startsADay(const ObservedFleet &observed)
{
    return std::min(
        1.0,
        (observed.starts.ran + ModelConstants::startsPrior[0])
            / (ModelConstants::startsCaseOfDay * observed.starts.all + ModelConstants::startsPrior[1]));
}

/// Chance a day that the roll-out reaches a site.
double reachesADay(const ObservedFleet &observed)
{
    return std::min(1.0,
                    (observed.reached.ran + ModelConstants::reachesPrior[0])
                        / (observed.reached.all + ModelConstants::reachesPrior[1]));
}

/// The same some days after it has come: a roll-out reaches as many of those that are left each day, or, the
/// more it grows, as many machines each day.
double startsAfter(int days, double atFirst, double growth)
{
    return std::min(
        1.0, atFirst / std::max(ModelConstants::leastOfFirstPace, 1 - growth * atFirst * std::max(0, days)));
}

/// The first day on which a roll-out may have come further than the list shows.
int firstDayToReach(const ObservedFleet &observed)
{
    return std::clamp<int>(observed.newestDay, -ModelConstants::followedDays, 0);
}

/// Chances by day that the upgrade begins on a machine whose site the roll-out has not reached,
/// where it reaches a part of them by each day.
std::vector<double> startsElsewhere(const std::vector<double> &reached, double atFirst, double growth)
{
    std::vector<double> starts;
    double before = 1; // not begun
    for (size_t day = 0; day < reached.size(); ++day) {
        double left = 1 - reached[day];
        double waits = 1; // of a site that was reached on a day
        for (size_t since = 0; since <= day; ++since) {
            waits *= 1 - startsAfter(static_cast<int>(since), atFirst, growth);
            const size_t on = day - since;
            left += (reached[on] - (on > 0 ? reached[on - 1] : 0)) * waits;
        }
        starts.push_back(before > 1e-9 ? std::clamp(1 - left / before, 0.0, 1.0) : 1);
        before = left;
    }
    return starts;
}

/// The day on which a roll-out reaches a site, where chance is drawn: it reaches as many of those that are
/// left each day, or, the more it grows, as many sites each day, until it is through.
double reachedOn(double reachesADay, double growth, double chance)
{
    return (1 - std::pow(chance, growth)) / (growth * reachesADay);
}

/// The part of the sites that it has reached within some days.
double reachedWithin(double days, double reachesADay, double growth)
{
    return 1 - std::pow(std::max(0.0, 1 - growth * reachesADay * days), 1 / growth);
}

/// The part of the sites elsewhere that the roll-out has reached by the end of each of some \a days.
std::vector<double> drawReached(const ObservedFleet &observed, double growth, double normal, size_t days,
                                Random &random)
{
    const double reaches = std::min(ModelConstants::mostReaches,
                                    reachesADay(observed) * std::exp(ModelConstants::reachSpread * normal));
    const auto sites = std::clamp(observed.sitesElsewhere, 1u, ModelConstants::mostDrawnSites);
    std::vector<double> reached(days);
    for (quint32 site = 0; site < sites; ++site) {
        const double on = reachedOn(-std::log(1 - reaches), growth, random.uniform());
        for (auto day = static_cast<size_t>(std::min(on, 1e6)); day < reached.size(); ++day)
            reached[day] += 1.0 / sites;
    }
    return reached;
}

/// What the draws make of one day.
struct DaySpread {
    std::vector<double> activity;
    std::vector<double> attendance;
};

PerHabit<double> drawWeightFactors(const Habits &habits, double tilt, Random &random)
{
    PerHabit<double> weightFactor;
    tilt *= ModelConstants::tiltSpread / std::sqrt(1 + total(habits.machines) / ModelConstants::tiltMachines);
    for (size_t k = 0; k < habitCount; ++k)
        weightFactor[k] = std::exp(std::min(ModelConstants::mostWeightSpread,
                                            ModelConstants::weightSpread / std::sqrt(habits.machines[k] + 1))
                                       * random.normal()
                                   + tilt * (2 * habits.chanceOn({k}, 1) - 1));
    // How many of those who come every day come on weekends too.
    const double dice = random.uniform();
    size_t part = 0;
    for (double sum = habits.everydayLikely[0];
         sum < dice && part + 1 < ModelConstants::everydayParts.size();)
        sum += habits.everydayLikely[++part];
    PerHabit<double> share{};
    for (const auto &site : habits.weights) {
        for (size_t k = 0; k < habitCount; ++k)
            share[k] += site[k];
    }
    for (size_t k = 0; k < everydayHabits; ++k) {
        const double both = share[k] + share[k + workdayHabits];
        weightFactor[k] *= both * (1 - ModelConstants::everydayParts[part]) / std::max(1e-12, share[k]);
        weightFactor[k + workdayHabits]
            *= both * ModelConstants::everydayParts[part] / std::max(1e-12, share[k + workdayHabits]);
    }
    return weightFactor;
}

/// What the round-ups of the last week bring to a coming day, should they come again.
void addMassRestarts(DayConduct &conduct, const std::vector<MassRestart> &massRestarts, int day,
                     Random &random)
{
    double most = 0;
    for (const MassRestart &massRestart : massRestarts) {
        if (massRestart.isShift || (day - massRestart.day) % 7 != 0 || day <= massRestart.day
            || random.uniform() > ModelConstants::massRestartAgain)
            continue;
        const double part = massRestart.part * massRestart.waiting;
        conduct.massRestarted += part;
        if (part > most) {
            most = part;
            conduct.massRestartSlot = massRestart.slot;
        }
    }
    conduct.massRestarted = std::min(conduct.massRestarted, ModelConstants::mostMassRestarted);
}

/// What a day brings to everybody, or to a site or a shift.
void drawSharedDay(DayConduct &conduct, int day, double attendance, int sites, const Learning &learning,
                   Random &random)
{
    const Habits &habits = learning.habits;
    int closed = 0;
    for (int site = 0; site < sites; ++site)
        closed += random.uniform() < ModelConstants::siteHoliday;
    const bool isHoliday = random.uniform() < ModelConstants::fleetHoliday;
    conduct.attendance *= std::clamp(
        1 + ModelConstants::attendanceSpread * attendance / ModelConstants::ofTwoNormals, 0.0, 1.0);
    if (learning.calendar.weekdayOf(day) < 5)
        conduct.attendance
            *= isHoliday ? ModelConstants::attendsHoliday : 1 - static_cast<double>(closed) / sites;
    for (size_t shift = 1; shift <= habits.shifts.count; ++shift)
        conduct.shifts[shift] = random.uniform() < ModelConstants::shiftOff
            ? ModelConstants::attendsHoliday
            : 1 / (1 - ModelConstants::shiftOff);
    if (day >= 0) {
        addMassRestarts(conduct, habits.massRestarts, day, random);
    } else if (random.uniform() < ModelConstants::unseenMassRestart) {
        conduct.massRestarted = ModelConstants::mostMassRestarted * random.uniform();
        conduct.massRestartSlot = learning.observed.reportedSlot;
    }
}

} // namespace

ScenarioDraw usualDraw(const Learning &learning, int hours)
{
    const ObservedFleet &observed = learning.observed;
    const Habits &habits = learning.habits;
    ScenarioDraw draw{.presence = habits.presence, .cycleRuns = habits.cycleRuns, .logsOn = habits.logsOn};
    draw.weightFactor.fill(1);
    const double starts = startsADay(observed);
    const double reaches = std::min(ModelConstants::mostReaches, reachesADay(observed));
    const int firstDay = firstDayToReach(observed);
    const int lastDay = learning.calendar.dayOf(hours);
    std::vector<double> reached;
    for (int day = firstDay; day <= lastDay; ++day)
        reached.push_back(
            reachedWithin(day - firstDay + 1, -std::log(1 - reaches), ModelConstants::usualGrowth));
    const std::vector<double> elsewhere = startsElsewhere(reached, starts, 0);
    for (int day = -ModelConstants::followedDays; day <= lastDay; ++day)
        draw.days.push_back(
            {.attendance = day < 0 ? habits.pastActivity[static_cast<size_t>(-day)] : 1,
             .cycleStarts = {starts, day < firstDay ? 0 : elsewhere[static_cast<size_t>(day - firstDay)]}});
    return draw;
}

std::vector<ScenarioDraw> drawScenarios(const Learning &learning, int hours)
{
    const ObservedFleet &observed = learning.observed;
    const Habits &habits = learning.habits;
    const Calendar &calendar = learning.calendar;
    Random shared(seedOf(ModelConstants::draws, 0));
    const std::vector<double> pace = spread(shared);
    const std::vector<double> leaves = spread(shared);
    const std::vector<double> returns = spread(shared);
    const std::vector<double> frequentCycles = spread(shared);
    const std::vector<double> rareCycles = spread(shared);
    const std::vector<double> starts = spread(shared);
    const std::vector<double> logsOn = spread(shared);
    const std::vector<double> lateness = spread(shared);
    const std::vector<double> attendance = spread(shared);
    const std::vector<double> reaches = spread(shared);
    const std::vector<double> unreported = spread(shared);
    const std::vector<double> tilt = spread(shared);
    const double startsMean = startsADay(observed);
    const auto [cases, casesADay] = ModelConstants::startsCasesWithDays;
    const double startsCases = std::min(observed.starts.all, cases + casesADay * observed.daysSinceStart);
    const int sites = static_cast<int>(std::min(observed.siteCount, ModelConstants::mostDrawnSites));
    const int firstDay = firstDayToReach(observed);
    const int lastDay = calendar.dayOf(hours);
    std::vector<DaySpread> dayByDay;
    for (int day = -ModelConstants::followedDays; day <= lastDay; ++day) {
        Random ofDay(seedOf(ModelConstants::draws, day));
        dayByDay.push_back({spread(ofDay), spread(ofDay)});
    }

    std::vector<ScenarioDraw> draws(ModelConstants::draws);
    for (size_t i = 0; i < ModelConstants::draws; ++i) {
        ScenarioDraw &draw = draws[i];
        Random own(seedOf(i, lastSeedDay));
        draw.unreportedOdds = std::exp(ModelConstants::unreportedSpread * unreported[i]);
        draw.presence.leaves = habits.presence.leaves * std::exp(ModelConstants::presenceSpread * leaves[i]);
        draw.presence.returns
            = std::min(ModelConstants::mostReturns,
                       habits.presence.returns * std::exp(ModelConstants::presenceSpread * returns[i]));
        draw.weightFactor = drawWeightFactors(habits, tilt[i], own);
        draw.cycleRuns
            = {chance(habits.cycleRuns[0], std::min(ModelConstants::mostCycleCases, habits.cycleCases[0]),
                      frequentCycles[i]),
               chance(habits.cycleRuns[1], std::min(ModelConstants::mostCycleCases, habits.cycleCases[1]),
                      rareCycles[i])};
        draw.logsOn = std::min(ModelConstants::mostLogsOn,
                               habits.logsOn * std::exp(ModelConstants::logsOnSpread * logsOn[i]));
        const double cycleStarts = chance(startsMean, startsCases, starts[i]);
        const double growth
            = std::sqrt((static_cast<double>(i % ModelConstants::growths) + 0.5) / ModelConstants::growths);
        draw.lateness = ModelConstants::latenessSpread * lateness[i];
        draw.shiftsMove = i % 2 == 1;
        const std::vector<double> elsewhere = startsElsewhere(
            drawReached(observed, growth, reaches[i], static_cast<size_t>(lastDay - firstDay) + 1, own),
            cycleStarts, growth);
        for (int day = -ModelConstants::followedDays; day <= lastDay; ++day) {
            Random random(seedOf(i, day));
            const DaySpread &chances = dayByDay[static_cast<size_t>(day + ModelConstants::followedDays)];
            DayConduct conduct{.activity = std::exp(ModelConstants::paceSpread * pace[i]
                                                    + ModelConstants::daySpread * chances.activity[i]),
                               .attendance = day < 0 ? habits.pastActivity[static_cast<size_t>(-day)] : 1,
                               .cycleStarts
                               = {startsAfter(day - firstDay, cycleStarts, growth),
                                  day < firstDay ? 0 : elsewhere[static_cast<size_t>(day - firstDay)]}};
            // What came before is known from those who have reported since.
            if (day >= firstDay)
                drawSharedDay(conduct, day, attendance[i] + chances.attendance[i], sites, learning, random);
            draw.days.push_back(conduct);
        }
    }
    return draws;
}

} // namespace tracker
