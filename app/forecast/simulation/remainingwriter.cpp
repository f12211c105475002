// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/remainingwriter.h"

#include <algorithm>
#include <array>

namespace tracker {

RemainingWriter::RemainingWriter(std::span<const Station> stations, const Calendar &calendar)
    : m_calendar(calendar)
{
    for (const Station &station : stations) {
        auto open = std::ranges::find(m_open, station.tracks, &Open::tracks);
        if (open == m_open.end())
            open = m_open.insert(open, Open{.tracks = station.tracks});
        open->stations.push_back(&station);
    }
}

void RemainingWriter::write(Remaining &remaining, const HabitDay &today, int firstSlot, int endSlot)
{
    const int firstBin = m_calendar.binAt(today.day, 0);
    firstSlot = std::max(firstSlot, -firstBin);
    endSlot = std::min(endSlot, static_cast<int>(remaining.front().size()) - firstBin);
    if (firstSlot >= endSlot)
        return;
    std::array<double, slotsPerDay> left;
    const auto slots = static_cast<size_t>(endSlot - firstSlot);
    const auto begin = static_cast<size_t>(firstBin + firstSlot);
    for (Open &open : m_open) {
        open.beginDay();
        for (const Station *station : open.stations) {
            if (station->wait == Wait::Kind::Timer)
                addTimer(open, *station, today);
            else
                addWaiting(open, *station, today);
        }
        for (size_t i = 0; i < slots; ++i)
            left[i] = open.left(today, firstSlot + static_cast<int>(i), begin + i);
        for (size_t track = 0; track < remaining.size(); ++track) {
            if (!(open.tracks >> track & 1))
                continue;
            for (size_t i = 0; i < slots; ++i)
                remaining[track][begin + i] += left[i];
        }
    }
}

void RemainingWriter::Open::beginDay()
{
    line = {};
    firings.clear();
    entries.clear();
    sameDay.clear();
}

double RemainingWriter::Open::left(const HabitDay &today, int slot, size_t bin) const
{
    double left = line.at(today.by[static_cast<size_t>(slot) + 1]);
    for (const auto &[machines, due] : firings)
        left -= machines * (*due)[std::min(bin, due->size() - 1)];
    for (const auto &[station, entry] : entries)
        left -= entry->cohort.there() * today.cycleRuns * today.dueShare(*station, *entry, today.day, slot);
    for (const auto &[hours, slope] : sameDay) {
        if (slot >= hours)
            left += slope * today.by[static_cast<size_t>(slot - hours) + 1];
    }
    return left;
}

/// Those of \a cohort that are not done when a part of the day's restarts has been, of which a part
/// \a restarting brings them on, and a part \a ran of the cycles.
RemainingWriter::Line RemainingWriter::left(const HabitDay &today, const Cohort &cohort, Line ran,
                                            double restarting)
{
    const Line restarts = {-cohort.before, (cohort.present + cohort.virtualPresent) * today.chance};
    return {cohort.there() * (1 - ran.from) + cohort.away - restarting * restarts.from,
            -cohort.there() * ran.slope - restarting * restarts.slope};
}

/// Those that wait for a start or a restart.
void RemainingWriter::addWaiting(Open &open, const Station &station, const HabitDay &today)
{
    for (size_t where = 0; where < station.waiting.size(); ++where) {
        const Cohort &cohort = station.waiting[where];
        if (station.next)
            open.line += {cohort.all(), 0};
        else
            open.line += left(today, cohort, {},
                              station.wait == Wait::Kind::Start ? today.conduct->cycleStarts[where] : 1);
    }
    if (station.wait == Wait::Kind::Restart && station.next && station.next->isSameDay()
        && !station.next->next)
        open.sameDay.emplace_back(station.next->timer.hours, left(today, station.waiting[0], {}).slope);
}

/// Those that wait for a timer.
void RemainingWriter::addTimer(Open &open, const Station &station, const HabitDay &today)
{
    if (station.next) {
        open.line += {station.machinesOnTimer(), 0};
        return;
    }
    // Those that restart do not log on to what they had missed.
    const double restart = station.timer.endsAtRestart() ? today.chance : 0;
    const Line loggedOn = today.conduct->stayOn ? Line{1, 0} : Line{0, today.logsOn * (1 - restart)};
    const double later = 1 - restart - today.cycleRuns;
    const Line passed{today.cycleRuns + later * loggedOn.from, later * loggedOn.slope};
    const double restarting = station.timer.firesAtRestart ? 1 : 0;
    Line line = left(today, station.missed, loggedOn, restarting);
    line += left(today, station.passed, passed, restarting);
    // Those whose timer fires at known hours of the day go down on top of that.
    for (const Station::Coming *coming : {&station.fresh, &station.restarted}) {
        if (coming->cohort.all() <= 0)
            continue;
        line += left(today, coming->cohort, {}, restarting);
        open.firings.push_back({coming->cohort.there() * today.runsOf(station, *coming), &coming->due});
    }
    for (const Station::Entry &entry : station.entries) {
        line += left(today, entry.cohort, {}, restarting);
        open.entries.emplace_back(&station, &entry);
    }
    open.line += line;
}

} // namespace tracker
