// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/forecasttable.h"
#include "app/output/writetable.h"
#include "tests/chart/projectionsample.h"
#include "tests/support/testmain.h"
#include "ui/chart/backteststrip.h"
#include "ui/chart/chartexport.h"
#include "ui/chart/hintbox.h"
#include "ui/chart/projectionpanel.h"
#include "ui/chart/projectiontable.h"
#include "ui/chart/projectionview.h"
#include "ui/drawing/chartpainting.h"
#include "ui/presentation/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineSeries>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace tracker;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tracker::WhatIf)

namespace {

using Kind = RestartScenario::Kind;

/// Two days: the first as it was projected, the second better.
std::shared_ptr<const Backtest> sampleBacktest()
{
    auto backtest = std::make_shared<Backtest>();
    backtest->from = LocalTime::fromIso(u"2000-07-23T14:00:00");
    backtest->until = LocalTime::fromIso(u"2000-07-24T14:00:00");
    backtest->machines = 2310;
    backtest->tracks = {{.curveId = u"agents"_s, .title = u"Other agents"_s},
                        {.curveId = u"complete"_s, .title = u"Completion"_s}};
    for (int hour = 1; hour <= 24; ++hour) {
        const Backtest::Point point{990, 1010, 1030, hour <= 10 ? 1000.0 : 1100.0};
        backtest->tracks.front().points.push_back(point);
        backtest->tracks.back().points.push_back(point);
    }
    return backtest;
}

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
        QSignalSpy chosen(&panel, &ProjectionPanel::whatIfChosen);
        const auto takeChosen = [&] { return chosen.takeFirst().at(0).value<WhatIf>(); };
        button(panel, u"not at all")->click();
        QCOMPARE(takeChosen(), (WhatIf{{.kind = Kind::Nobody}}));
        button(panel, u"every day")->click();
        QCOMPARE(takeChosen(), (WhatIf{{.kind = Kind::Daily, .at = QTime(18, 0)}}));
        button(panel, u"as usual")->click();
        QCOMPARE(takeChosen(), WhatIf());
        panel.findChild<QTimeEdit *>()->setTime(QTime(6, 30)); // whoever sets the time means it
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(takeChosen(), (WhatIf{{.kind = Kind::Daily, .at = QTime(6, 30)}}));
    }

    void aButtonTellsWhatIsChosen()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        for (const char16_t *text : {u"not at all", u"every day", u"as usual"}) {
            for (int time = 0; time < 2; ++time) { // pressed again it stays chosen
                QTest::mouseClick(button(panel, text), Qt::LeftButton);
                QVERIFY(button(panel, text)->isChecked());
            }
        }
        QVERIFY(!button(panel, u"not at all")->isChecked());
        for (const char16_t *text : {u"14 d", u"14 d", u"3 d"}) {
            QTest::mouseClick(button(panel, text), Qt::LeftButton);
            QVERIFY(button(panel, text)->isChecked());
        }
        QVERIFY(!button(panel, u"14 d")->isChecked());
    }

    void theMenuDoesWhatTheButtonsDo()
    {
        ProjectionPanel panel;
        QVERIFY(!panel.commands().save->isEnabled()); // nothing is projected yet
        panel.setProjection(sampleProjection());
        QMenu menu;
        panel.commands().addTo(menu);
        QSignalSpy chosen(&panel, &ProjectionPanel::whatIfChosen);
        panel.commands().notAtAll->trigger();
        QVERIFY(button(panel, u"not at all")->isChecked());
        QCOMPARE(chosen.size(), 1);
        panel.commands().reset->trigger();
        QVERIFY(button(panel, u"as usual")->isChecked());
        QVERIFY(!panel.commands().reset->isEnabled());
        panel.commands().twoWeeks->trigger();
        QVERIFY(button(panel, u"14 d")->isChecked());
        panel.commands().asTable->trigger();
        QVERIFY(button(panel, u"Table")->isChecked());
        for (const QAction *action : menu.actions())
            QVERIFY2(action->isSeparator() || action->text().contains(u'&'), qPrintable(action->text()));
    }

    void theWhatIfIsDrawnBesideTheHabitWithItsGain()
    {
        ProjectionPanel panel;
        panel.resize(1200, 320);
        panel.setProjection(sampleProjection());
        panel.show();
        panel.setRecommendation(u"Restarting 41 machines today saves 900 machine-hours."_s,
                                {.kind = Kind::Once, .sites = {u"S02"_s}});
        const auto *hint = panel.findChild<HintBox *>();
        QVERIFY(hint->isVisible());
        QVERIFY(hint->sentence().contains(u"Restarting 41"));
        QSignalSpy chosen(&panel, &ProjectionPanel::whatIfChosen);
        QTest::mouseClick(hint->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().at(0).value<WhatIf>(),
                 (WhatIf{{.kind = Kind::Once, .sites = {u"S02"_s}}}));
        QVERIFY(!button(panel, u"as usual")->isChecked());
        QVERIFY(button(panel, u"more")->isChecked());
        panel.setWhatIf(sampleProjection(), u"900 machine-hours earlier."_s);
        QCOMPARE(hint->sentence(), u"900 machine-hours earlier."_s);
        const auto &chart = *static_cast<ProjectionChart *>(panel.findChild<ProjectionView *>()->chart());
        QVERIFY(chart.content().whatIf);
        QTest::mouseClick(hint->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().at(0).value<WhatIf>(), WhatIf());
        QVERIFY(button(panel, u"as usual")->isChecked());
        panel.setWhatIf({}, {});
        QVERIFY(hint->sentence().contains(u"Restarting 41"));
    }

    void allThereIsToAWhatIf()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        panel.setSites({u"S01"_s, u"S02"_s});
        panel.setShownMachines(120);
        panel.show();
        panel.commands().whatIf->trigger();
        auto *editor = panel.findChild<WhatIfEditor *>();
        QVERIFY(editor->isVisible());
        QSignalSpy chosen(&panel, &ProjectionPanel::whatIfChosen);
        const auto pick = [&](const QString &box, const QString &text) {
            auto *field = editor->findChild<QComboBox *>(box);
            field->setCurrentIndex(field->findText(text));
            Q_EMIT field->activated(field->currentIndex());
        };
        pick(u"people"_s, u"restart once more"_s);
        pick(u"machines"_s, u"site S02"_s);
        editor->findChild<QSpinBox *>(u"perHour"_s)->setValue(20);
        editor->findChild<QDateEdit *>()->setDate(QDate(2000, 7, 26));
        QCOMPARE(editor->whatIf().scenario,
                 (RestartScenario{.kind = Kind::Once,
                                  .at = QTime(18, 0),
                                  .from = QDate(2000, 7, 26),
                                  .sites = {u"S02"_s},
                                  .atMostPerHour = 20}));
        QCOMPARE(chosen.size(), 4);
        QCOMPARE(chosen.last().at(0).value<WhatIf>(), editor->whatIf());
        editor->findChild<QSpinBox *>(u"interval"_s)->setValue(12);
        QCOMPARE(editor->whatIf().scenario.intervalHours, 12);
        pick(u"machines"_s, u"the 120 machine(s) that the table shows"_s);
        QVERIFY(editor->whatIf().onlyShown && editor->whatIf().scenario.sites.isEmpty());
        pick(u"people"_s, u"restart as usual"_s); // then there is no time of day to it
        QVERIFY(!editor->whatIf().scenario.at.isValid());
        QVERIFY(!editor->findChild<QTimeEdit *>()->isEnabled());
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
    }

    void theMachinesOfASuggestionSurviveOtherChanges()
    {
        WhatIfEditor editor;
        editor.setProjection(*sampleProjection());
        editor.setWhatIf({{.kind = Kind::Once, .machines = MachineList{{3}, {7}}}});
        editor.findChild<QSpinBox *>(u"perHour"_s)->setValue(1);
        QCOMPARE(editor.whatIf().scenario.machines, (MachineList{{3}, {7}}));
        QCOMPARE(editor.whatIf().scenario.atMostPerHour, 1);
    }

    void asksForASite()
    {
        ProjectionPanel panel;
        panel.setSites({u"S01"_s, u"S02"_s});
        panel.setProjection(sampleProjection());
        panel.show();
        QSignalSpy chosen(&panel, &ProjectionPanel::siteChosen);
        panel.commands().site->trigger();
        auto *box = panel.findChild<QComboBox *>(u"site"_s);
        QVERIFY(box->view()->isVisible());
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toString(), u"S02"_s);
        panel.setSites({u"S01"_s}); // one site is no choice
        QVERIFY(!box->isVisible());
    }

    void aPointChoosesItsHour()
    {
        ProjectionView view;
        view.resize(900, 300);
        view.setContent({sampleProjection()});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto &chart = *static_cast<ProjectionChart *>(view.chart());
        QTRY_VERIFY(chart.plotArea().width() > 500);
        QSignalSpy chosen(&view, &ProjectionView::hourChosen);
        const auto click = [&](double hour) {
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                              view.mapFromScene(chart.mapToScene(chart.placeOf(hour, 500))));
        };
        click(10);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 10);
        click(-5); // the past is no expectation
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst().at(0).toInt(), 72);
    }

    void tellsHowAnEarlierProjectionTurnedOut()
    {
        ProjectionPanel panel;
        panel.setProjection(sampleProjection());
        panel.setBacktest(sampleBacktest(), u"The band held the truth in 50 % of the hours."_s);
        panel.show();
        const auto *strip = panel.findChild<BacktestStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY2(strip->accessibleDescription().contains(u"inside the band"_s)
                     && strip->accessibleDescription().contains(u"more than the band"_s),
                 qPrintable(strip->accessibleDescription()));
        panel.commands().asTable->trigger();
        const QAbstractItemModel *table = panel.findChild<QTableView *>()->model();
        QCOMPARE(table->rowCount(), 2 + 337);
        const int seen = table->columnCount() - 1;
        QCOMPARE(table->headerData(seen, Qt::Horizontal).toString(), u"Complete,\nseen"_s);
        QCOMPARE(table->index(0, seen).data().toString(), u"1,000"_s);
        QCOMPARE(table->index(0, ProjectionTable::Hours).data().toString(), u"-14"_s);
        QCOMPARE(table->index(2, ProjectionTable::Hours).data().toString(), u"0"_s);
        panel.setBacktest({}, {});
        QVERIFY(!strip->isVisible());
    }

    void theCrosshairFollowsThePointer()
    {
        ProjectionView view;
        view.resize(900, 300);
        view.setContent({sampleProjection()});
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
        view.setContent({sampleProjection()});
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
        view.setContent({.projection = sampleProjection(1'000'000, 5000), .hours = 5000});
        for (const QAbstractSeries *series : view.chart()->series()) {
            if (const auto *line = qobject_cast<const QLineSeries *>(series))
                QVERIFY(line->count() <= 2000);
        }
    }

    void completionIsPaintedAboveEveryOtherTrack()
    {
        auto projection = std::make_shared<Projection>(*sampleProjection());
        projection->tracks.insert(projection->tracks.begin(), projection->tracks.front());
        for (PastPoint &past : projection->past)
            past.done.insert(past.done.begin(), past.done.front());
        ProjectionView view;
        view.setContent({.projection = projection, .hours = 72});
        QStringList painted;
        for (const QAbstractSeries *series : view.chart()->series()) {
            const auto *line = qobject_cast<const QLineSeries *>(series);
            if (!line || line->count() < 2)
                continue;
            const double end = line->at(line->count() - 1).y();
            if (end == projection->tracks.front().curve.expected[72])
                painted.append(u"track"_s);
            else if (end == projection->completion().curve.expected[72])
                painted.append(u"completion"_s);
        }
        QCOMPARE(painted, QStringList({u"track"_s, u"track"_s, u"completion"_s}));
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
        table.setContent({projection});
        QCOMPARE(resets.size(), 1);
        QCOMPARE(table.rowCount(), 337);
        const auto text = [&](int row, int column) { return table.index(row, column).data().toString(); };
        QCOMPARE(text(0, ProjectionTable::Time), u"Mon 24 Jul 14:00"_s);
        const auto column = [&table](const QString &title) {
            int place = 0;
            while (place < table.columnCount()
                   && table.headerData(place, Qt::Horizontal, Qt::DisplayRole).toString() != title)
                ++place;
            return place;
        };
        QCOMPARE(text(0, column(u"Other agents,\nexpected"_s)), u"1,386"_s);
        QCOMPARE(text(336, column(u"Complete,\nif left on"_s)), u"1,307"_s);
        const int columns = table.columnCount();
        auto whatIf = std::make_shared<Projection>(*projection);
        whatIf->tracks.back().curve.low[5] = 1401;
        whatIf->tracks.front().curve.high[5] = 2099;
        table.setContent({projection, whatIf});
        QCOMPARE(table.columnCount(), columns + 6);
        QCOMPARE(text(5, columns + 2), u"2,099"_s);
        QCOMPARE(text(5, columns + 3), u"1,401"_s);
        QCOMPARE(column(u"Complete,\nwhat if, low"_s), columns + 3);
        for (int place = 0; place < table.columnCount(); ++place)
            QVERIFY(!table.headerData(place, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    /// No column shows the curve of another.
    void everyColumnHasNumbersOfItsOwn()
    {
        auto projection = std::make_shared<Projection>();
        projection->tracks = {{.curve = {{1}, {2}, {3}}, .timersAlone = {7}},
                              {.curve = {{4}, {5}, {6}}, .timersAlone = {8}}};
        auto whatIf = std::make_shared<Projection>();
        whatIf->tracks = {{.curve = {{9}, {10}, {11}}}, {.curve = {{12}, {13}, {14}}}};
        auto backtest = std::make_shared<Backtest>();
        backtest->from = LocalTime::fromSeconds(0);
        backtest->until = LocalTime::fromSeconds(3600);
        backtest->tracks = {{.points = {{21, 22, 23, 24}}}, {.points = {{25, 26, 27, 28}}}};
        projection->asOf = backtest->until;
        ProjectionTable table;
        table.setContent({.projection = projection, .whatIf = whatIf, .backtest = backtest});
        const auto rowOf = [&table](int row) {
            QStringList cells;
            for (int column = ProjectionTable::FirstNumber; column < table.columnCount(); ++column)
                cells << table.index(row, column).data().toString();
            return cells.join(u' ');
        };
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(rowOf(0), u"21 22 23 25 26 27         24 28"_s);
        QCOMPARE(rowOf(1), u"1 2 3 4 5 6 7 8 9 10 11 12 13 14  "_s);
    }

    void writesTheNumbersOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"full.csv"_s);
        if (!QFileInfo::exists(u"/dev/full"_s))
            QSKIP("no device that is full");
        QVERIFY(QFile::link(u"/dev/full"_s, path));
        const auto saved = saveProjection({sampleProjection()}, path, {});
        QVERIFY(!saved);
        QVERIFY2(saved.failure().message.contains(u"full.csv"), qPrintable(saved.failure().message));
    }

    void theNumbersHoldTheWhatIf()
    {
        const auto projection = sampleProjection();
        auto whatIf = std::make_shared<Projection>(*projection);
        whatIf->tracks.front().curve
            = {HourlyCounts(337, 1.5), HourlyCounts(337, 2.25), HourlyCounts(337, 3.0)};
        const QByteArray both = csvOf(forecastTableWithWhatIf(*projection, *whatIf));

        ProjectionPanel panel;
        panel.setProjection(projection);
        panel.setWhatIf(whatIf, u"A gain."_s);
        button(panel, u"Copy")->click();
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->text().toUtf8(), both);
        const QTemporaryDir folder;
        QVERIFY(saveProjection({projection, whatIf}, folder.filePath(u"p.csv"_s), {}));
        QFile file(folder.filePath(u"p.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), both);
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
        QTest::newRow("a page") << u"p.pdf"_s << QByteArray("%PDF-");
        QTest::newRow("a vector drawing") << u"p.svg"_s << QByteArray("<?xml");
        QTest::newRow("numbers") << u"p.CSV"_s
                                 << QByteArray("hours,time,agents_low,agents_expected,agents_high,");
    }
    void saves()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        const QTemporaryDir folder;
        const Result<void> saved = saveProjection({sampleProjection()}, folder.filePath(name), {});
        QVERIFY2(bool(saved), saved ? "" : qPrintable(saved.failure().message));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
    }

    void saysWhyItCouldNotBeSaved()
    {
        const Result<void> noFolder = saveProjection({sampleProjection()}, u"/nowhere/p.png"_s, {});
        QVERIFY(!noFolder && noFolder.failure().message.contains(u"/nowhere/p.png"_s));
        const Result<void> noSuffix = saveProjection({sampleProjection()}, u"/tmp/p.docx"_s, {});
        QVERIFY(!noSuffix && noSuffix.failure().message.contains(u".png"_s));
    }

    void saysThatTheDeviceIsFull_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"p.png", "p.pdf", "p.svg", "p.csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void saysThatTheDeviceIsFull()
    {
        QFETCH(QString, name);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no device here that is always full");
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(QFile::link(u"/dev/full"_s, path));
        const Result<void> saved = saveProjection({sampleProjection()}, path, {});
        QVERIFY(!saved);
        QVERIFY2(saved.failure().message.contains(path), qPrintable(saved.failure().message));
    }

    void paperHoldsVectorsOnly()
    {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&pdf);
            QPainter painter(&writer);
            paintProjection(painter, QRectF(0, 0, writer.width(), writer.width() / 2),
                            {sampleProjection(), sampleProjection()}, QFont(), QLocale());
        }
        QVERIFY(pdf.data().contains("/Font"));
        QVERIFY(!pdf.data().contains("/Subtype /Image"));
    }
};

TRACKER_WINDOW_TEST(TestProjectionPanel)
#include "tst_projectionpanel.moc"
