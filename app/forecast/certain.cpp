// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/certain.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace tracker {

namespace {

constexpr std::chrono::hours hour{1};

bool isInScope(const Assessment &assessment, const Judgement &judgement)
{
    return assessment.procedure().stages[judgement.stage].role != StageRole::OutOfScope;
}

/// Whether an administrator stopped the machine, so that the timer brings nothing.
bool isStopped(const Assessment &assessment, MachineIndex machine)
{
    const auto field = assessment.procedure().hold.field;
    return field && assessment.fleet().flag(*field, machine) == Flag::Yes;
}

/// The hour by which the timer is sure to have brought a track on, or nothing when it never does.
std::optional<int> timerHour(Bound bound, const Assessment &assessment, MachineIndex machine,
                             std::chrono::seconds interval)
{
    const auto &timers = assessment.procedure().timers;
    switch (bound) {
    case Bound::Done:
        return 0;
    case Bound::Timed:
        return std::max(
            1,
            hourOf(assessment.timerDue(timers.front(), machine) - timers.front().interval + interval,
                   assessment.asOf()));
    case Bound::NextLogon:
        return 1;
    case Bound::NeedsRestart:
        return std::nullopt;
    case Bound::Unknown:
        if (timers.empty() || isStopped(assessment, machine))
            return std::nullopt;
        return hourOf(assessment.asOf() + interval, assessment.asOf());
    }
    Q_UNREACHABLE();
}

/// When the agents of a machine were done, and at latest when it was complete; unknown where the list does
/// not say.
struct DoneAt {
    LocalTime agents;
    LocalTime complete;
};
DoneAt doneAt(const Assessment &assessment, MachineIndex machine)
{
    const Procedure &procedure = assessment.procedure();
    const Fleet &fleet = assessment.fleet();
    const auto timeOf
        = [&](const Step &step) { return step.time ? fleet.time(*step.time, machine) : LocalTime(); };
    const LocalTime restart = fleet.time(procedure.restarts.last, machine);
    DoneAt done;
    for (const int step : procedure.tracks.front().steps)
        done.agents = std::max(done.agents, timeOf(procedure.steps[static_cast<size_t>(step)]));
    done.complete = done.agents;
    for (const Step &step : procedure.steps) {
        if (step.kind == Step::Kind::Upgrade) {
            done.complete = std::max(done.complete, timeOf(step));
            continue;
        }
        const LocalTime upgraded = timeOf(procedure.steps[static_cast<size_t>(step.after)]);
        if (upgraded.isKnown() && restart > upgraded)
            done.complete = std::max(done.complete, std::min(restart, upgraded + std::chrono::hours(24)));
    }
    return done;
}

void accumulate(HourlyCounts &counts)
{
    std::partial_sum(counts.begin(), counts.end(), counts.begin());
}

LocalTime reached(const HourlyCounts &counts, double goal, LocalTime asOf)
{
    const auto at = std::ranges::lower_bound(counts, goal - 1e-6);
    return at == counts.end() ? LocalTime() : asOf + hour * (at - counts.begin());
}

} // namespace

MachineList allMachines(const Assessment &assessment)
{
    MachineList machines(assessment.size());
    for (quint32 i = 0; i < assessment.size(); ++i)
        machines[i] = {i};
    return machines;
}

int hourOf(LocalTime time, LocalTime asOf)
{
    const auto span = time - asOf;
    return span.count() <= 0 ? 0 : static_cast<int>((span.count() + 3599) / 3600);
}

DoneNow doneNow(const Assessment &assessment, const MachineList &machines)
{
    DoneNow done;
    for (const MachineIndex machine : machines) {
        const Judgement &judgement = assessment.at(machine);
        if (!isInScope(assessment, judgement))
            continue;
        ++done.inScope;
        done.agents += judgement.bounds.front() == Bound::Done;
        done.complete += judgement.completion() == Bound::Done;
    }
    return done;
}

LeftOn leftOn(const Assessment &assessment, const MachineList &machines, std::chrono::seconds interval,
              int hours)
{
    const auto size = static_cast<size_t>(hours) + 1;
    LeftOn curves{HourlyCounts(size), HourlyCounts(size)};
    for (const MachineIndex machine : machines) {
        const Judgement &judgement = assessment.at(machine);
        if (!isInScope(assessment, judgement))
            continue;
        const auto agents = timerHour(judgement.bounds.front(), assessment, machine, interval);
        if (agents && *agents <= hours)
            ++curves.agents[static_cast<size_t>(*agents)];
        const auto complete = timerHour(judgement.completion(), assessment, machine, interval);
        if (complete && *complete <= hours)
            ++curves.complete[static_cast<size_t>(*complete)];
    }
    accumulate(curves.agents);
    accumulate(curves.complete);
    return curves;
}

std::vector<PastPoint> pastOf(const Assessment &assessment, const MachineList &machines, int hours)
{
    const LocalTime asOf = assessment.asOf();
    const auto size = static_cast<size_t>(hours) + 1;
    std::vector<quint32> agents(size);
    std::vector<quint32> complete(size);

    // Hours before now, from the oldest; what is older or has no time stands in the first.
    const auto place = [&](LocalTime time) {
        if (!time.isKnown())
            return size_t{0};
        const auto ago = std::max<qint64>(0, (asOf - time).count()) / 3600;
        return ago >= hours ? size_t{0} : size - 1 - static_cast<size_t>(ago);
    };
    for (const MachineIndex machine : machines) {
        const Judgement &judgement = assessment.at(machine);
        if (!isInScope(assessment, judgement))
            continue;
        const DoneAt done = doneAt(assessment, machine);
        if (judgement.bounds.front() == Bound::Done)
            ++agents[place(done.agents)];
        if (judgement.completion() == Bound::Done)
            ++complete[place(done.complete)];
    }

    std::vector<PastPoint> points;
    points.reserve(size);
    PastPoint point;
    for (size_t i = 0; i < size; ++i) {
        point.time = asOf - hour * static_cast<int>(size - 1 - i);
        point.agents += agents[i];
        point.complete += complete[i];
        points.push_back(point);
    }
    return points;
}

Projection::Milestone milestone(const BandedCurve &curve, double part, quint32 inScope, LocalTime asOf)
{
    const double goal = std::ceil(part * inScope - 1e-9);
    return {.part = part,
            .earliest = reached(curve.high, goal, asOf),
            .expected = reached(curve.expected, goal, asOf),
            .latest = reached(curve.low, goal, asOf)};
}

} // namespace tracker
