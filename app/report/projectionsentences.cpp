// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/projectionsentences.h"

#include "app/base/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tracker {

using namespace Qt::StringLiterals;

namespace {

struct ProjectionSentencesText {
    Q_DECLARE_TR_FUNCTIONS(ProjectionSentences)
};

QString lookedAhead(int hours)
{
    return hours % 24 == 0 ? ProjectionSentencesText::tr("%n day(s)", "after “within the next”", hours / 24)
                           : ProjectionSentencesText::tr("%n hour(s)", "after “within the next”", hours);
}

QString milestoneSentence(const Projection::Milestone &milestone, const Projection &projection,
                          const QLocale &locale)
{
    const QString percent = locale.toString(std::lround(milestone.part * 100));
    const QString earliest = formatMoment(milestone.earliest, locale);
    const QString expected = formatMoment(milestone.expected, locale);
    const QString latest = formatMoment(milestone.latest, locale);

    if (milestone.latest.isKnown() && milestone.latest <= projection.asOf)
        return ProjectionSentencesText::tr("%1\u00a0% are complete now.").arg(percent);
    if (milestone.latest.isKnown() && earliest == latest)
        return ProjectionSentencesText::tr("%1\u00a0% are complete by %2.").arg(percent, expected);
    if (milestone.latest.isKnown())
        return ProjectionSentencesText::tr("%1\u00a0% are complete between %2 and %3, most likely by %4.")
            .arg(percent, earliest, latest, expected);
    if (milestone.expected.isKnown())
        return ProjectionSentencesText::tr(
                   "%1\u00a0% are complete by %2 at the earliest, most likely by %3, and perhaps not "
                   "within the next %4.")
            .arg(percent, earliest, expected, lookedAhead(projection.hours));
    if (milestone.earliest.isKnown())
        return ProjectionSentencesText::tr(
                   "%1\u00a0% are complete by %2 at the earliest, but most likely not within the next %3.")
            .arg(percent, earliest, lookedAhead(projection.hours));
    return ProjectionSentencesText::tr("In %1 %2–%3 of %4 are expected to be complete; %5\u00a0% is not "
                                       "expected within that time.")
        .arg(lookedAhead(projection.hours),
             locale.toString(std::floor(projection.completion().curve.low.back()), 'f', 0),
             locale.toString(std::ceil(projection.completion().curve.high.back()), 'f', 0),
             locale.toString(projection.inScope), percent);
}

bool isExpected(const Projection::Milestone &milestone)
{
    return milestone.earliest.isKnown();
}

/// Of the milestones that nobody expects, the first stands for the others.
std::vector<Projection::Milestone> toldMilestones(const Projection &projection)
{
    std::vector<Projection::Milestone> told;
    for (const Projection::Milestone &milestone : projection.milestones) {
        told.push_back(milestone);
        if (!isExpected(milestone))
            break;
    }
    return told;
}

bool isAhead(const Projection::Milestone &milestone, LocalTime asOf)
{
    return !milestone.latest.isKnown() || milestone.latest > asOf;
}

/// A single machine has no parts.
QString machineSentence(const Projection &projection, const QLocale &locale)
{
    const TrackProjection &completion = projection.completion();
    if (completion.listed > 0)
        return ProjectionSentencesText::tr("The machine is complete.");
    const auto expected
        = std::ranges::find_if(completion.curve.expected, [](double part) { return part >= 0.5; });
    if (expected == completion.curve.expected.end())
        return ProjectionSentencesText::tr("The machine is not expected to be complete within the next %1.")
            .arg(lookedAhead(projection.hours));
    const LocalTime time = projection.asOf + std::chrono::hours(expected - completion.curve.expected.begin());
    return ProjectionSentencesText::tr("The machine is expected to be complete by %1.")
        .arg(formatMoment(time, locale));
}

/// Why machines have no date: by the kinds of why.
QStringList openSentences(const Projection &projection, const QLocale &locale)
{
    QStringList sentences;
    const auto add = [&](quint32 machines, const QString &sentence) {
        if (machines > 0)
            sentences << sentence.arg(locale.toString(machines));
    };
    const quint32 held = std::min(projection.held, projection.withoutDate);
    const quint32 unmoved = std::min(projection.unmoved, projection.withoutDate - held);
    const quint32 waiting = projection.withoutDate - held - unmoved;
    add(held,
        ProjectionSentencesText::tr("%1 machines have no date: they are stopped (%2).", "the number is %1",
                                    static_cast<int>(held))
            .arg(u"%1"_s, projection.heldTitle));
    add(unmoved,
        ProjectionSentencesText::tr("%1 machines have no date: nothing tells when they go on.",
                                    "the number is %1", static_cast<int>(unmoved)));
    add(waiting,
        projection.needsRestarts
            ? ProjectionSentencesText::tr(
                "%1 machines have no date: they wait for a restart, and no habit tells when it comes.",
                "the number is %1", static_cast<int>(waiting))
            : ProjectionSentencesText::tr("%1 machines have no date: nothing tells when they go on.",
                                          "the number is %1", static_cast<int>(waiting)));
    return sentences;
}

} // namespace

QStringList nowSentences(const Projection &projection, const QLocale &locale)
{
    QStringList sentences;
    if (projection.newestReport.isKnown()
        && projection.asOf - projection.newestReport >= std::chrono::hours(24)) {
        const auto days = (projection.asOf - projection.newestReport) / std::chrono::hours(24);
        sentences
            << ProjectionSentencesText::tr(
                   "The list is %n day(s) old: no machine was seen after %1, and what has come since is "
                   "estimated.",
                   nullptr, static_cast<int>(days))
                   .arg(formatMoment(projection.newestReport, locale));
    }
    const TrackProjection &completion = projection.completion();
    const double low = std::floor(completion.curve.low.front());
    const double high = std::ceil(completion.curve.high.front());
    if (high > completion.listed && projection.inScope > 1)
        sentences << (low < high
                          ? ProjectionSentencesText::tr("%1 listed as complete, %2–%3 expected by now.",
                                                        "numbers of machines")
                                .arg(locale.toString(completion.listed), locale.toString(low, 'f', 0),
                                     locale.toString(high, 'f', 0))
                          : ProjectionSentencesText::tr("%1 listed as complete, %2 expected by now.",
                                                        "numbers of machines")
                                .arg(locale.toString(completion.listed), locale.toString(high, 'f', 0)));
    return sentences;
}

QStringList projectionSentences(const Projection &projection, const QLocale &locale)
{
    QStringList sentences;
    if (projection.inScope == 0)
        return sentences;
    sentences << nowSentences(projection, locale);
    if (projection.inScope == 1) {
        sentences << machineSentence(projection, locale);
    } else {
        for (const Projection::Milestone &milestone : toldMilestones(projection))
            sentences << milestoneSentence(milestone, projection, locale);
    }
    sentences << openSentences(projection, locale);
    if (projection.isRightToTheDay)
        sentences.append(ProjectionSentencesText::tr(
            "Some machines wait for one timer after another; when they go on is projected to the day, not to "
            "the hour."));
    if (projection.countsOneRestartADay)
        sentences.append(ProjectionSentencesText::tr(
            "Some machines need three restarts or more; the projection counts on one a day at most."));
    return sentences;
}

QString projectionHeadline(const Projection &projection, const QLocale &locale)
{
    if (projection.inScope == 1)
        return machineSentence(projection, locale);
    for (const Projection::Milestone &milestone : toldMilestones(projection)) {
        if (projection.inScope > 0 && isAhead(milestone, projection.asOf))
            return milestoneSentence(milestone, projection, locale);
    }
    return {};
}

} // namespace tracker
