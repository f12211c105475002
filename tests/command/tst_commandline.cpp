// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/commandline.h"
#include "app/command/forecastoptions.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

QStringList split(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

Command command(const QString &line)
{
    const auto request = readCommandLine(split(line));
    const auto *const read = request ? std::get_if<Command>(&*request) : nullptr;
    return read ? *read : Command{.files = {u"not understood"_s}};
}

LocalTime at(const char *iso)
{
    return LocalTime::fromIso(QString::fromLatin1(iso));
}

} // namespace

/// Contract §3: the arguments.
class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsTheCommands()
    {
        QCOMPARE(command(u"status a.csv"_s),
                 (Command{.kind = CommandKind::Status, .files = {u"a.csv"_s}, .format = OutputFormat::Csv}));
        QCOMPARE(command(u"summary a.csv -"_s),
                 (Command{.kind = CommandKind::Summary,
                          .files = {u"a.csv"_s, u"-"_s},
                          .format = OutputFormat::Text}));
        QCOMPARE(
            command(u"forecast a.csv"_s),
            (Command{.kind = CommandKind::Forecast, .files = {u"a.csv"_s}, .format = OutputFormat::Csv}));
        QCOMPARE(command(u"report a.csv --output b.pdf"_s),
                 (Command{.kind = CommandKind::Report,
                          .files = {u"a.csv"_s},
                          .output = u"b.pdf"_s,
                          .format = OutputFormat::Csv}));
    }

    void knowsTheOptionsOfAll()
    {
        const Command read
            = command(u"status --as-of=2000-07-25T14:03 --procedure own.json --profile weekly "
                      u"a.csv --sheet Clients --max-size 8G --filter stage:frozen "
                      "--output x.csv --quiet --language de --format json --names as-written"_s);
        QCOMPARE(read,
                 (Command{.kind = CommandKind::Status,
                          .files = {u"a.csv"_s},
                          .asOf = at("2000-07-25T14:03:00"),
                          .procedure = u"own.json"_s,
                          .profile = u"weekly"_s,
                          .namesAsWritten = true,
                          .sheet = u"Clients"_s,
                          .maxSize = qint64{8} << 30,
                          .filter = u"stage:frozen"_s,
                          .output = u"x.csv"_s,
                          .quiet = true,
                          .format = OutputFormat::Json}));
    }

    void knowsColumns_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ColumnChoice>("expected");
        using Kind = ColumnChoice::Kind;
        QTest::newRow("nothing is said") << u"status a.csv"_s << ColumnChoice();
        QTest::newRow("all") << u"status a.csv --columns all"_s << ColumnChoice{Kind::All, {}};
        QTest::newRow("shown") << u"status a.csv --columns=shown"_s << ColumnChoice{Kind::Contract, {}};
        QTest::newRow("by name") << u"status a.csv --columns name,,Asset-Tag"_s
                                 << ColumnChoice{Kind::Named, {u"name"_s, u"Asset-Tag"_s}};
        QTest::newRow("a comma in quotation marks") << u"status a.csv --columns \"Room,Floor\",all"_s
                                                    << ColumnChoice{Kind::Named, {u"Room,Floor"_s, u"all"_s}};
    }
    void knowsColumns()
    {
        QFETCH(const QString, line);
        QTEST(command(line).columns, "expected");
    }

    void knowsTheOptionsOfForecast()
    {
        const Command read = command(
            u"forecast a.csv --hours 48 --earlier m@x.csv@2000-07-24 --earlier n.csv@2000-07-23T08:00 "
            "--restarts daily@07:30"_s);
        QCOMPARE(read.hours, 48);
        QCOMPARE(read.earlier,
                 (std::vector<EarlierFile>{{u"m@x.csv"_s, at("2000-07-24T00:00:00")},
                                           {u"n.csv"_s, at("2000-07-23T08:00:00")}}));
        QCOMPARE(read.restarts, (RestartScenario{RestartScenario::Kind::Daily, QTime(7, 30)}));
        QCOMPARE(command(u"forecast a.csv --restarts none"_s).restarts.kind, RestartScenario::Kind::Nobody);
        QCOMPARE(command(u"forecast a.csv --restarts observed"_s).restarts.kind,
                 RestartScenario::Kind::Observed);
    }

    void knowsWhatIfs()
    {
        using Kind = RestartScenario::Kind;
        QCOMPARE(
            command(u"forecast a.csv --restarts daily@18:00 --from 2000-07-28 --sites S01,S02 --per-hour 40 "
                    "--queue site"_s)
                .restarts,
            (RestartScenario{.kind = Kind::Daily,
                             .at = QTime(18, 0),
                             .from = QDate(2000, 7, 28),
                             .sites = {u"S01"_s, u"S02"_s},
                             .atMostPerHour = 40,
                             .queue = RestartScenario::Queue::BySite}));
        QCOMPARE(command(u"forecast a.csv --restarts once"_s).restarts, RestartScenario{.kind = Kind::Once});
        QCOMPARE(command(u"forecast a.csv --restarts once@06:15"_s).restarts.at, QTime(6, 15));
        const Command read = command(
            u"forecast a.csv --stay-on-weekend --force-cycle --interval 12 --only stage:frozen --compare --suggest"_s);
        QCOMPARE(read.restarts,
                 (RestartScenario{.stayOnOverWeekend = true, .cycleNow = true, .intervalHours = 12}));
        QCOMPARE(read.only, u"stage:frozen"_s);
        QVERIFY(read.compares && read.suggests);
        QCOMPARE(command(u"forecast a.csv --backtest b.csv@2000-07-24"_s).backtests,
                 (std::vector<EarlierFile>{{u"b.csv"_s, at("2000-07-24T00:00:00")}}));
    }

    void knowsTheKindsOfReport()
    {
        QCOMPARE(command(u"report a.csv --output b.pdf --kind worklist"_s).report, ReportKind::Worklist);
        QCOMPARE(command(u"report a.csv --output b.pdf --kind machines"_s).report, ReportKind::Machines);
        QCOMPARE(command(u"report a.csv --output b.pdf --earlier c.csv@2000-07-24T09:00"_s).earlier,
                 (std::vector<EarlierFile>{{u"c.csv"_s, LocalTime::fromIso(u"2000-07-24T09:00:00")}}));
    }

    void takesWhatFollowsTwoHyphensAsFiles()
    {
        QCOMPARE(command(u"status -- --odd.csv -"_s).files, (QStringList{u"--odd.csv"_s, u"-"_s}));
        QCOMPARE(std::get<WindowRequest>(*readCommandLine(split(u"-- --odd.csv"_s))).files,
                 QStringList{u"--odd.csv"_s});
    }

    void opensTheWindowWithoutACommand()
    {
        QCOMPARE(*readCommandLine({}), Request(WindowRequest()));
        QCOMPARE(*readCommandLine(split(u"a.csv --procedure mine.json"_s)),
                 Request(WindowRequest{{u"a.csv"_s}, u"mine.json"_s}));
        QCOMPARE(*readCommandLine(split(u"--procedure=mine.json"_s)),
                 Request(WindowRequest{{}, u"mine.json"_s}));
        QCOMPARE(*readCommandLine(split(u"a.csv --language de status"_s)),
                 Request(WindowRequest{{u"a.csv"_s, u"status"_s}}));
        QVERIFY(!runsWithoutWindow(split(u"a.csv status"_s)));
    }

    void runsCommandsHelpAndVersionWithoutAWindow()
    {
        QVERIFY(runsWithoutWindow(split(u"status"_s)) && runsWithoutWindow(split(u"--help"_s))
                && runsWithoutWindow(split(u"--version"_s)));
        QVERIFY(runsWithoutWindow(split(u"a.csv --help"_s)) && !runsWithoutWindow(split(u"-- --help"_s)));
        QCOMPARE(*readCommandLine(split(u"-- --help"_s)), Request(WindowRequest{{u"--help"_s}}));
        QVERIFY(paintsWithoutWindow(split(u"report a.csv"_s))
                && !paintsWithoutWindow(split(u"status report"_s)));
        QCOMPARE(*readCommandLine(split(u"--help"_s)), Request(HelpRequest()));
        QCOMPARE(*readCommandLine(split(u"--version"_s)), Request(VersionRequest()));
        QCOMPARE(*readCommandLine(split(u"forecast --hours 3 --help"_s)),
                 Request(HelpRequest{CommandKind::Forecast}));
    }

    void findsTheLanguage()
    {
        QCOMPARE(languageOf(split(u"status --language de"_s)), u"de"_s);
        QCOMPARE(languageOf(split(u"--language=en a.csv"_s)), u"en"_s);
        QCOMPARE(languageOf(split(u"a.csv --language"_s)), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("message");

        const auto row = [](const char *name, const QString &line, const char *message) {
            QTest::newRow(name) << line << QString::fromUtf8(message);
        };
        row("no list", u"status"_s, "status: no client list is given.");
        row("no such option", u"status a.csv --hurry"_s, "status: there is no option --hurry.");
        row("an option of another command", u"summary a.csv --hours 3"_s,
            "summary: there is no option --hours.");
        row("an option of the window's", u"--hurry"_s, "There is no option --hurry.");
        row("no value", u"status a.csv --filter"_s, "--filter: a value is missing.");
        row("a value where there is none", u"status a.csv --quiet=yes"_s, "--quiet takes no value.");
        row("no time", u"status a.csv --as-of yesterday"_s,
            "--as-of: “yesterday” is not a time such as 2000-07-25T14:03.");
        row("a month is no time", u"status a.csv --as-of 2000-07"_s,
            "--as-of: “2000-07” is not a time such as 2000-07-25T14:03.");
        row("no size", u"status a.xlsx --max-size=much"_s,
            "--max-size: “much” is not a size such as 500M or 8G.");
        row("nothing would fit", u"status a.xlsx --max-size=0"_s,
            "--max-size: “0” is not a size such as 500M or 8G.");
        row("no such format", u"status a.csv --format xml"_s, "--format: “xml” is not csv, json or text.");
        row("no columns", u"status a.csv --columns ,"_s,
            "--columns: “,” is not all, shown, or columns with commas between them.");
        row("columns of a summary", u"summary a.csv --columns all"_s,
            "summary: there is no option --columns.");
        row("no text of a forecast", u"forecast a.csv --format text"_s,
            "--format: “text” is not csv or json.");
        row("no number of hours", u"forecast a.csv --hours many"_s,
            "--hours: “many” is not a number of hours from 0 to 8784.");
        row("hours before", u"forecast a.csv --hours=-1"_s,
            "--hours: “-1” is not a number of hours from 0 to 8784.");
        row("no such scenario", u"forecast a.csv --restarts daily@25:00"_s,
            "--restarts: “daily@25:00” is not observed, none, once, once@HH:MM or daily@HH:MM.");
        row("an earlier list without its time", u"forecast a.csv --earlier b.csv"_s,
            "--earlier: “b.csv” is not FILE@TIME, such as monday.csv@2000-07-24T09:00.");
        row("no such day", u"forecast a.csv --restarts daily@18:00 --from friday"_s,
            "--from: “friday” is not a day such as 2000-07-28.");
        row("no pace", u"forecast a.csv --restarts once --per-hour 0"_s,
            "--per-hour: “0” is not a number of machines from 1 on.");
        row("no interval", u"forecast a.csv --interval 0"_s,
            "--interval: “0” is not a number of hours from 1 to 744.");
        row("no sites", u"forecast a.csv --restarts once --sites ,"_s,
            "--sites: “,” is not a list of sites such as S01,S02.");
        row("no order", u"forecast a.csv --restarts once --per-hour 5 --queue name"_s,
            "--queue: “name” is not list or site.");
        row("a first day of nothing", u"forecast a.csv --restarts once --from 2000-07-28"_s,
            "--from needs --restarts daily@HH:MM or once@HH:MM.");
        row("a pace of nothing", u"forecast a.csv --per-hour 5"_s,
            "--per-hour needs --restarts once, once@HH:MM or daily@HH:MM.");
        row("a queue without a pace", u"forecast a.csv --restarts once --queue site"_s,
            "--queue needs --per-hour.");
        row("sites of nothing", u"forecast a.csv --sites S01"_s,
            "--sites and --only need something to be different there: --restarts, --stay-on-weekend, "
            "--force-cycle or --interval.");
        row("the habit beside itself", u"forecast a.csv --compare"_s,
            "--compare needs something to be different from the habit: --restarts, --stay-on-weekend, "
            "--force-cycle or --interval.");
        row("left on, and left on", u"forecast a.csv --restarts none --stay-on-weekend"_s,
            "--restarts none takes neither --stay-on-weekend nor --force-cycle: the machines stay on and "
            "logged "
            "on all the time.");
        row("a back-test of what might have been",
            u"forecast a.csv --backtest b.csv@2000-07-24 --restarts once"_s,
            "--backtest takes no what-if and no --earlier, --compare or --suggest: it projects an older list "
            "as "
            "it was.");
        row("a flag with a value", u"forecast a.csv --compare=yes"_s, "--compare takes no value.");
        row("no such report", u"report a.csv --output b.pdf --kind poem"_s,
            "--kind: “poem” is not status, worklist or machines.");
        row("a report without a name", u"report a.csv"_s,
            "report: --output FILE is missing: the PDF needs a name.");
        row("standard input twice", u"forecast - --earlier -@2000-07-24"_s,
            "Standard input (-) can be read once only.");
    }
    void refuses()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, message);
        const auto request = readCommandLine(split(line));
        QVERIFY(!request);
        QCOMPARE(request.failure().message, message);
    }

    void helpNamesEveryOption()
    {
        const QString help = helpText(CommandKind::Forecast);
        for (const char *option : {"--as-of", "--procedure", "--filter", "--quiet", "--output", "--format"})
            QVERIFY2(help.contains(QLatin1StringView(option)), option);
        for (const QString &option : forecastOptions() + forecastFlags())
            QVERIFY2(help.contains(option), qPrintable(option));
        QVERIFY(helpText(CommandKind::Report).contains(u"--kind"_s));
        for (const auto kind :
             {CommandKind::Status, CommandKind::Summary, CommandKind::Forecast, CommandKind::Report})
            QVERIFY(helpText({}).contains(commandName(kind)));
    }
};

TRACKER_TEST(TestCommandLine)
#include "tst_commandline.moc"
