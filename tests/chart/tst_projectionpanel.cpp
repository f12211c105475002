// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/chart/projectionsample.h"
#include "ui/chart/chartexport.h"
#include "ui/chart/chartpainting.h"
#include "ui/chart/projectionpanel.h"
#include "ui/chart/projectiontable.h"
#include "ui/chart/projectionview.h"
#include "ui/presentation/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QLineSeries>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace tracker;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tracker::RestartScenario)

namespace {

/// The first button whose text, mnemonic aside, begins so.
QToolButton *button(const QWidget &panel, QStringView text)
{
    for (QToolButton *candidate : panel.findChildren<QToolButton *>()) {
        if (candidate->text().remove(u'&').startsWith(text))
            return candidate;
    }
    return nullptr;
}

} // namespace

/// The projection as a person meets it.
class TestProjectionPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        applyAppearance(Appearance::Light);
    }

    void saysTheDatesAndDrawsTheCurves()
    {
        ProjectionPanel panel;
        panel.resize(1200, 300);
        panel.setProjection(sampleProjection());
        panel.show();
        const auto *view = panel.findChild<ProjectionView *>();
        QVERIFY(view->isVisible());
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        const auto says = [&](QStringView text) {
            return std::ranges::any_of(labels, [&](QLabel *label) { return label->text().contains(text); });
        };
        QVERIFY(says(u"80\u00a0%"));
        QVERIFY(says(u"37 machine"));
    }

    void aSentenceStandsInForAChart()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        panel.setSentence(u"No client list is open."_s);
        panel.show();
        QVERIFY(!panel.findChild<ProjectionView *>()->isVisible());
        QVERIFY(!button(panel, u"as usual")->isVisible());
        panel.setProjection(sampleProjection(1)); // one machine is no fleet to draw
        QVERIFY(!panel.findChild<ProjectionView *>()->isVisible());
        QVERIFY(button(panel, u"as usual")->isVisible()); // else nobody could leave a what-if
        panel.setProjection(sampleProjection());
        QVERIFY(panel.findChild<ProjectionView *>()->isVisible());
    }

    void asksForAScenario()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        QSignalSpy chosen(&panel, &ProjectionPanel::scenarioChosen);
        button(panel, u"not at all")->click();
        QCOMPARE(chosen.takeFirst().at(0).value<RestartScenario>(),
                 (RestartScenario{RestartScenario::Kind::Nobody, {}}));
        button(panel, u"every day")->click();
        QCOMPARE(chosen.takeFirst().at(0).value<RestartScenario>(),
                 (RestartScenario{RestartScenario::Kind::Daily, QTime(18, 0)}));
        button(panel, u"as usual")->click();
        QCOMPARE(chosen.takeFirst().at(0).value<RestartScenario>(), RestartScenario());
        panel.findChild<QTimeEdit *>()->setTime(QTime(6, 30)); // whoever sets the time means it
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).value<RestartScenario>(),
                 (RestartScenario{RestartScenario::Kind::Daily, QTime(6, 30)}));
    }

    void theCrosshairFollowsThePointer()
    {
        ProjectionView view;
        view.resize(900, 300);
        view.setProjection(sampleProjection(), 72);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto &chart = *static_cast<ProjectionChart *>(view.chart());
        QTRY_VERIFY(chart.plotArea().width() > 500);
        const QPoint atTen = view.mapFromScene(chart.mapToScene(chart.placeOf(10, 500)));
        QTest::mouseMove(view.viewport(), atTen);
        QTRY_COMPARE(view.hour(), std::optional(10));
        QTest::mouseMove(view.viewport(), QPoint(2, 2));
        QTRY_COMPARE(view.hour(), std::nullopt);
    }

    void theCrosshairFollowsTheKeys()
    {
        ProjectionView view;
        view.resize(900, 300);
        view.setProjection(sampleProjection(), 72);
        view.show();
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.hour(), std::optional(0));
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(view.hour(), std::optional(25));
        QVERIFY2(view.accessibleDescription().contains(u" of 2,310 ("_s),
                 qPrintable(view.accessibleDescription()));
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.hour(), std::optional(72)); // no further than what is shown
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.hour(), std::nullopt);
    }

    void neverDrawsMoreThanTwoThousandPoints()
    {
        ProjectionView view;
        view.setProjection(sampleProjection(1'000'000, 5000), 5000);
        for (const QAbstractSeries *series : view.chart()->series()) {
            if (const auto *line = qobject_cast<const QLineSeries *>(series))
                QVERIFY(line->count() <= 2000);
        }
    }

    void coloursFollowThePalette()
    {
        ProjectionView view;
        view.setPalette(lightPalette());
        QCOMPARE(view.chart()->backgroundBrush().color(), lightPalette().color(QPalette::Base));
        view.setPalette(darkPalette());
        QCOMPARE(view.chart()->backgroundBrush().color(), darkPalette().color(QPalette::Base));
    }

    void theTableIsTheChartsTwin()
    {
        ProjectionTable table;
        const QAbstractItemModelTester tester(&table);
        const auto projection = sampleProjection();
        QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
        table.setProjection(projection);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(table.rowCount(), 337);
        const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(text(0, ProjectionTable::Time), u"Mon 24 Jul 14:00"_s);
        QCOMPARE(text(0, ProjectionTable::AgentsExpected), u"1,386"_s);
        QCOMPARE(text(336, ProjectionTable::CompleteLeftOn), u"1,307"_s);
        for (int column = 0; column < table.columnCount(); ++column)
            QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void showsAsManyDaysAsAskedFor()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        const auto *chart
            = static_cast<const ProjectionChart *>(panel.findChild<ProjectionView *>()->chart());
        QCOMPARE(chart->range().to, 72);
        button(panel, u"14 d")->click();
        QCOMPARE(chart->range().to, 336);
        panel.setProjection(sampleProjection(100)); // a new projection keeps the choice
        QCOMPARE(chart->range().to, 336);
    }

    void showsTheTableInPlaceOfTheChart()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        panel.show();
        button(panel, u"Table")->click();
        QVERIFY(panel.findChild<QTableView *>()->isVisible());
        QVERIFY(!panel.findChild<ProjectionView *>()->isVisible());
    }

    void copiesAPictureAndTheNumbers()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        button(panel, u"Copy")->click();
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        QVERIFY(content->hasImage());
        QVERIFY(content->text().startsWith(u"hours,time,agents_low,"_s));
    }

    void saves_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("a picture") << u"p.png"_s << QByteArray("\x89PNG");
        QTest::newRow("a vector drawing") << u"p.svg"_s << QByteArray("<?xml");
        QTest::newRow("numbers") << u"p.CSV"_s
                                 << QByteArray("hours,time,agents_low,agents_expected,agents_high,");
    }
    void saves()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const Result<void> saved = saveProjection(sampleProjection(), 72, folder.filePath(name));
        QVERIFY2(bool(saved), saved ? "" : qPrintable(saved.failure().message));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void saysWhyItCouldNotBeSaved()
    {
        const Result<void> noFolder = saveProjection(sampleProjection(), 72, u"/nowhere/p.png"_s);
        QVERIFY(!noFolder && noFolder.failure().message.contains(u"/nowhere/p.png"_s));
        const Result<void> noSuffix = saveProjection(sampleProjection(), 72, u"/tmp/p.docx"_s);
        QVERIFY(!noSuffix && noSuffix.failure().message.contains(u".png"_s));
    }

    void paperHoldsVectorsOnly()
    {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&pdf);
            QPainter painter(&writer);
            paintProjection(painter, QRectF(0, 0, writer.width(), writer.width() / 2), sampleProjection(),
                            336, QFont(), QLocale());
        }
        QVERIFY(pdf.data().contains("/Font"));
        QVERIFY(!pdf.data().contains("/Subtype /Image"));
    }
};

QTEST_MAIN(TestProjectionPanel)
#include "tst_projectionpanel.moc"
