// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporttext.h"
#include "tests/assess/testfleet.h"

#include "app/report/reports.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWorklistHoldsWhoeverWaits_data();
    void theWorklistHoldsWhoeverWaits();
    void theWorklistGoesFromPlaceToPlace();
    void theWorklistHasAColumnForTooEarlyOnlyWhereOneIs();
    void nobodyWaits();
    void sitesAreATableWhereThereAreSeveral();
    void aMachineOfTwoSitesIsExplained();
    void theChartStandsBelowItsSentences();
    void aFilteredReportCountsWhatIsShown();
    void theListOfMachinesKeepsItsOrder();
    void rowsAreMadeWhenAsked();
    void paperShowsMarksForWhatNobodySees_data();
    void paperShowsMarksForWhatNobodySees();
};

namespace {

const QString waitsForFirst = u"os=Windows 98, base-upgraded=-2h, last-restart=-3h"_s;
const QString waitsForSecond = u"os=Windows 98, base-upgraded=-2d, swd-upgraded=-2h, last-restart=-3h, "
                               "agents-upgraded=-1h"_s;
const QString notStarted
    = u"os=Windows 98, swd-installed=yes, last-restart=-3h, client-version=2.00.1380.1000"_s;

ReportInput inputOf(const QStringList &machines)
{
    ReportInput input{.assessment = testAssessment(machines),
                      .source = u"list.csv"_s,
                      .account = u"The account."_s,
                      .printed = testNow(),
                      .locale = QLocale(u"en_GB"_s)};
    for (quint32 i = 0; i < input.assessment->size(); ++i)
        input.machines.push_back({i});
    return input;
}

ReportTable lastTable(const ReportContent &report)
{
    ReportTable last;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            last = *table;
    }
    return last;
}

QStringList headings(const ReportContent &report)
{
    QStringList texts;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *heading = std::get_if<ReportHeading>(&block))
            texts.append(heading->text);
    }
    return texts;
}

} // namespace

void TestReports::theWorklistHoldsWhoeverWaits_data()
{
    QTest::addColumn<QString>("machine");
    QTest::addColumn<QString>("restart"); // blank: not on the list

    QTest::newRow("first of two") << waitsForFirst + u", swd-installed=yes"_s << u"1 of 2"_s;
    QTest::newRow("the only one, without the software distribution agent")
        << waitsForFirst + u", swd-installed=no"_s << u"1 of 1"_s;
    QTest::newRow("of one or two, where the list does not say") << waitsForFirst << u"1 of 1–2"_s;
    QTest::newRow("second") << waitsForSecond << u"2 of 2"_s;
    QTest::newRow("first, perhaps given already")
        << u"os=Windows 98, swd-installed=yes, base-upgraded=-2h"_s << u"1 of 2 ?"_s;
    QTest::newRow("second, perhaps given already")
        << u"os=Windows 98, swd-upgraded=-2h, agents-upgraded=-1h"_s << u"2 of 2 ?"_s;
    QTest::newRow("not started") << notStarted << QString();
    QTest::newRow("not affected") << u"os=Windows NT, base-upgraded=-2h, last-restart=-3h"_s << QString();
}

void TestReports::theWorklistHoldsWhoeverWaits()
{
    QFETCH(QString, machine);
    QFETCH(QString, restart);

    const ReportTable table = lastTable(worklist(inputOf({u"name=WS-1, contact=desk1, "_s + machine})));
    if (restart.isEmpty()) {
        QCOMPARE(table.rows, 0U);
        return;
    }
    QCOMPARE(linesOf(table).last(), u" | WS-1 | desk1 | %1 | "_s.arg(restart));
}

void TestReports::theWorklistGoesFromPlaceToPlace()
{
    const QStringList places{
        u"name=A, site=S10"_s, u"name=B, site=S2, location=Dock"_s, u"name=C, site=S2;S10, location=Attic"_s,
        u"name=D"_s,           u"name=E, site=S2, location=Dock"_s, u"name=F, site=S10, location=Plant"_s};
    QStringList machines;
    for (const QString &place : places)
        machines.append(place + u", "_s + waitsForSecond);

    QCOMPARE(linesOf(lastTable(worklist(inputOf(machines)))),
             (QStringList{u" | Name | Contact | Restart | Note"_s, u"\f[Site S2 · Attic · 1 machines]"_s,
                          u" | C |  | 2 of 2 | "_s, u"[Site S2 · Dock · 2 machines]"_s,
                          u" | B |  | 2 of 2 | "_s, u" | E |  | 2 of 2 | "_s,
                          u"\f[Site S10 · Plant · 1 machines]"_s, u" | F |  | 2 of 2 | "_s,
                          u"[Site S10 · No location · 1 machines]"_s, u" | A |  | 2 of 2 | "_s,
                          u"\f[No site · No location · 1 machines]"_s, u" | D |  | 2 of 2 | "_s}));
}

void TestReports::theWorklistHasAColumnForTooEarlyOnlyWhereOneIs()
{
    const QString tooEarly
        = u"name=WS-1, os=Windows 98, swd-installed=yes, base-upgraded=-5m, last-restart=-3h"_s;
    const ReportTable table = lastTable(worklist(inputOf({tooEarly, waitsForSecond})));

    QCOMPARE(table.columns.size(), size_t(6));
    const QStringList cells = table.cells(0);
    const QString moment = QLocale(u"en_GB"_s).toString(testTime(u"+10m"_s).toDateTime().time(), u"HH:mm"_s);
    QVERIFY2(cells[4].endsWith(moment), qPrintable(cells[4]));
    QCOMPARE(table.cells(1)[4], QString());
}

void TestReports::nobodyWaits()
{
    QCOMPARE(textOf(worklist(inputOf({notStarted}))),
             u"Restart worklist\nlist.csv\n\nNo machine waits for a restart.\n"_s);
    QVERIFY(textOf(statusReport(inputOf({notStarted})))
                .endsWith(u"# Machines that need a restart\nNo machine waits for a restart.\n"_s));
}

void TestReports::sitesAreATableWhereThereAreSeveral()
{
    const ReportInput one = inputOf({u"site=S01, "_s + waitsForSecond, u"site=S01, "_s + notStarted});
    QVERIFY(!headings(statusReport(one)).contains(u"Sites"_s));

    const ReportInput two = inputOf({u"site=S01, "_s + waitsForSecond, notStarted});
    const QString text = textOf(statusReport(two));
    QVERIFY2(text.contains(u"# Sites\n"
                           "Site | Machines | Not started | Awaiting second restart | Restarts owed\n"
                           "S01 | 1 | 0 | 1 | 1\n"
                           "No site | 1 | 1 | 0 | 2\n"
                           "All machines | 2 | 1 | 1 | 3\n"_s),
             qPrintable(text));
}

void TestReports::aMachineOfTwoSitesIsExplained()
{
    const QString note = u"A machine of several sites counts in each of them."_s;
    const QString first = u"site=S01, "_s + notStarted;

    QVERIFY(!textOf(statusReport(inputOf({first, u"site=S02, "_s + notStarted}))).contains(note));
    QVERIFY(textOf(statusReport(inputOf({first, u"site=S02;S01, "_s + notStarted}))).contains(note));
}

void TestReports::theChartStandsBelowItsSentences()
{
    ReportInput input = inputOf({waitsForSecond});
    QVERIFY(!textOf(statusReport(input)).contains(u"(chart)"_s));

    auto projection = std::make_shared<Projection>();
    projection->asOf = testNow();
    projection->hours = 336;
    projection->inScope = 100;
    TrackProjection completion;
    completion.listed = 20;
    completion.curve = {HourlyCounts(337, 20.0), HourlyCounts(337, 20.0), HourlyCounts(337, 20.0)};
    projection->tracks = {completion};
    projection->timer = std::chrono::hours(23);
    projection->milestones = {{.part = 0.5,
                               .earliest = testTime(u"+30h"_s),
                               .expected = testTime(u"+30h"_s),
                               .latest = testTime(u"+30h"_s)}};
    input.projection = projection;
    const ReportContent report = statusReport(input);
    QVERIFY(textOf(report).contains(u"# Projection\n50\u00a0% are complete by"_s));
    for (const ReportBlock &block : report.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block))
            QCOMPARE(chart->hours, 72); // thirty hours are two days, and a day more
    }
}

void TestReports::aFilteredReportCountsWhatIsShown()
{
    ReportInput input = inputOf({waitsForSecond, waitsForSecond, notStarted});
    input.machines = {{2}};
    input.filter = u"stage:not-started"_s;
    const ReportContent report = statusReport(input);

    QCOMPARE(report.filter, u"stage:not-started"_s);
    const QString text = textOf(report);
    QVERIFY2(text.contains(u"\n0 of 1 Windows 9x clients are complete; none waits for a restart.\n"_s),
             qPrintable(text));
}

void TestReports::theListOfMachinesKeepsItsOrder()
{
    ReportInput input = inputOf({u"name=A, "_s + waitsForFirst, u"name=B, "_s + waitsForSecond});
    input.machines = {{1}, {0}};
    const ReportContent report = machinesReport(input);

    QVERIFY(report.landscape);
    const ReportTable table = lastTable(report);
    QCOMPARE(table.cells(0).first(), u"B"_s);
    QCOMPARE(table.cells(1).first(), u"A"_s);
    QVERIFY(table.cells(1).contains(u"1–2"_s)); // restarts owed
}

void TestReports::rowsAreMadeWhenAsked()
{
    // The table is all that is left, and holds on to what its rows are made from.
    const ReportTable table = lastTable(machinesReport(inputOf({u"name=A, "_s + waitsForFirst})));
    QCOMPARE(table.cells(0).first(), u"A"_s);
}

void TestReports::paperShowsMarksForWhatNobodySees_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::newRow("status") << ReportKind::Status;
    QTest::newRow("worklist") << ReportKind::Worklist;
    QTest::newRow("machines") << ReportKind::Machines;
}

void TestReports::paperShowsMarksForWhatNobodySees()
{
    QFETCH(const ReportKind, kind);
    ReportInput input = inputOf(
        {waitsForFirst + u", site=S\u001B1, location=Do\u202Eck"_s, waitsForFirst + u", site=S02"_s});
    input.source = u"a\u001Bb.csv"_s;
    input.filter = u"name:\u0007x"_s;
    const ReportContent report = makeReport(kind, input);
    const QString text = textOf(report) + report.source + report.filter;
    QVERIFY2(text.contains(u"S␛1"), qPrintable(text));
    QVERIFY2(text.contains(u"a␛b.csv") && text.contains(u"name:␇x"), qPrintable(text));
    QVERIFY2(text.contains(u"Do[U+202E]ck"), qPrintable(text));
    QVERIFY2(std::ranges::none_of(text, [](QChar c) { return c == u'\u001B' || c == u'\u202E'; }),
             qPrintable(text));
}

TRACKER_TEST(TestReports)
#include "tst_reports.moc"
