// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/simulation/habitday.h"

#include <array>
#include <span>
#include <vector>

namespace tracker {

/// Writes down, hour by hour, the machines of one habit that are not done.
class RemainingWriter {
public:
    /// \a stations outlive the writer.
    RemainingWriter(std::span<const Station> stations, const Calendar &calendar);

    /// Adds those in the slots of \a today from \a firstSlot to before \a endSlot.
    void write(Remaining &remaining, const HabitDay &today, int firstSlot, int endSlot);

private:
    /// What goes on in a straight line with the part of the day's restarts that has been.
    struct Line {
        double from = 0;
        double slope = 0;

        double at(double by) const { return from + slope * by; }
        Line &operator+=(Line line)
        {
            from += line.from;
            slope += line.slope;
            return *this;
        }
    };
    /// The machines for which the same tracks are open: a line, and those whose timer fires at known hours.
    struct Open {
        struct Firing {
            double machines = 0;
            const std::vector<double> *due = nullptr;
        };
        TrackSet tracks = 0;
        std::vector<const Station *> stations;
        // Of the day that is written:
        Line line;
        std::vector<Firing> firings;
        /// Of timers that are waited for last.
        std::vector<std::pair<const Station *, const Station::Entry *>> entries;
        /// By the hours of a timer that fires on the day of a restart: those whose restart sets it.
        std::vector<std::pair<int, double>> sameDay;

        void beginDay();
        bool isLine() const { return firings.empty() && entries.empty() && sameDay.empty(); }
    };
    /// Hours of a day.
    struct Slots {
        int first = 0;
        int count = 0;
        size_t firstBin = 0;
    };
    using Hours = std::array<double, slotsPerDay>;

    static Line left(const HabitDay &today, const Cohort &cohort, Line ran, double restarting = 1);
    static void addWaiting(Open &open, const Station &station, const HabitDay &today);
    static void addTimer(Open &open, const Station &station, const HabitDay &today);

    /// What the timers that fire in \a slots change in the line, by hour from the first.
    static Hours besidesLine(const Open &open, const HabitDay &today, const Slots &slots);
    void writeTrack(std::vector<double> &remaining, size_t track, const HabitDay &today,
                    const Slots &slots) const;

    const Calendar &m_calendar;
    std::vector<Open> m_open;
    std::vector<Hours> m_besides; // of the day that is written, as m_open
};

} // namespace tracker
