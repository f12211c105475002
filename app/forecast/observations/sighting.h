// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/observations/members.h"

#include <QtGlobal>

#include <compare>

namespace tracker {

/// A sighting's place in ObservedFleet::sightings.
struct SightingIndex {
    quint32 value = 0;

    bool operator==(const SightingIndex &) const = default;
};

/// A site's place among those of a fleet; the only one where the fleet has no sites worth the name.
struct SiteIndex {
    quint32 value = 0;

    auto operator<=>(const SiteIndex &) const = default;
};

/// How old a last report is: its place among the ages that ModelConstants::reportAges parts.
struct ReportAge {
    quint8 value = 0;

    bool operator==(const ReportAge &) const = default;
};

/// What one list shows of a machine's restarts: the last one, and none since up to the moment it was seen.
struct Sighting {
    qint16 lastDay = 0;
    qint16 seenDay = 0;
    quint8 lastSlot = 0;
    quint8 seenSlot = 0;
    /// Whether a Last Seen stands behind it, so that the machine was on.
    bool wasSeen = false;
    /// It was seen before the moment up to which machines have reported: it is off since, or its report is
    /// late.
    bool isSilent = false;
    bool isOfBurst = false; ///< the last restart says nothing of the habit (Bursts)
    ReportAge age; ///< where a Last Seen stands behind it
    /// Whether the timer's time passed before it was seen, and whether the cycle ran then: if so, it was on.
    enum class Cycle : quint8 { NotDue, Ran, RanNot, RanNotForDays };
    Cycle cycle = Cycle::NotDue;
    MachineKey key; ///< the machine's
    /// It is of the same machine as the one before it, from an earlier list.
    bool sameMachine = false;

    bool restartedThatDay() const { return lastDay == seenDay; }
};

} // namespace tracker
