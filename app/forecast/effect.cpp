// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/effect.h"

#include <numeric>

namespace tracker {

namespace {

/// The area between two curves, an hour wide at every hour.
double between(const HourlyCounts &upper, const HourlyCounts &lower)
{
    return std::accumulate(upper.begin() + 1, upper.end(), 0.0)
        - std::accumulate(lower.begin() + 1, lower.end(), 0.0);
}

} // namespace

double Effect::hours() const
{
    double sum = 0;
    for (const OfTrack &track : tracks)
        sum += track.hours;
    return sum;
}

Effect effectOf(const Projection &scenario, const Projection &over)
{
    Q_ASSERT(scenario.asOf == over.asOf && scenario.hours == over.hours && scenario.inScope == over.inScope);
    Effect effect;
    for (size_t track = 0; track < over.tracks.size(); ++track)
        effect.tracks.push_back(
            {over.tracks[track].title,
             between(scenario.tracks[track].curve.expected, over.tracks[track].curve.expected)});
    for (size_t i = 0; i < over.milestones.size(); ++i)
        effect.milestones.push_back(
            {over.milestones[i].part, over.milestones[i].expected, scenario.milestones[i].expected});
    return effect;
}

} // namespace tracker
