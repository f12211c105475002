// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/profilefile.h"
#include "app/sources/profilelist.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"
#include "ui/import/guessline.h"
#include "ui/import/importwindow.h"
#include "ui/import/mappingheader.h"
#include "ui/import/previewmodel.h"
#include "ui/import/profilesdialog.h"
#include "ui/import/readingpanel.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/listreader.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusnote.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// What a spreadsheet in Germany saves of an English list: semicolons, Windows-1252, the day first, flags in
/// words of its own.
QByteArray germanList()
{
    return "Name;Site;Operating System;Base Upgraded;Last Restart;SWD Agent;Location\r\n"
           "PC-1;S01;Windows 98;05/07/2000 08:00;06/07/2000 08:00;aktiv;K\xF6ln\r\n"
           "PC-2;S02;Windows 98;06/07/2000 08:00;07/07/2000 08:00;passiv;M\xFCnchen\r\n"
           "PC-3;S02;Windows 98;07/07/2000 08:00;06/07/2000 08:00;aktiv;K\xF6ln\r\n";
}

/// Read without a doubt.
QByteArray clearList()
{
    return "Name,Site Code,Operating System,Last Seen\n"
           "PC-1,S01,Windows 98,2000-07-25 10:00\n"
           "PC-2,S01,Windows 98,2000-07-25 10:00\n";
}

/// Nothing says what its columns hold.
QByteArray namelessList()
{
    return "Ort,Etikett,System\nS01,PC-1,Windows 98\nS01,PC-2,Windows 98\nS02,PC-3,Windows 98\n";
}

} // namespace

/// Importing lists as a person does it.
class TestImportWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aClearListIsReadAtOnceAndTheStatusBarSaysHow();
    void aDoubtfulListOpensTheWindow();
    void theSampleNeverAsks();
    void anotherSeparatorIsShownAtOnce();
    void aTableOfAPageIsChosen();
    void aGuessComesBack();
    void joinedNamesAreTakenApart();
    void joinedHeaderRowsAreTakenApart();
    void layoutLooksLikeLayout();
    void aHeaderLineIsTypedWithoutImporting();
    void noHeaderLeavesEveryColumnToAPerson();
    void withoutNamesTheImportGoesToTheFault();
    void everyControlStandsAboveItsColumn();
    void aColumnIsMappedByKeys();
    void aFieldMovesFromItsColumnToAnother();
    void aSpellingGetsAMeaning();
    void dayFirstIsChosen();
    void aRememberedListDoesNotAsk();
    void anUnrememberedListAsksAgain();
    void aListWithoutAHeaderIsRememberedToo();
    void aColumnHasItsOwnOrderOfDates();
    void filesAreDroppedOnTheWindow();
    void severalListsAreReadWithOneProfile();
    void aListAtFaultIsShown();
    void aPastedListIsLookedAt();
    void changeOpensTheWindowWithWhatWasChosen();
    void aProfileIsSavedAndUsed();
    void profilesAreRenamedAndDeleted();
    void oddRowsAndCellsAreMarked();
    void everyControlHasANameAndItsOwnMnemonic();
    void rememberedChoicesKeepTheirProfile();
    void thePaceIsToldAfterASecond();

private:
    QString writeList(const QByteArray &content, const QString &name = u"list.csv"_s) const;
    void open(const QByteArray &content);
    void openImportWindow(const QByteArray &content);
    void import();
    ImportWindow *window() const { return m_window->importWindow(); }
    QTableView *preview() const { return qobject_cast<QTableView *>(heads()->parent()); }
    MappingHeader *heads() const { return window()->findChild<MappingHeader *>(); }
    QTableWidget *flags() const { return window()->findChild<ReadingPanel *>()->flags(); }
    QString cell(int row, int column) const
    {
        return preview()->model()->index(row, column).data().toString();
    }
    QString words() const;
    template <typename Control> Control *control(const QString &name) const;
    GuessLine *lineOf(const QWidget *of) const { return qobject_cast<GuessLine *>(of->parent()); }
    void settle();
    int machines() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

void TestImportWindow::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(
        WindowSurroundings{*findProcedure(defaultProcedureId(), QLocale::c()), m_store.get(),
                           [] { return LocalTime::fromIso(u"2000-07-25T13:00:00"); }});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestImportWindow::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void TestImportWindow::aClearListIsReadAtOnceAndTheStatusBarSaysHow()
{
    open(clearList());
    QVERIFY(!window());
    QCOMPARE(machines(), 2);
    QCOMPARE(m_window->importNote()->note(), u"Read as UTF-8, commas, header in line 1."_s);
}

void TestImportWindow::aDoubtfulListOpensTheWindow()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writeList(germanList()))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    settle();
    QVERIFY(window() && window()->isVisible() && !window()->isModal());
    QCOMPARE(machines(), 0);
    QCOMPARE(control<QComboBox>(u"Character set"_s)->currentData().toByteArray(), "windows-1252"_ba);
    QVERIFY(lineOf(control<QComboBox>(u"Character set"_s))->state() == GuessLine::State::Doubtful);
    QVERIFY(lineOf(control<QComboBox>(u"Dates with slashes"_s))->state() == GuessLine::State::Doubtful);
    QCOMPARE(cell(0, 6), u"Köln"_s);
    QVERIFY(words().contains(u"SWD Agent"));
    import();
    QCOMPARE(machines(), 3);
}

void TestImportWindow::theSampleNeverAsks()
{
    m_window->openFiles({u":/samples/sample-fleet.csv"_s});
    settle();
    QVERIFY(!window());
    QVERIFY(machines() > 50);
    // What its rows showed is told where there is room for it.
    QVERIFY2(!m_window->importNote()->note().contains(u"unknown"_s),
             qPrintable(m_window->importNote()->note()));
}

void TestImportWindow::anotherSeparatorIsShownAtOnce()
{
    openImportWindow(germanList());
    auto *separator = control<QComboBox>(u"Cells are separated by"_s);
    QCOMPARE(preview()->model()->columnCount(), 7);
    separator->setFocus();
    QTest::keyClicks(separator, u"Comma"_s);
    settle();
    QCOMPARE(preview()->model()->columnCount(), 1);
    QVERIFY(lineOf(separator)->state() == GuessLine::State::Chosen);
}

void TestImportWindow::aTableOfAPageIsChosen()
{
    openImportWindow("<html><table><caption>All clients</caption><tr><th>Name<th>OS<tr><td>PC-1<td>Windows 98"
                     "</table><table><caption>Site two</caption><tr><th>Name<tr><td>PC-9</table></html>");
    auto *table = control<QComboBox>(u"Sheet or table"_s);
    QVERIFY(table->isVisible());
    QCOMPARE(table->currentText(), u"All clients"_s);
    QVERIFY(lineOf(table)->state() == GuessLine::State::Guessed);
    QVERIFY(!control<QComboBox>(u"Character set"_s)->isVisible());
    QVERIFY(!control<QComboBox>(u"Cells are separated by"_s)->isVisible());
    QCOMPARE(cell(0, 1), u"Windows 98"_s);
    QTest::keyClicks(table, u"Site"_s);
    settle();
    QCOMPARE(preview()->model()->columnCount(), 1);
    QCOMPARE(cell(0, 0), u"PC-9"_s);
    QVERIFY(lineOf(table)->state() == GuessLine::State::Chosen);
    import();
    QCOMPARE(machines(), 1);
    QCOMPARE(
        m_window->importNote()->note(),
        u"Read as table of a web page, header in row 1. Of the 2 table(s) in the page, “Site two” is read."_s);
}

void TestImportWindow::aGuessComesBack()
{
    openImportWindow(germanList());
    auto *separator = control<QComboBox>(u"Cells are separated by"_s);
    QTest::keyClicks(separator, u"Comma"_s);
    settle();
    QTest::mouseClick(lineOf(separator)->findChild<QToolButton *>(), Qt::LeftButton);
    settle();
    QCOMPARE(preview()->model()->columnCount(), 7);
    QVERIFY(lineOf(separator)->state() == GuessLine::State::Guessed);
}

void TestImportWindow::joinedNamesAreTakenApart()
{
    openImportWindow("Name,OS\nPC-1,Windows 98\nCORP\\PC-1,Windows 98\n");
    auto *names = control<QComboBox>(u"Names of machines"_s);
    QVERIFY(names->isVisible());
    QVERIFY(lineOf(names)->state() == GuessLine::State::Guessed);
    QTest::keyClicks(names, u"As"_s);
    settle();
    QVERIFY(lineOf(names)->state() == GuessLine::State::Chosen);
    import();
    QCOMPARE(machines(), 2);
    openImportWindow("Name,Site\nPC-1,S01\nPC-2,S01\n");
    QVERIFY(!control<QComboBox>(u"Names of machines"_s)->isVisible());
}

void TestImportWindow::joinedHeaderRowsAreTakenApart()
{
    openImportWindow("Client,,Restart,\nName,Site,Last,Pending\nPC-1,S01,2000-07-24,yes\n");
    auto *rows = control<QComboBox>(u"Header takes"_s);
    QVERIFY(rows->isVisible());
    QCOMPARE(rows->currentText(), u"Two rows, joined"_s);
    QCOMPARE(preview()->model()->rowCount(), 1);
    QCOMPARE(preview()->model()->headerData(2, Qt::Horizontal).toString(), u"Last Restart"_s);
    QTest::keyClicks(rows, u"One"_s);
    settle();
    QCOMPARE(preview()->model()->headerData(2, Qt::Horizontal).toString(), u"Last"_s);
    QVERIFY(lineOf(rows)->state() == GuessLine::State::Chosen);
}

void TestImportWindow::layoutLooksLikeLayout()
{
    openImportWindow("Name  OS\n----  ----------\nPC-1  Windows 98\nPC-2  Windows 95\n");
    const QAbstractItemModel &model = *preview()->model();
    QCOMPARE(cell(0, 0), u"----"_s);
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"layout 2"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"3"_s);
    QVERIFY(model.index(0, 0).data(Qt::FontRole).value<QFont>().italic());
    QVERIFY(model.index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(!model.index(1, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"Layout"_s));
}

void TestImportWindow::aHeaderLineIsTypedWithoutImporting()
{
    openImportWindow("Clients of the week\n\n" + clearList());
    auto *line = control<QSpinBox>(u"Header row"_s);
    QCOMPARE(line->value(), 3);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"1"_s);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QVERIFY(window());
    QCOMPARE(line->value(), 1);
    QCOMPARE(preview()->model()->headerData(0, Qt::Horizontal).toString(), u"Clients of the week"_s);
}

void TestImportWindow::noHeaderLeavesEveryColumnToAPerson()
{
    openImportWindow("PC-1,S01,Windows 98\nPC-2,S02,Windows 98\n");
    auto *line = control<QSpinBox>(u"Header row"_s);
    line->setValue(0);
    settle();
    QCOMPARE(preview()->model()->rowCount(), 2);
    QTest::keyClicks(heads()->combo(0), u"Name"_s);
    settle();
    import();
    QCOMPARE(machines(), 2);
}

void TestImportWindow::withoutNamesTheImportGoesToTheFault()
{
    open(namelessList());
    QVERIFY(window());
    auto *button = control<QPushButton>(u"Import"_s);
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    QVERIFY(window());
    QVERIFY(words().contains(u"No column holds the names of the machines."));
    QCOMPARE(window()->focusWidget(), heads()->combo(1));
}

void TestImportWindow::everyControlStandsAboveItsColumn()
{
    openImportWindow("Name,Floor,Wing\nPC-1,a,b\n");
    QCOMPARE(heads()->sectionSize(1), heads()->sectionSize(2));
    for (int column = 0; column < 3; ++column) {
        const QRect place = heads()->combo(column)->geometry();
        QVERIFY(place.left() >= heads()->sectionViewportPosition(column));
        QVERIFY(place.right() <= heads()->sectionViewportPosition(column) + heads()->sectionSize(column));
        QVERIFY(place.width() > heads()->sectionSize(column) * 3 / 4);
    }
}

void TestImportWindow::aColumnIsMappedByKeys()
{
    open(namelessList());
    QTest::keyClicks(heads()->combo(1), u"Name"_s);
    settle();
    QCOMPARE(heads()->combo(1)->currentText(), u"Name"_s);
    QCOMPARE(heads()->combo(1)->accessibleDescription(), u"Chosen"_s);
    QTest::keyClick(window(), Qt::Key_Return);
    settle();
    QVERIFY(!window());
    QCOMPARE(machines(), 3);
}

void TestImportWindow::aFieldMovesFromItsColumnToAnother()
{
    openImportWindow("Name,Alias\nPC-1,A-1\nPC-2,A-2\n");
    QTest::keyClicks(heads()->combo(1), u"Name"_s);
    settle();
    QCOMPARE(heads()->combo(0)->currentText(), u"Keep as text"_s);
    auto *again = control<QPushButton>(u"Guess all columns again"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    settle();
    QCOMPARE(heads()->combo(0)->currentText(), u"Name"_s);
    QVERIFY(!again->isEnabled());
}

void TestImportWindow::aSpellingGetsAMeaning()
{
    openImportWindow(germanList());
    auto *ja = qobject_cast<QComboBox *>(flags()->cellWidget(0, 3));
    auto *nein = qobject_cast<QComboBox *>(flags()->cellWidget(1, 3));
    QCOMPARE(flags()->item(0, 1)->text(), u"aktiv"_s);
    QCOMPARE(flags()->item(0, 2)->text(), u"2"_s);
    QTest::keyClicks(ja, u"yes"_s);
    settle();
    QTest::keyClicks(nein, u"no"_s);
    settle();
    QCOMPARE(ja->currentText(), u"yes"_s);
    QCOMPARE(nein->currentText(), u"no"_s);
    import();
    const auto values = m_window->fleetPage()->snapshot()->list->fleet->flags(SmsField::SwdInstalled);
    QCOMPARE(std::vector(values.begin(), values.end()), (std::vector{Flag::Yes, Flag::No, Flag::Yes}));
}

void TestImportWindow::dayFirstIsChosen()
{
    openImportWindow(germanList());
    QTest::keyClicks(control<QComboBox>(u"Dates with slashes"_s), u"Day"_s);
    settle();
    import();
    const auto times = m_window->fleetPage()->snapshot()->list->fleet->times(SmsField::BaseUpgraded);
    QVERIFY(times[0] == LocalTime::fromIso(u"2000-07-05T08:00:00"));
    QVERIFY(
        m_window->importNote()->note().contains(u"windows-1252, semicolons, header in line 1, day first"));
}

void TestImportWindow::aRememberedListDoesNotAsk()
{
    openImportWindow(germanList());
    QTest::keyClicks(control<QComboBox>(u"Dates with slashes"_s), u"Day"_s);
    settle();
    import();
    open(germanList().replace("PC-3", "PC-4"));
    QVERIFY(!window());
    QCOMPARE(machines(), 3);
    const auto times = m_window->fleetPage()->snapshot()->list->fleet->times(SmsField::BaseUpgraded);
    QVERIFY(times[0] == LocalTime::fromIso(u"2000-07-05T08:00:00"));
    QVERIFY(m_window->importNote()->note().contains(u"with the profile “list”"));
}

void TestImportWindow::anUnrememberedListAsksAgain()
{
    openImportWindow(germanList());
    window()->findChild<QCheckBox *>()->click();
    import();
    open(germanList());
    QVERIFY(window());
}

/// Next week's export is found again by what its columns hold.
void TestImportWindow::aListWithoutAHeaderIsRememberedToo()
{
    openImportWindow("PC-1;Windows 98;2000-07-24 08:00\nPC-2;Windows 98;2000-07-24 09:00\n");
    control<QSpinBox>(u"Header row"_s)->setValue(0);
    settle();
    QTest::keyClicks(heads()->combo(0), u"Name"_s);
    settle();
    QComboBox *seen = heads()->combo(2);
    seen->setCurrentText(u"Last seen"_s);
    Q_EMIT seen->activated(seen->currentIndex());
    settle();
    import();
    open("PC-7;Windows Me;2000-08-01 08:00\nPC-8;;2000-08-01 09:00\nPC-9;Windows 98;\n");
    QVERIFY(!window());
    QCOMPARE(machines(), 3);
    const auto times = m_window->fleetPage()->snapshot()->list->fleet->times(Field::LastSeen);
    QVERIFY(times[0] == LocalTime::fromIso(u"2000-08-01T08:00:00"));
    QVERIFY(m_window->importNote()->note().contains(u"no header, with the profile “list”"));
    open("Etikett;System;Gesehen\nPC-7;Windows Me;2000-08-01 08:00\n");
    QVERIFY(window()); // that is another list
}

void TestImportWindow::aColumnHasItsOwnOrderOfDates()
{
    openImportWindow(germanList());
    auto *all = control<QComboBox>(u"Dates with slashes"_s);
    QTest::keyClicks(all, u"Day"_s);
    settle();
    auto *restart = control<QComboBox>(u"Order of the dates in “Last Restart”"_s);
    QCOMPARE(restart->currentText(), u"day first, chosen"_s);
    QTest::keyClicks(restart, u"month"_s);
    settle();
    QCOMPARE(restart->currentText(), u"month first, chosen"_s);
    QCOMPARE(all->currentText(), u"Not the same in all columns"_s);
    import();
    const auto fleet = m_window->fleetPage()->snapshot()->list->fleet;
    QVERIFY(fleet->times(SmsField::BaseUpgraded)[0] == LocalTime::fromIso(u"2000-07-05T08:00:00"));
    QVERIFY(fleet->times(Field::LastRestart)[0] == LocalTime::fromIso(u"2000-06-07T08:00:00"));
    QVERIFY(m_window->importNote()->note().contains(u"month or day first by column"));

    m_window->actions().changeReading->trigger();
    settle();
    restart = control<QComboBox>(u"Order of the dates in “Last Restart”"_s);
    QTest::keyClick(restart, Qt::Key_End);
    settle();
    QCOMPARE(restart->currentText(), u"day first, chosen"_s);
    QCOMPARE(control<QComboBox>(u"Dates with slashes"_s)->currentIndex(), 1);
    QTest::mouseClick(lineOf(control<QComboBox>(u"Dates with slashes"_s))->findChild<QToolButton *>(),
                      Qt::LeftButton);
    settle();
    QCOMPARE(restart->currentText(), u"month first, assumed"_s);
}

/// Wherever they are dropped in it. A list that is there already is not read twice.
void TestImportWindow::filesAreDroppedOnTheWindow()
{
    openImportWindow(germanList());
    QTest::keyClicks(control<QComboBox>(u"Dates with slashes"_s), u"Day"_s);
    settle();
    const auto drop = [this](QWidget *on, const QList<QUrl> &urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window(), &dropped);
        settle();
    };
    const QUrl first = QUrl::fromLocalFile(m_folder->filePath(u"list.csv"_s));
    const QUrl second = QUrl::fromLocalFile(writeList(germanList().replace("PC-", "WS-"), u"second.csv"_s));
    auto *files = control<QListWidget>(u"Lists to be imported"_s);
    drop(preview()->viewport(), {second});
    QCOMPARE(files->count(), 2);
    QCOMPARE(files->currentRow(), 1);
    QCOMPARE(cell(0, 0), u"WS-1"_s);
    // What was chosen holds for the new list, too.
    QVERIFY(lineOf(control<QComboBox>(u"Dates with slashes"_s))->state() == GuessLine::State::Chosen);
    drop(window(), {first, second});
    QCOMPARE(files->count(), 2);
    QCOMPARE(files->currentRow(), 0);
    drop(window(), {QUrl(u"http://example.org/list.csv"_s)});
    QCOMPARE(files->count(), 2);
    QVERIFY(words().contains(u"Only files of this computer"));
    import();
    QCOMPARE(machines(), 6);
    const auto times = m_window->fleetPage()->snapshot()->list->fleet->times(SmsField::BaseUpgraded);
    QVERIFY(times[3] == LocalTime::fromIso(u"2000-07-05T08:00:00"));
}

void TestImportWindow::severalListsAreReadWithOneProfile()
{
    // The same columns in another order.
    m_window->openFiles({writeList(namelessList(), u"a.csv"_s),
                         writeList("System,Etikett,Ort\nWindows 98,PC-9,S03\n", u"b.csv"_s)});
    settle();
    QVERIFY(window());
    auto *files = control<QListWidget>(u"Lists to be imported"_s);
    QCOMPARE(files->count(), 2);
    QTest::keyClicks(heads()->combo(1), u"Name"_s);
    settle();
    QTest::keyClicks(heads()->combo(0), u"Site code"_s);
    settle();
    QTest::keyClick(files, Qt::Key_Down);
    settle();
    QCOMPARE(heads()->combo(1)->currentText(), u"Name"_s);
    QCOMPARE(heads()->combo(2)->currentText(), u"Site code"_s);
    import();
    QCOMPARE(machines(), 4);
    QVERIFY(m_window->fleetPage()->snapshot()->list->fleet->text(Field::Site, MachineIndex{3}) == "S03");
}

void TestImportWindow::aListAtFaultIsShown()
{
    const QString first = writeList(germanList(), u"a.csv"_s);
    const QString second = writeList(namelessList(), u"b.csv"_s);
    m_window->openFiles({first, second});
    settle();
    QVERIFY(window());
    QTest::mouseClick(control<QPushButton>(u"Import"_s), Qt::LeftButton);
    settle();
    QVERIFY(window());
    QCOMPARE(control<QListWidget>(u"Lists to be imported"_s)->currentRow(), 1);
    QCOMPARE(preview()->model()->columnCount(), 3);
    QTest::mouseClick(control<QPushButton>(u"Remove"_s), Qt::LeftButton);
    settle();
    import();
    QCOMPARE(machines(), 3);
}

void TestImportWindow::aPastedListIsLookedAt()
{
    QApplication::clipboard()->setText(QString::fromUtf8(namelessList()).replace(u',', u'\t'));
    m_window->actions().paste->trigger();
    settle();
    QVERIFY(window());
    QTest::keyClicks(heads()->combo(1), u"Name"_s);
    settle();
    import();
    QCOMPARE(machines(), 3);
}

void TestImportWindow::changeOpensTheWindowWithWhatWasChosen()
{
    openImportWindow(germanList());
    QTest::keyClicks(control<QComboBox>(u"Dates with slashes"_s), u"Day"_s);
    settle();
    import();
    m_window->actions().changeReading->trigger();
    settle();
    QVERIFY(window());
    QVERIFY(lineOf(control<QComboBox>(u"Dates with slashes"_s))->state() == GuessLine::State::Chosen);
}

void TestImportWindow::aProfileIsSavedAndUsed()
{
    openImportWindow(namelessList());
    QTest::keyClicks(heads()->combo(1), u"Name"_s);
    settle();
    QTest::mouseClick(control<QPushButton>(u"Save as profile…"_s), Qt::LeftButton);
    auto *dialog = window()->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Monday"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *profile = control<QComboBox>(u"Profile"_s);
    QCOMPARE(profile->currentText(), u"Monday"_s);
    QTest::keyClick(profile, Qt::Key_Up);
    settle();
    QCOMPARE(heads()->combo(1)->currentText(), u"Keep as text"_s);
    QTest::keyClick(profile, Qt::Key_Down);
    settle();
    QCOMPARE(heads()->combo(1)->currentText(), u"Name"_s);
    const auto kept = readProfiles(profileStorePath(*m_store));
    QVERIFY(kept && kept->size() == 1);
}

void TestImportWindow::profilesAreRenamedAndDeleted()
{
    std::vector<ImportProfile> profiles{{.name = u"One"_s}, {.name = u"Two"_s}};
    ProfilesDialog dialog(profiles);
    connect(&dialog, &ProfilesDialog::changed, this,
            [&](const std::vector<ImportProfile> &changed) { profiles = changed; });
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    list->item(0)->setText(u"Two"_s);
    QCOMPARE(list->item(0)->text(), u"Two (2)"_s);
    QCOMPARE(profiles[0].name, u"Two (2)"_s);
    list->setCurrentRow(1);
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == u"&Delete")
            button->click();
    }
    QCOMPARE(profiles.size(), 1u);
    QCOMPARE(profiles[0].name, u"Two (2)"_s);
}

void TestImportWindow::oddRowsAndCellsAreMarked()
{
    const Result<ListPreview> read = previewList(
        {.text = "Name,Last Seen,Note\nPC-1,yesterday,a\n,2000-07-25,b\nPC-3\n", .name = u"list"_s});
    QVERIFY(read);
    PreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPreview(std::make_shared<const ListPreview>(*read));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.index(0, 1).data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(0, 0).data(Qt::DecorationRole).isNull());
    QVERIFY(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(u"taken as unknown"));
    QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"3"_s);
    QVERIFY(model.headerData(1, Qt::Vertical, Qt::ToolTipRole).toString().startsWith(u"Rejected"));
    QVERIFY(model.headerData(0, Qt::Vertical, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!model.headerData(2, Qt::Vertical, Qt::DecorationRole).isNull());
    model.setPreview(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestImportWindow::everyControlHasANameAndItsOwnMnemonic()
{
    openImportWindow(germanList());
    std::map<QKeySequence, QString> taken;
    const auto takes = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        return key.isEmpty() || taken.emplace(key, text).second;
    };
    for (const QLabel *label : window()->findChildren<QLabel *>()) {
        if (label->buddy())
            QVERIFY2(takes(label->text()), qPrintable(label->text()));
    }
    for (const QAbstractButton *button : window()->findChildren<QAbstractButton *>())
        QVERIFY2(takes(button->text()), qPrintable(button->text()));
    const auto *tabs = window()->findChild<ReadingPanel *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY2(takes(tabs->tabText(tab)), qPrintable(tabs->tabText(tab)));

    for (QWidget *widget : window()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
            || qobject_cast<QAbstractSpinBox *>(widget->parent())
            || (qobject_cast<QAbstractScrollArea *>(widget->parent()) && !qobject_cast<QComboBox *>(widget)))
            continue;
        const bool isNamed = !widget->accessibleName().isEmpty()
            || (qobject_cast<QAbstractButton *>(widget)
                && !QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

void TestImportWindow::rememberedChoicesKeepTheirProfile()
{
    std::vector<ImportProfile> profiles{
        {.name = u"clients"_s, .signature = {.headers = {u"name"_s, u"site"_s}}}};
    rememberProfile(profiles,
                    {.name = u"other"_s, .signature = {.headers = {u"name"_s, u"site"_s}}, .separator = ';'});
    QCOMPARE(profiles.size(), 1u);
    QCOMPARE(profiles[0].name, u"clients"_s);
    QVERIFY(profiles[0].separator == ';');
    rememberProfile(profiles, {.name = u"clients"_s, .signature = {.headers = {u"machine"_s}}});
    QCOMPARE(profiles.size(), 2u);
    QCOMPARE(profiles[0].name, u"clients (2)"_s);
}

void TestImportWindow::thePaceIsToldAfterASecond()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    QVERIFY(paceSentence(1000, 0.5, std::chrono::milliseconds(900), locale).isEmpty());
    QVERIFY(paceSentence(0, 0, std::chrono::seconds(5), locale).isEmpty());
    QVERIFY(paceSentence(3'000'000, 0.25, std::chrono::seconds(2), locale)
                .startsWith(u"1,500,000 rows a second, 6 "));
    QVERIFY(paceSentence(3'000'000, 0.01, std::chrono::seconds(2), locale).contains(u", 4 minute"));
}

QString TestImportWindow::writeList(const QByteArray &content, const QString &name) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the list could not be written");
    return path;
}

void TestImportWindow::open(const QByteArray &content)
{
    m_window->openFiles({writeList(content)});
    settle();
}

void TestImportWindow::openImportWindow(const QByteArray &content)
{
    open(content);
    if (!window())
        m_window->actions().changeReading->trigger();
    settle();
    QVERIFY(window());
}

void TestImportWindow::import()
{
    QTest::mouseClick(control<QPushButton>(u"Import"_s), Qt::LeftButton);
    settle();
    QVERIFY(!window());
}

QString TestImportWindow::words() const
{
    QStringList texts;
    for (const QLabel *label : window()->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

/// By its accessible name, or else by its text.
template <typename Control> Control *TestImportWindow::control(const QString &name) const
{
    for (Control *control : window()->findChildren<Control *>()) {
        QString shown = control->accessibleName();
        if (shown.isEmpty())
            shown = QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name);
        if (shown == name)
            return control;
    }
    qFatal("there is no such control: %s", qPrintable(name));
}

/// Until nothing is read any more.
void TestImportWindow::settle()
{
    QTRY_VERIFY(!m_window->isReading() && (!window() || !window()->isReading()));
    // A window that is closed is deleted later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTRY_VERIFY(!m_window->isReading());
}

int TestImportWindow::machines() const
{
    const auto &snapshot = m_window->fleetPage()->snapshot();
    return snapshot ? static_cast<int>(snapshot->list->account.machines) : 0;
}

TRACKER_WINDOW_TEST(TestImportWindow)
#include "tst_importwindow.moc"
