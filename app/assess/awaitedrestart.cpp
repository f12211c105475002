// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/awaitedrestart.h"

#include <algorithm>

namespace tracker {

namespace {

/// The machines of \a stage are those that have not had \a restart.
bool isAwaitedIn(int stage, const Step &restart, const Procedure &procedure)
{
    return std::ranges::any_of(procedure.cases, [&](const Case &one) {
        return one.stage == stage && (one.when.mask & restart.proven) && !(one.when.value & restart.proven);
    });
}

} // namespace

std::optional<AwaitedRestart> awaitedRestart(const Assessment &assessment, MachineIndex machine)
{
    const Procedure &procedure = assessment.procedure();
    const Judgement &judgement = assessment.at(machine);
    if (procedure.stages[judgement.stage].role != StageRole::AwaitingRestart)
        return {};

    int number = 0;
    for (const Step &step : procedure.steps) {
        if (step.kind != Step::Kind::Restart)
            continue;
        ++number;
        if (!isAwaitedIn(judgement.stage, step, procedure))
            continue;
        AwaitedRestart restart;
        restart.number = number;
        // A restart that may have been given already is not one the machine needs less.
        restart.ofMin = number + judgement.owedMin - (judgement.restart == RestartFlag::Unknown ? 0 : 1);
        restart.ofMax = number + judgement.owedMax - 1;
        return restart;
    }
    return {};
}

} // namespace tracker
