// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/project.h"

#include "app/forecast/certain.h"

#include <algorithm>
#include <cmath>

namespace tracker {

namespace {

/// The part of the fleet that restarts within so many hours, going by the time since everybody's last
/// restart.
std::vector<double> restartedWithin(const Assessment &assessment, int hours)
{
    std::vector<double> within(static_cast<size_t>(hours) + 1);
    double known = 0;
    for (const LocalTime restart : assessment.fleet().times(assessment.procedure().restarts.last)) {
        if (!restart.isKnown())
            continue;
        ++known;
        if (const int age = std::max(1, hourOf(assessment.asOf(), restart)); age <= hours)
            ++within[static_cast<size_t>(age)];
    }
    double sum = 0;
    for (double &part : within)
        part = known > 0 ? (sum += part) / known : 0;
    return within;
}

void addBand(BandedCurve &curve, double now, double left)
{
    for (const double expected : curve.expected) {
        const double part = left > 0 ? (expected - now) / left : 0;
        const double spread = 1.2816 * std::sqrt(left * part * (1 - part)) + 0.5 * left * part * (1 - part);
        curve.low.push_back(std::max({now, curve.low.empty() ? now : curve.low.back(), expected - spread}));
        curve.high.push_back(
            std::max(curve.high.empty() ? now : curve.high.back(), std::min(now + left, expected + spread)));
    }
}

} // namespace

Result<std::shared_ptr<const Projection>> project(const ProjectionInput &input, Progress &progress)
{
    const Assessment &assessment = *input.assessment;
    auto projection = std::make_shared<Projection>();
    const DoneNow now = doneNow(assessment);
    projection->asOf = assessment.asOf();
    projection->hours = input.hours;
    projection->inScope = now.inScope;
    if (const auto &timer = assessment.procedure().timer) {
        projection->timer = timer->interval;
        projection->timerTitle = timer->title;
    }
    LeftOn timerAlone = leftOn(assessment, input.hours);
    projection->agentsLeftOn = std::move(timerAlone.agents);
    projection->completeLeftOn = std::move(timerAlone.complete);
    projection->past = pastOf(assessment, 14 * 24);
    if (progress.isCancelled())
        return Failure::byCancelling();

    const auto size = static_cast<size_t>(input.hours) + 1;
    projection->agents.expected = projection->agentsLeftOn;
    projection->complete.expected = projection->completeLeftOn;
    if (input.restarts.kind != RestartScenario::Kind::Nobody) {
        const std::vector<double> within = restartedWithin(assessment, input.hours);
        const auto restarts = [&](quint32 count, size_t hour) {
            if (input.restarts.kind == RestartScenario::Kind::Observed)
                return within[hour / std::max(1u, count)];
            const QTime clock = assessment.asOf().toDateTime().time();
            const int first = (clock.secsTo(input.restarts.at) + 86400) % 86400;
            return static_cast<int>(hour) * 3600 >= first + static_cast<int>(count - 1) * 86400 ? 1.0 : 0.0;
        };
        for (quint32 i = 0; i < assessment.size(); ++i) {
            const Judgement &judgement = assessment.judgements()[i];
            if (assessment.procedure().stages[judgement.stage].role == StageRole::Held)
                continue;
            for (size_t hour = 1; hour < size; ++hour) {
                if (judgement.agents == Bound::NeedsRestart)
                    projection->agents.expected[hour] += restarts(judgement.owedMax, hour);
                if (judgement.completion == Bound::NeedsRestart)
                    projection->complete.expected[hour] += restarts(judgement.owedMax, hour);
            }
        }
    }
    addBand(projection->agents, now.agents, now.inScope - now.agents);
    addBand(projection->complete, now.complete, now.inScope - now.complete);
    projection->withoutDate
        = now.inScope - static_cast<quint32>(std::floor(projection->complete.expected.back()));
    for (const double part : {0.5, 0.8, 0.95})
        projection->milestones.push_back(
            milestone(projection->complete, part, now.inScope, projection->asOf));
    return std::shared_ptr<const Projection>(std::move(projection));
}

} // namespace tracker
