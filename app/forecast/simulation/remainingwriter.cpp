// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/remainingwriter.h"

#include <algorithm>

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
    m_besides.resize(m_open.size());
}

void RemainingWriter::write(Remaining &remaining, const HabitDay &today, int firstSlot, int endSlot)
{
    const int firstBin = m_calendar.binAt(today.day, 0);
    const int first = std::max(firstSlot, -firstBin);
    const int end = std::min(endSlot, static_cast<int>(remaining.front().size()) - firstBin);
    if (first >= end)
        return;
    const Slots slots{first, end - first, static_cast<size_t>(firstBin + first)};
    for (size_t i = 0; i < m_open.size(); ++i) {
        Open &open = m_open[i];
        open.beginDay();
        for (const Station *station : open.stations) {
            if (station->wait == Wait::Kind::Timer)
                addTimer(open, *station, today);
            else
                addWaiting(open, *station, today);
        }
        if (!open.isLine())
            m_besides[i] = besidesLine(open, today, slots);
    }
    for (size_t track = 0; track < remaining.size(); ++track)
        writeTrack(remaining[track], track, today, slots);
}

void RemainingWriter::writeTrack(std::vector<double> &remaining, size_t track, const HabitDay &today,
                                 const Slots &slots) const
{
    double *const hours = remaining.data() + slots.firstBin;
    Line line;
    for (size_t i = 0; i < m_open.size(); ++i) {
        if (!(m_open[i].tracks >> track & 1))
            continue;
        line += m_open[i].line;
        for (int slot = 0; !m_open[i].isLine() && slot < slots.count; ++slot)
            hours[slot] += m_besides[i][static_cast<size_t>(slot)];
    }
    const double *const by = today.by.data() + slots.first + 1;
    for (int slot = 0; slot < slots.count; ++slot)
        hours[slot] += line.at(by[slot]);
}

RemainingWriter::Hours RemainingWriter::besidesLine(const Open &open, const HabitDay &today,
                                                    const Slots &slots)
{
    Hours besides{};
    const auto forEachHour = [&](auto change) {
        for (int i = 0; i < slots.count; ++i)
            besides[static_cast<size_t>(i)] += change(i);
    };
    for (const Open::Firing &firing : open.firings)
        forEachHour([&](int i) {
            const size_t bin = slots.firstBin + static_cast<size_t>(i);
            return -firing.machines * (*firing.due)[std::min(bin, firing.due->size() - 1)];
        });
    for (const auto &waiting : open.entries) {
        const double runs = waiting.second->cohort.there() * today.cycleRuns;
        forEachHour([&](int i) {
            return -runs * today.dueShare(*waiting.first, *waiting.second, today.day, slots.first + i);
        });
    }
    for (const auto &waiting : open.sameDay)
        forEachHour([&](int i) {
            const int since = slots.first + i - waiting.first;
            return since < 0 ? 0 : waiting.second * today.by[static_cast<size_t>(since) + 1];
        });
    return besides;
}

void RemainingWriter::Open::beginDay()
{
    line = {};
    firings.clear();
    entries.clear();
    sameDay.clear();
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
    for (size_t where = 0; where < station.waitingCohorts().size(); ++where) {
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
