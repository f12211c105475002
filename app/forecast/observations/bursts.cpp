// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/forecast/observations/bursts.h"

#include "app/forecast/observations/modelconstants.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

constexpr size_t around = ModelConstants::massRestartHours * 60 / ModelConstants::burstMinutes;
constexpr size_t minutesBack = ModelConstants::burstDays * 24 * 60 / ModelConstants::burstMinutes;

/// By pieces of some minutes back from the inventory time; the last holds all that is older.
struct SiteTimes {
    std::vector<double> restarted = std::vector<double>(minutesBack + 1);
    std::vector<double> seen = std::vector<double>(minutesBack + 1);
};

} // namespace

size_t Bursts::placeOf(LocalTime time) const
{
    const auto back = (m_asOf - time) / std::chrono::minutes(ModelConstants::burstMinutes);
    return std::min(minutesBack, static_cast<size_t>(std::max<qint64>(0, back)));
}

Bursts::Bursts(std::span<const MachineIndex> members, const RestartReader &reader, const RollOut &rollOut,
               LocalTime asOf)
    : m_asOf(asOf)
    , m_isBurst(rollOut.siteCount())
{
    if (rollOut.siteCount() > ModelConstants::massRestartSites)
        return;
    std::vector<SiteTimes> sites(rollOut.siteCount());
    for (const MachineIndex machine : members) {
        const LocalTime restart = reader.lastRestart(machine);
        if (!restart.isKnown())
            continue;
        SiteTimes &site = sites[rollOut.siteOf(machine).value];
        ++site.restarted[placeOf(restart)];
        ++site.seen[placeOf(reader.seen(machine))];
    }
    for (size_t i = 0; i < sites.size(); ++i) {
        const auto &[restarted, seen] = sites[i];
        std::vector<bool> isBurst(minutesBack + 1);
        // Machines that were seen since a moment and have not restarted since: the later the fewer.
        double quiet = 0;
        for (size_t place = minutesBack; place > 0; --place) {
            quiet += restarted[place] - seen[place];
            const double together = restarted[place] + restarted[place - 1];
            if (place == minutesBack || together < ModelConstants::massRestartMachines
                || together < ModelConstants::massRestartPart * (quiet + restarted[place - 1]))
                continue;
            const size_t first = place - std::min(place, around);
            const size_t end = std::min(minutesBack, place + around);
            const double near = std::accumulate(restarted.begin() + static_cast<std::ptrdiff_t>(first),
                                                restarted.begin() + static_cast<std::ptrdiff_t>(end), 0.0);
            if (together >= ModelConstants::massRestartApart * near)
                isBurst[place] = isBurst[place - 1] = true;
        }
        m_isBurst[i] = std::move(isBurst);
    }
}

bool Bursts::contains(MachineIndex machine, const RestartReader &reader, const RollOut &rollOut) const
{
    const std::vector<bool> &isBurst = m_isBurst[rollOut.siteOf(machine).value];
    return !isBurst.empty() && isBurst[placeOf(reader.lastRestart(machine))];
}

} // namespace tracker
