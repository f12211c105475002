// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/profilefile.h"
#include "tests/support/testmain.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionpanel.h"
#include "ui/import/importresult.h"
#include "ui/import/importwindow.h"
#include "ui/import/profilesdialog.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Markup, controls and formulas wherever a list has text. Whatever of it is seen says zqx.
QByteArray hostileList()
{
    return "Name,Site Code,Operating System,Software Distribution,Last Restart,Location,Client Version,"
           "<b>zqx</b>,<img src=zqx>\n"
           "<b>zqx</b>-1,<u>zqx</u>,Windows 98,<i>zqx</i>,<b>zqx</b> o'clock,<b>zqx</b>,"
           "2.00.1380.1000 <b>zqx</b>,<s>zqx</s>,a\n"
           "PC\x1B]0;zqx\x07-2,S\u202E02,Windows 98,yes,zqx\x1B[31m,Dock\x9 5,,b,"
           "<img src=\"file:///zqx\">\n"
           "=zqx|' /C calc'!A0,+S03,Windows 98,no,2000-07-24 08:00,@zqx,,-1+1,=1;=2\n"
           ",S04,Windows 98,<b>zqx</b>\n"
           "PC-5,S05,Windows 98\n";
}

bool isMarkup(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return false;
    static const QRegularExpression ofTheList(u"<(b|i|u|s|img|a)[ >]"_s);
    return text.contains(ofTheList);
}

bool steers(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
    });
}

/// What is shown below \a root, in order, when the pointer rests on each thing in turn.
QStringList tipsBelow(QWidget *root)
{
    QStringList tips;
    const auto rest = [&tips](QWidget *widget, const QPoint &at) {
        QHelpEvent help(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &help);
        if (!QToolTip::text().isEmpty())
            tips << QToolTip::text();
    };
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible())
            rest(widget, widget->rect().center());
    }
    for (auto *view : root->findChildren<QAbstractItemView *>()) {
        if (!view->isVisible() || !view->model())
            continue;
        if (auto *header = qobject_cast<QHeaderView *>(view)) {
            for (int section = 0; section < std::min(header->count(), 40); ++section) {
                const int at = header->sectionViewportPosition(section) + 2;
                rest(header->viewport(),
                     header->orientation() == Qt::Horizontal ? QPoint(at, 4) : QPoint(4, at));
            }
            continue;
        }
        for (int row = 0; row < std::min(view->model()->rowCount(), 40); ++row) {
            for (int column = 0; column < std::min(view->model()->columnCount(), 40); ++column) {
                const QModelIndex index = view->model()->index(row, column);
                view->scrollTo(index);
                const QRect place = view->visualRect(index);
                if (!place.isEmpty())
                    rest(view->viewport(), place.center());
            }
        }
    }
    return tips;
}

/// All texts that views and labels below \a root show.
QStringList textsBelow(QWidget *root)
{
    QStringList texts{root->windowTitle()};
    for (const auto *view : root->findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        for (int row = 0; model && row < std::min(model->rowCount(), 40); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
        }
        for (int column = 0; model && column < model->columnCount(); ++column)
            texts << model->headerData(column, Qt::Horizontal).toString();
    }
    for (const auto *label : root->findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

/// A list from anywhere is text: nothing in it is markup, steers anything or is calculated, and nothing that
/// is read is written over.
class TestHostileList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tooltipsAndLabelsAreText();
    void whatCannotBeSeenIsAMark();
    void whatIsCopiedIsNotCalculated();
    void exportsNeverReplaceWhatIsRead_data();
    void exportsNeverReplaceWhatIsRead();
    void anExportOverAnotherFileAsks();

private:
    void open();
    void check(QWidget *root, int leastTips);
    QByteArray listBytes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
    QString m_list;
};

void TestHostileList::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(
        WindowSurroundings{*findProcedure(defaultProcedureId(), QLocale::c()), m_store.get(),
                           [] { return LocalTime::fromIso(u"2000-07-25T13:00:00"); }});
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_list = m_folder->filePath(u"<b>zqx<b>.csv"_s);
    QFile file(m_list);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hostileList()) > 0);
}

void TestHostileList::cleanup()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

void TestHostileList::open()
{
    m_window->openFiles({m_list}, LocalTime::fromIso(u"2000-07-25T12:00:00"));
    QTRY_VERIFY(!m_window->isReading());
    if (ImportWindow *const window = m_window->importWindow()) { // it is doubtful, of course
        QTRY_VERIFY(!window->isReading());
        QTest::keyClick(window, Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(!m_window->importWindow() && !m_window->isReading());
    }
    const FleetPage *const page = m_window->fleetPage();
    QTRY_VERIFY(page->snapshot() && !page->isListing() && !page->isProjecting());
    QCOMPARE(page->snapshot()->assessment->size(), 4u);
}

QByteArray TestHostileList::listBytes() const
{
    QFile file(m_list);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestHostileList::check(QWidget *root, int leastTips)
{
    int ofTheList = 0;
    for (const QString &tip : tipsBelow(root)) {
        QVERIFY2(!isMarkup(tip), qPrintable(tip));
        QVERIFY2(!steers(tip), qPrintable(tip));
        ofTheList += tip.contains(u"zqx") ? 1 : 0;
    }
    QVERIFY2(ofTheList >= leastTips, qPrintable(QString::number(ofTheList)));
    for (const auto *label : root->findChildren<QLabel *>()) {
        const bool isToolTip = label->inherits("QTipLabel"); // looked at above
        if (!isToolTip && label->text().contains(u"zqx") && label->textFormat() != Qt::PlainText)
            QVERIFY2(label->textFormat() == Qt::RichText && !label->text().contains(u"<b>zqx"),
                     qPrintable(label->text()));
    }
    for (const QString &text : textsBelow(root))
        QVERIFY2(!steers(text), qPrintable(text));
}

void TestHostileList::tooltipsAndLabelsAreText()
{
    open();
    m_window->fleetPage()->machines()->setCurrentIndex(
        m_window->fleetPage()->machines()->model()->index(0, 0));
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->textFormat() == Qt::RichText && label->text().contains(u"&lt;b&gt;zqx");
    }));
    check(m_window.get(), 5);

    m_window->actions().showResult->trigger();
    auto *const result = m_window->findChild<ImportResult *>();
    QVERIFY(QTest::qWaitForWindowExposed(result));
    check(result, 3);
    result->close();

    m_window->actions().changeReading->trigger();
    ImportWindow *const window = m_window->importWindow();
    QVERIFY(window && QTest::qWaitForWindowExposed(window));
    QTRY_VERIFY(!window->isReading());
    QTabWidget *const readings = window->findChild<QTabWidget *>();
    for (int tab = 0; tab < readings->count(); ++tab) {
        readings->setCurrentIndex(tab);
        check(window, 5);
    }
    window->close();

    m_window->openFiles({m_folder->filePath(u"<b>zqx</b> is missing"_s)});
    QTRY_VERIFY(!m_window->isReading());
    check(m_window.get(), 5);
}

void TestHostileList::whatCannotBeSeenIsAMark()
{
    open();
    const QStringList texts = textsBelow(m_window.get());
    QVERIFY(texts.contains(u"PC␛]0;zqx␇-2"_s));
    QVERIFY(texts.contains(u"S[U+202E]02"_s));
    m_window->filterLine()->setText(u"name:zqx"_s); // what is looked for is the text itself
    QTRY_COMPARE(m_window->fleetPage()->machines()->model()->rowCount(), 3);
}

void TestHostileList::whatIsCopiedIsNotCalculated()
{
    open();
    m_window->actions().selectAll->trigger();
    QApplication::clipboard()->clear();
    m_window->actions().copy->trigger();
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
    const QString copied = QApplication::clipboard()->text();
    for (const QString &line : copied.split(u'\n')) {
        for (const QString &cell : line.split(u'\t'))
            QVERIFY2(cell.isEmpty() || !u"=+@"_s.contains(cell.front()), qPrintable(cell));
    }
    QVERIFY(copied.contains(u"'=zqx|' /C calc'!A0"));
    QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());

    // Pasted here it is what it was.
    m_window->actions().paste->trigger();
    QTRY_VERIFY(!m_window->isReading());
    if (ImportWindow *const window = m_window->importWindow()) {
        QTRY_VERIFY(!window->isReading());
        QTest::keyClick(window, Qt::Key_I, Qt::AltModifier);
        QTRY_VERIFY(!m_window->importWindow() && !m_window->isReading());
    }
    QTRY_VERIFY(!m_window->fleetPage()->isListing());
    QCOMPARE(m_window->fleetPage()->snapshot()->list->fleet->name({2}),
             std::string_view("=zqx|' /C calc'!A0"));
}

void TestHostileList::exportsNeverReplaceWhatIsRead_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"machines", "report", "projection", "rejected rows", "profile"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestHostileList::exportsNeverReplaceWhatIsRead()
{
    QFETCH(const QString, what);
    open();
    // Another name of the list that is open.
    const QString link = m_folder->filePath(what == u"projection" ? u"link.csv"_s : u"link"_s);
    QVERIFY(QFile::link(m_list, link));
    QWidget *window = m_window.get();
    const WindowActions &actions = m_window->actions();
    const QString sentence = u"one of the files that are read"_s;
    if (what == u"machines") {
        actions.exports[0]->trigger();
    } else if (what == u"report") {
        actions.saveAsPdf.front()->trigger();
    } else if (what == u"projection") {
        m_window->fleetPage()->projectionCommands().save->trigger();
    } else if (what == u"rejected rows") {
        window = m_window->findChild<ImportResult *>();
        QMetaObject::invokeMethod(window, [window] {
            for (auto *button : window->findChildren<QPushButton *>()) {
                if (button->text().contains(u"jected"))
                    button->click();
            }
        });
    } else {
        auto *const profiles = new ProfilesDialog({{.name = u"One"_s}}, m_window.get());
        profiles->setFilesRead([this] { return QStringList{m_list}; });
        profiles->show();
        window = profiles;
        for (auto *button : profiles->findChildren<QPushButton *>()) {
            if (button->text().contains(u"xport"))
                button->click();
        }
    }
    QFileDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_window->findChild<QFileDialog *>()));
    QMetaObject::invokeMethod(dialog, "fileSelected", Q_ARG(QString, link));
    dialog->close();
    const auto isSaid = [&] {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(sentence))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(listBytes(), hostileList());
    for (auto *box : m_window->findChildren<QMessageBox *>()) {
        QCOMPARE(box->textFormat(), Qt::PlainText);
        box->close();
    }
}

void TestHostileList::anExportOverAnotherFileAsks()
{
    open();
    const QString other = m_folder->filePath(u"other.csv"_s);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine\n") > 0);
    file.close();
    m_window->actions().exports[0]->trigger();
    auto *const dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(m_folder->filePath(u"other"_s)); // the suffix is added
    bool isAsked = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            isAsked = true;
            box->button(QMessageBox::No)->click();
            answer.stop();
        }
    });
    answer.start(50);
    QMetaObject::invokeMethod(dialog, "accept");
    QVERIFY(isAsked);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine\n"));
    dialog->close();
}

TRACKER_WINDOW_TEST(TestHostileList)
#include "tst_hostilelist.moc"
