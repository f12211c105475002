// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/overview.h"
#include "app/procedure/procedure.h"

#include <QLocale>
#include <QString>

namespace tracker {

/// How far the upgrade is, in one sentence: how many are complete, how many wait for a person, how many need
/// none.
QString headline(const Overview &overview, const Procedure &procedure, const QLocale &locale);
/// The same where the stages are told beside it.
QString briefHeadline(const Overview &overview, const Procedure &procedure, const QLocale &locale);

/// That the procedure is about none of the machines, and what to look at; empty when it is about some.
QString scopeDoubt(const Overview &overview, const Procedure &procedure);

/// How many restarts have to be given yet.
QString owedSentence(const Counts &counts, const QLocale &locale);

/// The machines that wait for a restart, whether or not it is too early for it.
quint32 waitingForRestart(const Counts &counts, const Procedure &procedure);

/// A number, or the two ends of a range: "3" or "3–5".
QString formatRange(quint64 least, quint64 most, const QLocale &locale);

} // namespace tracker
