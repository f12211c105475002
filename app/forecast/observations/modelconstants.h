// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>
#include <cstddef>

namespace tracker {

/// Every number of the model that no list teaches; MODEL.md says what each is for. "Set on" names the
/// experiment that it comes from, an article its source; the others were chosen, and no experiment is on
/// record.
struct ModelConstants {
    // What is observed.

    /// Days back that restarts are looked at; an older one counts as of the same weekday this far back.
    static constexpr int oldestDay = -180;
    /// Restarts by hour of the clock that a fleet is thought to have shown before it shows any.
    static constexpr std::array<double, 24> restartsByHour{2, 1, 1, 0.5, 0, 0.5, 2, 5, 9, 7, 4, 3,
                                                           3, 4, 3, 3,   3, 3,   3, 3, 3, 3, 3, 3};
    /// Machines up for longer, or restarted a shorter time ago, are on.
    static constexpr std::chrono::hours upForDays{72};
    static constexpr std::chrono::hours upForHours{6};
    /// Hours that part the ages of last reports.
    static constexpr std::array<qint64, 8> reportAges{1, 3, 6, 12, 24, 48, 96, 168};
    /// How old the last reports of machines are that are on, before it is learned; what it counts as in
    /// machines, and how many left on for days are asked alone.
    static constexpr std::array<double, reportAges.size() + 1> firstReportAges{0.35, 0.2,  0.12, 0.1, 0.1,
                                                                               0.06, 0.04, 0.02, 0.01};
    static constexpr double reportPrior = 3;
    static constexpr double reportsOfOn = 30;
    static constexpr double leftOnFallsSilent
        = 0.03; ///< of those left on at night, to those switched off every night
    static constexpr double newestReports = 0.1; ///< of them
    static constexpr quint8 reportAgesOfADay = 5; ///< so long every machine is without a restart or a cycle
    static constexpr size_t reportingMachines = 20; ///< that are on tell how old a report usually is
    /// Reports that come so soon after a restart or a cycle are of it; and the part of them from which on all
    /// are.
    static constexpr std::chrono::minutes reportsEventWithin{30};
    static constexpr double reportsOfEvents = 0.8;
    /// Days until a machine that may begin has its first cycle, about.
    static constexpr double untilFirstCycle = 0.15;
    /// A machine that restarted within these hours goes on by itself (Q264969); the part of them that does.
    static constexpr std::chrono::hours settling{2};
    static constexpr double settles = 0.9;

    // Shifts: restarts that show them, and how deep and how far from the rest a valley is.
    static constexpr size_t shiftSightings = 8000; ///< that are looked at, about
    static constexpr double shiftRestarts = 60;
    static constexpr double shiftValley = 0.25; ///< of the lower peak
    static constexpr double smallestShift = 0.12; ///< of the restarts
    static constexpr double keepsShift = 0.9; ///< of those who restart on most days; the others at any time
    // Mass restarts.
    static constexpr int massRestartDays = 8;
    static constexpr double massRestartMachines = 10;
    static constexpr double massRestartPart = 0.35; ///< of a site's machines that were on
    static constexpr double massRestartApart = 0.9; ///< of the restarts of the hours around
    static constexpr int massRestartHours = 3; ///< around
    static constexpr int burstDays = 8;
    static constexpr int burstMinutes = 8; ///< as many restart within twice as long
    /// Chance that a day of which nobody has reported had one.
    static constexpr double unseenMassRestart = 0.02;
    /// How much more or less common frequent restarts may be than thought where no machine tells; and the
    /// machines that halve its variance.
    static constexpr double tiltSpread = 1.5;
    static constexpr double tiltMachines = 1;
    static constexpr int eveningSlot
        = 14; ///< hours after people sleep deepest, nobody comes to work any more
    static constexpr size_t massRestartSites = 24; ///< of more, none is a large part of the fleet
    static constexpr double shiftBegins = 0.08; ///< of all restarts, in two hours

    // Habits: the components of the mixture.

    static constexpr size_t workdayHabits = 13;
    static constexpr size_t everydayHabits = 9;
    static constexpr size_t weekdayHabits = 14;
    static constexpr std::array<double, workdayHabits> workdayChances{
        0.985, 0.94, 0.85, 0.7, 0.5, 0.33, 0.2, 0.12, 0.06, 0.03, 0.012, 0.004, 0.0008};
    /// How much less they restart on a weekend: hardly at all where people come every day, while what makes a
    /// machine restart once in weeks does not look at the calendar as much.
    static constexpr std::array<double, workdayHabits> weekendParts{0.02, 0.02, 0.02, 0.03, 0.04, 0.06, 0.1,
                                                                    0.15, 0.25, 0.3,  0.35, 0.4,  0.4};
    /// Chance on the weekday of a habit that has one: weekly, and about every other week; and on the others,
    /// so that one odd restart does not rule the habit out.
    static constexpr std::array<double, 2> weekdayChances{0.93, 0.6};
    static constexpr double otherWeekdays = 0.01;
    /// Weights that the three kinds begin with.
    static constexpr std::array<double, 3> firstWeights{0.74, 0.2, 0.06};
    /// A habit with a higher chance on Tuesdays and Wednesdays restarts on most days.
    static constexpr double frequent = 0.4;

    // Expectation-maximisation.

    static constexpr int rounds = 15;
    static constexpr std::array<int, 2> presenceRounds{6, 11}; ///< that set holidays and presence, too
    static constexpr quint32 sampledMachines = 1200;
    static constexpr double hardlyLikely = 0.001; ///< an explanation of a machine that is not counted
    static constexpr double weightPrior = 6; ///< machines' worth of the first weights in the fleet's
    static constexpr double hourNeverSeen = 0.15; ///< restarts: one at such an hour stays possible
    static constexpr double slotPrior = 15; ///< machines' worth of the fleet's hours in each habit's
    static constexpr double sitePrior = 15; ///< machines' worth of the fleet's weights in each site's
    static constexpr size_t siteSightings = 40000;
    /// Habits of one weekday can imitate a steady rate: what they have to gain, in log-likelihood.
    static constexpr double weekdayEvidence = 8;
    /// Restarts expected on a past working day, and the part of them below which it was a holiday.
    static constexpr double holidayExpected = 10;
    static constexpr double holidayPart = 0.3;
    /// The part of the everyday habits that restart on weekends, too: values, their prior, the trust in what
    /// the lists say, and machines asked.
    static constexpr std::array<double, 6> everydayParts{0.01, 0.05, 0.15, 0.35, 0.65, 0.99};
    static constexpr std::array<double, 6> everydayPrior{0.4, 0.22, 0.13, 0.1, 0.08, 0.07};
    static constexpr double everydayTrust = 0.5;
    static constexpr size_t everydayMachines = 1000;

    // Presence: chances a day to leave (values and their log prior) and to return.
    static constexpr double leaves = 0.012; ///< before it is learned
    static constexpr std::array<double, 5> leavesValues{0.004, 0.008, 0.014, 0.02, 0.028};
    static constexpr std::array<double, 5> leavesPrior{-2, -0.5, 0, -0.5, -2};
    static constexpr double returns = 0.16;
    static constexpr size_t presenceMachines = 700;
    static constexpr double seenWhileAway
        = 0.2; ///< a machine whose user is away is off: Last Seen speaks against it

    // Cycles of timers.
    static constexpr std::array<double, 2> cyclePrior{0.65, 0.9}; ///< frequent habits, the others
    static constexpr double cycleCases = 4; ///< cases' worth of it
    static constexpr size_t sampledCycles = 2000;
    static constexpr double missedCycles = 0.05; ///< part of the cycles; of fewer, logons are not learned
    static constexpr double cycleAtOnce = 0.8; ///< chance on a machine that is on, on the day it is due
    static constexpr double cycleWithinDays = 0.96; ///< and within days, in which somebody logs on
    static constexpr double cycleWhileAway = 0.1;
    static constexpr double logsOn = 0.5; ///< before it is learned
    static constexpr std::array<double, 2> logsOnBetween{0.1, 0.9};
    static constexpr double logsOnAtWeekend = 0.2; ///< of a working day's

    // Simulation.

    /// Days back that a machine may have been seen last and still be followed from there; staler ones are
    /// followed from the first of them.
    static constexpr int followedDays = 21;
    /// Hours that a machine stays on and logged on after it was restarted.
    static constexpr int workingDay = 9;
    /// Whether the last restart has come where nothing shows it.
    static constexpr double lastRestartLeft = 0.5;
    /// Machines' worth of the part of optional components that is there, and that part.
    static constexpr double componentPrior = 2;
    static constexpr double componentThere = 0.8;
    /// Machines of a stratum; more would not change the sums by a thousandth.
    static constexpr size_t stratumMachines = 8000;

    // Scenario draws; standard deviations of logarithms unless said otherwise.

    static constexpr size_t draws = 40;
    static constexpr double paceSpread = 0.25; ///< of the fleet's pace in the days to come
    static constexpr double daySpread = 0.25; ///< of one day's
    static constexpr double attendanceSpread = 0.04; ///< part of the people
    static constexpr double presenceSpread = 0.5;
    static constexpr double unreportedSpread = 0.7; ///< of the odds that a silent machine is on
    static constexpr double logsOnSpread = 0.3;
    static constexpr double latenessSpread = 0.2; ///< hours
    static constexpr double reachSpread = 0.5;
    static constexpr double weightSpread = 0.8; ///< over the root of the machines behind a habit
    static constexpr double mostWeightSpread = 0.7;
    static constexpr double mostCycleCases = 60;
    static constexpr double ofTwoNormals = 1.4; ///< about the deviation of their sum, one's being 1
    static constexpr double fleetHoliday = 0.008; ///< chance that a working day is everybody's holiday
    static constexpr double siteHoliday = 0.006; ///< that it is one site's
    static constexpr double attendsHoliday = 0.05; ///< part of the people
    static constexpr double shiftOff = 0.2; ///< chance that a shift has a day off that the habits do not know
    static constexpr double massRestartAgain = 0.75; ///< a week later
    static constexpr double mostMassRestarted = 0.95; ///< on one day
    static constexpr double mostReturns = 0.6; ///< a day
    static constexpr double mostLogsOn = 0.95;
    static constexpr double mostRestarts = 0.9999; ///< of a day's chance, where shifts raise it

    // Roll-out: its prior as days on which a machine began, or a site was reached, and days on which it
    // could.
    static constexpr std::array<double, 2> startsPrior{1.5, 2};
    static constexpr double startsCaseOfDay = 0.85; ///< of a day on which a machine could have begun
    static constexpr std::array<double, 2> reachesPrior{0.5, 2.5}; ///< a site has its turn within a week
    static constexpr double mostReaches = 0.95; ///< a day
    /// A site that is nearly through starts its last machines at this part of the first pace at least.
    static constexpr double leastOfFirstPace = 0.1;
    static constexpr quint32 mostDrawnSites = 12; ///< more even out
    /// However many machines there are, a few days show only a few days of the pace: cases, and each day's.
    static constexpr std::array<double, 2> startsCasesWithDays{2, 3};
    static constexpr size_t growths = 8; ///< values of it between the draws
    static constexpr double usualGrowth
        = 2.0 / 3; ///< of a roll-out: between a steady rate and a steady number

    // Prediction interval. Real fleets do what no draw of ours does, so what the draws say of themselves is
    // widened; chance is not.

    /// How much, at hour 0 and from some hours on: set on what `calibrate` makes of all four simulators.
    static constexpr std::array<double, 2> belief{1.75, 1.3};
    static constexpr double beliefHours = 168;
    static constexpr double beliefOfClustering = 0.4;
    /// Where machines move together there are fewer chances to even out than machines.
    static constexpr double chanceOfClustering = 0.5;
    static constexpr int boundsHours = 24; ///< as long as the upper bound holds back those before it
    static constexpr double clusteringOfShifts = 0.7;
    static constexpr double hardlyOne = 0.02; ///< part of a machine that does not count

    // Which machines are expected to be complete by an hour: as many of a kind are followed, kinds are told
    // apart by site up to so many sites, and last restarts by the day up to so many days back.
    static constexpr size_t followedOfKind = 40;
    static constexpr quint32 kindSites = 16;
    static constexpr int kindDays = 14;

    // Interventions and recommendation.

    static constexpr size_t mostArms = 24; ///< more would be exact to the hour, but as slow as they are many
    static constexpr size_t recommendedSites = 12; ///< a site with few machines gains little
    static constexpr double leastEffect = 24; ///< machine-hours
    static constexpr double leastEffectPart = 0.01; ///< of all that machines wait
};

} // namespace tracker
