// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/reporting.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>

namespace tracker {

Reporting reportingOf(const Assessment &assessment, std::span<const MachineIndex> members)
{
    const Fleet &fleet = assessment.fleet();
    const Procedure &procedure = assessment.procedure();
    const LocalTime asOf = assessment.asOf();
    std::vector<Field> events{procedure.restarts.last};
    for (const Timer &timer : procedure.timers)
        events.insert(events.end(), timer.anchors.begin(), timer.anchors.end());
    const auto seenTimes = fleet.times(procedure.observations.lastSeen);
    const auto restarts = fleet.times(procedure.restarts.last);
    if (seenTimes.empty() || restarts.empty())
        return {.until = asOf, .newest = asOf};

    size_t reports = 0;
    size_t ofEvents = 0;
    std::vector<qint64> ages; // of machines that are on: left on for days, or restarted a moment ago
    for (const MachineIndex machine : members) {
        const LocalTime seen = seenTimes[machine.value];
        const LocalTime restart = restarts[machine.value];
        if (!seen.isKnown() || !restart.isKnown() || seen > asOf || restart > seen)
            continue;
        LocalTime event;
        for (const Field field : events) {
            if (const LocalTime time = fleet.time(field, machine); time <= seen)
                event = std::max(event, time);
        }
        ++reports;
        ofEvents += seen - event <= ModelConstants::reportsEventWithin;
        if (seen - restart > ModelConstants::upForDays || asOf - restart < ModelConstants::upForHours)
            ages.push_back((asOf - seen).count());
    }
    const bool isOfEvents
        = static_cast<double>(ofEvents) > ModelConstants::reportsOfEvents * static_cast<double>(reports);
    const auto before = [&](std::vector<qint64> &of, double part) {
        if (of.size() < ModelConstants::reportingMachines)
            return asOf;
        const auto quantile = of.begin() + static_cast<std::ptrdiff_t>(part * static_cast<double>(of.size()));
        std::ranges::nth_element(of, quantile);
        return asOf - std::chrono::seconds(*quantile);
    };
    return {.until = isOfEvents ? asOf : before(ages, 0.5),
            .newest = before(ages, ModelConstants::newestReports),
            .isOfEvents = isOfEvents};
}

ReportAge ageOf(LocalTime report, LocalTime asOf)
{
    const auto age = std::chrono::duration_cast<std::chrono::hours>(asOf - report).count();
    const auto &ages = ModelConstants::reportAges;
    return {static_cast<quint8>(std::ranges::upper_bound(ages, age) - ages.begin())};
}

} // namespace tracker
