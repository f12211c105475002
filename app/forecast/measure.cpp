// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/measure.h"

#include "app/base/casefold.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace tracker {

namespace {

constexpr int saturday = 5;

/// Whether a machine belongs to one of some sites.
class SiteChoice {
public:
    SiteChoice(const QStringList &sites, const Assessment &assessment)
        : m_texts(assessment.fleet().texts(assessment.procedure().observations.site))
    {
        for (const QString &site : sites)
            m_sites.insert(caseFolded(site.trimmed().toStdString()));
    }

    bool contains(MachineIndex machine)
    {
        if (m_sites.empty())
            return true;
        if (!m_texts)
            return false;
        const auto [known, isNew] = m_byText.try_emplace(m_texts->idOf(machine));
        if (isNew)
            known->second = containsOneOf(m_texts->at(machine));
        return known->second;
    }

private:
    bool containsOneOf(std::string_view text) const
    {
        for (size_t begin = 0; begin <= text.size();) {
            const size_t end = std::min(text.find(';', begin), text.size());
            if (m_sites.contains(caseFolded(text.substr(begin, end - begin))))
                return true;
            begin = end + 1;
        }
        return false;
    }

    const TextColumn *m_texts;
    std::unordered_set<std::string> m_sites;
    std::unordered_map<quint32, bool> m_byText;
};

/// Takes those that \a scenario is about out of \a waiting, in the order of its queue.
std::vector<WaitingMachine> takeChosen(const RestartScenario &scenario, std::vector<WaitingMachine> &waiting,
                                       const Assessment &assessment)
{
    constexpr quint32 notChosen = 0xFFFFFFFF;
    std::vector<quint32> place(assessment.size(), scenario.machines ? notChosen : 0);
    if (scenario.machines) {
        quint32 next = 0;
        for (const MachineIndex machine : *scenario.machines)
            place[machine.value] = next++;
    }
    SiteChoice sites(scenario.sites, assessment);
    std::vector<WaitingMachine> chosen;
    std::erase_if(waiting, [&](const WaitingMachine &machine) {
        const bool isChosen
            = place[machine.machine] != notChosen && sites.contains(MachineIndex{machine.machine});
        if (isChosen)
            chosen.push_back(machine);
        return isChosen;
    });
    std::ranges::stable_sort(chosen, {}, [&](const WaitingMachine &machine) {
        return std::pair(scenario.queue == RestartScenario::Queue::BySite ? machine.site : 0u,
                         place[machine.machine]);
    });
    return chosen;
}

/// The bin of the first restart after the inventory time.
int firstRestart(const RestartScenario &scenario, LocalTime asOf)
{
    const QDateTime now = asOf.toDateTime();
    if (!scenario.at.isValid() && (!scenario.from.isValid() || scenario.from <= now.date()))
        return 1;
    const QTime at = scenario.at.isValid() ? scenario.at : QTime(0, 0);
    QDateTime moment(std::max(now.date(), scenario.from), at, now.timeZone());
    if (moment <= now)
        moment = moment.addDays(1);
    return static_cast<int>((now.secsTo(moment) + 3599) / 3600);
}

/// The rounds of restarts, an hour's machines in each party.
std::vector<Party> queued(std::vector<WaitingMachine> machines, const Measure &measure, int perHour)
{
    // More parties would be exact to the hour, but as slow as they are many.
    constexpr size_t mostParties = 24;
    const size_t hours = std::max<size_t>(
        1, (machines.size() + static_cast<size_t>(perHour) - 1) / static_cast<size_t>(perHour));
    const size_t together = (hours + mostParties - 1) / mostParties;
    const size_t size = together * static_cast<size_t>(perHour);
    std::vector<Party> parties;
    for (size_t first = 0; first < machines.size(); first += size) {
        Party party{.measure = measure};
        party.machines.assign(machines.begin() + static_cast<std::ptrdiff_t>(first),
                              machines.begin()
                                  + static_cast<std::ptrdiff_t>(std::min(first + size, machines.size())));
        // All of a party restart in its last hour: never earlier than they could.
        const auto last = std::min(hours, (parties.size() + 1) * together) - 1;
        party.measure.restartBin = *measure.restartBin + static_cast<int>(last);
        if (measure.everyDays > 0)
            party.measure.everyDays = static_cast<int>((hours + slotsPerDay - 1) / slotsPerDay);
        parties.push_back(std::move(party));
    }
    return parties;
}

} // namespace

World Measure::appliedTo(World world, const Calendar &calendar) const
{
    const int endDay = static_cast<int>(world.days.size()) - followedDays;
    const auto conduct
        = [&](int day) -> DayConduct & { return world.days[static_cast<size_t>(day + followedDays)]; };
    world.cycleNow = cycleNow;
    if (stayOnOverWeekend) {
        int day = 1;
        while (calendar.weekdayOf(day) != saturday)
            ++day;
        for (const int free : {day, day + 1}) {
            if (free < endDay)
                conduct(free).stayOn = true;
        }
        if (day + 2 < endDay)
            conduct(day + 2).wasLeftOn = true;
    }
    if (withoutHabitFrom) {
        for (int day = *withoutHabitFrom; day < endDay; ++day)
            conduct(day).habit = false;
    }
    if (restartBin) {
        for (int day = calendar.dayOf(*restartBin); day < endDay; day += everyDays) {
            conduct(day).everybodyAt = calendar.slotOf(*restartBin);
            if (everyDays == 0)
                break;
        }
    }
    return world;
}

std::vector<TimerPace> Measure::appliedTo(std::vector<TimerPace> timers) const
{
    if (interval && !timers.empty()) {
        const auto hours = static_cast<int>(interval->count());
        timers.front().change = hours - timers.front().hours;
        timers.front().hours = hours;
    }
    return timers;
}

std::vector<Party> partiesOf(const RestartScenario &scenario, std::vector<WaitingMachine> waiting,
                             const Learning &learning)
{
    using Kind = RestartScenario::Kind;
    std::vector<Party> parties;
    const auto &timers = learning.assessment->procedure().timers;
    if (!scenario.isHabit()) {
        std::vector<WaitingMachine> chosen = takeChosen(scenario, waiting, *learning.assessment);
        Measure measure;
        measure.leftOn = scenario.kind == Kind::Nobody;
        measure.stayOnOverWeekend = scenario.stayOnOverWeekend;
        measure.cycleNow = scenario.cycleNow;
        if (!timers.empty() && scenario.intervalHours > 0)
            measure.interval = std::chrono::hours(scenario.intervalHours);
        if (scenario.restarts())
            measure.restartBin = firstRestart(scenario, learning.assessment->asOf());
        if (scenario.kind == Kind::Daily) {
            measure.everyDays = 1;
            measure.withoutHabitFrom
                = scenario.from.isValid() ? learning.calendar.dayOf(*measure.restartBin) : 0;
        }
        if (measure.restartBin && scenario.atMostPerHour > 0)
            parties = queued(std::move(chosen), measure, scenario.atMostPerHour);
        else if (!chosen.empty())
            parties.push_back({std::move(chosen), measure});
    }
    if (!waiting.empty())
        parties.push_back({std::move(waiting), {}});
    return parties;
}

std::vector<Party> partiesOf(const RestartScenario &scenario, const std::optional<MachineList> &only,
                             const Learning &learning)
{
    std::vector<Party> parties = partiesOf(scenario, learning.evidence.waiting, learning);
    for (Party &party : parties)
        keepOnly(party.machines, only, learning);
    std::erase_if(parties, [](const Party &party) { return party.machines.empty(); });
    return parties;
}

void keepOnly(std::vector<WaitingMachine> &waiting, const std::optional<MachineList> &only,
              const Learning &learning)
{
    if (!only)
        return;
    std::vector<bool> isCounted(learning.assessment->size());
    for (const MachineIndex machine : *only)
        isCounted[machine.value] = true;
    std::erase_if(waiting, [&](const WaitingMachine &machine) { return !isCounted[machine.machine]; });
}

Starts startsOf(const Party &party, std::span<const WaitingMachine> machines, size_t crew, double weight,
                const Learning &learning)
{
    return countStarts(machines, crew, weight, learning.evidence, learning.habits, learning.likelihood,
                       learning.calendar, party.measure.appliedTo(learning.timers));
}

Remaining follow(const Party &party, const Starts &starts, const World &world, const Learning &learning,
                 int hours)
{
    return followCourse(learning.evidence.waits, starts, learning.habits, learning.calendar,
                        party.measure.appliedTo(world, learning.calendar),
                        party.measure.appliedTo(learning.timers), hours);
}

} // namespace tracker
