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

/// Chance a day that the upgrade begins on a machine that waits for it.
double startsADay(const Evidence &evidence)
{
    return std::min(1.0, (evidence.starts.ran + 1.5) / (0.85 * evidence.starts.all + 2));
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

} // namespace

World usualWorld(const Habits &habits, const Evidence &evidence, const Calendar &calendar, int hours)
{
    World world{.presence = habits.presence, .cycleRuns = habits.cycleRuns, .logsOn = habits.logsOn};
    world.tilt.fill(1);
    for (int day = -followedDays; day <= calendar.dayOf(hours); ++day)
        world.days.push_back({.attendance = day < 0 ? habits.pastActivity[static_cast<size_t>(-day)] : 1,
                              .cycleStarts = startsADay(evidence)});
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
        const int lastDay = calendar.dayOf(hours);
        for (int day = -followedDays; day <= lastDay; ++day) {
            DayConduct conduct;
            // A roll-out reaches as many of those that are left each day, or as many machines each day.
            conduct.cycleStarts
                = std::min(1.0, cycleStarts / std::max(0.1, 1 - growth * cycleStarts * std::max(0, day)));
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
            }
            world.days.push_back(conduct);
        }
    }
    return worlds;
}

} // namespace tracker
