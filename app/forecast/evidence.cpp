// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/evidence.h"

#include "app/fleet/identity.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tracker {

namespace {

using namespace std::chrono_literals;

/// One list, and how to read a machine's restarts from it.
class RestartReader {
public:
    RestartReader(const Fleet &fleet, const Procedure &procedure, LocalTime asOf, const Calendar &calendar)
        : m_restarts(fleet.times(procedure.restarts.last))
        , m_seen(fleet.times(procedure.observations.lastSeen))
        , m_asOf(asOf)
        , m_calendar(calendar)
        , m_notSeenSince(silence())
    {
    }

    LocalTime lastRestart(quint32 machine) const
    {
        return m_restarts.empty() ? LocalTime() : std::min(m_restarts[machine], m_asOf);
    }
    bool wasSeen(quint32 machine) const
    {
        return !m_seen.empty() && m_seen[machine].isKnown() && m_seen[machine] >= m_notSeenSince;
    }
    /// The moment the row is true of: Last Seen, else the inventory time. A restart shows that the machine
    /// was on even later, and where machines report while they are on, so does silence that it was not.
    LocalTime seen(quint32 machine) const
    {
        const LocalTime listed = m_seen.empty() ? LocalTime() : m_seen[machine];
        const LocalTime seen = listed.isKnown() ? std::max(std::min(listed, m_asOf), m_notSeenSince) : m_asOf;
        return std::max(seen, lastRestart(machine));
    }
    /// To be asked where the last restart is known.
    Sighting sighting(quint32 machine) const
    {
        const int lastBin = m_calendar.binOf(lastRestart(machine));
        const int seenBin = std::max(lastBin, m_calendar.nearestBin(seen(machine)));
        int seenDay = m_calendar.dayOf(seenBin);
        int lastDay = m_calendar.dayOf(lastBin);
        constexpr int latestSeen = oldestDay / 2;
        if (seenDay < latestSeen) {
            const int weeks = (latestSeen - seenDay + 6) / 7;
            seenDay += 7 * weeks;
            lastDay += 7 * weeks;
        }
        if (lastDay < oldestDay)
            lastDay += (oldestDay - lastDay + 6) / 7 * 7;
        return {.lastDay = static_cast<qint16>(lastDay),
                .seenDay = static_cast<qint16>(seenDay),
                .lastSlot = static_cast<quint8>(m_calendar.slotOf(lastBin)),
                .seenSlot = static_cast<quint8>(m_calendar.slotOf(seenBin)),
                .wasSeen = wasSeen(machine)};
    }

private:
    /// The moment after which every machine that is on has been seen again; unknown where Last Seen has
    /// nothing to do with being on.
    LocalTime silence() const
    {
        std::vector<qint64> ages; // of machines that are on: left on for days, or restarted a moment ago
        int silent = 0; // machines silent since an earlier day, on which they had restarted
        int atNight = 0; // of these, last seen at an hour in which people sleep
        for (size_t i = 0; i < std::min(m_restarts.size(), m_seen.size()); ++i) {
            if (!m_restarts[i].isKnown() || !m_seen[i].isKnown() || m_seen[i] > m_asOf
                || m_restarts[i] > m_seen[i])
                continue;
            const auto up = m_seen[i] - m_restarts[i];
            if (up > 72h || m_asOf - m_restarts[i] < 6h)
                ages.push_back((m_asOf - m_seen[i]).count());
            const int bin = m_calendar.nearestBin(m_seen[i]);
            if (up < 24h && m_calendar.dayOf(bin) < 0) {
                ++silent;
                const int slot = m_calendar.slotOf(bin);
                atNight += slot < 3 || slot >= slotsPerDay - 3;
            }
        }
        constexpr size_t enough = 20;
        // A quarter of the day is night; people who switch their machines off do so before.
        if (ages.size() < enough || silent < 8 || atNight > 0.08 * silent)
            return {};
        const auto quartile = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() * 3 / 4);
        std::ranges::nth_element(ages, quartile);
        return m_asOf - std::chrono::seconds(*quartile * 3 / 2);
    }

    std::span<const LocalTime> m_restarts;
    std::span<const LocalTime> m_seen;
    LocalTime m_asOf;
    const Calendar &m_calendar;
    LocalTime m_notSeenSince;
};

/// What an earlier list shows of the machines of \a fleet.
class EarlierSightings {
public:
    EarlierSightings(const Fleet &fleet, const EarlierList &list, const Procedure &procedure,
                     const Calendar &calendar)
        : m_reader(*list.fleet, procedure, list.asOf, calendar)
        , m_machines(sameMachines(fleet, *list.fleet))
    {
    }

    /// What the list adds to \a newer about \a machine.
    std::optional<Sighting> before(quint32 machine, const Sighting &newer) const
    {
        const std::optional<MachineIndex> same = m_machines[machine];
        if (!same || !m_reader.lastRestart(same->value).isKnown())
            return std::nullopt;
        Sighting older = m_reader.sighting(same->value);
        const auto isBefore = [](int day, int slot, int otherDay, int otherSlot) {
            return day < otherDay || (day == otherDay && slot < otherSlot);
        };
        // A list that knows the same restart shows nothing that the newer one does not.
        if (!isBefore(older.lastDay, older.lastSlot, newer.lastDay, newer.lastSlot))
            return std::nullopt;
        if (isBefore(newer.lastDay, newer.lastSlot, older.seenDay, older.seenSlot)) {
            older.seenDay = newer.lastDay;
            older.seenSlot = newer.lastSlot;
        }
        older.sameMachine = true;
        return older;
    }

private:
    RestartReader m_reader;
    std::vector<std::optional<MachineIndex>> m_machines;
};

/// The first upgrade of a machine, in which an upgrade shows that it has begun.
std::span<const LocalTime> startTimes(const Fleet &fleet, const Procedure &procedure)
{
    const auto step = std::ranges::find(procedure.steps, Step::Kind::Upgrade, &Step::kind);
    if (step == procedure.steps.end() || !step->time)
        return {};
    return fleet.times(*step->time);
}

/// The newest upgrade that a restart has to follow.
LocalTime newestGate(const Fleet &fleet, const Procedure &procedure, quint32 machine)
{
    LocalTime newest;
    for (const Step &step : procedure.steps) {
        if (step.kind != Step::Kind::Restart)
            continue;
        if (step.after < 0)
            continue;
        if (const auto field = procedure.step(step.after).time)
            newest = std::max(newest, fleet.time(*field, {machine}));
    }
    return newest;
}

double daysBetween(LocalTime earlier, LocalTime later)
{
    return static_cast<double>((later - earlier).count()) / 86400;
}

/// Where and when the roll-out has come.
class RollOut {
public:
    RollOut(const Fleet &fleet, const Procedure &procedure)
        : m_started(startTimes(fleet, procedure))
        , m_sites(fleet.texts(procedure.observations.site))
    {
        const bool areSites
            = m_sites && m_sites->isPooled() && m_sites->texts().size() < 20 + fleet.size() / 20;
        if (!areSites)
            m_sites = nullptr;
        m_began.resize(m_sites ? std::max(1u, m_sites->texts().size()) : 1);
        m_isPeopled.resize(m_began.size());
        for (quint32 i = 0; i < m_started.size(); ++i) {
            LocalTime &site = m_began[siteOf(i)];
            m_isPeopled[siteOf(i)] = true;
            if (m_started[i].isKnown() && (!site.isKnown() || m_started[i] < site))
                site = m_started[i];
            if (m_started[i].isKnown() && (!m_beganAnywhere.isKnown() || m_started[i] < m_beganAnywhere))
                m_beganAnywhere = m_started[i];
        }
    }

    quint32 siteCount() const { return static_cast<quint32>(m_began.size()); }
    quint32 siteOf(quint32 machine) const { return m_sites ? m_sites->idOf({machine}) : 0u; }
    /// Whether the list tells when machines began.
    bool isTold() const { return !m_started.empty(); }
    LocalTime started(quint32 machine) const { return isTold() ? m_started[machine] : LocalTime(); }
    LocalTime began(quint32 site) const { return m_began[site]; }

    /// From one site to the next: those that the roll-out has reached since it began anywhere, and how long
    /// the others have waited for it.
    void addSites(Evidence &evidence, LocalTime asOf) const
    {
        evidence.siteCount = siteCount();
        evidence.daysSinceStart = m_beganAnywhere.isKnown() ? daysBetween(m_beganAnywhere, asOf) : 0;
        for (size_t site = 0; site < m_began.size(); ++site) {
            if (!m_isPeopled[site])
                continue;
            const LocalTime began = m_began[site];
            evidence.sitesElsewhere += !began.isKnown();
            if (!m_beganAnywhere.isKnown() || began == m_beganAnywhere)
                continue;
            evidence.reached.ran += began.isKnown();
            evidence.reached.all += daysBetween(m_beganAnywhere, began.isKnown() ? began : asOf);
        }
    }
    /// Days of the last three up to \a until on which a machine could have begun, and had a cycle, about.
    double daysToStart(quint32 site, LocalTime until, LocalTime asOf) const
    {
        if (!m_began[site].isKnown() || !until.isKnown())
            return 0;
        const LocalTime begin = std::max(m_began[site], asOf - 72h);
        constexpr double untilFirstCycle = 0.15;
        return until < begin ? 0.0 : untilFirstCycle + daysBetween(begin, until);
    }

private:
    std::span<const LocalTime> m_started; // by machine; empty where it is not told
    const TextColumn *m_sites; // null where the fleet has no sites worth the name
    std::vector<LocalTime> m_began; // by site
    std::vector<bool> m_isPeopled; // by site
    LocalTime m_beganAnywhere;
};

/// Goes through the machines of an assessment and its earlier lists.
class Gathering {
public:
    Gathering(const Assessment &assessment, const std::vector<EarlierList> &earlier, const Calendar &calendar,
              std::span<const TimerPace> timers)
        : m_assessment(assessment)
        , m_fleet(assessment.fleet())
        , m_procedure(assessment.procedure())
        , m_asOf(assessment.asOf())
        , m_calendar(calendar)
        , m_timers(timers)
        , m_reader(m_fleet, m_procedure, m_asOf, calendar)
        , m_rollOut(m_fleet, m_procedure)
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
        m_evidence.waits = Waits(assessment);
        m_rollOut.addSites(m_evidence, m_asOf);
    }

    Evidence run()
    {
        m_evidence.sightings.reserve(m_fleet.size());
        for (quint32 i = 0; i < m_fleet.size(); ++i) {
            const Judgement &judgement = m_assessment.at({i});
            const StageRole role = m_procedure.stages[judgement.stage].role;
            if (role == StageRole::OutOfScope)
                continue;
            const quint32 sighting = addSightings(i);
            const Standing &standing = m_evidence.waits.standing(m_assessment.kindOf({i}));
            addTimerCase(i, sighting, standing);
            if (const LocalTime started = m_rollOut.started(i);
                started.isKnown() && started >= m_asOf - 72h) {
                ++m_evidence.starts.ran;
                m_evidence.starts.all += m_rollOut.daysToStart(m_rollOut.siteOf(i), started, m_asOf);
            }
            const auto hold = m_procedure.hold.field;
            const bool isStopped = role == StageRole::Held || (hold && m_fleet.flag(*hold, {i}) == Flag::Yes);
            if (standing.open != 0 && standing.isMoved && !isStopped)
                addWaiting(i, sighting, standing, judgement);
        }
        if (!m_ages.empty()) {
            const auto oldest
                = m_ages.begin() + static_cast<std::ptrdiff_t>(m_ages.size() - 1 - m_ages.size() / 200);
            std::ranges::nth_element(m_ages, oldest);
            m_evidence.oldestAge = *oldest;
        }
        return std::move(m_evidence);
    }

private:
    /// The newest start of a timer; unknown where none is.
    LocalTime anchorOf(size_t timer, quint32 machine) const
    {
        const Timer &asked = m_procedure.timers[timer];
        const LocalTime due = m_assessment.timerDue(asked, {machine});
        return due.isKnown() ? due - asked.interval : LocalTime();
    }

    /// What the lists show of a machine's restarts, the newest first; returns where that is.
    quint32 addSightings(quint32 machine)
    {
        if (!m_reader.lastRestart(machine).isKnown())
            return WaitingMachine::noSighting;
        const auto first = static_cast<quint32>(m_evidence.sightings.size());
        const quint32 site = m_rollOut.siteOf(machine);
        const auto add = [&](const Sighting &sighting) {
            m_evidence.sightings.push_back(sighting);
            m_evidence.sites.push_back(site);
        };
        add(m_reader.sighting(machine));
        m_ages.push_back(m_evidence.sightings.back().seenDay - m_evidence.sightings.back().lastDay);
        for (const EarlierSightings &list : m_older) {
            if (const auto before = list.before(machine, m_evidence.sightings.back()))
                add(*before);
        }
        return first;
    }

    /// Whether the (first) timer's cycle ran when its time had come without a restart.
    void addTimerCase(quint32 machine, quint32 sighting, const Standing &standing)
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
        m_evidence.timerCases.push_back({sighting, daysLate, ran});
        m_evidence.sightings[sighting].cycle = ran ? Sighting::Cycle::Ran
            : daysLate == 0                        ? Sighting::Cycle::RanNot
                                                   : Sighting::Cycle::RanNotForDays;
    }

    void addWaiting(quint32 i, quint32 sighting, const Standing &standing, const Judgement &judgement)
    {
        WaitingMachine machine{.machine = i,
                               .sighting = sighting,
                               .site = m_rollOut.siteOf(i),
                               .kind = m_assessment.kindOf({i}),
                               .mayNeedLess = judgement.owedMin < judgement.owedMax
                                   && judgement.restart != RestartFlag::Unknown,
                               .wasSeen = m_reader.wasSeen(i)};
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
            machine.seenDay = m_evidence.sightings[sighting].seenDay;
            machine.seenSlot = m_evidence.sightings[sighting].seenSlot;
        }
        for (const size_t timer : standing.timersNext)
            machine.dueBins[timer] = dueBin(timer, i, seen);
        machine.settling = standing.waiting == Waiting::Timer && standing.restarts == 0 && restart.isKnown()
            && seen - restart < 2h;
        if (standing.waiting == Waiting::Start)
            addStart(machine, seen);
        const bool isGated = standing.waiting == Waiting::Start || standing.waiting == Waiting::Restart;
        if (isGated && !machine.mayNeedLess) {
            ++m_evidence.optional.all;
            m_evidence.optional.ran += standing.needsEveryRestart;
        }
        m_evidence.waiting.push_back(machine);
    }

    void setSeen(WaitingMachine &machine, LocalTime time) const
    {
        const int bin = m_calendar.nearestBin(time);
        machine.seenDay = static_cast<qint16>(m_calendar.dayOf(bin));
        machine.seenSlot = static_cast<quint8>(m_calendar.slotOf(bin));
    }

    qint16 dueBin(size_t timer, quint32 machine, LocalTime seen) const
    {
        const int hours = m_timers[timer].hours;
        const LocalTime anchor = anchorOf(timer, machine);
        const int spread = static_cast<int>(machine * 7 % 24) * hours / 24; // where nothing is known
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
            m_evidence.starts.all
                += m_rollOut.daysToStart(machine.site, anchorOf(0, machine.machine), m_asOf);
        }
        // Before the upgrade began there was nothing to start.
        const LocalTime begin = !m_rollOut.isTold() ? seen : began.isKnown() ? began : m_asOf;
        if (begin > seen) {
            setSeen(machine, std::min(begin, m_asOf));
            machine.wasSeen = false;
        }
    }

    const Assessment &m_assessment;
    const Fleet &m_fleet;
    const Procedure &m_procedure;
    LocalTime m_asOf;
    const Calendar &m_calendar;
    std::span<const TimerPace> m_timers;
    RestartReader m_reader;
    RollOut m_rollOut;
    bool m_isSetByRestart; // there is a first timer, and a restart sets it
    bool m_knowsCycles; // the list tells when the first timer's cycles ran
    std::vector<EarlierSightings> m_older;
    std::vector<int> m_ages; // in days, of last restarts when they were seen
    Evidence m_evidence;
};

} // namespace

Calendar calendarOf(const Assessment &assessment)
{
    // Where nothing is known, people sleep at four.
    std::array<double, 24> restarts{2, 1, 1, 0.5, 0, 0.5, 2, 5, 9, 7, 4, 3,
                                    3, 4, 3, 3,   3, 3,   3, 3, 3, 3, 3, 3};
    for (const LocalTime time : assessment.fleet().times(assessment.procedure().restarts.last)) {
        if (time.isKnown())
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

Evidence gather(const Assessment &assessment, const std::vector<EarlierList> &earlier,
                const Calendar &calendar, std::span<const TimerPace> timers)
{
    return Gathering(assessment, earlier, calendar, timers).run();
}

} // namespace tracker
