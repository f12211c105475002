// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/print/pageview.h"
#include "ui/print/printreport.h"
#include "ui/print/reportpreview.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace tracker;
using namespace Qt::StringLiterals;

class TestPageView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSeenIsPainted();
    void pagesComeOneByOne();
    void theKeysGoFromPageToPage();
    void aPageIsFoundByItsNumber();
    void fitsAndZooms();

private:
    std::shared_ptr<const PagedReport> report(quint32 rows);

    quint32 m_firstRow = 0;
    quint32 m_lastRow = 0;
};

std::shared_ptr<const PagedReport> TestPageView::report(quint32 rows)
{
    ReportTable table{.columns = {{.title = u"Name"_s}}, .rows = rows};
    table.cells = [this](quint32 row) {
        m_firstRow = std::min(m_firstRow, row);
        m_lastRow = std::max(m_lastRow, row);
        return QStringList{QString::number(row)};
    };
    const auto report = std::make_shared<const PrintableReport>(
        ReportContent{.title = u"Machines"_s, .locale = QLocale(u"en_GB"_s), .blocks = {std::move(table)}});
    return std::make_shared<const PagedReport>(report, defaultPageLayout(report->content()));
}

void TestPageView::onlyWhatIsSeenIsPainted()
{
    const auto million = report(1'000'000);
    PageView view(million);
    QVERIFY(view.pageCount() > 10'000);
    view.resize(600, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    m_firstRow = 1'000'000;
    m_lastRow = 0;
    view.goToPage(9000);
    view.grab();
    QCOMPARE(view.currentPage(), 9000);
    QVERIFY(m_firstRow > 400'000 && m_lastRow - m_firstRow < 200);
}

void TestPageView::pagesComeOneByOne()
{
    const auto rows = report(1'000);
    PageView view(rows);
    view.setFit(PageView::Fit::WholePage);
    view.resize(1200, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.zoomBy(0.3); // several pages are seen
    m_lastRow = 0;
    view.grab();
    const quint32 ofOne = m_lastRow;
    QTRY_VERIFY(m_lastRow > ofOne);
}

void TestPageView::theKeysGoFromPageToPage()
{
    const auto rows = report(500);
    PageView view(rows);
    view.resize(500, 700);
    view.show();
    QSignalSpy turned(&view, &PageView::currentPageChanged);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(view.currentPage(), 2);
    QCOMPARE(turned.back().front().toInt(), 2);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentPage(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), view.pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
}

void TestPageView::aPageIsFoundByItsNumber()
{
    const auto rows = report(500);
    ReportPreview preview(rows);
    preview.setAttribute(Qt::WA_DeleteOnClose, false);
    preview.resize(700, 700);
    preview.show();
    auto *number = preview.findChild<QSpinBox *>();
    QCOMPARE(number->maximum(), preview.pages()->pageCount());
    number->selectAll();
    QTest::keyClicks(number, u"4"_s);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(preview.pages()->currentPage(), 3);
    preview.pages()->goToPage(1);
    QCOMPARE(number->value(), 2);
}

void TestPageView::fitsAndZooms()
{
    const auto rows = report(500);
    PageView view(rows);
    view.resize(800, 500);
    view.show();
    const auto length = [&view] { return view.verticalScrollBar()->maximum(); };
    const int asWideAsTheWindow = length();
    view.setFit(PageView::Fit::WholePage);
    QVERIFY(length() < asWideAsTheWindow);
    QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    const int whole = length();
    view.zoomBy(2);
    QVERIFY(length() > whole);
    view.goToPage(2);
    view.zoomBy(3);
    QCOMPARE(view.currentPage(), 2);
    QVERIFY(view.horizontalScrollBar()->maximum() > 0);
}

TRACKER_WINDOW_TEST(TestPageView)
#include "tst_pageview.moc"
