// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/effectsentences.h"

#include "app/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>

namespace tracker {

namespace {

struct EffectSentencesText {
    Q_DECLARE_TR_FUNCTIONS(EffectSentences)
};

QString percentOf(double part, const QLocale &locale)
{
    return locale.toString(std::lround(part * 100));
}

QString wholeNumber(double number, const QLocale &locale)
{
    return locale.toString(std::llround(std::abs(number)));
}

/// Days where it is two or more.
QString spanText(std::chrono::seconds span)
{
    const auto hours = static_cast<int>(std::lround(static_cast<double>(std::abs(span.count())) / 3600));
    return hours < 48
        ? EffectSentencesText::tr("%n hour(s)", "after “earlier by”, “forward by”", hours)
        : EffectSentencesText::tr("%n day(s)", "after “earlier by”, “forward by”", (hours + 12) / 24);
}

/// Of the largest part whose date moves, the date before and after.
std::optional<Effect::Milestone> movedMilestone(const Effect &effect)
{
    const auto hasMoved
        = [](const Effect::Milestone &milestone) { return milestone.before != milestone.after; };
    const auto moved = std::find_if(effect.milestones.rbegin(), effect.milestones.rend(), hasMoved);
    return moved == effect.milestones.rend() ? std::nullopt : std::optional(*moved);
}

QString milestoneSentence(const Effect::Milestone &milestone, const QLocale &locale)
{
    const QString percent = percentOf(milestone.part, locale);
    const QString after = formatMoment(milestone.after, locale);
    const QString before = formatMoment(milestone.before, locale);
    if (!milestone.before.isKnown())
        return EffectSentencesText::tr(
                   "%1\u00a0% are then expected complete by %2; without it they have no date.")
            .arg(percent, after);
    if (!milestone.after.isKnown())
        return EffectSentencesText::tr(
                   "%1\u00a0% have no date then; without it they are expected complete by %2.")
            .arg(percent, before);
    const QString span = spanText(milestone.after - milestone.before);
    if (milestone.after < milestone.before)
        return EffectSentencesText::tr("%1\u00a0% are then expected complete by %2, earlier by %3.")
            .arg(percent, after, span);
    return EffectSentencesText::tr("%1\u00a0% are then expected complete by %2, later by %3.")
        .arg(percent, after, span);
}

} // namespace

QStringList effectSentences(const Effect &effect, const QLocale &locale)
{
    constexpr double nothing = 0.5; // machine-hours
    QStringList sentences;
    if (const auto moved = movedMilestone(effect))
        sentences.append(milestoneSentence(*moved, locale));
    const double complete = effect.tracks.back().hours;
    if (complete >= nothing)
        sentences.append(
            EffectSentencesText::tr("All together, machines are complete %1 machine-hours earlier.")
                .arg(wholeNumber(complete, locale)));
    else if (complete <= -nothing)
        sentences.append(
            EffectSentencesText::tr("All together, machines are complete %1 machine-hours later.")
                .arg(wholeNumber(complete, locale)));
    for (const auto &[title, hours] : std::span(effect.tracks).first(effect.tracks.size() - 1)) {
        if (hours >= nothing)
            sentences.append(
                EffectSentencesText::tr("%1: done %2 machine-hours earlier.", "%1 is a track, Other agents")
                    .arg(title, wholeNumber(hours, locale)));
        else if (hours <= -nothing)
            sentences.append(
                EffectSentencesText::tr("%1: done %2 machine-hours later.", "%1 is a track, Other agents")
                    .arg(title, wholeNumber(hours, locale)));
    }
    if (sentences.isEmpty())
        sentences.append(EffectSentencesText::tr("It changes nothing that could be expected."));
    return sentences;
}

QString recommendationSentence(const Recommendation &recommendation, const QString &timerTitle,
                               const QLocale &locale)
{
    const int machines = static_cast<int>(recommendation.machines);
    const auto moved = movedMilestone(recommendation.effect);
    if (moved && moved->before.isKnown() && moved->after.isKnown() && moved->after < moved->before) {
        const QString percent = percentOf(moved->part, locale);
        const QString span = spanText(moved->after - moved->before);
        switch (recommendation.kind) {
        case Recommendation::Kind::Restart:
            if (recommendation.site.isEmpty())
                return EffectSentencesText::tr(
                           "Restarting %Ln machine(s) today brings %1\u00a0% forward by %2.", nullptr,
                           machines)
                    .arg(percent, span);
            return EffectSentencesText::tr(
                       "Restarting %Ln machine(s) of site %1 today brings %2\u00a0% forward by %3.", nullptr,
                       machines)
                .arg(recommendation.site, percent, span);
        case Recommendation::Kind::ForceCycle:
            return EffectSentencesText::tr(
                       "Forcing a %1 now on %Ln machine(s) brings %2\u00a0% forward by %3.",
                       "%1 is the name of the cycle, CCIM cycle", machines)
                .arg(timerTitle, percent, span);
        case Recommendation::Kind::StayOnOverWeekend:
            return EffectSentencesText::tr(
                       "Leaving %Ln machine(s) on and logged on over the weekend brings %1\u00a0% "
                       "forward by %2.",
                       nullptr, machines)
                .arg(percent, span);
        }
    }
    const QString hours = wholeNumber(recommendation.effect.hours(), locale);
    switch (recommendation.kind) {
    case Recommendation::Kind::Restart:
        if (recommendation.site.isEmpty())
            return EffectSentencesText::tr(
                       "Restarting %Ln machine(s) today saves %1 machine-hours of waiting.", nullptr,
                       machines)
                .arg(hours);
        return EffectSentencesText::tr(
                   "Restarting %Ln machine(s) of site %1 today saves %2 machine-hours of waiting.", nullptr,
                   machines)
            .arg(recommendation.site, hours);
    case Recommendation::Kind::ForceCycle:
        return EffectSentencesText::tr(
                   "Forcing a %1 now on %Ln machine(s) saves %2 machine-hours of waiting.",
                   "%1 is the name of the cycle, CCIM cycle", machines)
            .arg(timerTitle, hours);
    case Recommendation::Kind::StayOnOverWeekend:
        return EffectSentencesText::tr(
                   "Leaving %Ln machine(s) on and logged on over the weekend saves %1 machine-hours "
                   "of waiting.",
                   nullptr, machines)
            .arg(hours);
    }
    Q_UNREACHABLE();
}

QStringList backtestSentences(const Backtest &backtest, const QLocale &locale)
{
    const QString from = formatMoment(backtest.from, locale);
    if (backtest.machines == 0)
        return {EffectSentencesText::tr("No machine is both in the list of %1 and in this one.").arg(from)};
    if (backtest.completion().points.empty())
        return {EffectSentencesText::tr("The list of %1 is not an hour older than this one.").arg(from)};
    QStringList sentences{
        EffectSentencesText::tr(
            "%Ln machine(s) are in the list of %1 too; what it projected for them can be held against "
            "what this list shows.",
            nullptr, static_cast<int>(backtest.machines))
            .arg(from)};
    const Backtest::OfTrack &complete = backtest.completion();
    sentences.append(
        EffectSentencesText::tr("The band held the truth in %1\u00a0% of the hours for complete machines.")
            .arg(percentOf(complete.inside, locale)));
    for (const Backtest::OfTrack &track : std::span(backtest.tracks).first(backtest.tracks.size() - 1)) {
        sentences.append(
            EffectSentencesText::tr("%1: in %2\u00a0% of the hours.", "%1 is a track, Other agents")
                .arg(track.title, percentOf(track.inside, locale)));
    }
    const QString machines = locale.toString(std::abs(complete.bias), 'f', 1);
    if (complete.bias >= 0.05)
        sentences.append(
            EffectSentencesText::tr("On the average %1 machines too many were expected complete.")
                .arg(machines));
    else if (complete.bias <= -0.05)
        sentences.append(EffectSentencesText::tr("On the average %1 machines too few were expected complete.")
                             .arg(machines));
    return sentences;
}

} // namespace tracker
