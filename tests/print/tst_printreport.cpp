// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/print/printreport.h"
#include "ui/print/reportlayout.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

/// Reports as PDF, read again with the tools of Poppler.
class TestPrintReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowIsPrintedOnce();
    void headsAndGroupsAreRepeated();
    void theFootSaysWhatThePageIs();
    void thePageIsThePaperThatWasAskedFor_data();
    void thePageIsThePaperThatWasAskedFor();
    void onlyTheChosenPagesArePrinted();
    void pagesThatTheReportDoesNotHaveAreRefused();
    void theChartIsVectors();
    void theTitleIsInTheFile();
    void anOldFileStaysWhenPrintingIsCancelled();
    void aFolderThatIsNotThereIsNamed();
    void fifteenThousandRowsBreakWithoutMeasuringEach();

private:
    QString save(const ReportContent &content, const QString &name = u"report.pdf"_s);
    QString run(const QString &tool, const QStringList &arguments);

    QTemporaryDir m_folder;
};

namespace {

ReportTable machines(quint32 count, bool grouped)
{
    ReportTable table;
    table.columns = {{.title = u"Name"_s},
                     {.title = u"Contact"_s, .stretch = 1},
                     {.title = u"Owed"_s, .kind = ReportColumn::Kind::Number}};
    table.rows = count;
    table.cells = [](quint32 row) {
        return QStringList{u"PC-%1"_s.arg(row, 6, 10, QChar(u'0')), u"contact %1"_s.arg(row % 7),
                           QString::number(row % 3)};
    };
    for (quint32 row = 0; grouped && row < count; row += 60)
        table.groups.push_back({.title = u"Site S%1"_s.arg(row / 60), .firstRow = row});
    return table;
}

ReportContent reportOf(std::vector<ReportBlock> blocks)
{
    return {.title = u"Restart status"_s,
            .source = u"clients-0724.csv · inventory of Mon 24 Jul 2000 14:00"_s,
            .printed = LocalTime::fromIso(u"2000-07-24T16:30:00"),
            .locale = QLocale(u"en_GB"_s),
            .blocks = std::move(blocks)};
}

std::shared_ptr<const Projection> projection()
{
    auto made = std::make_shared<Projection>();
    made->asOf = LocalTime::fromIso(u"2000-07-24T14:00:00");
    made->hours = 72;
    made->inScope = 100;
    made->timer = std::chrono::hours(23);
    HourlyCounts counts;
    for (int hour = 0; hour <= made->hours; ++hour)
        counts.push_back(std::min(100, 20 + hour));
    made->tracks.assign(2, {.listed = 20, .curve = {counts, counts, counts}, .timersAlone = counts});
    return made;
}

} // namespace

void TestPrintReport::initTestCase()
{
    QVERIFY(m_folder.isValid());
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("the PDF cannot be read again: poppler-utils is not installed");
}

QString TestPrintReport::save(const ReportContent &content, const QString &name)
{
    const QString path = m_folder.filePath(name);
    Progress progress;
    const Result<void> saved
        = saveReportAsPdf(PrintableReport(content), defaultPageLayout(content), path, {}, progress);
    return saved ? path : saved.failure().message;
}

QString TestPrintReport::run(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"%1: %2"_s.arg(tool, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestPrintReport::everyRowIsPrintedOnce()
{
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, save(reportOf({machines(300, true)})), u"-"_s});

    for (int row = 0; row < 300; ++row)
        QCOMPARE(text.count(u"PC-%1"_s.arg(row, 6, 10, QChar(u'0'))), 1);
}

void TestPrintReport::headsAndGroupsAreRepeated()
{
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, save(reportOf({machines(300, true)})), u"-"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);

    QVERIFY(pages.size() > 3);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"Contact"_s), 1);
    QVERIFY(text.count(u"(continued)"_s) >= 3);
    QVERIFY(!pages.first().contains(u"(continued)"_s));
}

void TestPrintReport::theFootSaysWhatThePageIs()
{
    ReportContent content = reportOf({machines(200, false)});
    content.filter = u"stage:frozen site:S01"_s;
    const QString text = run(u"pdftotext"_s, {u"-layout"_s, save(content), u"-"_s});
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);

    for (int i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(u"Filter: stage:frozen site:S01"_s));
        QVERIFY(
            pages[i].contains(u"Restart status · clients-0724.csv · inventory of Mon 24 Jul 2000 14:00"_s));
        QVERIFY(pages[i].contains(u"Printed 24/07/2000 16:30"_s));
    }
}

void TestPrintReport::thePageIsThePaperThatWasAskedFor_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("landscape");
    QTest::addColumn<QString>("size");

    QTest::newRow("A4 in most of the world") << u"de_DE"_s << false << u"595 x 842 pts (A4)"_s;
    QTest::newRow("letter in the United States") << u"en_US"_s << false << u"612 x 792 pts (letter)"_s;
    QTest::newRow("wide") << u"de_DE"_s << true << u"842 x 595 pts (A4)"_s;
}

void TestPrintReport::thePageIsThePaperThatWasAskedFor()
{
    QFETCH(QString, locale);
    QFETCH(bool, landscape);
    QFETCH(QString, size);

    ReportContent content = reportOf({machines(100, true)});
    content.locale = QLocale(locale);
    content.landscape = landscape;
    const QString facts = run(u"pdfinfo"_s, {save(content)});
    QVERIFY2(facts.contains(size), qPrintable(facts));
    const ReportLayout layout(content, textArea(defaultPageLayout(content)));
    const auto pages = layout.pages().size();
    QVERIFY2(facts.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages))), qPrintable(facts));
}

void TestPrintReport::onlyTheChosenPagesArePrinted()
{
    const QString path = m_folder.filePath(u"chosen.pdf"_s);
    {
        QPdfWriter writer(path);
        writer.setPageRanges(QPageRanges::fromString(u"2,4"_s));
        Progress progress;
        QVERIFY(printReport(PrintableReport(reportOf({machines(300, true)})), writer, progress));
    }
    const QStringList pages
        = run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 2);
    QVERIFY(pages[0].contains(u"Page 2 of "_s));
    QVERIFY(pages[1].contains(u"Page 4 of "_s));
}

void TestPrintReport::pagesThatTheReportDoesNotHaveAreRefused()
{
    QPdfWriter writer(m_folder.filePath(u"none.pdf"_s));
    writer.setPageRanges(QPageRanges::fromString(u"90-99"_s));
    Progress progress;
    QVERIFY(!printReport(PrintableReport(reportOf({})), writer, progress));
}

void TestPrintReport::theChartIsVectors()
{
    const QString path = save(reportOf({ReportHeading{u"Projection"_s}, ReportChart{projection(), 72}}));

    QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, path}).count(u'\n'), 2); // its own head, and nothing
    const QString text = run(u"pdftotext"_s, {path, u"-"_s});
    QVERIFY2(text.contains(u"100"_s), qPrintable(text)); // the axis
}

void TestPrintReport::theTitleIsInTheFile()
{
    QVERIFY(run(u"pdfinfo"_s, {save(reportOf({}))}).contains(u"Restart status"_s));
}

void TestPrintReport::anOldFileStaysWhenPrintingIsCancelled()
{
    const QString path = m_folder.filePath(u"old.pdf"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();

    const ReportContent content = reportOf({machines(1000, false)});
    Progress progress;
    progress.cancel();
    const Result<void> saved
        = saveReportAsPdf(PrintableReport(content), defaultPageLayout(content), path, {}, progress);

    QVERIFY(!saved);
    QVERIFY(saved.failure().cancelled);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(m_folder.path()).entryList({u"old.pdf*"_s}).size(), 1);
}

void TestPrintReport::aFolderThatIsNotThereIsNamed()
{
    const QString message = save(reportOf({}), u"no-such-folder/report.pdf"_s);

    QVERIFY2(message.contains(u"no-such-folder/report.pdf"_s), qPrintable(message));
}

void TestPrintReport::fifteenThousandRowsBreakWithoutMeasuringEach()
{
    quint32 asked = 0;
    ReportTable table = machines(15'000, false);
    table.cells = [&asked, cells = table.cells](quint32 row) {
        ++asked;
        return cells(row);
    };
    save(reportOf({table}));

    QVERIFY2(asked < 16'000, qPrintable(QString::number(asked)));
}

TRACKER_WINDOW_TEST(TestPrintReport)
#include "tst_printreport.moc"
