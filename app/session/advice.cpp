// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/advice.h"

#include "app/forecast/expectedhours.h"

namespace tracker {

Effect effectOver(const Snapshot &scenario, const Snapshot &habit)
{
    return effectOf(*scenario.projection, *habit.projection);
}

Result<std::optional<Recommendation>> recommendationFor(const Snapshot &habit, Progress &progress)
{
    return recommend(projectionInputOf(habit), *habit.projection, progress);
}

Result<std::shared_ptr<const std::vector<quint16>>> expectedHoursOf(const Snapshot &projected,
                                                                    Progress &progress)
{
    auto hours = expectedHours(projectionInputOf(projected), *projected.projection, progress);
    if (!hours)
        return hours.failure();
    return std::make_shared<const std::vector<quint16>>(*std::move(hours));
}

} // namespace tracker
