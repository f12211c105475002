// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/projectionsentences.h"

#include "app/base/format.h"

#include <QCoreApplication>

#include <cmath>

namespace tracker {

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
    return ProjectionSentencesText::tr("%1\u00a0% are not complete within the next %2.")
        .arg(percent, lookedAhead(projection.hours));
}

} // namespace

QStringList projectionSentences(const Projection &projection, const QLocale &locale)
{
    QStringList sentences;
    if (projection.inScope == 0)
        return sentences;
    for (const Projection::Milestone &milestone : projection.milestones)
        sentences.append(milestoneSentence(milestone, projection, locale));
    if (projection.withoutDate > 0 && !projection.needsRestarts) {
        sentences.append(
            ProjectionSentencesText::tr("%1 machines have no date: nothing tells when they go on.",
                                        "the number is %1", static_cast<int>(projection.withoutDate))
                .arg(locale.toString(projection.withoutDate)));
    } else if (projection.withoutDate > 0) {
        sentences.append(
            ProjectionSentencesText::tr(
                "%1 machines have no date: they wait for a restart, and no habit tells when it comes.",
                "the number is %1", static_cast<int>(projection.withoutDate))
                .arg(locale.toString(projection.withoutDate)));
    }
    if (projection.isRightToTheDay)
        sentences.append(ProjectionSentencesText::tr(
            "Some machines wait for one timer after another; when they go on is projected to the day, not to "
            "the hour."));
    if (projection.countsOneRestartADay)
        sentences.append(ProjectionSentencesText::tr(
            "Some machines need three restarts or more; the projection counts on one a day at most."));
    return sentences;
}

} // namespace tracker
