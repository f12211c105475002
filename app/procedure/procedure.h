// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/version.h"
#include "app/fleet/field.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace tracker {

/// A sentence with where it comes from.
struct Rule {
    QString text; ///< the rule in our words, in the user's language
    QString quote; ///< the article's own sentence, never translated
    QString article; ///< for example Q264969
};

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
};

/// How one kind of upgrade goes: steps, gates, timer, evidence, stages and their texts. Read from JSON
/// (resources/procedures), compiled once, immutable. Stages and warnings are known by their place here.
class Procedure;

/// Reads \a json; \a fileName is for messages. Fails with file, line and reason. Texts are taken in the language of
/// \a locale, else in English.
Result<std::shared_ptr<const Procedure>> readProcedure(const QByteArray &json, const QString &fileName,
                                                       const QLocale &locale);
/// A built-in procedure by its id, or a JSON file by its path.
Result<std::shared_ptr<const Procedure>> findProcedure(const QString &idOrFile, const QLocale &locale);

/// The id of the procedure used when none is named.
QString defaultProcedureId();

} // namespace tracker
