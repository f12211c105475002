// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/simulation/timeronlybound.h"

#include "app/procedure/waits.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

/// Whether an administrator stopped the machine, so that the timer brings nothing.
bool isStopped(const Assessment &assessment, MachineIndex machine)
{
    const auto field = assessment.procedure().hold.field;
    return field && assessment.fleet().flag(*field, machine) == Flag::Yes;
}

/// When the timers, one after the other, are sure to have brought a machine to the end of \a route; nothing
/// where it needs more.
std::optional<LocalTime> sureTime(const Route &route, const Assessment &assessment, MachineIndex machine,
                                  std::optional<std::chrono::hours> interval)
{
    constexpr std::chrono::seconds second{1};
    const auto &timers = assessment.procedure().timers;
    LocalTime reached = assessment.asOf();
    for (const Wait &wait : route) {
        if (wait.kind == Wait::Kind::Restart)
            return std::nullopt;
        const Timer &timer = timers[wait.timer];
        const auto every = wait.timer == 0 && interval ? *interval : timer.interval;
        const LocalTime due = assessment.timerDue(timer, machine);
        // A missed one runs in the first hour, and a later one from then on.
        LocalTime fires = !due.isKnown() ? reached + every
            : due <= assessment.asOf()   ? assessment.asOf() + second
                                         : std::max(assessment.asOf() + second, due - timer.interval + every);
        if (fires < reached)
            fires = fires + (reached - fires + every - second) / every * every;
        reached = fires;
    }
    return reached;
}

/// The hour after \a asOf by whose end \a time has come; 0 when it is not after \a asOf.
int hourOf(LocalTime time, LocalTime asOf)
{
    const auto span = time - asOf;
    return span.count() <= 0 ? 0 : static_cast<int>((span.count() + 3599) / 3600);
}

} // namespace

std::vector<HourlyCounts> timerOnlyBound(const Assessment &assessment, const MachineList &machines,
                                         std::optional<std::chrono::hours> interval, int hours)
{
    const Procedure &procedure = assessment.procedure();
    // What machines of one kind wait for is the same; when is not.
    std::vector<std::vector<std::optional<Route>>> routes(procedure.tracks.size());
    for (size_t track = 0; track < routes.size(); ++track) {
        for (const Assessment::Known &kind : assessment.kinds())
            routes[track].push_back(routeOf(procedure, procedure.tracks[track].steps, kind.facts));
    }
    std::vector<HourlyCounts> curves(routes.size(), HourlyCounts(static_cast<size_t>(hours) + 1));
    for (const MachineIndex machine : machines) {
        if (!assessment.isInScope(machine))
            continue;
        const Judgement &judgement = assessment.at(machine);
        for (size_t track = 0; track < routes.size(); ++track) {
            std::optional<LocalTime> done = assessment.asOf();
            if (judgement.bound(track) != Bound::Done) {
                const auto &route = routes[track][assessment.kindOf(machine)];
                done = route && !isStopped(assessment, machine)
                    ? sureTime(*route, assessment, machine, interval)
                    : std::nullopt;
            }
            if (const int hour = done ? hourOf(*done, assessment.asOf()) : hours + 1; hour <= hours)
                ++curves[track][static_cast<size_t>(hour)];
        }
    }
    for (HourlyCounts &curve : curves)
        std::partial_sum(curve.begin(), curve.end(), curve.begin());
    return curves;
}

} // namespace tracker
