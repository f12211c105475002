// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/forecast/simulation/curve.h"

#include <QString>

#include <array>
#include <vector>

namespace tracker {

/// What is known to have happened: the machines that are done from this moment on.
struct PastPoint {
    LocalTime time;
    std::vector<quint32> done; ///< by track
};

/// The future of one of the procedure's tracks.
struct TrackProjection {
    QString curveId; ///< what the columns of its curve are called by, as in Track
    QString title;
    quint32 listed = 0; ///< machines that are done as the list shows them
    /// From hour 0 on, the inventory time, by which more may be done than has been reported.
    BandedCurve curve;
    /// If nobody restarts, and every machine stays on and logged on: what the timers alone bring.
    HourlyCounts timersAlone;
};

/// The future of a fleet at one inventory time. Plain values: chart, sentence, report and command read the
/// same.
struct Projection {
    LocalTime asOf;
    int hours = 0; ///< every curve has hours + 1 values
    quint32 inScope = 0;
    std::chrono::seconds timer{0}; ///< the shaded window: the procedure's timer interval
    QString timerTitle; ///< the procedure's name for it
    std::vector<TrackProjection> tracks; ///< the procedure's; the last is completion
    /// Ascending; from known upgrade and restart times, so it may begin above 0 where times are unknown.
    std::vector<PastPoint> past;
    /// When a machine was last seen; unknown where the list does not say.
    LocalTime newestReport;
    /// Machines that are not expected to be complete within the hours: what the chart leaves open. Of them,
    /// those that somebody stopped, and those that nothing moves on; the others wait.
    quint32 withoutDate = 0;
    quint32 held = 0;
    quint32 unmoved = 0;
    QString heldTitle; ///< the procedure's for the stage of those that somebody stopped
    bool needsRestarts = true; ///< the procedure has any
    /// A timer is waited for after another one, of which not the hour is followed but the day.
    bool isRightToTheDay = false;
    /// Some machines need three restarts or more, of which the habit gives one a day.
    bool countsOneRestartADay = false;

    /// When a part (0.5, 0.8, 0.95) of the machines in scope is complete: earliest by the high curve, latest
    /// by the low one; unknown where the curve does not get there within the hours.
    struct Milestone {
        double part = 0;
        LocalTime earliest;
        LocalTime expected;
        LocalTime latest;
    };
    std::vector<Milestone> milestones;

    const TrackProjection &completion() const { return tracks.back(); }
};

} // namespace tracker
