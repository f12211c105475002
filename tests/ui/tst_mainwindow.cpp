// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testfleet.h"

#include "app/report/reports.h"
#include "tests/support/testmain.h"
#include "ui/import/importresult.h"
#include "ui/import/importwindow.h"
#include "ui/import/linesview.h"
#include "ui/import/rowwindow.h"
#include "ui/mainwindow/commandpalette.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/inventorytimedialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/progressline.h"
#include "ui/mainwindow/statusnote.h"
#include "ui/models/issuemodel.h"
#include "ui/print/reportpreview.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"
#include "ui/table/stagebar.h"
#include "ui/table/stagebutton.h"
#include "ui/table/viewtabs.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTimeEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace tracker;

/// The window as a person drives it.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
        m_folder.reset();
    }

    void beginsWithThreeWaysIn()
    {
        const auto buttons = m_window->centralWidget()->findChildren<QPushButton *>();
        QStringList texts;
        for (const QPushButton *button : buttons) {
            if (button->isVisible())
                texts << QString(button->text()).remove(u'&');
        }
        QCOMPARE(texts,
                 (QStringList{u"Import client list…"_s, u"Open the sample fleet"_s, u"Paste a list"_s}));
        QVERIFY(!m_window->actions().print.front()->isEnabled());
        QVERIFY(!m_window->filterLine()->isEnabled());
    }

    void opensTheSampleFleet()
    {
        m_window->actions().openSample->trigger();
        QTRY_VERIFY(page()->snapshot() && !page()->isListing());
        QVERIFY(page()->isVisible());
        QVERIFY(table()->model()->rowCount() > 50);
        QVERIFY(m_window->actions().print.front()->isEnabled());
        QVERIFY(statusTexts().contains(
            u"Shown %1 of %1"_s.arg(QLocale().toString(table()->model()->rowCount()))));
    }

    void opensWhatIsDropped()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(writeList(sixMachines()))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QVERIFY(m_window->windowTitle().startsWith(u"list.csv"));
    }

    void opensWhatIsPasted()
    {
        QApplication::clipboard()->setText(QString::fromUtf8(sixMachines()).replace(u',', u'\t'));
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QVERIFY(!m_window->actions().reload->isEnabled());
    }

    /// Spreadsheets and browsers say where a cell ends better in HTML than in plain text, and what is plain
    /// text for them may hold anything.
    void opensTheTableThatIsPasted_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const QString rows = u"Name\tSite Code\nPC1\tS01\n"_s; // one machine, where the tables have two
        QTest::newRow("Excel")
            << u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns=\"http://www.w3.org/TR/"
               "REC-html40\">\r\n<head>\r\n<meta http-equiv=Content-Type content=\"text/html; "
               "charset=windows-"
               "1252\">\r\n<style>\r\n<!--table\r\n\t{mso-displayed-decimal-separator:\"\\.\";}\r\n-->\r\n"
               "</style>\r\n</head>\r\n<body link=blue vlink=purple>\r\n\r\n<table border=0 cellpadding=0>"
               "\r\n<!--StartFragment-->\r\n <col width=64 style='width:48pt'>\r\n <tr height=20>\r\n  <td "
               "height=20 class=xl65>Name</td>\r\n  <td>Site\r\n  Code</td>\r\n  <td>Location</td>\r\n </tr>"
               "\r\n <tr height=40>\r\n  <td>PC1</td>\r\n  <td>S01</td>\r\n  <td>Büro<br>\r\n    oben</td>"
               "\r\n </tr>\r\n <tr><td>PC2</td><td>S02</td><td></td></tr>\r\n<!--EndFragment-->\r\n"
               "</table>\r\n\r\n</body>\r\n\r\n</html>\r\n"_s
            << rows;
        QTest::newRow("LibreOffice")
            << u"<!DOCTYPE html><html><head><meta http-equiv=\"content-type\" content=\"text/html; "
               u"charset=utf-8"
               "\"/><title></title><style type=\"text/css\">body,div,table { font-size:x-small "
               "}</style></head>"
               "<body><table cellspacing=\"0\" border=\"0\"><colgroup span=\"3\" "
               "width=\"85\"></colgroup><tr><td "
               "height=\"17\" align=\"left\">Name</td><td>Site "
               "Code</td><td>Location</td></tr><tr><td>PC1</td>"
               "<td>S01</td><td>Büro<br>oben</td></tr><tr><td height=\"17\" align=\"left\">PC2</td><td "
               "sdval=\"1\" sdnum=\"1031;\">S02</td><td><br></td></tr></table></body></html>"_s
            << rows;
        QTest::newRow("browser") << u"<meta charset='utf-8'><table style=\""_s + QString(5000, u' ')
                + u"\"><tbody><tr><th>Name</th><th>Site "
                  u"Code</th><th>Location</th></tr><tr><td>PC1</td><td>S01"
                  "</td><td>Büro oben</td></tr><tr><td>PC2</td><td>S02</td><td></td></tr></tbody></table>"_s
                                 << rows;
        QTest::newRow("table without plain text")
            << u"<table><tr><td>Name<td>Site Code<td>Location<tr><td>PC1<td>S01<td>Büro "
               u"oben<tr><td>PC2<td>S02"
               "</table>"_s
            << QString();
        const QString list = u"Name\tSite Code\tLocation\nPC1\tS01\tBüro oben\nPC2\tS02\n"_s;
        QTest::newRow("no table") << u"<p>Name Site Code<p>PC1 S01<p>PC2 S02"_s << list;
        QTest::newRow("a table of one cell") << u"<table><tr><td>PC1 S01</table>"_s << list;
        QTest::newRow("a small table beside a list")
            << u"<pre>Name\tSite Code\nPC1\tS01\nPC2\tS02</pre><table><tr><td>Tel.<td>123</table>"_s << list;
        QTest::newRow("only text") << QString() << list;
    }

    void opensTheTableThatIsPasted()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        auto *data = new QMimeData;
        if (!html.isEmpty())
            data->setHtml(html);
        if (!text.isEmpty())
            data->setText(text);
        QApplication::clipboard()->setMimeData(data);
        m_window->actions().paste->trigger();
        QTRY_VERIFY(page()->snapshot() && !page()->isListing());
        const Fleet &fleet = *page()->snapshot()->list->fleet;
        QCOMPARE(fleet.size(), 2u);
        QCOMPARE(QString::fromUtf8(fleet.text(Field::Location, MachineIndex{0})), u"Büro oben"_s);
        QCOMPARE(page()->snapshot()->list->account.merged, 0u);
        QVERIFY(m_window->windowTitle().startsWith(u"Pasted list"));
    }

    void opensTheTableThatIsDropped()
    {
        QMimeData data;
        data.setHtml(u"<table><tr><td>Name<td>Site Code<tr><td>PC1<td>S01<tr><td>PC2<td>S02</table>"_s);
        data.setText(u"PC1"_s);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(m_window->windowTitle().startsWith(u"Dropped list"));
    }

    void showsWhereACellStands()
    {
        openList(sixMachines());
        table()->setCurrentIndex(table()->model()->index(1, 0));
        QLabel *evidence = nullptr;
        QTRY_VERIFY((evidence = labelWith(u"<a href=\"0\""_s)));
        evidence->setFocus();
        QTest::keyClick(evidence, Qt::Key_Tab);
        QTest::keyClick(evidence, Qt::Key_Return);
        auto *row = m_window->findChild<RowWindow *>();
        QVERIFY(row && row->isVisible());
        QTRY_VERIFY(!row->isReading());
        QVERIFY(row->findChild<LinesView *>()->toPlainText().contains(u'▸'));
    }

    void saysWhyAFileCannotBeReadAndKeepsTheFleet()
    {
        openList(sixMachines());
        m_window->openFiles({m_folder->filePath(u"missing.csv"_s)});
        QTRY_VERIFY(!m_window->isReading());
        QVERIFY(m_window->messages()->isVisible());
        QVERIFY(m_window->messages()->text().contains(u"missing.csv"));
        QCOMPARE(table()->model()->rowCount(), 6);

        QFile endless(m_folder->filePath(u"endless.csv"_s));
        if (!endless.open(QIODevice::WriteOnly) || !endless.resize(defaultMaxSize() + 1))
            QSKIP("files with holes cannot be made here");
        m_window->openFiles({endless.fileName()});
        QTRY_VERIFY(!m_window->isReading());
        QVERIFY2(m_window->messages()->text().contains(u"endless.csv” holds more than"),
                 qPrintable(m_window->messages()->text()));
        QCOMPARE(table()->model()->rowCount(), 6);
    }

    void saysWhatWasOddAndListsIt()
    {
        QByteArray list = sixMachines();
        list.replace("2000-07-25 10:00,Lab", "yesterday,Lab");
        openList(list);
        StatusNote *const note = m_window->importNote();
        QTRY_VERIFY(note->isVisible());
        QVERIFY(!m_window->messages()->isVisible());
        QVERIFY2(note->note().startsWith(u"1 value(s) or row(s) of the list could not be taken"),
                 qPrintable(note->note()));
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Space);
        QVERIFY(m_window->actions().showResult->isChecked());
        const auto *issues = m_window->findChild<QTableView *>(u"oddRows"_s);
        QVERIFY(issues && issues->isVisible());
        QVERIFY(issues->model()->rowCount() > 0);
        QVERIFY(issues->model()->index(0, IssueModel::TextColumn).data().toString().contains(u"yesterday"));
    }

    void whatSpeaksAgainstAListIsSaidFirst()
    {
        openList(sixMachines());
        m_window->actions().reload->trigger();
        QTRY_VERIFY(m_window->messages()->text().startsWith(u"This is the list that was shown before"));
        m_window->actions().showResult->trigger();
        const auto *notes = m_window->findChild<ImportResult *>()->findChild<QListWidget *>();
        QVERIFY(notes->item(0)->text().startsWith(u"This is the list that was shown before"));
        QByteArray others = sixMachines();
        others.replace("Windows 98", "Windows 2000").replace("Windows 95", "Windows 2000");
        openList(others);
        QTRY_VERIFY(m_window->messages()->text().startsWith(u"Not one of the machines is among the Windows"));
    }

    void aStageButtonFiltersAndAgreesWithTheTable()
    {
        openList(sixMachines());
        QTRY_COMPARE(page()->stageBar()->buttons().size(),
                     page()->snapshot()->assessment->procedure().stages.size());
        for (StageButton *button : page()->stageBar()->buttons()) {
            const auto count = button->share().count;
            QTest::mouseClick(button, Qt::LeftButton);
            QCOMPARE(m_window->filterLine()->text(), u"stage:"_s + button->share().id);
            QTRY_VERIFY(!page()->isListing());
            QCOMPARE(table()->model()->rowCount(), static_cast<int>(count));
            QVERIFY(button->isChecked());
            QTest::keyClick(button, Qt::Key_Space);
            QTRY_VERIFY(!page()->isListing());
            QVERIFY(!button->isChecked());
            QCOMPARE(table()->model()->rowCount(), 6);
        }
    }

    void aViewAgreesWithItsCount()
    {
        openList(sixMachines());
        for (int view = 0; view < page()->views()->count(); ++view) {
            page()->views()->setCurrentIndex(view);
            QTRY_VERIFY(!page()->isListing());
            QVERIFY(page()->views()->tabText(view).endsWith(
                u' ' + QLocale().toString(table()->model()->rowCount())));
        }
    }

    void aFilterIsTypedAndCleared()
    {
        openList(sixMachines());
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_window->filterLine(), u"lab"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(statusTexts().contains(u"Shown 3 of 6"_s));
        QTest::keyClick(m_window->filterLine(), Qt::Key_Escape);
        QTRY_COMPARE(table()->model()->rowCount(), 6);
    }

    void aMistakeIsExplainedWhileTheLastResultStays()
    {
        openList(sixMachines());
        m_window->filterLine()->setText(u"site:S01"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        m_window->filterLine()->setText(u"site:S01 owed>=x"_s);
        QVERIFY(!m_window->filterLine()->mistake().isEmpty());
        QCOMPARE(m_window->filterLine()->accessibleDescription(), m_window->filterLine()->mistake());
        QTRY_VERIFY(!page()->isListing());
        QCOMPARE(table()->model()->rowCount(), 4);
        m_window->filterLine()->setText(u"site:S01 owed>=1"_s);
        QVERIFY(m_window->filterLine()->mistake().isEmpty());
        // All that is wrong is told, and that the result is not of this text.
        m_window->filterLine()->setText(u"sight:S01 lab stage:frozzen"_s);
        QCOMPARE(m_window->filterLine()->mistake().count(u'\n'), 1);
        QVERIFY(m_window->filterLine()->mistake().contains(u"sight"_s));
        QVERIFY(m_window->filterLine()->mistake().contains(u"frozzen"_s));
        QTRY_VERIFY(statusTexts().contains(
            u"Filter not understood: still %1 of 6"_s.arg(table()->model()->rowCount())));
    }

    void whatIsStillBeingWrittenChangesNothing()
    {
        openList(sixMachines());
        m_window->filterLine()->setFocus();
        QTest::keyClicks(m_window->filterLine(), u"site:"_s);
        QTRY_VERIFY(!page()->isListing());
        QVERIFY(m_window->filterLine()->mistake().isEmpty());
        QCOMPARE(table()->model()->rowCount(), 6);
        QTest::keyClicks(m_window->filterLine(), u"S01"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        QTest::keyClicks(m_window->filterLine(), u" contact=\"Mil"_s);
        QTRY_VERIFY(!page()->isListing());
        QVERIFY(m_window->filterLine()->mistake().isEmpty());
        QCOMPARE(table()->model()->rowCount(), 4);
        // Where it is left so, it is a mistake.
        table()->setFocus();
        QVERIFY(!m_window->filterLine()->mistake().isEmpty());
    }

    void columnsAreTickedOneAfterTheOther()
    {
        openList(sixMachines());
        QMenu *menu = nullptr;
        for (QMenu *one : m_window->findChildren<QMenu *>()) {
            if (one->title().remove(u'&') == u"Columns"_s)
                menu = one;
        }
        QVERIFY(menu);
        menu->popup(QPoint(10, 10));
        const int before = static_cast<int>(table()->shownColumns().size());
        for (const int place : {1, 2}) {
            QTest::mouseMove(menu, menu->actionGeometry(menu->actions()[place]).center());
            QTest::mouseClick(menu, Qt::LeftButton, {},
                              menu->actionGeometry(menu->actions()[place]).center());
            QVERIFY(menu->isVisible());
        }
        QCOMPARE(static_cast<int>(table()->shownColumns().size()), before - 2);
        menu->close();
    }

    void theLongestNameIsSeenWhole()
    {
        const QByteArray name = "MAD-WWWWWWW-4778612345";
        openList(sixMachines().replace("PC-10", name));
        QVERIFY(table()->columnWidth(0)
                >= table()->fontMetrics().horizontalAdvance(QString::fromLatin1(name)));
    }

    void anEmptyTableOffersTheWayBack()
    {
        openList(sixMachines());
        m_window->filterLine()->setText(u"nowhere"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QPushButton *const back = visibleButton(table());
        QVERIFY(back);
        QTest::mouseClick(back, Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 6);
        QVERIFY(m_window->filterLine()->text().isEmpty());
        QVERIFY(!visibleButton(table()));
    }

    void theTableEnteredByKeyShowsWhereItIs()
    {
        openList(sixMachines());
        selectMachine(u"PC-7"_s);
        m_window->filterLine()->setFocus();
        table()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), 0);
        QCOMPARE(table()->selectedMachines().size(), 1u);
        QCOMPARE(table()->selectedMachines().front(), *table()->currentMachine());
        QTest::keyClick(table(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(table()->selectedMachines().front(), *table()->currentMachine());
        QCOMPARE(table()->currentIndex().row(), 5);
    }

    void aHeadSortsAndTheSelectionStaysWithItsMachine()
    {
        openList(sixMachines());
        selectMachine(u"PC-7"_s);
        clickHead(0);
        QTRY_COMPARE(cell(0, 0), u"PC-5"_s);
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"PC-7"_s);
        clickHead(0);
        QTRY_COMPARE(cell(0, 0), u"PC-10"_s);
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"PC-7"_s);
        QCOMPARE(table()->selectedCount(), 1u);
        clickHead(0); // the order of the list again
        QTRY_COMPARE(cell(1, 0), u"PC-9"_s);
    }

    void severalSelectedMachinesSurviveAFilter()
    {
        openList(sixMachines());
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(table()->selectedCount(), 6u);
        m_window->filterLine()->setText(u"lab"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(table()->selectedCount(), 3u);
        QVERIFY(statusTexts().contains(u"Selected 3"_s));
    }

    void copiesTheSelectedMachines()
    {
        openList(sixMachines());
        selectMachine(u"PC-6"_s);
        QApplication::clipboard()->clear();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"PC-6"));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
    }

    void aCellFiltersByWhatItSays()
    {
        openList(sixMachines());
        const QModelIndex site = table()->model()->index(1, *table()->machines().columnWithId(u"site"_s));
        Q_EMIT table()->menuRequested(site, QPoint(10, 10));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        actions[0]->trigger();
        menu->close();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        Q_EMIT table()->menuRequested(table()->model()->index(0, 0), QPoint(10, 10));
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->actions()[1]->trigger();
        menu->close();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(cell(0, 0), u"PC-7"_s);
    }

    void theMenuIsAboutTheCellUnderThePointer()
    {
        openList(sixMachines());
        for (const int row : {0, 1, 5}) {
            const QModelIndex cell = table()->model()->index(row, 0);
            const QPoint place = table()->visualRect(cell).center();
            QTest::mouseClick(table()->viewport(), Qt::RightButton, {}, place);
            QContextMenuEvent asked(QContextMenuEvent::Mouse, place, table()->viewport()->mapToGlobal(place));
            QApplication::sendEvent(table()->viewport(), &asked);
            auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QCOMPARE(menu->actions().first()->text(), u"Only “%1”"_s.arg(cell.data().toString()));
            QCOMPARE(table()->currentIndex().row(), row);
            menu->close();
        }
    }

    void columnsAndSortAreKept()
    {
        openList(sixMachines());
        const int site = *table()->machines().columnWithId(u"site"_s);
        table()->horizontalHeader()->resizeSection(0, 222);
        table()->horizontalHeader()->moveSection(0, 1);
        table()->setColumnShown(*table()->machines().columnWithId(u"stage"_s), false);
        clickHead(site);
        QTRY_VERIFY(!page()->isListing());
        m_window->close();
        openWindow();
        openList(sixMachines());
        QCOMPARE(table()->columnWidth(0), 222);
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 1);
        QVERIFY(table()->isColumnHidden(*table()->machines().columnWithId(u"stage"_s)));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), site);
        QTRY_COMPARE(cell(0, site), u"S01"_s);
        m_window->actions().resetLayout->trigger();
        QVERIFY(!table()->isColumnHidden(*table()->machines().columnWithId(u"stage"_s)));
        QCOMPARE(table()->horizontalHeader()->visualIndex(0), 0);
    }

    void recentFilesCanBeOpenedAgain()
    {
        openList(sixMachines());
        m_window->close();
        openWindow();
        QMenu *recent = nullptr;
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            if (menu->title().contains(u"Recen"))
                recent = menu;
        }
        QVERIFY(recent);
        Q_EMIT recent->aboutToShow();
        QCOMPARE(recent->actions().size(), 1);
        recent->actions().front()->trigger();
        QTRY_COMPARE(table()->model()->rowCount(), 6);
    }

    void anotherInventoryTimeIsUndone()
    {
        openList(sixMachines());
        const LocalTime found = page()->snapshot()->assessment->asOf();
        m_window->actions().inventoryTime->trigger();
        auto *dialog = m_window->findChild<InventoryTimeDialog *>();
        QVERIFY(dialog);
        auto *given = dialog->findChild<QRadioButton *>(u"given"_s);
        auto *time = dialog->findChild<QDateTimeEdit *>();
        const LocalTime asked = LocalTime::fromIso(u"2000-07-26T09:00:00");
        given->click();
        time->setDateTime(asked.toDateTime());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(page()->snapshot()->assessment->asOf() == asked);
        QTRY_VERIFY(m_window->actions().undo->isEnabled());
        m_window->actions().undo->trigger();
        QTRY_VERIFY(page()->snapshot()->assessment->asOf() == found);
        m_window->actions().redo->trigger();
        QTRY_VERIFY(page()->snapshot()->assessment->asOf() == asked);
    }

    void aChangedFileIsReadAgainOnlyWhenAsked()
    {
        openList(sixMachines());
        clickHead(0);
        m_window->filterLine()->setText(u"lab"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        selectMachine(u"PC-6"_s);
        QByteArray list = sixMachines();
        list.replace("PC-10,S01", "PC-11,S01");
        list.replace("Lab,A 4", "Shop,A 4");
        writeList(list);
        QTRY_VERIFY(m_window->messages()->text().contains(u"list.csv”"));
        QVERIFY(m_window->messages()->text().contains(u"has changed on disk"));
        QTest::qWait(100);
        QCOMPARE(table()->model()->rowCount(), 3);
        QTest::mouseClick(visibleButton(m_window->messages()), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, 0), u"PC-5"_s);
        QCOMPARE(table()->currentIndex().siblingAtColumn(0).data().toString(), u"PC-6"_s);
        QCOMPARE(table()->selectedCount(), 1u);
        QCOMPARE(page()->snapshot()->assessment->asOf(), LocalTime::fromIso(u"2000-07-25T12:00:00"));
    }

    void aFileThatIsReplacedIsWatchedOn()
    {
        openList(sixMachines());
        const auto says = [this](const QString &words) {
            return m_window->messages()->isVisible() && m_window->messages()->text().contains(words);
        };
        for (const char *contact : {"Shop", "Hall"}) {
            QSaveFile file(m_folder->filePath(u"list.csv"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(sixMachines().replace("Dock", contact));
            QVERIFY(file.commit());
            QTRY_VERIFY(says(u"has changed on disk"_s));
            m_window->messages()->hide();
        }
        QVERIFY(QFile::remove(m_folder->filePath(u"list.csv"_s)));
        QTRY_VERIFY(says(u"no longer where it was"_s));
        QVERIFY(!visibleButton(m_window->messages()));
        QCOMPARE(table()->model()->rowCount(), 6);
    }

    void anImportCanBeCancelled()
    {
        openList(sixMachines());
        QByteArray large = sixMachines().left(sixMachines().indexOf('\n') + 1);
        for (int i = 0; i < 60'000; ++i)
            large += "M" + QByteArray::number(i) + ",S01,Windows 98,,,,,,,,,,\n";
        m_window->openFiles({writeList(large)});
        QVERIFY(progress()->isVisible() && progress()->isUnderWay());
        QTest::mouseClick(progress()->cancelButton(), Qt::LeftButton);
        QVERIFY(!m_window->isReading());
        QCOMPARE(progress()->text(), u"Cancelled. Nothing has changed."_s);
        QTest::qWait(50);
        QCOMPARE(table()->model()->rowCount(), 6);
    }

    void anyCommandIsFoundByItsLetters()
    {
        openList(sixMachines());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        QCOMPARE(QApplication::focusWidget(), palette->findChild<QLineEdit *>());
        QTest::keyClicks(QApplication::focusWidget(), u"sel al"_s);
        QCOMPARE(palette->findChild<QListWidget *>()->count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(table()->selectedCount(), 6u);

        // Columns are shown or hidden by their names, and come last.
        QTRY_VERIFY(!m_window->findChild<CommandPalette *>());
        m_window->actions().findCommand->trigger();
        palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        QTest::keyClicks(palette->findChild<QLineEdit *>(), u"re"_s);
        const auto *const found = palette->findChild<QListWidget *>();
        QVERIFY(!found->item(0)->text().contains(u": "_s));
        const auto columns = found->findItems(u"Columns: Restart*"_s, Qt::MatchWildcard);
        QVERIFY(!columns.isEmpty());
        for (int row = found->row(columns.first()); row < found->count(); ++row)
            QVERIFY(found->item(row)->text().contains(u": "_s));
        palette->close();
    }

    void exportsTheColumnsAskedFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("head");
        const QByteArray contract
            = "name,domain,site,operating_system,stage,restart_required,restarts_owed_min,"
              "restarts_owed_max,agents_bound,agents_due,completion_bound,completion_due,"
              "warnings";
        QTest::newRow("the conclusions") << 0 << contract;
        QTest::newRow("all") << 1
                             << contract
                + ",Client Version,Base Upgraded,Last Restart,Software Distribution,"
                  "Software Distribution Version,Software Distribution Upgraded,Agents Version,"
                  "Last CCIM Cycle,Location,Asset Tag";
        QTest::newRow("those shown, two in one apart")
            << 2
            << QByteArray("name,site,stage,restart_required,restarts_owed_max,restarts_owed_min,agents_bound,"
                          "agents_due,completion_bound,completion_due,warnings");
    }
    void exportsTheColumnsAskedFor()
    {
        QFETCH(const int, kind);
        openList(sixMachines());
        const auto &columns = table()->machines().columns();
        for (size_t place = 0; place < columns.size(); ++place) {
            if (columns[place].id == u"location")
                table()->setColumnShown(static_cast<int>(place), false);
        }
        m_window->actions().exports[static_cast<size_t>(kind)]->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"columns.csv"_s);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QTEST(lines.front(), "head");
        QCOMPARE(lines.size(), 7);
        dialog->close();
    }

    void exportsWhatIsShown()
    {
        openList(sixMachines());
        m_window->filterLine()->setText(u"lab"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        m_window->actions().exports[0]->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"shown.csv"_s);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.front().startsWith("name,domain,site"));
        dialog->close();
    }

    void previewsAnyReportAndSavesItAsPdf_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::newRow("status") << static_cast<int>(ReportKind::Status) << u"Restart status"_s;
        QTest::newRow("worklist") << static_cast<int>(ReportKind::Worklist) << u"Restart worklist"_s;
        QTest::newRow("machines") << static_cast<int>(ReportKind::Machines) << u"All machines"_s;
    }
    void previewsAnyReportAndSavesItAsPdf()
    {
        QFETCH(const int, kind);
        QFETCH(const QString, title);
        openList(sixMachines());
        m_window->actions().preview[static_cast<size_t>(kind)]->trigger();
        QTRY_VERIFY(m_window->findChild<ReportPreview *>());
        auto *preview = m_window->findChild<ReportPreview *>();
        QVERIFY(preview->windowTitle().startsWith(title));
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        QTest::keyClick(preview, Qt::Key_S, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = m_folder->filePath(u"report.pdf"_s);
        QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, path));
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(preview->findChildren<QLabel *>().back()->text(), u"Saved as %1."_s.arg(path));
        preview->close();
    }

    void mnemonicsOfAMenuDoNotClash()
    {
        QList<QList<QAction *>> menus{m_window->menuBar()->actions()};
        for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
            menus << menu->actions();
        for (const auto &menu : menus) {
            std::map<QKeySequence, QString> taken;
            for (const QAction *action : menu) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (key.isEmpty())
                    continue;
                const auto [before, isFree] = taken.emplace(key, action->text());
                QVERIFY2(isFree, qPrintable(action->text() + u" / "_s + before->second));
            }
        }
    }

    /// A procedure is chosen in the menu; the fleet is judged by it, and lists like it are, too, from then
    /// on.
    void judgesByTheProcedureThatIsChosen()
    {
        const QString file = ownProcedure();
        openDeclared();
        QCOMPARE(page()->snapshot()->assessment->procedure().source, defaultProcedureId());
        m_window->actions().openProcedure->trigger();
        auto *const dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(file);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_COMPARE(page()->snapshot()->assessment->procedure().source, file);
        QTRY_VERIFY(!page()->isListing());
        QVERIFY(page()->stageBar()->isVisible());
        QCOMPARE(page()->snapshot()->overview->all.complete, 1u);
        m_window->filterLine()->setText(u"patched:yes"_s);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_window->filterLine()->clear();

        // The menu shows which one it is; the other one is there, too.
        QMenu *const menu = procedureMenu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().first()->text(),
                 (*findProcedure(defaultProcedureId(), QLocale::c()))->title);
        QVERIFY(!menu->actions().first()->isChecked());
        QVERIFY(menu->actions().at(1)->isChecked());
        QCOMPARE(menu->actions().last(), m_window->actions().openProcedure);

        // Another day, another window: what was chosen for such lists holds.
        m_window.reset();
        openWindow();
        QCOMPARE(m_window->procedure()->source, defaultProcedureId());
        openDeclared();
        QCOMPARE(page()->snapshot()->assessment->procedure().source, file);
        QCOMPARE(m_window->procedure()->source, file);
        QVERIFY(!m_window->messages()->text().contains(u"fit the procedure"_s));

        Q_EMIT procedureMenu()->aboutToShow();
        procedureMenu()->actions().first()->trigger();
        QTRY_COMPARE(page()->snapshot()->assessment->procedure().source, defaultProcedureId());
    }

    void proposesTheProcedureWhoseFieldsTheHeadersFit()
    {
        const QString file = ownProcedure();
        m_window->openProcedure(file);
        QTRY_COMPARE(m_window->procedure()->source, file);
        m_window->openProcedure(defaultProcedureId());
        QTRY_COMPARE(m_window->procedure()->source, defaultProcedureId());
        openDeclared();
        QCOMPARE(page()->snapshot()->assessment->procedure().source, defaultProcedureId());
        QVERIFY2(m_window->messages()->text().contains(u"The columns fit the procedure “"_s),
                 qPrintable(m_window->messages()->text()));
        const auto buttons = m_window->messages()->findChildren<QPushButton *>();
        const auto judge = std::ranges::find_if(
            buttons, [](const QPushButton *button) { return button->text() == u"Judge by it"_s; });
        QVERIFY(judge != buttons.end());
        (*judge)->click();
        QTRY_COMPARE(page()->snapshot()->assessment->procedure().source, file);
        QTRY_VERIFY(!m_window->isReading());
    }

    void saysWhyAProcedureCannotBeUsedAndKeepsTheOneBefore()
    {
        openList(sixMachines());
        const QString path = m_folder->filePath(u"broken.json"_s);
        QFile broken(path);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\n\"id\": 7\n}") > 0);
        broken.close();
        m_window->openProcedure(path);
        QTRY_VERIFY(m_window->messages()->text().contains(u"broken.json, line 2"_s));
        QCOMPARE(m_window->procedure()->source, defaultProcedureId());
        QCOMPARE(table()->model()->rowCount(), 6);
    }

    void shortcutsDoNotClash()
    {
        std::map<QKeySequence, QString> taken;
        for (const QAction *action : commandsOf(m_window->menuBar()->actions())) {
            if (action->shortcut().isEmpty())
                continue;
            const auto [before, isFree] = taken.emplace(action->shortcut(), action->text());
            QVERIFY2(isFree, qPrintable(action->text() + u" / "_s + before->second));
        }
    }

    void everyControlHasANameForScreenReaders()
    {
        openList(sixMachines());
        QTRY_VERIFY(page()->projection());
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || qobject_cast<QMenuBar *>(widget)
                || qobject_cast<QAbstractSpinBox *>(
                    widget->parent()) // the name is the spin box's or the view's
                || qobject_cast<QAbstractScrollArea *>(widget->parent()))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            const bool isNamed = face && !face->text(QAccessible::Name).isEmpty();
            QVERIFY2(isNamed,
                     qPrintable(
                         u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                           QLatin1StringView(widget->parent()->metaObject()->className()))));
        }
    }

    void theTabKeyGoesAroundEverything()
    {
        openList(sixMachines());
        m_window->filterLine()->setFocus();
        QSet<QWidget *> visited;
        for (int i = 0; i < 60; ++i) {
            visited << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(visited.contains(m_window->filterLine()));
        QVERIFY(visited.contains(table()));
        QVERIFY(visited.contains(page()->stageBar()->buttons().front()));
        QVERIFY(visited.contains(page()->views()));
    }

private:
    QLabel *labelWith(const QString &text) const
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        const auto found
            = std::ranges::find_if(labels, [&text](QLabel *label) { return label->text().contains(text); });
        return found == labels.end() ? nullptr : *found;
    }

    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(
            WindowSurroundings{*findProcedure(defaultProcedureId(), QLocale::c()), m_store.get(),
                               [] { return LocalTime::fromIso(u"2000-07-25T13:00:00"); }});
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QString writeList(const QByteArray &csv) const
    {
        const QString path = m_folder->filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("the list could not be written");
        return path;
    }
    void openList(const QByteArray &csv)
    {
        m_window->openFiles({writeList(csv)}, LocalTime::fromIso(u"2000-07-25T12:00:00"));
        QTRY_VERIFY(!m_window->isReading());
        QTRY_VERIFY(!page()->isListing());
        QCOMPARE(table()->model()->rowCount(), 6);
    }
    /// A procedure of one step, which a flag of its own proves, in a file.
    QString ownProcedure() const
    {
        const QString path = m_folder->filePath(u"own.json"_s);
        if (!QFile::exists(path))
            QFile::copy(QStringLiteral(TRACKER_SOURCE_DIR "/tests/fields/flag.json"), path);
        return path;
    }
    /// A list with the field that it declares.
    void openDeclared()
    {
        m_window->openFiles({QStringLiteral(TRACKER_SOURCE_DIR "/tests/fields/flag.csv")},
                            LocalTime::fromIso(u"2026-11-25T12:00:00"));
        QTRY_VERIFY(!m_window->isReading());
        QTRY_VERIFY(page()->snapshot() && !page()->isListing());
        QCOMPARE(table()->model()->rowCount(), 3);
    }
    QMenu *procedureMenu() const
    {
        return qobject_cast<QMenu *>(m_window->actions().openProcedure->associatedObjects().last());
    }
    FleetPage *page() const { return m_window->fleetPage(); }
    ProgressLine *progress() const { return m_window->findChild<ProgressLine *>(); }
    MachineView *table() const { return page()->machines(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void selectMachine(const QString &name)
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, 0) == name)
                QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                                  table()->visualRect(table()->model()->index(row, 0)).center());
        }
        QCOMPARE(cell(table()->currentIndex().row(), 0), name);
    }
    void clickHead(int column)
    {
        QHeaderView *heads = table()->horizontalHeader();
        const QPoint place(heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2,
                           heads->height() / 2);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, place);
        QTRY_VERIFY(!page()->isListing());
    }
    QStringList statusTexts() const
    {
        QStringList texts;
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            texts << label->text();
        return texts;
    }
    static QPushButton *visibleButton(QWidget *parent)
    {
        for (QPushButton *button : parent->findChildren<QPushButton *>()) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

TRACKER_WINDOW_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
