// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/judge.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

/// Restarts owed, and whether one is due now: the first that can be judged and is not proven.
void countRestarts(const Procedure &procedure, Facts facts, Judgement &judgement)
{
    int most = 0;
    int least = 0;
    bool found = false;
    for (const Step &step : procedure.steps) {
        if (step.kind != Step::Kind::Restart || (facts & step.proven) || !isNeeded(procedure, step, facts))
            continue;
        const bool judged = isJudged(procedure, step, facts);
        const bool isUnknown = judged && !(facts & step.disproven);
        const bool isAssumed
            = step.component && (facts & procedure.components[static_cast<size_t>(*step.component)].assumed);
        ++most;
        least += isUnknown || isAssumed ? 0 : 1;
        if (judged && !found) {
            found = true;
            judgement.restart = isUnknown      ? RestartFlag::Unknown
                : (facts & step.tooEarly) != 0 ? RestartFlag::NotYet
                                               : RestartFlag::Yes;
        }
    }
    judgement.owedMax = static_cast<quint8>(most & 0xF);
    judgement.owedMin = static_cast<quint8>(least & 0xF);
}

/// What \a steps wait for. A restart that is owed outweighs everything; then a hold, which stops the timer as
/// well.
Bound boundOf(const Procedure &procedure, const std::vector<int> &steps, Facts facts)
{
    bool waits = false;
    bool onlyForTimer = true;
    for (const int place : steps) {
        const Step &step = procedure.steps[static_cast<size_t>(place)];
        if ((facts & step.proven) || !isNeeded(procedure, step, facts))
            continue;
        if (step.kind == Step::Kind::Restart)
            return Bound::NeedsRestart;
        waits = true;
        onlyForTimer = onlyForTimer && step.byTimer;
    }
    if (!waits)
        return Bound::Done;
    if (!onlyForTimer || !(facts & procedure.timer->known) || (facts & procedure.hold.yes))
        return Bound::Unknown;
    return (facts & procedure.timer->passed) ? Bound::NextLogon : Bound::Timed;
}

} // namespace

bool isNeeded(const Procedure &procedure, const Step &step, Facts facts)
{
    return !step.component || (facts & procedure.components[static_cast<size_t>(*step.component)].present);
}

bool isJudged(const Procedure &procedure, const Step &restart, Facts facts)
{
    return facts & procedure.steps[static_cast<size_t>(restart.after)].proven;
}

const Case &caseOf(const Procedure &procedure, Facts facts)
{
    return *std::ranges::find_if(procedure.cases, [facts](const Case &one) { return one.when.holds(facts); });
}

Judgement judge(const Procedure &procedure, Facts facts)
{
    Judgement judgement;
    judgement.stage = static_cast<quint8>(caseOf(procedure, facts).stage);
    if (facts & procedure.scope.in) {
        countRestarts(procedure, facts, judgement);
        std::vector<int> allSteps(procedure.steps.size());
        std::iota(allSteps.begin(), allSteps.end(), 0);
        judgement.agents = boundOf(procedure, procedure.agentsSteps, facts);
        judgement.completion = boundOf(procedure, allSteps, facts);
        if (judgement.agents == Bound::NextLogon || judgement.completion == Bound::NextLogon)
            facts |= procedure.timer->overdue;
    }
    for (size_t i = 0; i < procedure.warnings.size(); ++i) {
        const bool warned = std::ranges::any_of(procedure.warnings[i].when,
                                                [facts](const Condition &when) { return when.holds(facts); });
        judgement.warnings = static_cast<quint16>(judgement.warnings | (warned ? 1u << i : 0u));
    }
    return judgement;
}

} // namespace tracker
