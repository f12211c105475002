// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/projectioncurves.h"

#include <algorithm>

namespace tracker {

namespace {

constexpr int pointLimit = 2000; // two corners a rise; beyond this, drawing gets slow and nothing new is seen

double hoursSince(LocalTime asOf, LocalTime time)
{
    return std::chrono::duration<double, std::ratio<3600>>(time - asOf).count();
}

} // namespace

HourRange chartRange(const Projection &projection, int hours)
{
    const double to = std::min(hours, projection.hours);
    const double known
        = projection.past.empty() ? 0 : hoursSince(projection.asOf, projection.past.front().time);
    return {std::clamp(known, -to / 4, 0.0), to};
}

bool isWorthAChart(const Projection &projection)
{
    if (projection.inScope < 2 || projection.hours < 1)
        return false;
    const auto moves = [](const HourlyCounts &counts) { return counts.back() - counts.front() >= 0.5; };
    return projection.past.size() > 1
        || std::ranges::any_of(projection.tracks,
                               [&](const TrackProjection &track) { return moves(track.curve.high); });
}

QList<QPointF> futureSteps(const HourlyCounts &counts, HourRange range)
{
    const auto last = std::min({static_cast<qsizetype>(range.to), static_cast<qsizetype>(counts.size()) - 1,
                                static_cast<qsizetype>(pointLimit / 2 - 1)});
    QList<QPointF> points;
    if (last < 0)
        return points;
    points.reserve(2 * last + 1);
    points.append({0.0, counts[0]});
    for (qsizetype hour = 1; hour <= last; ++hour) {
        points.append({static_cast<double>(hour), points.last().y()});
        points.append({static_cast<double>(hour), counts[static_cast<size_t>(hour)]});
    }
    return points;
}

QList<QPointF> pastSteps(const Projection &projection, size_t track, HourRange range)
{
    // Moments closer than this would share a pixel, so the later one stands for both.
    const double apart = -range.from / (pointLimit / 2 - 2);
    QList<QPointF> points;
    for (const PastPoint &past : projection.past) {
        const double hour = hoursSince(projection.asOf, past.time);
        const double machines = past.done[track];
        if (hour > 0)
            break;
        if (hour <= range.from) {
            points = {{range.from, machines}};
        } else if (points.isEmpty()) {
            points = {{hour, machines}};
        } else if (points.size() > 1 && hour - points.last().x() < apart) {
            points.last().setY(machines);
        } else if (machines > points.last().y()) {
            points.append({hour, points.last().y()});
            points.append({hour, machines});
        }
    }
    if (!points.isEmpty())
        points.append({0.0, points.last().y()});
    return points;
}

std::optional<Reading> readingAt(const ChartContent &content, int hour)
{
    const Projection &projection = *content.projection;
    Reading reading;
    reading.hour = hour;
    reading.time = projection.asOf + std::chrono::hours(hour);
    if (hour < 0) {
        const auto after
            = std::upper_bound(projection.past.begin(), projection.past.end(), reading.time,
                               [](LocalTime time, const PastPoint &point) { return time < point.time; });
        if (after == projection.past.begin())
            return {};
        for (size_t track = 0; track < projection.tracks.size(); ++track) {
            reading.tracks.push_back({.title = projection.tracks[track].title,
                                      .expected = static_cast<double>(std::prev(after)->done[track])});
        }
        return reading;
    }
    if (hour > projection.hours)
        return {};
    const auto at = static_cast<size_t>(hour);
    for (const TrackProjection &track : projection.tracks)
        reading.tracks.push_back(
            {track.title, track.curve.expected[at], track.curve.low[at], track.curve.high[at]});
    reading.completeLeftOn = projection.completion().timersAlone[at];
    if (content.whatIf && hour <= content.whatIf->hours)
        reading.completeWhatIf = content.whatIf->completion().curve.expected[at];
    return reading;
}

} // namespace tracker
