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

Waiting waitingOf(const Judgement &judgement, StageRole role)
{
    if (role == StageRole::NotStarted)
        return Waiting::Start;
    if (judgement.bounds.front() == Bound::Done)
        return Waiting::LastRestart;
    return judgement.bounds.front() == Bound::NeedsRestart ? Waiting::Restart : Waiting::Timer;
}

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

/// From one site to the next: those that the roll-out has reached since it began anywhere, and how long the
/// others have waited for it.
void addSites(Evidence &evidence, const std::vector<LocalTime> &began, const std::vector<bool> &isPeopled,
              LocalTime beganAnywhere, LocalTime asOf)
{
    for (size_t site = 0; site < began.size(); ++site) {
        if (!isPeopled[site])
            continue;
        evidence.sitesElsewhere += !began[site].isKnown();
        if (!beganAnywhere.isKnown() || began[site] == beganAnywhere)
            continue;
        evidence.reached.ran += began[site].isKnown();
        evidence.reached.all += daysBetween(beganAnywhere, began[site].isKnown() ? began[site] : asOf);
    }
}

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
                const Calendar &calendar, int timerHours)
{
    const Fleet &fleet = assessment.fleet();
    const Procedure &procedure = assessment.procedure();
    const LocalTime asOf = assessment.asOf();
    const RestartReader reader(fleet, procedure, asOf, calendar);
    const auto interval = procedure.timers.empty() ? 0s : procedure.timers.front().interval;
    const auto anchorOf = [&](quint32 machine) {
        const LocalTime due = procedure.timers.empty()
            ? LocalTime()
            : assessment.timerDue(procedure.timers.front(), {machine});
        return due.isKnown() ? due - interval : LocalTime();
    };

    Evidence evidence;
    const TextColumn *siteTexts = fleet.texts(procedure.observations.site);
    if (siteTexts && siteTexts->isPooled() && siteTexts->texts().size() < 20 + fleet.size() / 20)
        evidence.siteCount = std::max(1u, siteTexts->texts().size());
    else
        siteTexts = nullptr;
    const auto siteOf = [&](quint32 machine) { return siteTexts ? siteTexts->idOf({machine}) : 0u; };

    // When the upgrade began at each site.
    const auto started = startTimes(fleet, procedure);
    std::vector<LocalTime> began(evidence.siteCount);
    std::vector<bool> isPeopled(evidence.siteCount);
    LocalTime beganAnywhere;
    for (quint32 i = 0; i < started.size(); ++i) {
        LocalTime &site = began[siteOf(i)];
        isPeopled[siteOf(i)] = true;
        if (started[i].isKnown() && (!site.isKnown() || started[i] < site))
            site = started[i];
        if (started[i].isKnown() && (!beganAnywhere.isKnown() || started[i] < beganAnywhere))
            beganAnywhere = started[i];
    }

    addSites(evidence, began, isPeopled, beganAnywhere, asOf);

    std::vector<EarlierSightings> older;
    for (const EarlierList &list : earlier)
        older.emplace_back(fleet, list, procedure, calendar);
    const bool knowsCycles = !procedure.timers.empty()
        && std::ranges::any_of(procedure.timers.front().anchors, [&](Field anchor) {
               return anchor != procedure.restarts.last && fleet.has(anchor);
           });

    const bool isBegun
        = std::ranges::any_of(procedure.steps, [](const Step &step) { return step.startedBy.has_value(); });

    std::vector<int> ages;
    evidence.daysSinceStart = beganAnywhere.isKnown() ? daysBetween(beganAnywhere, asOf) : 0;
    evidence.sightings.reserve(fleet.size());
    for (quint32 i = 0; i < fleet.size(); ++i) {
        const Judgement &judgement = assessment.at({i});
        const StageRole role = procedure.stages[judgement.stage].role;
        if (role == StageRole::OutOfScope)
            continue;

        const quint32 site = siteOf(i);
        const LocalTime restart = reader.lastRestart(i);
        const LocalTime seen = reader.seen(i);
        quint32 sighting = WaitingMachine::noSighting;
        if (restart.isKnown()) {
            sighting = static_cast<quint32>(evidence.sightings.size());
            evidence.sightings.push_back(reader.sighting(i));
            evidence.sites.push_back(site);
            ages.push_back(evidence.sightings.back().seenDay - evidence.sightings.back().lastDay);
            for (const EarlierSightings &list : older) {
                if (const auto before = list.before(i, evidence.sightings.back())) {
                    evidence.sightings.push_back(*before);
                    evidence.sites.push_back(site);
                }
            }
        }
        const bool isWaiting
            = judgement.completion() != Bound::Done || judgement.bounds.front() != Bound::Done;
        const Waiting waiting = waitingOf(judgement, role);
        const LocalTime anchor = anchorOf(i);
        if (!procedure.timers.empty() && restart.isKnown() && seen - restart > interval + 1h) {
            // Where cycles are not listed, agents that had begun to wait before it was due tell.
            const LocalTime gate = knowsCycles ? LocalTime() : newestGate(fleet, procedure, i);
            const bool waited = isWaiting && gate.isKnown() && gate < restart + interval
                && (waiting == Waiting::Timer || waiting == Waiting::LastRestart);
            if (knowsCycles || waited) {
                const bool ran = knowsCycles ? anchor > restart + 1h : waiting == Waiting::LastRestart;
                const int daysLate = static_cast<int>((seen - restart - interval) / 24h);
                evidence.timerCases.push_back({sighting, daysLate, ran});
                evidence.sightings[sighting].cycle = ran ? Sighting::Cycle::Ran
                    : daysLate == 0                      ? Sighting::Cycle::RanNot
                                                         : Sighting::Cycle::RanNotForDays;
            }
        }
        // Days of the last three on which it could have begun, and had a cycle, about.
        const auto daysToStart = [&](LocalTime until) {
            if (!began[site].isKnown() || !until.isKnown())
                return 0.0;
            const LocalTime begin = std::max(began[site], asOf - 72h);
            constexpr double untilFirstCycle = 0.15;
            return until < begin ? 0.0 : untilFirstCycle + daysBetween(begin, until);
        };
        if (!started.empty() && started[i].isKnown() && started[i] >= asOf - 72h) {
            ++evidence.starts.ran;
            evidence.starts.all += daysToStart(started[i]);
        }
        const bool isStopped = role == StageRole::Held
            || (procedure.hold.field && fleet.flag(*procedure.hold.field, {i}) == Flag::Yes);
        // What nothing in the procedure moves on has no date.
        const bool isMoved = waiting == Waiting::Start ? isBegun
            : waiting == Waiting::Timer                ? !procedure.timers.empty() || judgement.owedMax > 0
                                                       : true;
        if (!isWaiting || isStopped || !isMoved)
            continue;

        WaitingMachine machine{.machine = i,
                               .sighting = sighting,
                               .site = site,
                               .waiting = waiting,
                               .restarts = judgement.owedMax,
                               .mayNeedOneLess = judgement.owedMin < judgement.owedMax
                                   && judgement.restart != RestartFlag::Unknown,
                               .wasSeen = reader.wasSeen(i)};
        if (waiting == Waiting::LastRestart && judgement.restart == RestartFlag::Unknown) {
            // Nothing shows whether the restart has come since: what it waits for is true as of the upgrade
            // before.
            const LocalTime gate = newestGate(fleet, procedure, i);
            machine.mayNeedOneLess = !gate.isKnown() || restart.isKnown();
            machine.sighting = WaitingMachine::noSighting;
            if (gate.isKnown() && !restart.isKnown())
                machine.seenDay = static_cast<qint16>(std::min(0, calendar.dayOf(calendar.nearestBin(gate))));
        } else if (sighting == WaitingMachine::noSighting) {
            machine.seenDay = static_cast<qint16>(calendar.dayOf(calendar.nearestBin(seen)));
            machine.seenSlot = static_cast<quint8>(calendar.slotOf(calendar.nearestBin(seen)));
        } else {
            machine.seenDay = evidence.sightings[sighting].seenDay;
            machine.seenSlot = evidence.sightings[sighting].seenSlot;
        }
        if (waiting == Waiting::Timer) {
            machine.settling = machine.restarts == 0 && restart.isKnown() && seen - restart < 2h;
            machine.dueBin
                = static_cast<qint16>(anchor.isKnown() ? std::max(calendar.binOf(anchor) + timerHours, -30000)
                                                       : calendar.nearestBin(seen) + 1
                                              + static_cast<int>(i * 7 % 24) * timerHours / 24);
        }
        if (waiting == Waiting::Start) {
            machine.isElsewhere = !started.empty() && !began[site].isKnown();
            evidence.starts.all += daysToStart(anchor);
            // Before the upgrade began there was nothing to start.
            const LocalTime begin = started.empty() ? seen : began[site].isKnown() ? began[site] : asOf;
            if (const int bin = calendar.nearestBin(std::min(begin, asOf)); begin > seen) {
                machine.seenDay = static_cast<qint16>(calendar.dayOf(bin));
                machine.seenSlot = static_cast<quint8>(calendar.slotOf(bin));
                machine.wasSeen = false;
            }
        }
        if ((waiting == Waiting::Start || waiting == Waiting::Restart) && !machine.mayNeedOneLess) {
            ++evidence.optional.all;
            evidence.optional.ran += machine.restarts > 1;
        }
        evidence.waiting.push_back(machine);
    }
    if (!ages.empty()) {
        const auto oldest = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() - 1 - ages.size() / 200);
        std::ranges::nth_element(ages, oldest);
        evidence.oldestAge = *oldest;
    }
    return evidence;
}

} // namespace tracker
