// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/project.h"

#include <memory>
#include <vector>

namespace tracker {

/// What an earlier list projected, held against what a later one of the same fleet shows. Only machines that
/// are in both lists, and in scope in both, count.
struct Backtest {
    struct Point {
        double low = 0;
        double expected = 0;
        double high = 0;
        double seen = 0;

        bool isInside() const { return low <= seen && seen <= high; }
    };
    struct OfTrack {
        QString curveId; ///< as in Track, and the next
        QString title;
        /// Hour by hour from one hour after the earlier list on.
        std::vector<Point> points;
        double inside = 0; ///< part of the points that lie inside the band
        double bias = 0; ///< how many machines too many were expected, on the average
    };
    LocalTime from; ///< the earlier inventory time
    LocalTime until; ///< the later one
    quint32 machines = 0;
    std::vector<OfTrack> tracks; ///< the procedure's; the last is completion

    const OfTrack &completion() const { return tracks.back(); }
    LocalTime timeOf(size_t point) const { return from + std::chrono::hours(point + 1); }
};

/// \a earlier is judged at its own inventory time, which is before that of \a later; of this, only \a among
/// count. Without machines or points where the lists have nothing in common or lie less than an hour apart.
/// Fails only by cancelling.
Result<std::shared_ptr<const Backtest>> backtest(std::shared_ptr<const Assessment> earlier,
                                                 const Assessment &later, const MachineList &among,
                                                 Progress &progress);
/// With all machines of \a later.
Result<std::shared_ptr<const Backtest>> backtest(std::shared_ptr<const Assessment> earlier,
                                                 const Assessment &later, Progress &progress);

} // namespace tracker
