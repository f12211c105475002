// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/backtest.h"

#include "app/fleet/identity.h"
#include "app/forecast/counts.h"

#include <algorithm>

namespace tracker {

namespace {

struct Common {
    MachineList earlier;
    MachineList later;
};

Common machinesOfBoth(const Assessment &earlier, const Assessment &later, const MachineList &among)
{
    const auto same = sameMachines(earlier.fleet(), later.fleet());
    std::vector<bool> isAmong(later.size());
    for (const MachineIndex machine : among)
        isAmong[machine.value] = later.isInScope(machine);
    Common common;
    for (quint32 i = 0; i < earlier.size(); ++i) {
        if (same[i] && isAmong[same[i]->value] && earlier.isInScope({i})) {
            common.earlier.push_back({i});
            common.later.push_back(*same[i]);
        }
    }
    return common;
}

void summarise(Backtest::OfTrack &track)
{
    for (const Backtest::Point &point : track.points) {
        track.inside += point.isInside();
        track.bias += point.expected - point.seen;
    }
    if (!track.points.empty()) {
        track.inside /= static_cast<double>(track.points.size());
        track.bias /= static_cast<double>(track.points.size());
    }
}

} // namespace

Result<std::shared_ptr<const Backtest>> backtest(std::shared_ptr<const Assessment> earlier,
                                                 const Assessment &later, const MachineList &among,
                                                 Progress &progress)
{
    auto test = std::make_shared<Backtest>();
    test->from = earlier->asOf();
    test->until = later.asOf();
    const auto hours = std::max<qint64>(0, (test->until - test->from) / std::chrono::hours(1));
    Common common = machinesOfBoth(*earlier, later, among);
    test->machines = static_cast<quint32>(common.earlier.size());
    for (const Track &track : later.procedure().tracks)
        test->tracks.push_back({.curveId = track.curveId, .title = track.title});
    if (hours < 1 || test->machines == 0)
        return std::shared_ptr<const Backtest>(std::move(test));

    const auto projection = project({.assessment = std::move(earlier),
                                     .only = std::move(common.earlier),
                                     .hours = static_cast<int>(hours)},
                                    progress);
    if (!projection)
        return projection.failure();
    // The later list's hours end at its own time: what it shows of one that is not over yet is what it shows
    // up to the full hour before.
    const std::vector<PastPoint> past = pastOf(later, common.later, static_cast<int>(hours));
    const auto seenAt = [&](size_t hour) -> const PastPoint & {
        const auto after
            = std::ranges::upper_bound(past, test->from + std::chrono::hours(hour), {}, &PastPoint::time);
        return after == past.begin() ? past.front() : *std::prev(after);
    };
    for (size_t hour = 1; hour <= static_cast<size_t>(hours); ++hour) {
        const PastPoint &seen = seenAt(hour);
        for (size_t track = 0; track < test->tracks.size(); ++track) {
            const BandedCurve &curve = (*projection)->tracks[track].curve;
            test->tracks[track].points.push_back({curve.low[hour], curve.expected[hour], curve.high[hour],
                                                  static_cast<double>(seen.done[track])});
        }
    }
    std::ranges::for_each(test->tracks, summarise);
    return std::shared_ptr<const Backtest>(std::move(test));
}

Result<std::shared_ptr<const Backtest>> backtest(std::shared_ptr<const Assessment> earlier,
                                                 const Assessment &later, Progress &progress)
{
    return backtest(std::move(earlier), later, allMachines(later), progress);
}

} // namespace tracker
