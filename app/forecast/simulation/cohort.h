// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/initialstate.h"

namespace tracker {

/// Machines of one habit that wait for the same thing, through the days. A machine restarts at most once a
/// day by habit: those that have are set aside until the next.
struct Cohort {
    const WaitingCount *count = nullptr;
    double present = 0;
    double away = 0;
    double restarted = 0;
    // Today's, of which a part of the day was over when they were seen.
    double virtualPresent = 0; // as many as would have had to begin the day
    double before = 0; // their restarts before they were seen: did not happen
    double came = 0; // last seen that day
    double laterThatDay = 0;

    double there() const { return present + restarted + came; }
    double all() const { return there() + away; }
    bool isEmpty() const { return !count && all() == 0; }

    void beginDay(const Presence &presence)
    {
        const double in = present + restarted;
        present = in * (1 - presence.leaves) + away * presence.returns;
        away = in * presence.leaves + away * (1 - presence.returns);
        restarted = 0;
    }
    /// Those last seen on a past \a day.
    void addPast(int day, HabitIndex habit, double scale)
    {
        if (!count)
            return;
        const WaitingCount::Day &seen = count->days[static_cast<size_t>(-day)];
        came = scale * seen.present[habit.value];
        laterThatDay = scale * seen.laterThatDay[habit.value];
        away += scale * seen.away[habit.value];
        restarted += scale * seen.restarted[habit.value];
    }
    /// Those last seen today, who restart with \a chance a day, at the times of \a by.
    void addToday(HabitIndex habit, double scale, double chance, const ByTime &by)
    {
        if (!count)
            return;
        addPast(0, habit, scale);
        for (size_t slot = 0; slot < slotsPerDay; ++slot) {
            const double seen = scale * count->today[slot][habit.value];
            const double whole = seen / (1 - chance * by[slot + 1]);
            virtualPresent += whole;
            before += whole * chance * by[slot + 1];
        }
        laterThatDay = virtualPresent * chance - before;
    }
    /// Restarts up to a part \a by of a day with \a chance. Of today, only after everybody was seen.
    double restarts(double chance, double by) const
    {
        return (present + virtualPresent) * chance * by - before;
    }
    double restartsOn(int day, double chance, double by) const
    {
        return day < 0 ? present * chance + laterThatDay : restarts(chance, by);
    }
    /// Takes a part of those that have not restarted today, and of those that have; says how many.
    double take(double partOfQuiet, double partOfRestarted)
    {
        const double left = partOfQuiet * (present + came) + partOfRestarted * restarted;
        present *= 1 - partOfQuiet;
        came *= 1 - partOfQuiet;
        restarted *= 1 - partOfRestarted;
        for (double *restartsToday : {&laterThatDay, &virtualPresent, &before})
            *restartsToday *= 1 - partOfQuiet;
        return left;
    }
    /// The timer has fired for all that are on.
    void finish() { present = restarted = came = laterThatDay = virtualPresent = before = 0; }
    /// The day is over: \a leaving went on to the next wait.
    void endDay(double leaving)
    {
        present += came - leaving;
        came = laterThatDay = virtualPresent = before = 0;
    }
};

} // namespace tracker
