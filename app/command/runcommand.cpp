// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/runcommand.h"

#include "app/base/outputfile.h"
#include "app/base/shown.h"
#include "app/base/withinmemory.h"
#include "app/command/commandinputs.h"
#include "app/output/forecasttable.h"
#include "app/output/statustable.h"
#include "app/output/summary.h"
#include "app/report/effectsentences.h"
#include "app/report/projectionsentences.h"
#include "app/session/advice.h"
#include "app/session/sessionreport.h"
#include "app/session/snapshot.h"

#include <QCoreApplication>

#include <new>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct RunText {
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
        const auto done = doWithinMemory();
        clearProgress();
        if (!done) {
            say(done.failure().message);
            for (const QString &line : done.failure().below)
                say(line);
            return done.failure().code;
        }
        return m_hasRejected ? ExitCode::RowsRejected : ExitCode::Done;
    }

private:
    using Outcome = Result<std::monostate, CommandFailure>;

    Outcome doWithinMemory()
    {
        try {
            return doAll();
        } catch (const std::bad_alloc &) {
            return CommandFailure{outOfMemory().message, ExitCode::Unreadable};
        }
    }

    Outcome doAll()
    {
        auto inputs = inputsOf(m_command, m_context);
        if (!inputs)
            return inputs.failure();
        m_inputs = *std::move(inputs);
        if (const auto checked = checkOutput(); !checked)
            return CommandFailure{checked.failure().message, ExitCode::Usage};
        const auto made = makeSnapshot(m_inputs, nullptr, m_progress);
        if (!made)
            return failed(made);
        tell(*(*made)->list);
        switch (m_command.kind) {
        case CommandKind::Status:
            return status(**made);
        case CommandKind::Summary:
            return write([&](QIODevice &device) {
                return writeSummary(**made, m_command.format, m_context.locale, device, formulas());
            });
        case CommandKind::Forecast:
            return m_inputs.backtests.empty() ? forecast(*made) : holdAgainst(*made);
        case CommandKind::Report:
            return report(*made);
        }
        Q_UNREACHABLE();
    }

    /// Before anything is done: no output is one of the inputs.
    Result<void> checkOutput() const
    {
        QStringList files = filesReadFor(m_inputs);
        if (m_command.readsStandardInput())
            files << m_context.inputPath;
        if (!m_command.profile.isEmpty())
            files << m_command.profile << m_context.profileStore;
        return m_command.output.isEmpty()
            ? checkIsNotRead(m_context.outputPath, files, RunText::tr("Standard output"))
            : checkIsNotRead(m_command.output, files, m_command.output);
    }

    Outcome status(const Snapshot &snapshot)
    {
        const auto table = statusTable(*snapshot.assessment, *snapshot.machines, m_command.columns,
                                       m_command.format, m_context.locale);
        return table ? write(*table) : CommandFailure{table.failure().message, ExitCode::Usage};
    }

    Outcome forecast(const std::shared_ptr<const Snapshot> &snapshot)
    {
        const auto projected = withProjection(snapshot, nullptr, m_progress);
        if (!projected)
            return failed(projected);
        for (const auto &list : (*projected)->earlier)
            tell(*list);
        const Projection &projection = *(*projected)->projection;
        for (const QString &sentence : nowSentences(projection, m_context.locale))
            tell(sentence);
        if (!m_command.compares && !m_command.suggests)
            return write(forecastTable(projection));

        const auto asUsual = withHabit(*projected, m_progress);
        if (!asUsual)
            return failed(asUsual);
        const Projection &habit = *(*asUsual)->projection;
        if (m_command.suggests) {
            const auto recommendation = recommendationFor(**asUsual, m_progress);
            if (!recommendation)
                return CommandFailure{recommendation.failure().message, ExitCode::Unreadable};
            tell(*recommendation
                     ? recommendationSentence(**recommendation, habit.timerTitle, m_context.locale)
                     : RunText::tr("Nothing that can be done at once would help much."));
        }
        if (!m_command.compares)
            return write(forecastTable(projection));
        for (const QString &sentence : effectSentences(effectOver(**projected, **asUsual), m_context.locale))
            tell(sentence);
        return write(forecastTableWithHabit(projection, habit));
    }

    /// What older lists projected, beside what this one shows.
    Outcome holdAgainst(const std::shared_ptr<const Snapshot> &snapshot)
    {
        const auto tested = withBacktests(snapshot, nullptr, m_progress);
        if (!tested)
            return failed(tested);
        for (size_t place = 0; place < (*tested)->backtests.size(); ++place) {
            tell(*(*tested)->backtestLists[place]);
            for (const QString &sentence : backtestSentences(*(*tested)->backtests[place], m_context.locale))
                tell(sentence);
        }
        return write(backtestTable((*tested)->backtests));
    }

    Outcome report(const std::shared_ptr<const Snapshot> &snapshot)
    {
        auto content = reportOf({.kind = m_command.report,
                                 .inputs = m_inputs,
                                 .before = snapshot,
                                 .machines = *snapshot->machines,
                                 .printed = m_context.now,
                                 .locale = m_context.locale},
                                m_progress);
        if (!content)
            return failureOf(content.failure(), m_inputs);
        const auto printed = m_printReport(*std::move(content), m_command.output, m_progress);
        return printed ? Outcome(std::monostate()) : Outcome(unwritten(printed.failure()));
    }

    Outcome failed(const SnapshotResult &made) const { return failureOf(made.failure(), m_inputs); }

    Outcome write(const OutputTable &table)
    {
        return write(
            [&](QIODevice &device) { return writeTable(table, m_command.format, device, formulas()); });
    }

    /// \a content writes to a device and says whether that has taken it all.
    template <typename Content> Outcome write(Content content)
    {
        if (m_command.output.isEmpty()) {
            if (content(m_context.output))
                return std::monostate();
            return unwritten(unwritable(RunText::tr("Standard output"), m_context.output.errorString()));
        }
        auto file = OutputFile::open(m_command.output, filesReadFor(m_inputs));
        if (!file)
            return unwritten(file.failure());
        if (!content(file->device()))
            return unwritten(unwritable(m_command.output, file->device().errorString()));
        const auto committed = file->commit();
        return committed ? Outcome(std::monostate()) : Outcome(unwritten(committed.failure()));
    }

    Formulas formulas() const { return m_command.raw ? Formulas::AsTheyAre : Formulas::Guarded; }

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
            say(RunText::tr("%n more kinds of odd data are not listed here.", nullptr,
                            static_cast<int>(list.issues.size() - most)));
        say(rowAccountSentence(list.account));
        say(inventoryTimeSentence(list, m_context.locale));
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
            m_context.messages.write((shownText(sentence) + u'\n').toUtf8());
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
    Inputs m_inputs;
    bool m_isProgressShown = false;
    bool m_hasRejected = false;
};

} // namespace

ExitCode runCommand(const Command &command, const CommandContext &context, const ReportPrinter &printReport)
{
    return CommandRun(command, context, printReport).run();
}

} // namespace tracker
