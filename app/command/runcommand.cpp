// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/runcommand.h"

#include "app/base/outputfile.h"
#include "app/command/forecastoutput.h"
#include "app/command/statusoutput.h"
#include "app/command/summaryoutput.h"
#include "app/forecast/backtest.h"
#include "app/forecast/comparison.h"
#include "app/forecast/projectioncsv.h"
#include "app/forecast/remedy.h"
#include "app/report/gainsentences.h"

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
        if (!m_command.backtests.empty())
            return holdAgainst(prepared);
        auto input = projectionInput(m_command, prepared, m_progress);
        if (!input)
            return input.failure();
        const auto earlier = readEarlierLists(m_command.earlier, m_command, m_context, m_progress);
        if (!earlier)
            return earlier.failure();
        for (const auto &list : *earlier) {
            tell(*list);
            input->earlier.push_back({list->fleet, list->inventoryTime.time});
        }
        const auto csv = forecastCsv(*std::move(input));
        if (!csv)
            return CommandFailure{csv.failure().message, ExitCode::Unreadable};
        return write([&](QIODevice &device) { return writeForecast(*csv, m_command.format, device); });
    }

    /// The projection, and where they are asked for, the habit beside it and what would help most.
    Result<QByteArray> forecastCsv(ProjectionInput input)
    {
        if (m_command.compares || m_command.suggests) {
            auto learned = learn(input.assessment, input.earlier, m_progress);
            if (!learned)
                return learned.failure();
            input.learned = *std::move(learned);
        }
        const auto projection = project(input, m_progress);
        if (!projection)
            return projection.failure();
        if (!input.learned)
            return projectionCsv(**projection);

        input.restarts = {};
        const auto habit = project(input, m_progress);
        if (!habit)
            return habit.failure();
        if (m_command.suggests) {
            const auto remedy = suggest(input, **habit, m_progress);
            if (!remedy)
                return remedy.failure();
            tell(*remedy ? remedySentence(**remedy, (*habit)->timerTitle, m_context.locale)
                         : Messages::tr("Nothing that can be done at once would help much."));
        }
        if (m_command.compares) {
            for (const QString &sentence : gainSentences(gainOf(**projection, **habit), m_context.locale))
                tell(sentence);
        }
        return m_command.compares ? projectionCsvWithHabit(**projection, **habit)
                                  : projectionCsv(**projection);
    }

    /// What older lists projected, beside what this one shows.
    Outcome holdAgainst(const PreparedFleet &prepared)
    {
        const auto lists = readEarlierLists(m_command.backtests, m_command, m_context, m_progress);
        if (!lists)
            return lists.failure();
        const Assessment &later = *prepared.assessment;
        std::vector<std::shared_ptr<const Backtest>> tests;
        for (const auto &list : *lists) {
            tell(*list);
            const auto earlier
                = assess(list->fleet, later.sharedProcedure(), list->inventoryTime.time, m_progress);
            if (!earlier)
                return CommandFailure{earlier.failure().message, ExitCode::Unreadable};
            const auto test = backtest(*earlier, later, prepared.machines, m_progress);
            if (!test)
                return CommandFailure{test.failure().message, ExitCode::Unreadable};
            for (const QString &sentence : backtestSentences(**test, m_context.locale))
                tell(sentence);
            tests.push_back(*test);
        }
        return write(
            [&](QIODevice &device) { return writeForecast(backtestCsv(tests), m_command.format, device); });
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

    void tell(const QString &sentence)
    {
        if (m_command.quiet)
            return;
        clearProgress();
        say(sentence);
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
