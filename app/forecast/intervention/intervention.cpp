// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/intervention/intervention.h"

#include "app/base/casefold.h"

#include <algorithm>
#include <numeric>
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
    std::vector<quint32> place(assessment.size(), notChosen);
    if (!scenario.machines) {
        std::iota(place.begin(), place.end(), 0);
    } else {
        quint32 next = 0;
        for (const MachineIndex machine : *scenario.machines)
            place[machine.value] = next++;
    }
    SiteChoice sites(scenario.sites, assessment);
    std::vector<WaitingMachine> chosen;
    std::erase_if(waiting, [&](const WaitingMachine &machine) {
        const bool isChosen = place[machine.machine.value] != notChosen && sites.contains(machine.machine);
        if (isChosen)
            chosen.push_back(machine);
        return isChosen;
    });
    std::ranges::stable_sort(chosen, {}, [&](const WaitingMachine &machine) {
        return std::pair(scenario.queue == RestartScenario::Queue::BySite ? machine.site : SiteIndex(),
                         place[machine.machine.value]);
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

/// The rounds of restarts, an hour's machines in each arm.
std::vector<Arm> queued(std::vector<WaitingMachine> machines, const Intervention &intervention, int perHour)
{
    const size_t hours = std::max<size_t>(
        1, (machines.size() + static_cast<size_t>(perHour) - 1) / static_cast<size_t>(perHour));
    const size_t together = (hours + ModelConstants::mostArms - 1) / ModelConstants::mostArms;
    const size_t size = together * static_cast<size_t>(perHour);
    std::vector<Arm> arms;
    for (size_t first = 0; first < machines.size(); first += size) {
        Arm arm{.intervention = intervention};
        arm.machines.assign(machines.begin() + static_cast<std::ptrdiff_t>(first),
                            machines.begin()
                                + static_cast<std::ptrdiff_t>(std::min(first + size, machines.size())));
        // All of an arm restart in its last hour: never earlier than they could.
        const auto last = std::min(hours, (arms.size() + 1) * together) - 1;
        arm.intervention.restartBin = *intervention.restartBin + static_cast<int>(last);
        if (intervention.everyDays > 0)
            arm.intervention.everyDays = static_cast<int>((hours + slotsPerDay - 1) / slotsPerDay);
        arms.push_back(std::move(arm));
    }
    return arms;
}

} // namespace

ScenarioDraw Intervention::appliedTo(ScenarioDraw draw, const Calendar &calendar) const
{
    const int endDay = static_cast<int>(draw.days.size()) - ModelConstants::followedDays;
    const auto conduct = [&](int day) -> DayConduct & {
        return draw.days[static_cast<size_t>(day + ModelConstants::followedDays)];
    };
    draw.cycleNow = cycleNow;
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
    return draw;
}

std::vector<TimerPace> Intervention::appliedTo(std::vector<TimerPace> timers) const
{
    if (interval && !timers.empty()) {
        const auto hours = static_cast<int>(interval->count());
        timers.front().change = hours - timers.front().hours;
        timers.front().hours = hours;
    }
    return timers;
}

std::vector<Arm> armsOf(const RestartScenario &scenario, std::vector<WaitingMachine> waiting,
                        const Learning &learning)
{
    using Kind = RestartScenario::Kind;
    std::vector<Arm> arms;
    const auto &timers = learning.assessment->procedure().timers;
    if (!scenario.isHabit()) {
        std::vector<WaitingMachine> chosen = takeChosen(scenario, waiting, *learning.assessment);
        Intervention intervention;
        intervention.timersAlone = scenario.kind == Kind::Nobody;
        intervention.stayOnOverWeekend = scenario.stayOnOverWeekend;
        intervention.cycleNow = scenario.cycleNow;
        if (!timers.empty() && scenario.intervalHours > 0)
            intervention.interval = std::chrono::hours(scenario.intervalHours);
        if (scenario.restarts())
            intervention.restartBin = firstRestart(scenario, learning.assessment->asOf());
        if (scenario.kind == Kind::Daily) {
            intervention.everyDays = 1;
            intervention.withoutHabitFrom
                = scenario.from.isValid() ? learning.calendar.dayOf(*intervention.restartBin) : 0;
        }
        if (intervention.restartBin && scenario.atMostPerHour > 0)
            arms = queued(std::move(chosen), intervention, scenario.atMostPerHour);
        else if (!chosen.empty())
            arms.push_back({std::move(chosen), intervention});
    }
    if (!waiting.empty())
        arms.push_back({std::move(waiting), {}});
    return arms;
}

std::vector<Arm> armsOf(const RestartScenario &scenario, const std::optional<MachineList> &only,
                        const Learning &learning)
{
    std::vector<Arm> arms = armsOf(scenario, learning.observed.waiting, learning);
    for (Arm &arm : arms)
        keepOnly(arm.machines, only, learning);
    std::erase_if(arms, [](const Arm &arm) { return arm.machines.empty(); });
    return arms;
}

void keepOnly(std::vector<WaitingMachine> &waiting, const std::optional<MachineList> &only,
              const Learning &learning)
{
    if (!only)
        return;
    std::vector<bool> isCounted(learning.assessment->size());
    for (const MachineIndex machine : *only)
        isCounted[machine.value] = true;
    std::erase_if(waiting, [&](const WaitingMachine &machine) { return !isCounted[machine.machine.value]; });
}

InitialParts initialPartsOf(const Arm &arm, std::span<const WaitingMachine> machines, ShiftIndex shift,
                            double weight, const Learning &learning)
{
    return initialPartsOf(machines, shift, weight, learning, arm.intervention.appliedTo(learning.timers));
}

Remaining simulate(const Arm &arm, const InitialState &initial, const ScenarioDraw &draw,
                   const Learning &learning, int hours)
{
    return simulate(learning, initial, arm.intervention.appliedTo(draw, learning.calendar),
                    arm.intervention.appliedTo(learning.timers), hours);
}

} // namespace tracker
