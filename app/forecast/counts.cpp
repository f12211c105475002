// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/counts.h"

#include "app/forecast/observations/observedfleet.h"

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

constexpr std::chrono::hours oneHour{1};

/// The steps whose times tell when a track was done: all but the restarts that something on it follows; of
/// completion, all.
std::vector<int> tellingSteps(const Procedure &procedure, size_t track)
{
    std::vector<int> telling = procedure.tracks[track].steps;
    if (track == procedure.completion())
        return telling;
    std::erase_if(telling, [&](int step) {
        return procedure.step(step).kind == Step::Kind::Restart
            && std::ranges::any_of(procedure.tracks[track].steps, [&](int later) {
                   return later != step && procedure.comesAfter(later, step);
               });
    });
    return telling;
}

/// When \a steps of a machine were done, at latest; unknown where the list does not say.
LocalTime doneAt(const Assessment &assessment, MachineIndex machine, const std::vector<int> &steps)
{
    const Procedure &procedure = assessment.procedure();
    const Fleet &fleet = assessment.fleet();
    const auto timeOf
        = [&](const Step &step) { return step.time ? fleet.time(*step.time, machine) : LocalTime(); };
    const LocalTime restart = fleet.time(procedure.restarts.last, machine);
    LocalTime done;
    for (const int place : steps) {
        const Step &step = procedure.step(place);
        if (step.kind == Step::Kind::Upgrade) {
            done = std::max(done, timeOf(step));
            continue;
        }
        const LocalTime upgraded = step.after < 0 ? LocalTime() : timeOf(procedure.step(step.after));
        if (upgraded.isKnown() && restart > upgraded)
            done = std::max(done, std::min(restart, upgraded + std::chrono::hours(24)));
    }
    return done;
}

LocalTime reached(const HourlyCounts &counts, double goal, LocalTime asOf)
{
    const auto at = std::ranges::lower_bound(counts, goal - 1e-6);
    return at == counts.end() ? LocalTime() : asOf + oneHour * (at - counts.begin());
}

} // namespace

MachineList allMachines(const Assessment &assessment)
{
    MachineList machines(assessment.size());
    for (quint32 i = 0; i < assessment.size(); ++i)
        machines[i] = {i};
    return machines;
}

DoneNow doneNow(const Assessment &assessment, const MachineList &machines)
{
    DoneNow done{.done = std::vector<quint32>(assessment.procedure().tracks.size())};
    const Waits waits = waitsOf(assessment);
    for (const MachineIndex machine : machines) {
        if (!assessment.isInScope(machine))
            continue;
        const Judgement &judgement = assessment.at(machine);
        ++done.inScope;
        for (size_t track = 0; track < done.done.size(); ++track)
            done.done[track] += judgement.bound(track) == Bound::Done;
        if (judgement.completion() == Bound::Done)
            continue;
        if (assessment.isHeld(machine))
            ++done.held;
        else if (!waits.standing(assessment.kindOf(machine)).isMoved)
            ++done.unmoved;
    }
    return done;
}

std::vector<PastPoint> pastOf(const Assessment &assessment, const MachineList &machines, int hours)
{
    const LocalTime asOf = assessment.asOf();
    const auto size = static_cast<size_t>(hours) + 1;
    const size_t tracks = assessment.procedure().tracks.size();
    std::vector<std::vector<int>> telling;
    for (size_t track = 0; track < tracks; ++track)
        telling.push_back(tellingSteps(assessment.procedure(), track));
    std::vector<PastPoint> points(size, {.done = std::vector<quint32>(tracks)});

    // Hours before now, from the oldest; what is older or has no time stands in the first.
    const auto place = [&](LocalTime time) {
        if (!time.isKnown())
            return size_t{0};
        const auto ago = std::max<qint64>(0, (asOf - time).count()) / 3600;
        return ago >= hours ? size_t{0} : size - 1 - static_cast<size_t>(ago);
    };
    for (const MachineIndex machine : machines) {
        if (!assessment.isInScope(machine))
            continue;
        const Judgement &judgement = assessment.at(machine);
        for (size_t track = 0; track < tracks; ++track) {
            if (judgement.bound(track) == Bound::Done)
                ++points[place(doneAt(assessment, machine, telling[track]))].done[track];
        }
    }
    for (size_t i = 0; i < size; ++i) {
        points[i].time = asOf - oneHour * static_cast<int>(size - 1 - i);
        for (size_t track = 0; track < tracks && i > 0; ++track)
            points[i].done[track] += points[i - 1].done[track];
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
