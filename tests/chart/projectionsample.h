// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace tracker {

/// A made-up projection of a fleet whose machines are restarted in the mornings: \a inScope machines,
/// inventory on Mon 24 Jul 2000 14:00.
inline std::shared_ptr<const Projection> sampleProjection(quint32 inScope = 2310, int hours = 336)
{
    auto projection = std::make_shared<Projection>();
    projection->asOf = LocalTime::fromIso(u"2000-07-24T14:00:00");
    projection->hours = hours;
    projection->inScope = inScope;
    projection->timer = std::chrono::hours(23);
    projection->timerTitle = QStringLiteral("CCIM cycle");
    projection->tracks.push_back(
        {.curveId = QStringLiteral("agents"), .title = QStringLiteral("Other agents")});
    projection->tracks.push_back(
        {.curveId = QStringLiteral("complete"), .title = QStringLiteral("Completion")});
    TrackProjection &agents = projection->tracks.front();
    TrackProjection &complete = projection->tracks.back();
    const double all = inScope;
    double open = 0.48;
    double agentsOpen = 0.40;
    for (int hour = 0; hour <= hours; ++hour) {
        const int clock = (14 + hour) % 24;
        if (hour > 0 && clock >= 7 && clock <= 9) {
            open *= 0.80;
            agentsOpen *= 0.72;
        } else if (hour > 0) {
            open *= 0.998;
        }
        const auto within = [&](double part) { return std::clamp(part, 0.52, 1.0) * all; };
        const double spread = 0.25 * open * (1 - std::exp(-hour / 12.0));
        complete.curve.low.push_back(
            std::max(within(1 - open - spread), hour ? complete.curve.low.back() : 0.0));
        complete.curve.expected.push_back((1 - open) * all);
        complete.curve.high.push_back(within(1 - open + spread));
        agents.curve.low.push_back(
            std::max((1 - agentsOpen - spread / 2) * all, hour ? agents.curve.low.back() : 0.0));
        agents.curve.expected.push_back((1 - agentsOpen) * all);
        agents.curve.high.push_back(std::min(1 - agentsOpen + spread / 2, 1.0) * all);
        agents.timersAlone.push_back((0.60 + 0.006 * std::min(hour, 23)) * all);
        complete.timersAlone.push_back((0.52 + 0.002 * std::min(hour, 23)) * all);
    }
    for (TrackProjection *track : {&agents, &complete})
        track->listed = static_cast<quint32>(track->curve.high.front());
    for (int hour = 100; hour >= 1; --hour) {
        if ((14 + 240 - hour) % 24 < 7 || (14 + 240 - hour) % 24 > 10)
            continue;
        projection->past.push_back({projection->asOf - std::chrono::hours(hour),
                                    {static_cast<quint32>((0.60 - 0.004 * hour) * all),
                                     static_cast<quint32>((0.52 - 0.0045 * hour) * all)}});
    }
    for (const auto &[part, after] : {std::pair(0.5, 0), std::pair(0.8, 41), std::pair(0.95, 90)}) {
        const LocalTime expected = projection->asOf + std::chrono::hours(after);
        projection->milestones.push_back({part, expected - std::chrono::hours(after / 20), expected,
                                          expected + std::chrono::hours(after / 4)});
    }
    projection->withoutDate = 37;
    return projection;
}

} // namespace tracker
