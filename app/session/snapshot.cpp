// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/snapshot.h"

#include "app/assess/conclusions.h"
#include "app/session/earliercheck.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace tracker {

namespace {

using Part = InputFailure::Part;
using Lists = std::vector<std::shared_ptr<const ClientList>>;

/// The columns that filters ask, with the index for it: those of \a snapshot, or made for it.
void addColumns(Snapshot &snapshot)
{
    if (snapshot.columns)
        return;
    const Fleet &fleet = *snapshot.list->fleet;
    auto columns = columnsOf(fleet);
    std::ranges::move(conclusionColumns(*snapshot.assessment), std::back_inserter(columns));
    snapshot.columns = std::make_shared<const std::vector<Column>>(std::move(columns));
    if (!snapshot.searchIndex)
        snapshot.searchIndex = std::make_shared<const SearchIndex>(fleet);
}

/// Those of \a among that pass the filter \a text, which is \a part of the inputs.
Result<MachineList, InputFailure> filtered(Part part, const QString &text, const MachineList &among,
                                           Snapshot &snapshot, Progress &progress)
{
    addColumns(snapshot);
    const auto query = parseQuery(text, *snapshot.columns, snapshot.assessment->asOf());
    if (!query)
        return InputFailure(part, query.failure());
    auto machines = filter(*query, *snapshot.columns, *snapshot.searchIndex, among, progress);
    if (!machines)
        return InputFailure(machines.failure());
    return *std::move(machines);
}

/// The lists, read: those of \a before where they are the same.
Result<std::shared_ptr<const ClientList>> listOf(const Inputs &inputs, const Snapshot *before,
                                                 Progress &progress,
                                                 const std::shared_ptr<std::atomic<quint64>> &rowsRead)
{
    if (before && before->inputs.lists == inputs.lists) {
        if (auto list = listAt(before->list, inputs.asOf))
            return list;
    }
    return importClientLists(
        {.inputs = inputs.lists, .asOf = inputs.asOf, .now = inputs.now, .rowsRead = rowsRead}, progress);
}

/// An earlier list, read: from \a known, those of \a inputs, where it is the same.
Result<std::shared_ptr<const ClientList>>
earlierListOf(const EarlierInput &input, LocalTime now, const std::vector<EarlierInput> &inputs,
              const std::vector<std::shared_ptr<const ClientList>> &known, Progress &progress)
{
    for (size_t place = 0; place < std::min(inputs.size(), known.size()); ++place) {
        if (inputs[place].list != input.list)
            continue;
        if (auto list = listAt(known[place], input.asOf))
            return list;
    }
    return importClientLists({.inputs = {input.list}, .asOf = input.asOf, .now = now}, progress);
}

/// Nothing where \a earlier may be an earlier list of the fleet, as one of \a before, lists that were asked
/// about for the same fleet, may.
std::optional<InputFailure> faultOf(const std::shared_ptr<const ClientList> &earlier, const Lists &before,
                                    const Snapshot &snapshot, std::chrono::seconds least)
{
    if (std::ranges::find(before, earlier) != before.end())
        return {};
    const QString why = whyNotEarlier(*earlier, *snapshot.list, least, QLocale());
    return why.isEmpty() ? std::nullopt : std::optional(InputFailure(Part::Earlier, {.message = why}));
}

/// Without regard to case.
QSet<QString> sitesOf(const Assessment &assessment)
{
    QSet<QString> sites;
    const TextColumn *texts = assessment.fleet().texts(assessment.procedure().observations.site);
    for (quint32 id = 0; texts && id < texts->texts().size(); ++id) {
        const std::string_view text = texts->texts().at(id);
        const QStringList all = QString::fromUtf8(text).toCaseFolded().split(u';');
        for (const QString &site : all)
            sites.insert(site);
    }
    return sites;
}

/// The scenario with its machines.
Result<RestartScenario, InputFailure> scenarioOf(Snapshot &snapshot, Progress &progress)
{
    RestartScenario scenario = snapshot.inputs.restarts;
    const QSet<QString> known = scenario.sites.isEmpty() ? QSet<QString>() : sitesOf(*snapshot.assessment);
    for (const QString &site : scenario.sites) {
        if (!known.contains(site.toCaseFolded()))
            return InputFailure(Part::Site, {.message = site});
    }
    if (snapshot.inputs.only.isEmpty())
        return scenario;
    auto machines
        = filtered(Part::Only, snapshot.inputs.only,
                   scenario.machines ? *scenario.machines : allMachines(snapshot.assessment->size()),
                   snapshot, progress);
    if (!machines)
        return machines.failure();
    scenario.machines = *std::move(machines);
    return scenario;
}

bool isSameProjection(const Snapshot &one, const Snapshot &other)
{
    return one.learned == other.learned && one.machines == other.machines
        && one.inputs.isNarrowed() == other.inputs.isNarrowed() && one.inputs.only == other.inputs.only
        && one.inputs.hours == other.inputs.hours && one.inputs.restarts == other.inputs.restarts;
}

} // namespace

MachineList allMachines(quint32 size)
{
    MachineList machines(size);
    for (quint32 i = 0; i < size; ++i)
        machines[i] = {i};
    return machines;
}

SnapshotResult makeSnapshot(const Inputs &given, const std::shared_ptr<const Snapshot> &before,
                            Progress &progress, const std::shared_ptr<std::atomic<quint64>> &rowsRead)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->inputs = withFieldsOfProcedure(given);
    const Inputs &inputs = snapshot->inputs;
    const auto list = listOf(inputs, before.get(), progress, rowsRead);
    if (!list)
        return InputFailure(list.failure());
    snapshot->list = *list;

    const LocalTime asOf = snapshot->list->inventoryTime.time;
    const bool isSameFleet = before && before->list->fleet == snapshot->list->fleet;
    if (isSameFleet)
        snapshot->searchIndex = before->searchIndex;
    if (isSameFleet && before->inputs.procedure == inputs.procedure && before->assessment->asOf() == asOf) {
        snapshot->assessment = before->assessment;
        snapshot->overview = before->overview;
        snapshot->columns = before->columns;
    } else {
        Progress untold; // a small part of the import's time
        Progress &told = isSameFleet ? progress : untold;
        const auto assessment = assess(snapshot->list->fleet, inputs.procedure, asOf, told);
        if (!assessment)
            return InputFailure(assessment.failure());
        snapshot->assessment = *assessment;
    }
    if (progress.isCancelled())
        return InputFailure(Failure::byCancelling());

    const bool isSame = before && before->assessment == snapshot->assessment;
    if (isSame && before->inputs.filter == inputs.filter && before->inputs.among == inputs.among) {
        snapshot->machines = before->machines;
        return std::shared_ptr<const Snapshot>(std::move(snapshot));
    }
    MachineList machines
        = inputs.among.machines ? *inputs.among.machines : allMachines(snapshot->assessment->size());
    if (!inputs.filter.isEmpty()) {
        auto passing = filtered(Part::Filter, inputs.filter, machines, *snapshot, progress);
        if (!passing)
            return passing.failure();
        machines = *std::move(passing);
    }
    snapshot->machines = std::make_shared<const MachineList>(std::move(machines));
    return std::shared_ptr<const Snapshot>(std::move(snapshot));
}

SnapshotResult withTable(const std::shared_ptr<const Snapshot> &snapshot, Progress &progress)
{
    auto whole = std::make_shared<Snapshot>(*snapshot);
    addColumns(*whole);
    if (progress.isCancelled())
        return InputFailure(Failure::byCancelling());
    if (!whole->overview)
        whole->overview = std::make_shared<const Overview>(overviewOf(*whole->assessment));
    return std::shared_ptr<const Snapshot>(std::move(whole));
}

SnapshotResult withProjection(const std::shared_ptr<const Snapshot> &snapshot,
                              const std::shared_ptr<const Snapshot> &before, Progress &progress)
{
    auto whole = std::make_shared<Snapshot>(*snapshot);
    whole->inputs = withFieldsOfProcedure(std::move(whole->inputs));
    auto scenario = scenarioOf(*whole, progress);
    if (!scenario)
        return scenario.failure();
    const bool ofSameFleet = before && before->assessment == whole->assessment;
    whole->earlier.clear();
    for (const EarlierInput &input : whole->inputs.earlier) {
        const auto list = before
            ? earlierListOf(input, whole->inputs.now, before->inputs.earlier, before->earlier, progress)
            : earlierListOf(input, whole->inputs.now, {}, {}, progress);
        if (!list)
            return InputFailure(list.failure());
        if (const auto fault
            = faultOf(*list, ofSameFleet ? before->earlier : Lists(), *whole, std::chrono::seconds(1)))
            return *fault;
        whole->earlier.push_back(*list);
    }

    if (before && before->learned && before->assessment == whole->assessment
        && before->earlier == whole->earlier) {
        whole->learned = before->learned;
        if (isSameProjection(*before, *whole)) {
            whole->projection = before->projection;
            return std::shared_ptr<const Snapshot>(std::move(whole));
        }
    } else {
        std::vector<EarlierList> earlier;
        for (const auto &list : whole->earlier)
            earlier.push_back({list->fleet, list->inventoryTime.time});
        auto learned = learn(whole->assessment, std::move(earlier), progress);
        if (!learned)
            return InputFailure(learned.failure());
        whole->learned = *std::move(learned);
    }
    ProjectionInput input = projectionInputOf(*whole);
    input.restarts = *std::move(scenario);
    const auto projection = project(input, progress);
    if (!projection)
        return InputFailure(projection.failure());
    whole->projection = *projection;
    return std::shared_ptr<const Snapshot>(std::move(whole));
}

SnapshotResult withHabit(const std::shared_ptr<const Snapshot> &projected, Progress &progress)
{
    auto asUsual = std::make_shared<Snapshot>(*projected);
    asUsual->inputs.restarts = {};
    asUsual->inputs.only.clear();
    return withProjection(std::move(asUsual), projected, progress);
}

SnapshotResult withBacktests(const std::shared_ptr<const Snapshot> &snapshot,
                             const std::shared_ptr<const Snapshot> &before, Progress &progress)
{
    auto whole = std::make_shared<Snapshot>(*snapshot);
    whole->inputs = withFieldsOfProcedure(std::move(whole->inputs));
    whole->backtestLists.clear();
    whole->backtests.clear();
    const Assessment &later = *whole->assessment;
    const bool ofSameFleet = before && before->assessment == whole->assessment;
    const bool isSame = ofSameFleet && before->machines == whole->machines;
    for (const EarlierInput &input : whole->inputs.backtests) {
        const auto list = before ? earlierListOf(input, whole->inputs.now, before->inputs.backtests,
                                                 before->backtestLists, progress)
                                 : earlierListOf(input, whole->inputs.now, {}, {}, progress);
        if (!list)
            return InputFailure(list.failure());
        if (const auto fault
            = faultOf(*list, ofSameFleet ? before->backtestLists : Lists(), *whole, std::chrono::hours(1)))
            return *fault;
        whole->backtestLists.push_back(*list);
        if (isSame) {
            const auto known = std::ranges::find(before->backtestLists, *list);
            const auto place = static_cast<size_t>(known - before->backtestLists.begin());
            if (place < before->backtests.size()) {
                whole->backtests.push_back(before->backtests[place]);
                continue;
            }
        }
        const auto earlier
            = assess((*list)->fleet, later.sharedProcedure(), (*list)->inventoryTime.time, progress);
        if (!earlier)
            return InputFailure(earlier.failure());
        const auto test = backtest(*earlier, later, *whole->machines, progress);
        if (!test)
            return InputFailure(test.failure());
        whole->backtests.push_back(*test);
    }
    return std::shared_ptr<const Snapshot>(std::move(whole));
}

ProjectionInput projectionInputOf(const Snapshot &snapshot)
{
    ProjectionInput input{.assessment = snapshot.assessment,
                          .restarts = snapshot.inputs.restarts,
                          .hours = snapshot.inputs.hours,
                          .learned = snapshot.learned};
    if (snapshot.inputs.isNarrowed())
        input.only = *snapshot.machines;
    return input;
}

} // namespace tracker
