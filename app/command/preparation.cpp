// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/preparation.h"

#include "app/assess/conclusions.h"
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

ListInput inputFor(const QString &file, QIODevice &standardInput)
{
    if (file == u'-')
        return {.text = standardInput.readAll(), .name = Messages::tr("standard input")};
    return {.path = file};
}

/// The filter with its wrong part marked below.
CommandFailure wrongFilter(const QString &filter, const QueryError &error)
{
    const QString marks = QString(error.begin, u' ') + QString(std::max<qsizetype>(error.length, 1), u'^');
    return {Messages::tr("--filter: %1").arg(error.message) + u"\n  "_s + filter + u"\n  "_s + marks,
            ExitCode::Usage};
}

MachineList allMachines(const Fleet &fleet)
{
    MachineList machines(fleet.size());
    for (quint32 machine = 0; machine < fleet.size(); ++machine)
        machines[machine].value = machine;
    return machines;
}

Result<MachineList, CommandFailure> filtered(const QString &text, const Assessment &assessment,
                                             Progress &progress)
{
    const Fleet &fleet = assessment.fleet();
    std::vector<Column> columns = columnsOf(fleet);
    std::ranges::move(conclusionColumns(assessment), std::back_inserter(columns));
    const auto query = parseQuery(text, columns, assessment.asOf());
    if (!query)
        return wrongFilter(text, query.failure());
    auto machines = filter(*query, columns, SearchIndex(fleet), allMachines(fleet), progress);
    if (!machines)
        return unreadable(machines.failure());
    return *std::move(machines);
}

} // namespace

Result<PreparedFleet, CommandFailure> prepareFleet(const Command &command, QIODevice &standardInput,
                                                   LocalTime now, const QLocale &locale, Progress &progress)
{
    const auto procedure
        = findProcedure(command.procedure.isEmpty() ? defaultProcedureId() : command.procedure, locale);
    if (!procedure)
        return unreadable(procedure.failure());

    ImportRequest request{.asOf = command.asOf, .now = now};
    for (const QString &file : command.files)
        request.inputs.push_back(inputFor(file, standardInput));
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
    auto machines = filtered(prepared.filter, **assessment, progress);
    if (!machines)
        return machines.failure();
    prepared.machines = *std::move(machines);
    return prepared;
}

Result<std::vector<std::shared_ptr<const ClientList>>, CommandFailure>
readEarlierLists(const Command &command, QIODevice &standardInput, LocalTime now, Progress &progress)
{
    std::vector<std::shared_ptr<const ClientList>> lists;
    for (const EarlierFile &earlier : command.earlier) {
        const auto list = importClientLists(
            {.inputs = {inputFor(earlier.path, standardInput)}, .asOf = earlier.asOf, .now = now}, progress);
        if (!list)
            return unreadable(list.failure());
        lists.push_back(*list);
    }
    return lists;
}

} // namespace tracker
