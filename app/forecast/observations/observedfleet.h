// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"
#include "app/forecast/observations/calendar.h"
#include "app/forecast/observations/earlierlist.h"
#include "app/forecast/observations/modelconstants.h"
#include "app/forecast/observations/sighting.h"
#include "app/forecast/observations/timerpace.h"
#include "app/procedure/waits.h"

#include <array>
#include <span>
#include <vector>

namespace tracker {

/// A machine that is not done and that nobody stopped.
struct WaitingMachine {
    static constexpr SightingIndex noSighting{0xFFFFFFFF};

    MachineIndex machine;
    MachineKey key;
    SightingIndex sighting = noSighting; ///< the first of its sightings
    SiteIndex site;
    qint16 seenDay = 0;
    quint8 seenSlot = 0;
    quint32 kind = 0; ///< of the assessment; says where it stands
    bool mayNeedLess = false; ///< it may as well stand otherwise
    bool settling = false; ///< it restarted within hours of being seen and goes on by itself
    bool isStillSettling = false; ///< within hours of now
    bool isElsewhere = false; ///< the roll-out has begun, but not at its site
    /// When a timer that it waits for fires; not after the moment it was seen: missed.
    std::array<qint16, Procedure::maxTimers> dueBins{};
};

/// Everything the lists show of restarts, and who waits for what.
struct ObservedFleet {
    Waits waits;
    std::vector<Sighting> sightings; ///< by machine
    std::vector<SiteIndex> sites; ///< of each sighting
    quint32 siteCount = 1;
    std::vector<WaitingMachine> waiting;

    const Sighting &at(SightingIndex sighting) const { return sightings[sighting.value]; }
    SiteIndex siteOf(SightingIndex sighting) const { return sites[sighting.value]; }

    /// By days back up to which machines are known: the most days since a last restart, that day included.
    std::array<size_t, -ModelConstants::oldestDay + 1> quietDays{};

    /// Up to when a machine that reports as the others do has reported.
    qint16 reportedDay = 0;
    quint8 reportedSlot = 0;
    qint16 newestDay = 0; ///< up to which the list shows how far a roll-out is
    bool reportsEvents = false; ///< what is reported is restarts and cycles, so that silence is their absence

    int oldestAge = 0; ///< days before Last Seen within which nearly all last restarts lie
    double daysSinceStart = 0; ///< since the first machine began the upgrade

    // Cases of the timer's time passing without a restart, and in how many of them the cycle ran.
    struct Cases {
        double ran = 0;
        double all = 0;
    };
    struct TimerCase {
        SightingIndex sighting;
        int daysLate; ///< whole days that the time had passed when the machine was seen
        bool ran;
    };
    std::vector<TimerCase> timerCases;
    Cases starts; ///< days on which a machine could have begun the upgrade, and those on which it did
    Cases reached; ///< days on which the roll-out could have reached a site, and those on which it did
    quint32 sitesElsewhere = 0; ///< that it has not reached
    Cases optional; ///< machines of which all components are known, and those that need every restart
};

/// What the kinds of an assessment's machines wait for.
Waits waitsOf(const Assessment &assessment);
/// The calendar of a fleet's days.
Calendar calendarOf(const Assessment &assessment, std::span<const MachineIndex> members);
/// What the lists show of \a members. \a earlier is sorted, the newest first; \a timers are the procedure's.
ObservedFleet gather(const Assessment &assessment, std::span<const MachineIndex> members,
                     const std::vector<EarlierList> &earlier, const Calendar &calendar,
                     std::span<const TimerPace> timers);

} // namespace tracker
