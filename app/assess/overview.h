// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/assess/assessment.h"

#include <QString>

#include <array>
#include <vector>

namespace tracker {

/// The counts of some machines: a whole fleet, a site, or what a filter shows.
struct Counts {
    quint32 machines = 0;
    quint32 inScope = 0;
    quint32 complete = 0; ///< in scope and nothing left
    std::vector<quint32> stages; ///< by place in the procedure's stages
    std::array<quint32, restartFlagCount> restart{}; ///< by RestartFlag
    struct OfTrack {
        std::array<quint32, boundCount> bounds{}; ///< by Bound, machines in scope
        LocalTime by; ///< the latest due time among the timed, unknown when there is none
    };
    std::vector<OfTrack> tracks; ///< by place in the procedure's tracks; the last is completion
    std::vector<quint32> warnings; ///< by place in the procedure's warnings
    quint64 owedMin = 0; ///< restarts owed
    quint64 owedMax = 0;
};

struct SiteCounts {
    QString site; ///< blank: machines without a site
    Counts counts;
};

/// What sentence, stage bar, summary and report say; one value, so that their numbers cannot differ.
struct Overview {
    Counts all;
    std::vector<SiteCounts> sites; ///< by name, the blank one last; a machine of several sites counts in each
};

Counts countsOf(const Assessment &assessment, const MachineList &machines);
Overview overviewOf(const Assessment &assessment);
/// The same of some machines: what a filter shows.
Overview overviewOf(const Assessment &assessment, const MachineList &machines);

} // namespace tracker
