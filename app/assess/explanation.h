// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"

namespace tracker {

/// Where a machine stands at one step of a track.
enum class MilestoneState : quint8 {
    Done,
    Awaited, ///< the next thing to happen on this track
    Ahead,
    NotNeeded,
    Unknown, ///< the list does not say whether it has happened; it is what is awaited if it has not
};

struct Milestone {
    QString title; ///< short: "Restart 1"
    MilestoneState state = MilestoneState::Ahead;
    LocalTime time; ///< when it happened, or is due; may be unknown
    QString note; ///< "someone must", "if left on and logged on", may be empty
};

struct TrackStory {
    QString title;
    std::vector<Milestone> milestones;
};

/// A fact that was looked at: the field and what it was taken as.
struct JudgedBy {
    Field field;
    QString title; ///< of the field
    QString taken; ///< the value as it was understood, "unknown" where the list says nothing
};

/// Why a machine is where it is.
struct Explanation {
    QString sentence; ///< the facts of this machine in one or two sentences
    Rule rule;
    std::vector<TrackStory> tracks;
    std::vector<JudgedBy> judgedBy;
    std::vector<quint8> warnings; ///< places in the procedure's warnings, in the contract's order
};

/// \a locale is for times in the sentences.
Explanation explain(const Assessment &assessment, MachineIndex machine, const QLocale &locale);

} // namespace tracker
