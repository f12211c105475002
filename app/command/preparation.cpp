// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/preparation.h"

#include "app/assess/conclusions.h"
#include "app/command/listprofiles.h"
#include "app/fleet/query.h"
#include "app/import/clientlistimport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

CommandFailure unreadable(const Failure &failure)
{
    return {failure.message, ExitCode::Unreadable};
}

/// The inputs of the files, - being standard input, with the choices of the command's profile.
Result<std::vector<ListInput>> inputsFor(const QStringList &files, const Command &command,
                                         const CommandContext &context)
{
    const Result<std::vector<ImportProfile>> profiles = profilesNamed(command.profile, context.profileStore);
    if (!profiles)
        return profiles.failure();
    std::vector<ListInput> inputs;
    for (const QString &file : files) {
        ListInput &input = inputs.emplace_back();
        if (file == u'-')
            input = {.text = context.input.readAll(), .name = Messages::tr("standard input")};
        else
            input.path = file;
        Result<ListChoices> choices = choicesAmong(*profiles, input);
        if (!choices)
            return choices.failure();
        input.choices = *std::move(choices);
    }
    return inputs;
}

/// The filter with its wrong part marked below.
CommandFailure wrongFilter(const QString &option, const QString &filter, const QueryError &error)
{
    const QString marks = QString(error.begin, u' ') + QString(std::max<qsizetype>(error.length, 1), u'^');
    return {Messages::tr("%1: %2", "an option, and what is wrong with it").arg(option, error.message)
                + u"\n  "_s + filter + u"\n  "_s + marks,
            ExitCode::Usage};
}

MachineList allMachines(const Fleet &fleet)
{
    MachineList machines(fleet.size());
    for (quint32 machine = 0; machine < fleet.size(); ++machine)
        machines[machine].value = machine;
    return machines;
}

Result<MachineList, CommandFailure> filtered(const QString &option, const QString &text,
                                             const Assessment &assessment, Progress &progress)
{
    const Fleet &fleet = assessment.fleet();
    std::vector<Column> columns = columnsOf(fleet);
    std::ranges::move(conclusionColumns(assessment), std::back_inserter(columns));
    const auto query = parseQuery(text, columns, assessment.asOf());
    if (!query)
        return wrongFilter(option, text, query.failure());
    auto machines = filter(*query, columns, SearchIndex(fleet), allMachines(fleet), progress);
    if (!machines)
        return unreadable(machines.failure());
    return *std::move(machines);
}

QStringList sitesOf(const Assessment &assessment)
{
    QStringList sites;
    const TextColumn *texts = assessment.fleet().texts(assessment.procedure().observations.site);
    for (quint32 id = 0; texts && id < texts->texts().size(); ++id) {
        const std::string_view text = texts->texts().at(id);
        sites += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u';');
    }
    return sites;
}

} // namespace

Result<PreparedFleet, CommandFailure> prepareFleet(const Command &command, const CommandContext &context,
                                                   Progress &progress)
{
    const auto procedure = findProcedure(
        command.procedure.isEmpty() ? defaultProcedureId() : command.procedure, context.locale);
    if (!procedure)
        return unreadable(procedure.failure());

    auto inputs = inputsFor(command.files, command, context);
    if (!inputs)
        return unreadable(inputs.failure());
    const ImportRequest request{.inputs = *std::move(inputs), .asOf = command.asOf, .now = context.now};
    const auto list = importClientLists(request, progress);
    if (!list)
        return unreadable(list.failure());
    const auto assessment = assess((*list)->fleet, *procedure, (*list)->inventoryTime.time, progress);
    if (!assessment)
        return unreadable(assessment.failure());

    PreparedFleet prepared{.list = *list, .assessment = *assessment, .filter = command.filter.trimmed()};
    if (prepared.filter.isEmpty()) {
        prepared.machines = allMachines((*assessment)->fleet());
        return prepared;
    }
    auto machines = filtered(u"--filter"_s, prepared.filter, **assessment, progress);
    if (!machines)
        return machines.failure();
    prepared.machines = *std::move(machines);
    return prepared;
}

Result<std::vector<std::shared_ptr<const ClientList>>, CommandFailure>
readEarlierLists(const std::vector<EarlierFile> &files, const Command &command, const CommandContext &context,
                 Progress &progress)
{
    std::vector<std::shared_ptr<const ClientList>> lists;
    for (const EarlierFile &file : files) {
        auto inputs = inputsFor({file.path}, command, context);
        if (!inputs)
            return unreadable(inputs.failure());
        const auto list = importClientLists(
            {.inputs = *std::move(inputs), .asOf = file.asOf, .now = context.now}, progress);
        if (!list)
            return unreadable(list.failure());
        lists.push_back(*list);
    }
    return lists;
}

Result<ProjectionInput, CommandFailure> projectionInput(const Command &command, const PreparedFleet &prepared,
                                                        Progress &progress)
{
    ProjectionInput input{
        .assessment = prepared.assessment, .restarts = command.restarts, .hours = command.hours};
    if (!prepared.filter.isEmpty())
        input.only = prepared.machines;
    const QStringList known = sitesOf(*prepared.assessment);
    for (const QString &site : command.restarts.sites) {
        if (!known.contains(site, Qt::CaseInsensitive))
            return CommandFailure{Messages::tr("--sites: no machine is at site “%1”.").arg(site),
                                  ExitCode::Usage};
    }
    if (!command.only.isEmpty()) {
        auto machines = filtered(u"--only"_s, command.only, *prepared.assessment, progress);
        if (!machines)
            return machines.failure();
        input.restarts.machines = *std::move(machines);
    }
    return input;
}

} // namespace tracker
