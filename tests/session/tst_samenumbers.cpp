// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/report/reporttext.h"

#include "app/command/commandline.h"
#include "app/command/runcommand.h"
#include "app/output/forecasttable.h"
#include "app/output/writetable.h"
#include "tests/support/testmain.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionpanel.h"
#include "ui/chart/projectionview.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/print/pagedreport.h"
#include "ui/print/pageview.h"
#include "ui/print/printablereport.h"
#include "ui/print/reportpreview.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

#include <QApplication>
#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

const QString builtInSample = u":/samples/sample-fleet.csv"_s;
constexpr int patience = 60'000; // milliseconds; a busy machine projects slowly
const QString earlierTime = u"2000-07-23T22:00:00"_s;

LocalTime now()
{
    return LocalTime::fromIso(u"2000-07-25T13:00:00");
}

/// What a command wrote, and the report that it would have printed.
struct Written {
    QByteArray output;
    QString report;
};

Written written(const QStringList &arguments)
{
    const auto request = readCommandLine(arguments);
    if (!request)
        qFatal("%s", qPrintable(request.failure().message));
    QBuffer input;
    QBuffer output;
    QBuffer messages;
    for (QBuffer *buffer : {&input, &output, &messages})
        buffer->open(QIODevice::ReadWrite);
    Written result;
    const CommandContext context{
        .input = input, .output = output, .messages = messages, .now = now(), .locale = QLocale()};
    const ExitCode code = runCommand(std::get<Command>(*request), context,
                                     [&](ReportContent content, const QString &, Progress &) {
                                         result.report = textOf(content);
                                         return Result<void>();
                                     });
    if (code != ExitCode::Done && code != ExitCode::RowsRejected)
        qWarning().noquote() << messages.data();
    result.output = output.data();
    return result;
}

} // namespace

/// The window and the command line say the same of the same inputs, to the last digit.
class TestSameNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_store = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            WindowSurroundings{*findProcedure(defaultProcedureId(), QLocale()), m_store.get(), now});
        m_window->resize(1280, 800);
        m_window->show();
        m_window->actions().openSample->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page()->snapshot() && isShown(u""_s, 0), patience);
        page()->projectionCommands().onlyShown->setChecked(true);
    }
    void init()
    {
        Q_EMIT m_window->findChild<ProjectionPanel *>()->whatIfChosen({});
        page()->projectionCommands().forget->trigger();
        show(u""_s, false);
    }
    void cleanupTestCase() { m_window.reset(); }

    void projections_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("restarts");
        QTest::addColumn<bool>("learnsFromEarlier");
        for (const QString &filter : {u""_s, u"site:S01"_s, u"stage:frozen,not-started"_s}) {
            for (const QString &restarts : {u"observed"_s, u"none"_s, u"daily@17:00"_s}) {
                for (const bool earlier : {false, true}) {
                    const QString name = u"%1, %2, %3"_s.arg(filter.isEmpty() ? u"all"_s : filter, restarts,
                                                             earlier ? u"an earlier list"_s : u"one list"_s);
                    QTest::newRow(qPrintable(name)) << filter << restarts << earlier;
                }
            }
        }
    }
    void projections()
    {
        QFETCH(const QString, filter);
        QFETCH(const QString, restarts);
        QFETCH(const bool, learnsFromEarlier);
        show(filter, learnsFromEarlier);
        if (restarts != u"observed") {
            RestartScenario scenario{.kind = RestartScenario::Kind::Nobody};
            if (restarts.startsWith(u"daily"))
                scenario = {.kind = RestartScenario::Kind::Daily, .at = QTime(17, 0)};
            auto *panel = m_window->findChild<ProjectionPanel *>();
            Q_EMIT panel->whatIfChosen({.scenario = scenario});
            QTRY_VERIFY_WITH_TIMEOUT(content().whatIf, patience);
        }
        QStringList arguments{u"forecast"_s, builtInSample, u"--restarts"_s, restarts};
        if (!filter.isEmpty())
            arguments << u"--filter"_s << filter;
        if (learnsFromEarlier)
            arguments << u"--earlier"_s << builtInSample + u'@' + earlierTime;
        const auto &shown = content().whatIf ? content().whatIf : content().projection;
        const QByteArrayList window = csvOf(forecastTable(*shown)).split('\n');
        const QByteArrayList command = written(arguments).output.split('\n');
        QVERIFY(command.size() > 300);
        QCOMPARE(window.size(), command.size());
        for (qsizetype line = 0; line < window.size(); ++line)
            QCOMPARE(window[line], command[line]);
    }

    void reports_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("learnsFromEarlier");
        QTest::addColumn<int>("machines"); // in scope, in the projection; 0: of the whole list
        QTest::newRow("all") << QString() << false << 0;
        QTest::newRow("all, an earlier list") << QString() << true << 0;
        QTest::newRow("a site") << u"site:S01"_s << false << 67;
        QTest::newRow("a site, an earlier list") << u"site:S01"_s << true << 67;
        QTest::newRow("two stages") << u"stage:frozen,not-started"_s << false << -1;
    }
    void reports()
    {
        QFETCH(const QString, filter);
        QFETCH(const bool, learnsFromEarlier);
        QFETCH(const int, machines);
        show(filter, learnsFromEarlier);
        if (machines > 0)
            QCOMPARE(page()->machines()->model()->rowCount(), machines);
        for (const auto &[kind, id] :
             {std::pair(ReportKind::Status, u"status"_s), std::pair(ReportKind::Worklist, u"worklist"_s),
              std::pair(ReportKind::Machines, u"machines"_s)}) {
            m_window->actions().preview[static_cast<size_t>(kind)]->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ReportPreview *>(), patience);
            auto *preview = m_window->findChild<ReportPreview *>();
            const ReportContent &report = preview->pages()->report().report().content();
            QStringList arguments{u"report"_s,   builtInSample, u"--kind"_s, id,
                                  u"--output"_s, u"x.pdf"_s,    u"--quiet"_s};
            if (!filter.isEmpty())
                arguments << u"--filter"_s << filter;
            if (learnsFromEarlier)
                arguments << u"--earlier"_s << builtInSample + u'@' + earlierTime;
            const QStringList window = textOf(report).split(u'\n');
            const QStringList command = written(arguments).report.split(u'\n');
            for (qsizetype line = 0; line < std::min(window.size(), command.size()); ++line)
                QCOMPARE(window[line], command[line]);
            QCOMPARE(window.size(), command.size());
            if (kind == ReportKind::Status) {
                const auto chart = std::ranges::find_if(report.blocks, [](const ReportBlock &block) {
                    return std::holds_alternative<ReportChart>(block);
                });
                QVERIFY(chart != report.blocks.end());
                const quint32 inScope = std::get<ReportChart>(*chart).projection->inScope;
                QCOMPARE(inScope, page()->shownCounts().inScope);
                const QString sentence
                    = u"is about the %1 machines in scope that the filter shows"_s.arg(inScope);
                QCOMPARE(window.join(u' ').contains(sentence), !filter.isEmpty());
            }
            delete preview;
        }
    }

    void backtests_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("all") << QString();
        QTest::newRow("a site") << u"site:S01"_s;
    }
    void backtests()
    {
        QFETCH(const QString, filter);
        show(filter, false);
        page()->compareWith({{.path = builtInSample}, LocalTime::fromIso(earlierTime)});
        QStringList arguments{u"forecast"_s, builtInSample, u"--backtest"_s,
                              builtInSample + u'@' + earlierTime};
        if (!filter.isEmpty())
            arguments << u"--filter"_s << filter;
        const QByteArray command = written(arguments).output;
        QVERIFY(command.count('\n') > 30);
        QTRY_VERIFY_WITH_TIMEOUT(page()->backtest() && csvOf(backtestTable({page()->backtest()})) == command,
                                 patience);
    }

private:
    FleetPage *page() const { return m_window->fleetPage(); }
    /// Whether the window shows what follows from the filter and from so many earlier lists.
    bool isShown(const QString &filter, size_t earlier) const
    {
        const Snapshot &known = *page()->known();
        return !page()->isListing() && known.projection && known.projection == content().projection
            && known.inputs.filter == filter && known.inputs.earlier.size() == earlier;
    }
    void show(const QString &filter, bool learnsFromEarlier)
    {
        m_window->filterLine()->setText(filter);
        if (learnsFromEarlier)
            page()->learnFrom({{.path = builtInSample}, LocalTime::fromIso(earlierTime)});
        QTRY_VERIFY_WITH_TIMEOUT(isShown(filter, learnsFromEarlier ? 1 : 0), patience);
    }
    const ChartContent &content() const
    {
        auto *view = m_window->findChild<ProjectionView *>();
        return static_cast<ProjectionChart *>(view->chart())->content();
    }
    const QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

TRACKER_WINDOW_TEST(TestSameNumbers)
#include "tst_samenumbers.moc"
