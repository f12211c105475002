// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/namedpipe.h"
#include "tests/support/testmain.h"
#include "tests/ui/testfleet.h"
#include "ui/import/importwindow.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/messagebar.h"
#include "ui/mainwindow/progressline.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

constexpr qint64 soon = 2000; // milliseconds, on a machine that is busy

} // namespace

/// A list that is a pipe holds up nobody: neither cancelling nor closing waits for someone to write into it.
class TestPipesInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"pipe"_s);
        if (!makePipe(m_path))
            QSKIP("there are no pipes with names here");
        m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_window = std::make_unique<MainWindow>(
            WindowSurroundings{*findProcedure(defaultProcedureId(), QLocale::c()), m_store.get(),
                               [] { return LocalTime::fromIso(u"2000-07-25T13:00:00"); }});
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void cancelEndsTheWaiting()
    {
        m_window->openFiles({m_path});
        auto *const line = m_window->findChild<ProgressLine *>();
        QTRY_VERIFY(line->isVisible());
        QVERIFY(m_window->isReading());
        line->findChild<QAbstractButton *>()->click();
        QVERIFY(!m_window->isReading());
        // The next list is read at once: nothing is left waiting before it.
        QFile file(m_folder->filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sixMachines()) > 0);
        file.close();
        m_window->openFiles({file.fileName()}, LocalTime::fromIso(u"2000-07-25T12:00:00"));
        QTRY_VERIFY(m_window->fleetPage()->snapshot());
        QVERIFY2(!m_window->messages()->text().contains(u"pipe"), qPrintable(m_window->messages()->text()));
    }

    void closingDoesNotWait_data()
    {
        QTest::addColumn<bool>("isProcedure");
        QTest::newRow("for a list") << false;
        QTest::newRow("for a procedure") << true;
    }
    void closingDoesNotWait()
    {
        QFETCH(const bool, isProcedure);
        if (isProcedure)
            m_window->openProcedure(m_path);
        else
            m_window->openFiles({m_path});
        QTest::qWait(100);
        QElapsedTimer elapsed;
        elapsed.start();
        m_window.reset();
        QVERIFY2(elapsed.elapsed() < soon, qPrintable(QString::number(elapsed.elapsed())));
    }

    void theImportWindowDoesNotWaitEither()
    {
        ImportWindow &window = *new ImportWindow(m_folder->filePath(u"profiles.json"_s), m_folder->path(),
                                                 m_window->procedure()->fields, m_window.get());
        window.setRequest({.inputs = {{.path = m_path}}, .now = LocalTime::fromIso(u"2000-07-25T13:00:00")});
        QTest::qWait(100);
        QVERIFY(window.isReading());
        std::thread writer = writerInto(m_path, {sixMachines()});
        QTRY_VERIFY(!window.isReading());
        writer.join();
        // It is imported from what was read, not from the pipe.
        QList<ImportRequest> wanted;
        connect(&window, &ImportWindow::importWanted, this,
                [&](const ImportRequest &request) { wanted << request; });
        for (auto *button : window.findChildren<QPushButton *>()) {
            if (button->text() == u"&Import")
                button->click();
        }
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().inputs.front().text, sixMachines());
    }

    void whatIsWrittenIsShown()
    {
        m_window->openFiles({m_path}, LocalTime::fromIso(u"2000-07-25T12:00:00"));
        std::thread writer = writerInto(m_path, {sixMachines().left(40), sixMachines().mid(40)});
        QTRY_VERIFY(m_window->fleetPage()->snapshot());
        writer.join();
        QCOMPARE(m_window->fleetPage()->snapshot()->assessment->size(), 6u);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;
};

TRACKER_WINDOW_TEST(TestPipesInWindow)
#include "tst_pipesinwindow.moc"
