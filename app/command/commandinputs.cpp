// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/commandinputs.h"

#include "app/base/shown.h"
#include "app/command/listprofiles.h"
#include "app/sources/list/bytesource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Until somebody writes into \a path, which is said to whoever may be waiting.
PipeWait waitFor(const Command &command, const CommandContext &context, const QString &path)
{
    static const Progress forever; // nobody cancels a command
    PipeWait wait{.progress = &forever};
    if (!command.quiet) {
        wait.onSilence = [&context, path] {
            const QString sentence
                = InputText::tr("Waiting for “%1”: nobody has written into it yet. Ctrl+C ends the program.")
                      .arg(path);
            context.messages.write((shownText(sentence) + u'\n').toUtf8());
        };
    }
    return wait;
}

/// The lists of the command, with the choices of its profile.
class ListsNamed {
public:
    ListsNamed(const Command &command, const CommandContext &context, const FieldTable &fields)
        : m_command(command)
        , m_context(context)
        , m_zone(command.zone)
        , m_fields(fields)
        , m_profiles(profilesNamed(command.profile, context.profileStore))
    {
    }

    Result<ListInput> listOf(const QString &file) const
    {
        if (!m_profiles)
            return m_profiles.failure();
        ListInput list;
        list.zone = m_zone;
        list.fields = m_fields;
        list.maxSize = m_command.maxSize;
        list.choices.sheet = m_command.sheet;
        list.choices.namesAsWritten = m_command.namesAsWritten;
        if (file == u'-') {
            list.name = InputText::tr("standard input");
            Result<QByteArray> text = readWhole(m_context.input, list);
            if (!text)
                return text.failure();
            list.text = *std::move(text);
        } else {
            list.path = file;
            Result<ListInput> held = withPipeRead(list, waitFor(m_command, m_context, list.path));
            if (!held)
                return held.failure();
            list = *std::move(held);
        }
        Result<ListChoices> choices = choicesAmong(*m_profiles, list);
        if (!choices)
            return choices.failure();
        list.choices = *std::move(choices);
        return list;
    }

    Result<std::vector<EarlierInput>> listsOf(const std::vector<EarlierFile> &files) const
    {
        std::vector<EarlierInput> lists;
        for (const EarlierFile &file : files) {
            Result<ListInput> list = listOf(file.path);
            if (!list)
                return list.failure();
            lists.push_back({*std::move(list), file.asOf});
        }
        return lists;
    }

private:
    const Command &m_command;
    const CommandContext &m_context;
    QByteArray m_zone;
    const FieldTable &m_fields;
    Result<std::vector<ImportProfile>> m_profiles;
};

CommandFailure unreadable(const Failure &failure)
{
    return {failure.message, ExitCode::Unreadable};
}

/// The filter with its wrong part marked below.
CommandFailure wrongFilter(const QString &option, const QString &filter, const InputFailure &failure)
{
    const QString marks
        = QString(failure.begin, u' ') + QString(std::max<qsizetype>(failure.length, 1), u'^');
    return {InputText::tr("%1: %2", "an option, and what is wrong with it").arg(option, failure.message),
            ExitCode::Usage,
            {u"  "_s + filter, u"  "_s + marks}};
}

} // namespace

Result<Inputs, CommandFailure> inputsOf(const Command &command, const CommandContext &context)
{
    const auto procedure
        = findProcedure(command.procedure.isEmpty() ? defaultProcedureId() : command.procedure,
                        context.locale, waitFor(command, context, command.procedure));
    if (!procedure)
        return unreadable(procedure.failure());

    Inputs inputs{.asOf = command.asOf,
                  .now = context.now,
                  .procedure = *procedure,
                  .filter = command.filter.trimmed(),
                  .restarts = command.restarts,
                  .only = command.only,
                  .hours = command.hours};
    const ListsNamed named(command, context, (*procedure)->fields);
    for (const QString &file : command.files) {
        Result<ListInput> list = named.listOf(file);
        if (!list)
            return unreadable(list.failure());
        inputs.lists.push_back(*std::move(list));
    }
    auto earlier = named.listsOf(command.earlier);
    if (!earlier)
        return unreadable(earlier.failure());
    inputs.earlier = *std::move(earlier);
    auto backtests = named.listsOf(command.backtests);
    if (!backtests)
        return unreadable(backtests.failure());
    inputs.backtests = *std::move(backtests);
    return inputs;
}

CommandFailure failureOf(const InputFailure &failure, const Inputs &inputs)
{
    switch (failure.part) {
    case InputFailure::Part::Lists:
        return {failure.message, ExitCode::Unreadable};
    case InputFailure::Part::Filter:
        return wrongFilter(u"--filter"_s, inputs.filter, failure);
    case InputFailure::Part::Only:
        return wrongFilter(u"--only"_s, inputs.only, failure);
    case InputFailure::Part::Earlier:
        return {failure.message, ExitCode::Usage};
    case InputFailure::Part::Site:
        return {InputText::tr("--sites: no machine is at site “%1”.").arg(failure.message), ExitCode::Usage};
    }
    Q_UNREACHABLE();
}

} // namespace tracker
