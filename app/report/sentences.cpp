// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/sentences.h"

#include "app/base/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct SentencesText {
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

QString completeClause(const Counts &counts, const Procedure &procedure, const QLocale &locale)
{
    //: %1 and %2 are numbers, %3 is the procedure's name for its machines, for example "Windows 9x clients"
    return SentencesText::tr("%1 of %2 %3 are complete", "the number is %1",
                             static_cast<int>(counts.complete))
        .arg(locale.toString(counts.complete), locale.toString(counts.inScope), procedure.scopeTitle);
}

/// The stages of machines that wait for a restart, in words; none where the procedure has but one such stage.
QStringList awaitingStages(const Counts &counts, const Procedure &procedure)
{
    QStringList titles;
    int stages = 0;
    for (size_t i = 0; i < procedure.stages.size(); ++i) {
        if (procedure.stages[i].role != StageRole::AwaitingRestart)
            continue;
        ++stages;
        if (counts.stages[i] > 0)
            titles << procedure.stages[i].shortTitle;
    }
    return stages > 1 ? titles : QStringList();
}

enum class Words : quint8 { All, Few };

QString waitingClause(const Counts &counts, const Procedure &procedure, const QLocale &locale, Words words)
{
    const quint32 waiting = waitingForRestart(counts, procedure);
    if (waiting == 0)
        return SentencesText::tr("none waits for a restart");
    if (words == Words::Few)
        return SentencesText::tr("%1 wait for a person's restart", "the number is %1",
                                 static_cast<int>(waiting))
            .arg(locale.toString(waiting));
    const QString sentence = SentencesText::tr("%1 wait for a restart that only a person can give",
                                               "the number is %1", static_cast<int>(waiting))
                                 .arg(locale.toString(waiting));
    const QStringList stages = awaitingStages(counts, procedure);
    //: %1 is a clause, %2 are the stages it speaks of
    return stages.isEmpty() ? sentence : SentencesText::tr("%1 (%2)").arg(sentence, stages.join(u", "_s));
}

QString headlineOf(const Counts &counts, const Procedure &procedure, const QLocale &locale, Words words)
{
    const auto by
        = [&counts](Bound bound) { return counts.tracks.back().bounds[static_cast<size_t>(bound)]; };
    if (counts.inScope == 0)
        return SentencesText::tr("There are no %1 among these machines.").arg(procedure.scopeTitle);
    QString text = completeClause(counts, procedure, locale);
    const auto append = [&text](const QString &clause) {
        //: joins two clauses of one sentence, each of which could stand alone
        text = SentencesText::tr("%1; %2").arg(text, clause);
    };
    if (counts.complete < counts.inScope)
        append(waitingClause(counts, procedure, locale, words));
    if (const quint32 timed = by(Bound::Timed)) {
        const int number = static_cast<int>(timed);
        const QString sentence = words == Words::All
            ? SentencesText::tr("%1 finish by %2 on their own if they stay on", "the number is %1", number)
            : SentencesText::tr("%1 finish by %2 if left on", "the number is %1", number);
        append(sentence.arg(locale.toString(timed), formatMoment(counts.tracks.back().by, locale)));
    }
    if (const quint32 nextLogon = by(Bound::NextLogon)) {
        const int number = static_cast<int>(nextLogon);
        const QString sentence = words == Words::All
            ? SentencesText::tr("%1 finish soon after their next logon", "the number is %1", number)
            : SentencesText::tr("%1 after their next logon", "the number is %1", number);
        append(sentence.arg(locale.toString(nextLogon)));
    }
    return SentencesText::tr("%1.", "a whole sentence").arg(text);
}

} // namespace

quint32 waitingForRestart(const Counts &counts, const Procedure &procedure)
{
    quint32 waiting = 0;
    for (size_t i = 0; i < procedure.stages.size(); ++i) {
        if (procedure.stages[i].role == StageRole::AwaitingRestart)
            waiting += counts.stages[i];
    }
    return waiting;
}

QString headline(const Overview &overview, const Procedure &procedure, const QLocale &locale)
{
    return headlineOf(overview.all, procedure, locale, Words::All);
}

QString briefHeadline(const Overview &overview, const Procedure &procedure, const QLocale &locale)
{
    return headlineOf(overview.all, procedure, locale, Words::Few);
}

QString scopeDoubt(const Overview &overview, const Procedure &procedure)
{
    if (overview.all.inScope > 0)
        return {};
    return SentencesText::tr(
               "Not one of the machines is among the %1. Check which column holds the operating system.")
        .arg(procedure.scopeTitle);
}

QString owedSentence(const Counts &counts, const QLocale &locale)
{
    if (counts.owedMax == 0)
        return SentencesText::tr("No restart is owed.");
    if (counts.owedMin == counts.owedMax) {
        return SentencesText::tr("%1 restarts are owed.", "the number is %1",
                                 static_cast<int>(counts.owedMax))
            .arg(locale.toString(counts.owedMax));
    }
    return SentencesText::tr(
               "Between %1 and %2 restarts are owed: for some machines the list does not say enough.")
        .arg(locale.toString(counts.owedMin), locale.toString(counts.owedMax));
}

QString formatRange(quint64 least, quint64 most, const QLocale &locale)
{
    return least == most ? locale.toString(most) : locale.toString(least) + u'–' + locale.toString(most);
}

} // namespace tracker
