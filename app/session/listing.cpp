// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/listing.h"

#include "app/fleet/identity.h"
#include "app/fleet/querychoice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Views {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

/// Those of \a among that pass \a filter.
Result<MachineList> narrowedBy(const QString &filterText, const MachineList &among, const Snapshot &snapshot,
                               Progress &progress)
{
    const auto query = parseQuery(filterText, *snapshot.columns, snapshot.assessment->asOf());
    Q_ASSERT(query);
    return query->conditions.empty()
        ? among
        : filter(*query, *snapshot.columns, *snapshot.searchIndex, among, progress);
}

/// Whether a warning is about machines of which one of \a facts is known.
bool asksFor(const Warning &warning, Facts facts)
{
    return std::ranges::any_of(warning.when,
                               [facts](const Condition &when) { return (when.value & facts) != 0; });
}

} // namespace

std::vector<QuickView> quickViews(const Procedure &procedure)
{
    Facts overdue = 0;
    for (const Timer &timer : procedure.timers)
        overdue |= timer.overdue;
    std::vector<QuickView> views{{Views::tr("All machines"), {}},
                                 {Views::tr("Restart now"), u"restart_required:yes"_s},
                                 {Views::tr("Not yet"), u"restart_required:not-yet"_s},
                                 {Views::tr("On their own"), u"completion_bound:timed"_s}};
    QStringList oddities;
    for (const Warning &warning : procedure.warnings) {
        if (asksFor(warning, overdue))
            views.push_back({warning.title, u"warnings:"_s + warning.id});
        else if (!asksFor(warning, procedure.hold.yes)) // of what somebody stopped nothing is odd
            oddities << warning.id;
    }
    if (!oddities.isEmpty())
        views.push_back({Views::tr("Odd data"), u"warnings:"_s + oddities.join(u',')});
    return views;
}

Result<Listing> makeListing(const ListingRequest &request, Progress &progress)
{
    const Snapshot &snapshot = *request.snapshot;
    const Assessment &assessment = *snapshot.assessment;
    const auto stageColumn = std::ranges::find(*snapshot.columns, u"stage"_s, &Column::id);
    const QueryChoice choice = choiceIn(request.filter, *stageColumn, *snapshot.columns);

    Listing listing;
    if (request.before)
        listing.kept = sameMachines(request.before->assessment->fleet(), request.kept, assessment.fleet());
    listing.stages.resize(assessment.procedure().stages.size());
    listing.chosenStages.resize(listing.stages.size());
    for (size_t stage = 0; stage < listing.stages.size(); ++stage)
        listing.chosenStages[stage] = choice.ids.contains(stageColumn->categories[stage].id);

    // The filter line first, without its stages and with them, then the view: each count is what the table
    // would show.
    const auto ofAnyStage = narrowedBy(
        choice.rest, request.among ? *request.among : allMachines(assessment.size()), snapshot, progress);
    if (!ofAnyStage)
        return ofAnyStage.failure();
    const auto withinStages = [&](const MachineList &machines) {
        if (choice.ids.isEmpty())
            return machines;
        MachineList within;
        std::ranges::copy_if(machines, std::back_inserter(within), [&](MachineIndex machine) {
            return listing.chosenStages[assessment.at(machine).stage];
        });
        return within;
    };
    const MachineList byLine = withinStages(*ofAnyStage);
    for (size_t view = 0; view < request.views.size(); ++view) {
        auto rows = narrowedBy(request.views[view].filter, byLine, snapshot, progress);
        if (!rows)
            return rows.failure();
        listing.views.push_back(static_cast<quint32>(rows->size()));
        if (view == request.view)
            listing.rows = *std::move(rows);
    }
    const auto viewOfAnyStage
        = narrowedBy(request.views[request.view].filter, *ofAnyStage, snapshot, progress);
    if (!viewOfAnyStage)
        return viewOfAnyStage.failure();
    for (const MachineIndex machine : *viewOfAnyStage)
        ++listing.stages[assessment.at(machine).stage];
    listing.counts = countsOf(assessment, listing.rows);

    if (request.sortedBy) {
        listing.ranks = request.ranks;
        if (!listing.ranks) {
            auto ranks = ranksOf(*request.sortedBy, assessment.size(), request.locale, progress);
            if (!ranks)
                return ranks.failure();
            listing.ranks = std::make_shared<const Ranks>(*std::move(ranks));
        }
        listing.rows = ordered(listing.rows, *listing.ranks, request.order);
    }
    return listing;
}

} // namespace tracker
