// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/snapshot.h"

#include "app/assess/conclusions.h"

namespace tracker {

MachineList allMachines(quint32 size)
{
    MachineList machines(size);
    for (quint32 i = 0; i < size; ++i)
        machines[i] = {i};
    return machines;
}

Result<std::shared_ptr<const Snapshot>> readSnapshot(const ImportRequest &request,
                                                     const std::shared_ptr<const Procedure> &procedure,
                                                     Progress &progress)
{
    const auto list = importClientLists(request, progress);
    if (!list)
        return list.failure();
    Progress untold; // what follows is a small part of the import's time
    const auto assessment = assess((*list)->fleet, procedure, (*list)->inventoryTime.time, untold);
    if (!assessment)
        return assessment.failure();
    if (progress.isCancelled())
        return Failure::byCancelling();
    auto columns = columnsOf(*(*list)->fleet);
    for (Column &column : conclusionColumns(**assessment))
        columns.push_back(std::move(column));
    return std::make_shared<const Snapshot>(Snapshot{*list, *assessment, overviewOf(**assessment),
                                                     std::move(columns), SearchIndex(*(*list)->fleet)});
}

} // namespace tracker
