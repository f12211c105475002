// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/runcommand.h"

#include "app/base/outputfile.h"
#include "app/command/forecastoutput.h"
#include "app/command/statusoutput.h"
#include "app/command/summaryoutput.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

class CommandRun {
public:
    CommandRun(const Command &command, const CommandContext &context, const ReportPrinter &printReport)
        : m_command(command)
        , m_context(context)
        , m_printReport(printReport)
        , m_progress([this](double part) { showProgress(part); })
    {
    }

    ExitCode run()
    {
        const auto done = doAll();
        clearProgress();
        if (!done) {
            say(done.failure().message);
            return done.failure().code;
        }
        return m_hasRejected ? ExitCode::RowsRejected : ExitCode::Done;
    }

private:
    using Outcome = Result<std::monostate, CommandFailure>;

    Outcome doAll()
    {
        const auto prepared = prepareFleet(m_command, m_context, m_progress);
        if (!prepared)
            return prepared.failure();
        tell(*prepared->list);
        switch (m_command.kind) {
        case CommandKind::Status:
            return write([&](QIODevice &device) {
                return writeStatus(*prepared, m_command.format, m_context.locale, device);
            });
        case CommandKind::Summary:
            return write([&](QIODevice &device) {
                return writeSummary(*prepared, m_command.format, m_context.locale, device);
            });
        case CommandKind::Forecast:
            return forecast(*prepared);
        case CommandKind::Report:
            return report(*prepared);
        }
        Q_UNREACHABLE();
    }

    Outcome forecast(const PreparedFleet &prepared)
    {
        const auto earlier = readEarlierLists(m_command, m_context, m_progress);
        if (!earlier)
            return earlier.failure();
        ProjectionInput input{
            .assessment = prepared.assessment, .restarts = m_command.restarts, .hours = m_command.hours};
        if (!prepared.filter.isEmpty())
            input.only = prepared.machines;
        for (const auto &list : *earlier) {
            tell(*list);
            input.earlier.push_back({list->fleet, list->inventoryTime.time});
        }
        const auto projection = project(input, m_progress);
        if (!projection)
            return CommandFailure{projection.failure().message, ExitCode::Unreadable};
        return write(
            [&](QIODevice &device) { return writeForecast(**projection, m_command.format, device); });
    }

    Outcome report(const PreparedFleet &prepared)
    {
        const auto printed = m_printReport(m_command, prepared, m_context, m_progress);
        return printed ? Outcome(std::monostate()) : Outcome(unwritten(printed.failure()));
    }

    /// \a content writes to a device and says whether that has taken it all.
    template <typename Content> Outcome write(Content content)
    {
        if (m_command.output.isEmpty()) {
            if (content(m_context.output))
                return std::monostate();
            return unwritten(unwritable(Messages::tr("Standard output"), m_context.output.errorString()));
        }
        auto file = OutputFile::open(m_command.output);
        if (!file)
            return unwritten(file.failure());
        if (!content(file->device()))
            return unwritten(unwritable(m_command.output, file->device().errorString()));
        const auto committed = file->commit();
        return committed ? Outcome(std::monostate()) : Outcome(unwritten(committed.failure()));
    }

    static CommandFailure unwritten(const Failure &failure)
    {
        return {failure.message, ExitCode::Unwritable};
    }

    /// What was assumed of a list, what is odd in it, where its rows went and which moment it describes.
    void tell(const ClientList &list)
    {
        m_hasRejected = m_hasRejected || list.account.rejected > 0;
        if (m_command.quiet)
            return;
        clearProgress();
        for (const QString &note : list.doubts + list.notes)
            say(note);
        constexpr size_t most = 20;
        for (size_t i = 0; i < std::min(list.issues.size(), most); ++i)
            say(rowIssueSentence(list.issues[i], list));
        if (list.issues.size() > most)
            say(Messages::tr("%n more kinds of odd data are not listed here.", nullptr,
                             static_cast<int>(list.issues.size() - most)));
        say(rowAccountSentence(list.account));
        say(inventoryTimeSentence(list.inventoryTime, m_context.locale));
    }

    void say(const QString &sentence)
    {
        if (!sentence.isEmpty())
            m_context.messages.write((sentence + u'\n').toUtf8());
    }

    void showProgress(double part)
    {
        if (!m_context.showsProgress || m_command.quiet)
            return;
        m_context.messages.write("\r" + QByteArray::number(static_cast<int>(part * 100)) + " %");
        m_isProgressShown = true;
    }
    void clearProgress()
    {
        if (std::exchange(m_isProgressShown, false))
            m_context.messages.write("\r      \r");
    }

    const Command &m_command;
    const CommandContext &m_context;
    const ReportPrinter &m_printReport;
    Progress m_progress;
    bool m_isProgressShown = false;
    bool m_hasRejected = false;
};

} // namespace

ExitCode runCommand(const Command &command, const CommandContext &context, const ReportPrinter &printReport)
{
    return CommandRun(command, context, printReport).run();
}

} // namespace tracker
