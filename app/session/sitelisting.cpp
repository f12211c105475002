// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sitelisting.h"

#include "app/fleet/querytext.h"
#include "app/report/sentences.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

/// A site as a number that is ordered as it is.
double rankOf(const Counts &counts, const Procedure &procedure, SiteOrder by)
{
    switch (by) {
    case SiteOrder::Name:
        return 0;
    case SiteOrder::Machines:
        return counts.machines;
    case SiteOrder::Waiting:
        return waitingForRestart(counts, procedure);
    case SiteOrder::Owed:
        return static_cast<double>(counts.owedMax);
    case SiteOrder::Complete:
        return counts.inScope > 0 ? double(counts.complete) / counts.inScope : -1;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<quint32>> sitesInOrder(const Overview &overview, const Procedure &procedure, SiteOrder by,
                                          Qt::SortOrder order, Progress &progress)
{
    std::vector<quint32> sites(overview.sites.size());
    std::iota(sites.begin(), sites.end(), 0u);
    if (by == SiteOrder::Name) { // they are ordered by name as they are
        if (order == Qt::DescendingOrder)
            std::ranges::reverse(sites);
        return sites;
    }
    std::vector<double> ranks;
    for (const SiteCounts &site : overview.sites)
        ranks.push_back(rankOf(site.counts, procedure, by));
    if (progress.isCancelled())
        return Failure::byCancelling();
    std::ranges::stable_sort(sites, [&](quint32 a, quint32 b) {
        return order == Qt::AscendingOrder ? ranks[a] < ranks[b] : ranks[a] > ranks[b];
    });
    return sites;
}

std::optional<int> percentComplete(const Counts &counts)
{
    if (counts.inScope == 0)
        return {};
    return static_cast<int>(quint64{100} * counts.complete / counts.inScope);
}

QString siteFilter(const Snapshot &snapshot, const QString &site)
{
    const Procedure &procedure = snapshot.assessment->procedure();
    const QString &id = procedure.fields.id(procedure.observations.site);
    const auto column = std::ranges::find(*snapshot.columns, id, &Column::id);
    return column == snapshot.columns->end() ? QString() : conditionText(*column, site);
}

} // namespace tracker
