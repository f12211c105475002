// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/version.h"
#include "app/fields/field.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace tracker {

/// What is known of one machine, a bit for each fact; which bit means what is the procedure's business. A
/// fact that can be proven and disproven has two bits, and is unknown while neither is set.
using Facts = quint64;

/// A test of facts: those of the mask are exactly as in value. The empty one always holds.
struct Condition {
    Facts mask = 0;
    Facts value = 0;

    constexpr bool holds(Facts facts) const { return (facts & mask) == value; }
    /// Wherever \a other holds, this one does.
    constexpr bool covers(const Condition &other) const
    {
        return (mask & ~other.mask) == 0 && (other.value & mask) == value;
    }
};

/// Which machines the procedure is about: by a text, judged once per distinct text.
struct ScopeRule {
    Field field = Field::Os;
    QRegularExpression pattern; ///< in scope when the text contains it
    QStringList blank; ///< texts that say nothing, compared without case
    Facts in = 0;
    Facts out = 0;
    Facts assumed = 0; ///< in scope, because nothing is known
};

/// A flag by which an administrator stops the upgrade of a machine.
struct HoldRule {
    std::optional<Field> field;
    QString note; ///< short
    Facts yes = 0;
    Facts no = 0;
};

/// A part that a machine may lack; its steps are needed only where it is present.
struct Component {
    QString id;
    Field installed; ///< the flag that says so
    Facts present = 0;
    Facts absent = 0;
    Facts assumed = 0; ///< present, because nothing is known
};

/// The fields that every restart is judged by.
struct RestartEvidence {
    Field last = Field::LastRestart;
    std::optional<Field> pending;
    QString awaitedNote; ///< short: who gives it
    QString notBeforeNote; ///< short: said with a time while a restart would be too early
    Facts settled = 0; ///< the last one is longer ago than the (first) timer's interval
};

/// Something that has to happen to a machine.
struct Step {
    enum class Kind : quint8 { Upgrade, Restart };

    QString id;
    QString title; ///< short
    Kind kind = Kind::Upgrade;
    std::optional<int> component; ///< place in Procedure::components; none: every machine needs the step
    Facts impliedBy = 0; ///< facts of which each proves the step
    Facts proven = 0;
    Facts disproven = 0; ///< restarts only

    int waitsFor = -1; ///< the step before it, a place in Procedure::steps; -1: it is the first

    // Upgrades: proven by a version that is high enough, by a known time, or by a flag.
    std::optional<Field> version;
    Version target;
    std::optional<Field> time;
    std::optional<Field> flag; ///< or by a flag that says so
    std::optional<int> timer; ///< place in Procedure::timers: it does the step, without a restart
    std::optional<int>
        heldUpBy; ///< place in Procedure::components: where it is absent, no timer is waited for
    std::optional<int> startedBy; ///< place in Procedure::timers: it or a restart begins the whole upgrade
    Facts atTarget = 0; ///< the version is known and high enough
    Facts belowTarget = 0; ///< the version is known and too low

    // Restarts: judged once the upgrade they follow is proven, by the order of the two times, else by the
    // pending flag; one that follows none, by the flag alone.
    int after = -1; ///< place in Procedure::steps; -1: it follows no upgrade
    std::chrono::seconds dwell{0}; ///< too early a restart may not count
    Facts tooEarly = 0; ///< at the inventory time the dwell is not over
    Facts early = 0; ///< the last restart came within the dwell
    Facts stillPending = 0; ///< the flag says pending although the last restart is later
};

/// Facts that only warnings look at.
struct Observations {
    Field lastSeen = Field::LastSeen;
    std::chrono::seconds staleAfter{0};
    Field site = Field::Site;
    Facts stale = 0; ///< not seen for longer than staleAfter
    Facts severalSites = 0;
    Facts sharedId = 0;
    Facts sharedName = 0;
};

/// A sentence with where it comes from.
struct Rule {
    QString text; ///< the rule in our words, in the user's language
    QString quote; ///< the article's own sentence, never translated
    QString article; ///< for example Q264969
};

/// A sentence about one machine with places for values of its fields: "upgraded {base-upgraded}".
struct SentenceTemplate {
    QString text;
    std::vector<Field> fields; ///< it can be said where all of them are known
    Condition when;
};

/// The ways to say one thing; the first that can be said is, and the last always can.
using Statement = std::vector<SentenceTemplate>;

/// One line of the table that finds a machine's stage.
struct Case {
    int stage = 0; ///< place in Procedure::stages
    Condition when;
    std::vector<int> statements; ///< places in Procedure::statements, said one after the other
    std::optional<Rule> rule; ///< in place of the stage's
};

} // namespace tracker
