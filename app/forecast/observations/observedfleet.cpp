// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/observedfleet.h"

#include "app/forecast/observations/bursts.h"
#include "app/forecast/observations/modelconstants.h"
#include "app/forecast/observations/reporting.h"
#include "app/forecast/observations/restartreader.h"
#include "app/forecast/observations/rollout.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tracker {

namespace {

using namespace std::chrono_literals;

/// The newest upgrade that a restart has to follow.
LocalTime newestGate(const Fleet &fleet, const Procedure &procedure, MachineIndex machine)
{
    LocalTime newest;
    for (const Step &step : procedure.steps) {
        if (step.kind != Step::Kind::Restart)
            continue;
        if (step.after < 0)
            continue;
        if (const auto field = procedure.step(step.after).time)
            newest = std::max(newest, fleet.time(*field, machine));
    }
    return newest;
}

/// Goes through the machines of an assessment and its earlier lists.
class Gathering {
public:
    Gathering(const Assessment &assessment, std::span<const MachineIndex> members,
              const std::vector<EarlierList> &earlier, const Calendar &calendar,
              std::span<const TimerPace> timers)
        : m_assessment(assessment)
        , m_members(members)
        , m_fleet(assessment.fleet())
        , m_procedure(assessment.procedure())
        , m_asOf(assessment.asOf())
        , m_calendar(calendar)
        , m_timers(timers)
        , m_reader(m_fleet, m_procedure, m_asOf, calendar)
        , m_rollOut(m_fleet, m_procedure, members)
        , m_bursts(members, m_reader, m_rollOut, m_asOf)
        , m_isSetByRestart(
              !m_procedure.timers.empty()
              && std::ranges::count(m_procedure.timers.front().anchors, m_procedure.restarts.last) > 0)
        , m_knowsCycles(!m_procedure.timers.empty()
                        && std::ranges::any_of(m_procedure.timers.front().anchors, [&](Field anchor) {
                               return anchor != m_procedure.restarts.last && m_fleet.has(anchor);
                           }))
    {
        for (const EarlierList &list : earlier)
            m_older.emplace_back(m_fleet, list, m_procedure, calendar);
        m_observed.waits = waitsOf(assessment);
        const Reporting reporting = reportingOf(assessment, members);
        m_newestReports = reporting.newest;
        m_observed.newestDay = dayWithin(calendar.nearestBin(reporting.newest));
        m_rollOut.addSites(m_observed, m_newestReports);
        const int reportedBin = calendar.nearestBin(reporting.until);
        m_observed.reportedDay = dayWithin(reportedBin);
        m_observed.reportedSlot = static_cast<quint8>(calendar.slotOf(reportedBin));
        m_observed.reportsEvents = reporting.isOfEvents;
    }

    ObservedFleet run()
    {
        m_observed.sightings.reserve(m_members.size());
        for (const MachineIndex machine : m_members) {
            const Judgement &judgement = m_assessment.at(machine);
            m_key = keyOf(m_fleet, machine);
            const SightingIndex sighting = addSightings(machine);
            const Standing &standing = m_observed.waits.standing(m_assessment.kindOf(machine));
            addTimerCase(machine, sighting, standing);
            if (const LocalTime started = m_rollOut.started(machine);
                started.isKnown() && started >= m_newestReports - 72h) {
                ++m_observed.starts.ran;
                m_observed.starts.all
                    += m_rollOut.daysToStart(m_rollOut.siteOf(machine), started, m_newestReports);
            }
            if (standing.open != 0 && standing.isMoved && !m_assessment.isHeld(machine))
                addWaiting(machine, sighting, standing, judgement);
        }
        if (!m_ages.empty()) {
            const auto oldest
                = m_ages.begin() + static_cast<std::ptrdiff_t>(m_ages.size() - 1 - m_ages.size() / 200);
            std::ranges::nth_element(m_ages, oldest);
            m_observed.oldestAge = *oldest;
        }
        return std::move(m_observed);
    }

private:
    /// The day of a bin; of an older one the first that reports are told apart by.
    qint16 dayWithin(int bin) const
    {
        return static_cast<qint16>(std::max(m_calendar.dayOf(bin), ModelConstants::oldestDay / 2));
    }

    /// The newest start of a timer; unknown where none is.
    LocalTime anchorOf(size_t timer, MachineIndex machine) const
    {
        const Timer &asked = m_procedure.timers[timer];
        const LocalTime due = m_assessment.timerDue(asked, machine);
        return due.isKnown() ? due - asked.interval : LocalTime();
    }

    /// What the lists show of a machine's restarts, the newest first; returns where that is.
    SightingIndex addSightings(MachineIndex machine)
    {
        if (!m_reader.lastRestart(machine).isKnown())
            return WaitingMachine::noSighting;
        const SightingIndex first{static_cast<quint32>(m_observed.sightings.size())};
        const SiteIndex site = m_rollOut.siteOf(machine);
        const auto add = [&](const Sighting &sighting) {
            for (const qint16 until : {sighting.seenDay, m_observed.reportedDay}) {
                if (until != sighting.seenDay && !sighting.isSilent)
                    continue;
                size_t &days = m_observed.quietDays[static_cast<size_t>(-until)];
                days = std::max(days, static_cast<size_t>(until - sighting.lastDay) + 1);
            }
            m_observed.sightings.push_back(sighting);
            m_observed.sites.push_back(site);
        };
        Sighting newest = m_reader.sighting(machine);
        newest.key = m_key;
        newest.isOfBurst = m_bursts.contains(machine, m_reader, m_rollOut);
        newest.isSilent = newest.wasSeen
            && std::pair(newest.seenDay, newest.seenSlot)
                < std::pair(m_observed.reportedDay, m_observed.reportedSlot);
        add(newest);
        m_ages.push_back(m_observed.sightings.back().seenDay - m_observed.sightings.back().lastDay);
        for (const EarlierSightings &list : m_older) {
            if (auto before = list.before(machine, m_observed.sightings.back())) {
                before->key = m_key;
                add(*before);
            }
        }
        return first;
    }

    /// Whether the (first) timer's cycle ran when its time had come without a restart.
    void addTimerCase(MachineIndex machine, SightingIndex sighting, const Standing &standing)
    {
        if (!m_isSetByRestart || sighting == WaitingMachine::noSighting)
            return;
        const auto interval = m_procedure.timers.front().interval;
        const LocalTime restart = m_reader.lastRestart(machine);
        const LocalTime seen = m_reader.seen(machine);
        if (seen - restart <= interval + 1h)
            return;
        // Where cycles are not listed, what had begun to wait for one before it was due tells.
        const bool isLast = standing.waiting == Waiting::LastRestart;
        if (!m_knowsCycles) {
            const LocalTime gate = newestGate(m_fleet, m_procedure, machine);
            const bool waited = gate.isKnown() && gate < restart + interval && !standing.places.empty()
                && (standing.waiting == Waiting::Timer || isLast);
            if (!waited)
                return;
        }
        const bool ran = m_knowsCycles ? anchorOf(0, machine) > restart + 1h : isLast;
        const int daysLate = static_cast<int>((seen - restart - interval) / 24h);
        m_observed.timerCases.push_back({sighting, daysLate, ran});
        m_observed.sightings[sighting.value].cycle = ran ? Sighting::Cycle::Ran
            : daysLate == 0                              ? Sighting::Cycle::RanNot
                                                         : Sighting::Cycle::RanNotForDays;
    }

    void addWaiting(MachineIndex i, SightingIndex sighting, const Standing &standing,
                    const Judgement &judgement)
    {
        WaitingMachine machine{.machine = i,
                               .key = m_key,
                               .sighting = sighting,
                               .site = m_rollOut.siteOf(i),
                               .kind = m_assessment.kindOf(i),
                               .mayNeedLess = judgement.owedMin < judgement.owedMax
                                   && judgement.restart != RestartFlag::Unknown};
        const LocalTime restart = m_reader.lastRestart(i);
        const LocalTime seen = m_reader.seen(i);
        if (standing.waiting == Waiting::LastRestart && judgement.restart == RestartFlag::Unknown) {
            // Nothing shows whether the restart has come since: what it waits for is true as of the upgrade
            // before.
            const LocalTime gate = newestGate(m_fleet, m_procedure, i);
            machine.mayNeedLess = !gate.isKnown() || restart.isKnown();
            machine.sighting = WaitingMachine::noSighting;
            if (gate.isKnown() && !restart.isKnown())
                machine.seenDay
                    = static_cast<qint16>(std::min(0, m_calendar.dayOf(m_calendar.nearestBin(gate))));
        } else if (sighting == WaitingMachine::noSighting) {
            setSeen(machine, seen);
        } else {
            machine.seenDay = m_observed.at(sighting).seenDay;
            machine.seenSlot = m_observed.at(sighting).seenSlot;
        }
        for (const size_t timer : standing.timersNext)
            machine.dueBins[timer] = dueBin(timer, i, seen);
        machine.settling = standing.waiting == Waiting::Timer && standing.restarts == 0 && restart.isKnown()
            && seen - restart < ModelConstants::settling;
        machine.isStillSettling = machine.settling && m_asOf - restart < ModelConstants::settling;
        if (standing.waiting == Waiting::Start)
            addStart(machine, seen);
        const bool isGated = standing.waiting == Waiting::Start || standing.waiting == Waiting::Restart;
        if (isGated && !machine.mayNeedLess) {
            ++m_observed.optional.all;
            m_observed.optional.ran += standing.needsEveryRestart;
        }
        m_observed.waiting.push_back(machine);
    }

    void setSeen(WaitingMachine &machine, LocalTime time) const
    {
        const int bin = m_calendar.nearestBin(time);
        machine.seenDay = static_cast<qint16>(m_calendar.dayOf(bin));
        machine.seenSlot = static_cast<quint8>(m_calendar.slotOf(bin));
    }

    qint16 dueBin(size_t timer, MachineIndex machine, LocalTime seen) const
    {
        const int hours = m_timers[timer].hours;
        const LocalTime anchor = anchorOf(timer, machine);
        const int spread = static_cast<int>(m_key.value % 24) * hours / 24; // where nothing is known
        const int bin
            = anchor.isKnown() ? m_calendar.binOf(anchor) + hours : m_calendar.nearestBin(seen) + 1 + spread;
        return static_cast<qint16>(std::clamp(bin, -30000, 30000));
    }

    /// Of a machine that has not begun.
    void addStart(WaitingMachine &machine, LocalTime seen)
    {
        const LocalTime began = m_rollOut.began(machine.site);
        machine.isElsewhere = m_rollOut.isTold() && !began.isKnown();
        if (!m_procedure.timers.empty()) {
            m_observed.starts.all
                += m_rollOut.daysToStart(machine.site, anchorOf(0, machine.machine), m_newestReports);
        }
        // Before the upgrade began there was nothing to start.
        const LocalTime begin = !m_rollOut.isTold() ? seen : began.isKnown() ? began : m_newestReports;
        if (begin > seen)
            setSeen(machine, std::min(begin, m_asOf));
    }

    const Assessment &m_assessment;
    std::span<const MachineIndex> m_members;
    const Fleet &m_fleet;
    const Procedure &m_procedure;
    LocalTime m_asOf;
    LocalTime m_newestReports;
    const Calendar &m_calendar;
    std::span<const TimerPace> m_timers;
    RestartReader m_reader;
    RollOut m_rollOut;
    Bursts m_bursts;
    MachineKey m_key; // of the machine that is looked at
    bool m_isSetByRestart; // there is a first timer, and a restart sets it
    bool m_knowsCycles; // the list tells when the first timer's cycles ran
    std::vector<EarlierSightings> m_older;
    std::vector<int> m_ages; // in days, of last restarts when they were seen
    ObservedFleet m_observed;
};

} // namespace

Waits waitsOf(const Assessment &assessment)
{
    std::vector<Facts> kinds;
    for (const Assessment::Known &kind : assessment.kinds())
        kinds.push_back(kind.facts);
    return {assessment.procedure(), kinds};
}

Calendar calendarOf(const Assessment &assessment, std::span<const MachineIndex> members)
{
    // Where nothing is known, people sleep at four.
    std::array<double, 24> restarts = ModelConstants::restartsByHour;
    for (const MachineIndex machine : members) {
        if (const LocalTime time = assessment.fleet().time(assessment.procedure().restarts.last, machine);
            time.isKnown())
            ++restarts[static_cast<size_t>(time.seconds() / 3600 % 24)];
    }
    const auto around = [&](size_t hour) {
        return restarts[(hour + 23) % 24] + 2 * restarts[hour] + restarts[(hour + 1) % 24];
    };
    size_t quietest = 4;
    for (size_t hour = 0; hour < 24; ++hour) {
        if (around(hour) < around(quietest))
            quietest = hour;
    }
    return {assessment.asOf(), static_cast<int>(quietest)};
}

ObservedFleet gather(const Assessment &assessment, std::span<const MachineIndex> members,
                     const std::vector<EarlierList> &earlier, const Calendar &calendar,
                     std::span<const TimerPace> timers)
{
    return Gathering(assessment, members, earlier, calendar, timers).run();
}

} // namespace tracker
