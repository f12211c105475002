// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/worlds.h"

#include "app/forecast/random.h"

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

// What is unsure beyond what the lists can show; standard deviations of logarithms unless said otherwise.
constexpr double paceSpread = 0.25; // of the fleet's pace in the days to come
constexpr double daySpread = 0.25; // of one day's
constexpr double attendanceSpread = 0.04; // part of the people
constexpr double presenceSpread = 0.5;
constexpr double latenessSpread = 0.2; // hours
constexpr double fleetHoliday = 0.015; // chance that a working day is everybody's holiday
constexpr double comesAgain = 0.75; // chance that a round-up does, a week later
constexpr double crewOff = 0.2; // chance that a crew has a day off that the habits do not know
constexpr double siteHoliday = 0.012; // that it is one site's

/// As many normal numbers as worlds, in random order, with mean 0 and standard deviation 1.
std::vector<double> spread(Random &random)
{
    std::vector<double> numbers(worldCount);
    double sum = 0;
    for (double &number : numbers)
        sum += number = random.normal();
    double squares = 0;
    for (double &number : numbers) {
        number -= sum / worldCount;
        squares += number * number;
    }
    for (double &number : numbers)
        number /= std::sqrt(squares / worldCount);
    return numbers;
}

double chance(double mean, double cases, double normal)
{
    return std::clamp(mean + normal * std::sqrt(mean * (1 - mean) / (cases + 1)), 0.0, 1.0);
}

/// Chance a day that the upgrade begins on a machine that waits for it, where the roll-out has come.
double startsADay(const Evidence &evidence)
{
    return std::min(1.0, (evidence.starts.ran + 1.5) / (0.85 * evidence.starts.all + 2));
}

/// Chance a day that the roll-out reaches a site. Where nothing is known, a site has its turn within a week.
double reachesADay(const Evidence &evidence)
{
    return std::min(1.0, (evidence.reached.ran + 0.5) / (evidence.reached.all + 2.5));
}

/// The same some days after it has come: a roll-out reaches as many of those that are left each day, or, the
/// more it grows, as many machines each day.
double startsAfter(int days, double atFirst, double growth)
{
    return std::min(1.0, atFirst / std::max(0.1, 1 - growth * atFirst * std::max(0, days)));
}

/// Chances by day from today on that the upgrade begins on a machine whose site the roll-out has not reached,
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

/// The part of the sites elsewhere that the roll-out has reached by each day from today on.
std::vector<double> drawReached(const Evidence &evidence, double growth, double normal, int lastDay,
                                Random &random)
{
    constexpr double reachSpread = 0.5;
    const double reaches = std::min(0.95, reachesADay(evidence) * std::exp(reachSpread * normal));
    const auto sites = std::clamp(evidence.sitesElsewhere, 1u, 12u);
    std::vector<double> reached(static_cast<size_t>(lastDay) + 1);
    for (quint32 site = 0; site < sites; ++site) {
        const auto on = static_cast<size_t>(reachedOn(-std::log(1 - reaches), growth, random.uniform()));
        for (size_t day = on; day < reached.size(); ++day)
            reached[day] += 1.0 / sites;
    }
    return reached;
}

PerHabit<double> drawTilt(const Habits &habits, Random &random)
{
    PerHabit<double> tilt;
    for (size_t k = 0; k < habitCount; ++k)
        tilt[k] = std::exp(std::min(0.7, 0.8 / std::sqrt(habits.machines[k] + 1)) * random.normal());
    // How many of those who come every day come on weekends too.
    const double dice = random.uniform();
    size_t part = 0;
    for (double sum = habits.everydayLikely[0]; sum < dice && part + 1 < everydayParts.size();)
        sum += habits.everydayLikely[++part];
    PerHabit<double> share{};
    for (const auto &site : habits.shares) {
        for (size_t k = 0; k < habitCount; ++k)
            share[k] += site[k];
    }
    for (size_t k = 0; k < everydayHabits; ++k) {
        const double both = share[k] + share[k + workdayHabits];
        tilt[k] *= both * (1 - everydayParts[part]) / std::max(1e-12, share[k]);
        tilt[k + workdayHabits] *= both * everydayParts[part] / std::max(1e-12, share[k + workdayHabits]);
    }
    return tilt;
}

/// What the round-ups of the last week bring to a coming day, should they come again.
void addRoundUps(DayConduct &conduct, const std::vector<RoundUp> &roundUps, int day, Random &random)
{
    double most = 0;
    for (const RoundUp &roundUp : roundUps) {
        if (roundUp.isCrew || (day - roundUp.day) % 7 != 0 || day <= roundUp.day
            || random.uniform() > comesAgain)
            continue;
        const double part = roundUp.part * roundUp.waiting;
        conduct.roundedUp += part;
        if (part > most) {
            most = part;
            conduct.roundUpSlot = roundUp.slot;
        }
    }
    conduct.roundedUp = std::min(conduct.roundedUp, 0.95);
}

} // namespace

World usualWorld(const Habits &habits, const Evidence &evidence, const Calendar &calendar, int hours)
{
    World world{.presence = habits.presence, .cycleRuns = habits.cycleRuns, .logsOn = habits.logsOn};
    world.tilt.fill(1);
    const double starts = startsADay(evidence);
    const double reaches = std::min(0.95, reachesADay(evidence));
    constexpr double usualGrowth = 2.0 / 3;
    const int lastDay = calendar.dayOf(hours);
    std::vector<double> reached;
    for (int day = 0; day <= lastDay; ++day)
        reached.push_back(reachedWithin(day + 1, -std::log(1 - reaches), usualGrowth));
    const std::vector<double> elsewhere = startsElsewhere(reached, starts, 0);
    for (int day = -followedDays; day <= lastDay; ++day)
        world.days.push_back({.attendance = day < 0 ? habits.pastActivity[static_cast<size_t>(-day)] : 1,
                              .cycleStarts = {starts, day < 0 ? 0 : elsewhere[static_cast<size_t>(day)]}});
    return world;
}

std::vector<World> drawWorlds(const Habits &habits, const Evidence &evidence, const Calendar &calendar,
                              int hours)
{
    Random random(0x5EED);
    const std::vector<double> pace = spread(random);
    const std::vector<double> leaves = spread(random);
    const std::vector<double> returns = spread(random);
    const std::vector<double> frequentCycles = spread(random);
    const std::vector<double> rareCycles = spread(random);
    const std::vector<double> starts = spread(random);
    const std::vector<double> logsOn = spread(random);
    const std::vector<double> lateness = spread(random);
    const std::vector<double> attendance = spread(random);
    const std::vector<double> reaches = spread(random);
    const double startsMean = startsADay(evidence);
    // However many machines there are, a roll-out of a few days shows only a few days of its pace.
    const double startsCases = std::min(evidence.starts.all, 2 + 3 * evidence.daysSinceStart);
    const int sites = static_cast<int>(std::min(evidence.siteCount, 12u));

    std::vector<World> worlds(worldCount);
    for (size_t i = 0; i < worldCount; ++i) {
        World &world = worlds[i];
        world.presence.leaves = habits.presence.leaves * std::exp(presenceSpread * leaves[i]);
        world.presence.returns
            = std::min(0.6, habits.presence.returns * std::exp(presenceSpread * returns[i]));
        world.tilt = drawTilt(habits, random);
        world.cycleRuns
            = {chance(habits.cycleRuns[0], std::min(60.0, habits.cycleCases[0]), frequentCycles[i]),
               chance(habits.cycleRuns[1], std::min(60.0, habits.cycleCases[1]), rareCycles[i])};
        world.logsOn = std::min(0.95, habits.logsOn * std::exp(0.3 * logsOn[i]));
        const double cycleStarts = chance(startsMean, startsCases, starts[i]);
        const double growth = std::sqrt((static_cast<double>(i % 8) + 0.5) / 8);
        world.lateness = latenessSpread * lateness[i];
        world.crewsMove = i % 2 == 1;
        const int lastDay = calendar.dayOf(hours);
        const std::vector<double> elsewhere = startsElsewhere(
            drawReached(evidence, growth, reaches[i], lastDay, random), cycleStarts, growth);
        for (int day = -followedDays; day <= lastDay; ++day) {
            DayConduct conduct;
            conduct.cycleStarts
                = {startsAfter(day, cycleStarts, growth), day < 0 ? 0 : elsewhere[static_cast<size_t>(day)]};
            if (day < 0) {
                conduct.attendance = habits.pastActivity[static_cast<size_t>(-day)];
            } else {
                conduct.activity = std::exp(paceSpread * pace[i] + daySpread * random.normal());
                int closed = 0;
                for (int site = 0; site < sites; ++site)
                    closed += random.uniform() < siteHoliday;
                const bool isHoliday = random.uniform() < fleetHoliday;
                conduct.attendance
                    = std::clamp(1 + attendanceSpread * (attendance[i] + random.normal()) / 1.4, 0.0, 1.0);
                if (calendar.weekdayOf(day) < 5)
                    conduct.attendance *= isHoliday ? 0.05 : 1 - static_cast<double>(closed) / sites;
                for (size_t crew = 1; crew <= habits.crews.count; ++crew)
                    conduct.crews[crew] = random.uniform() < crewOff ? 0.05 : 1 / (1 - crewOff);
                if (!habits.roundUps.empty())
                    addRoundUps(conduct, habits.roundUps, day, random);
            }
            world.days.push_back(conduct);
        }
    }
    return worlds;
}

} // namespace tracker
