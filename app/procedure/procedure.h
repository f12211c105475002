// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/pipefile.h"
#include "app/base/result.h"
#include "app/fields/fieldtable.h"
#include "app/procedure/rules.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tracker {

/// What a machine in a stage is about, as far as engine, forecast and colours need to know it.
enum class StageRole : quint8 {
    OutOfScope,
    Held, ///< somebody stopped it
    NotStarted,
    AwaitingRestart,
    Working, ///< a timer or the machine itself moves it on
    Done,
};

struct Stage {
    QString id; ///< the contract's, never changes
    QString title;
    QString shortTitle; ///< for use within a sentence, in brackets
    QString meaning; ///< one sentence: what has happened and what comes next
    QString symbol; ///< name of the icon
    QString colour; ///< name of the colour
    StageRole role = StageRole::Working;
    Rule rule;
};

struct Warning {
    QString id; ///< the contract's, never changes
    QString title;
    QString meaning;
    QString advice;
    QString article;
    std::vector<Condition> when; ///< one of them holds
};

/// Something that happens by itself, at latest an interval after the newest of its anchors.
struct Timer {
    QString id; ///< by which steps and conditions name it
    QString title;
    std::chrono::seconds interval{0};
    std::vector<Field> anchors; ///< times that start it anew
    bool runsAtRestart = false; ///< a restart fires it (Q231232)
    QString runsNote; ///< short: under which condition it runs
    QString missedNote; ///< short: when a missed one runs
    Facts known = 0;
    Facts passed = 0; ///< its time is not after the inventory time
    Facts overdue = 0; ///< passed, and a machine waits for it
};

/// Steps that a bound is given for and a curve is drawn of, all together.
struct Track {
    QString id; ///< the contract's, never changes; empty for a row of steps that is only shown
    QString curveId; ///< what the columns of its curve are called by
    QString title;
    QString dueTitle; ///< of the time by which its timers bring it
    std::vector<int> steps; ///< places in Procedure::steps

    bool operator==(const Track &) const = default;
};

/// How one kind of upgrade goes: steps, gates, timer, evidence, stages and their texts. Read from JSON
/// (resources/procedures), compiled once, immutable. Stages, steps and warnings are known by their place
/// here.
struct Procedure {
    QString id;
    QString source; ///< what findProcedure() found it by: the id of a built-in one, or a file's absolute path
    QString title;
    QString article; ///< the one it follows
    QString scopeTitle; ///< the machines it is about, in the plural, for use within a sentence

    std::vector<Stage> stages; ///< in the order the upgrade goes through them
    std::vector<Warning> warnings;
    std::vector<Step> steps;
    std::vector<Track> tracks; ///< at least one; the last is completion, which waits for all steps
    std::vector<Track> rows; ///< of the picture of one machine
    std::vector<Timer> timers;

    // How the facts of a machine are found.
    ScopeRule scope;
    HoldRule hold;
    RestartEvidence restarts;
    std::vector<Component> components;
    Observations observations;

    std::vector<Statement> statements;
    std::vector<Case> cases; ///< the first that holds decides; the last always holds

    /// What its lists can hold: the core fields, and those that it declares.
    FieldTable fields;

    // More are refused when the file is read.
    static constexpr int maxRestarts = 8;
    static constexpr int maxTimers = 4;
    static constexpr int maxTracks = 8;

    const Step &step(int place) const { return steps[static_cast<size_t>(place)]; }
    size_t completion() const { return tracks.size() - 1; } ///< its place in tracks
    /// Whether neither of two steps comes, directly or not, after the other.
    bool areBeside(int one, int other) const { return !comesAfter(one, other) && !comesAfter(other, one); }
    /// Whether \a later waits, directly or not, for \a earlier; or is the same.
    bool comesAfter(int later, int earlier) const
    {
        while (later > earlier)
            later = step(later).waitsFor;
        return later == earlier;
    }
    /// The timer that \a step waits for; null where it waits for none.
    const Timer *timerOf(const Step &step) const
    {
        return step.timer ? &timers[static_cast<size_t>(*step.timer)] : nullptr;
    }
};

/// Reads \a json; \a fileName is for messages. Fails with file, line and reason. Texts are taken in the
/// language of \a locale, else in English.
Result<std::shared_ptr<const Procedure>> readProcedure(const QByteArray &json, const QString &fileName,
                                                       const QLocale &locale);
/// A built-in procedure by its id, or a JSON file by its path.
Result<std::shared_ptr<const Procedure>> findProcedure(const QString &idOrFile, const QLocale &locale,
                                                       const PipeWait &wait = {});

/// The ids of the built-in procedures.
QStringList builtInProcedures();

/// The part of the fields that a procedure judges by that lists with \a headers hold: 0 to 1.
double fitOf(const Procedure &procedure, const QStringList &headers);

/// The id of the procedure used when none is named.
QString defaultProcedureId();

} // namespace tracker
