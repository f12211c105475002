// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/judge.h"

#include "app/procedure/opensteps.h"

#include <algorithm>

namespace tracker {

namespace {

/// Restarts owed, and whether one is due now: the first that can be judged and is not proven.
void countRestarts(const Procedure &procedure, Facts facts, Judgement &judgement)
{
    const OpenSteps steps(procedure, facts);
    int most = 0;
    int least = 0;
    bool found = false;
    for (const Step &step : procedure.steps) {
        if (step.kind != Step::Kind::Restart || !steps.isOpen(step))
            continue;
        ++most;
        least += steps.mayHaveCome(step) || steps.isAssumed(step) ? 0 : 1;
        if (steps.isJudged(step) && !found) {
            found = true;
            judgement.restart = steps.mayHaveCome(step) ? RestartFlag::Unknown
                : (facts & step.tooEarly) != 0          ? RestartFlag::NotYet
                                                        : RestartFlag::Yes;
        }
    }
    judgement.owedMax = static_cast<quint8>(most);
    judgement.owedMin = static_cast<quint8>(least);
}

/// What \a steps wait for. A restart that is owed outweighs everything; then a hold, which stops the timers
/// as well.
Bound boundOf(const Procedure &procedure, const std::vector<int> &steps, Facts facts)
{
    const OpenSteps open(procedure, facts);
    Bound bound = Bound::Done;
    for (const int place : steps) {
        const Step &step = procedure.step(place);
        if (!open.isOpen(step))
            continue;
        if (step.kind == Step::Kind::Restart)
            return Bound::NeedsRestart;
        const Timer *const timer = procedure.timerOf(step);
        if (!timer || !(facts & timer->known) || (facts & procedure.hold.yes))
            bound = Bound::Unknown;
        else if (bound != Bound::Unknown && bound != Bound::NextLogon)
            bound = (facts & timer->passed) ? Bound::NextLogon : Bound::Timed;
    }
    return bound;
}

/// A machine waits for a timer whose time has passed, so that it runs at the next logon.
void addOverdue(const Procedure &procedure, const Judgement &judgement, Facts &facts)
{
    const OpenSteps open(procedure, facts);
    for (size_t track = 0; track < procedure.tracks.size(); ++track) {
        if (judgement.bound(track) != Bound::NextLogon)
            continue;
        for (const int place : procedure.tracks[track].steps) {
            const Step &step = procedure.step(place);
            const Timer *const timer = procedure.timerOf(step);
            if (timer && open.isOpen(step) && (facts & timer->passed))
                facts |= timer->overdue;
        }
    }
}

} // namespace

const Case &caseOf(const Procedure &procedure, Facts facts)
{
    return *std::ranges::find_if(procedure.cases, [facts](const Case &one) { return one.when.holds(facts); });
}

Judgement judge(const Procedure &procedure, Facts facts)
{
    Judgement judgement;
    judgement.bounds.resize(procedure.tracks.size(), Bound::Done);
    judgement.stage = static_cast<quint8>(caseOf(procedure, facts).stage);
    if (facts & procedure.scope.in) {
        countRestarts(procedure, facts, judgement);
        for (size_t track = 0; track < procedure.tracks.size(); ++track)
            judgement.bounds[track] = boundOf(procedure, procedure.tracks[track].steps, facts);
        addOverdue(procedure, judgement, facts);
    }
    for (size_t i = 0; i < procedure.warnings.size(); ++i) {
        const bool warned = std::ranges::any_of(procedure.warnings[i].when,
                                                [facts](const Condition &when) { return when.holds(facts); });
        judgement.warnings = static_cast<quint16>(judgement.warnings | (warned ? 1u << i : 0u));
    }
    return judgement;
}

} // namespace tracker
