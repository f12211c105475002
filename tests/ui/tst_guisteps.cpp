// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madefleet.h"
#include "tests/support/testmain.h"
#include "tests/ui/stepmeter.h"
#include "ui/chart/projectionactions.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/progressline.h"
#include "ui/print/reportpreview.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"

#include <QApplication>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

#if defined(NDEBUG) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr bool isTimed = true;
constexpr int machines = 200'000;
#else
constexpr bool isTimed = false; // sanitizers take their time
constexpr int machines = 3'000;
#endif

constexpr double longestStep = 16; // ms
constexpr double longestReset = 50; // of all rows

/// Busy, not asleep.
void work(double milliseconds)
{
    std::timespec begin{};
    std::timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    do {
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    } while (static_cast<double>(now.tv_sec - begin.tv_sec) * 1e3
                 + static_cast<double>(now.tv_nsec - begin.tv_nsec) / 1e6
             < milliseconds);
}

} // namespace

/// Whatever a person does, the window is never deaf for long. Steps are measured by the time that the thread
/// itself works, so that other work on the machine does not matter; and since even that time varies, only a
/// step that is too long whenever it is taken counts.
class TestGuiSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theMeterFindsALongStep();
    void importing();
    void readingAgain();
    void cancelling();
    void sorting();
    void filtering();
    void selecting();
    void projecting();
    void previewing();

private:
    template <typename Action, typename Condition>
    void check(double limit, Action action, Condition isDone, int leastSteps = 2);
    bool isListed() const { return !m_window->isReading() && page()->snapshot() && !page()->isListing(); }
    bool isSettled() const { return isListed() && page()->projection() && !page()->isProjecting(); }
    FleetPage *page() const { return m_window->fleetPage(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
    QString m_list;
};

void TestGuiSteps::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_list = m_folder->filePath(u"clients.csv"_s);
    std::FILE *file = std::fopen(m_list.toLocal8Bit().constData(), "wb");
    QVERIFY(file && writeMadeFleet(machines, file));
    std::fclose(file);
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(
        WindowSurroundings{*findProcedure(defaultProcedureId(), QLocale::c()), m_store.get(),
                           [] { return LocalTime::fromIso(u"2000-08-25T13:00:00"); }});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGuiSteps::cleanupTestCase()
{
    m_window.reset();
    m_store.reset();
    m_folder.reset();
}

/// Does \a action up to four times, until none of its steps is too long.
template <typename Action, typename Condition>
void TestGuiSteps::check(double limit, Action action, Condition isDone, int leastSteps)
{
    StepMeter meter;
    for (int attempt = 0; attempt < 4; ++attempt) {
        meter.forget();
        meter.act(action);
        QVERIFY(meter.run(isDone));
        QVERIFY(meter.steps() >= leastSteps);
        if (!isTimed || meter.longest().own <= limit)
            return;
    }
    QFAIL(qPrintable(u"a step of %1 ms, one of %2"_s.arg(meter.longest().own).arg(meter.steps())));
}

void TestGuiSteps::theMeterFindsALongStep()
{
    StepMeter meter;
    bool isDone = false;
    QMetaObject::invokeMethod(
        this,
        [&] {
            work(2 * longestStep);
            isDone = true;
        },
        Qt::QueuedConnection);
    QVERIFY(meter.run([&] { return isDone; }));
    QVERIFY(meter.longest().own > longestStep);
    meter.forget();
    meter.act([] { work(longestStep + 1); });
    QVERIFY(meter.longest().own > longestStep);
    QCOMPARE(meter.steps(), 1);
}

void TestGuiSteps::importing()
{
    const auto open = [this] { m_window->openFiles({m_list}); };
    // The first import shows the page for the first time as well.
    StepMeter meter;
    meter.act(open);
    QVERIFY(meter.run([this] { return isSettled(); }));
    check(
        longestReset, open, [this] { return isSettled(); }, 10);
}

void TestGuiSteps::readingAgain()
{
    page()->machines()->selectRow(77);
    const auto machine = page()->machines()->currentMachine();
    check(
        longestReset, [this] { m_window->actions().reload->trigger(); }, [this] { return isSettled(); }, 10);
    QVERIFY(page()->machines()->currentMachine() == machine);
}

void TestGuiSteps::cancelling()
{
    check(
        longestStep,
        [this] {
            m_window->actions().reload->trigger();
            auto *const progress = m_window->findChild<ProgressLine *>();
            QVERIFY(progress->isVisible());
            progress->cancelButton()->click();
        },
        [this] { return !m_window->isReading(); });
    QCOMPARE(page()->snapshot()->list->account.machines, static_cast<quint64>(machines));
}

void TestGuiSteps::sorting()
{
    auto order = Qt::AscendingOrder;
    check(
        longestReset,
        [&] {
            page()->machines()->horizontalHeader()->setSortIndicator(0, order);
            order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        },
        [this] { return isListed(); });
}

void TestGuiSteps::filtering()
{
    int digit = 1;
    check(
        longestStep, [&] { m_window->filterLine()->setText(QString::number(digit++) + u"23"_s); },
        [this] { return isListed(); });
    check(
        longestReset, [&] { m_window->filterLine()->setText(digit++ % 2 == 0 ? u"1"_s : QString()); },
        [this] { return isListed(); });
    m_window->filterLine()->clear();
    QTRY_VERIFY(isSettled());
}

void TestGuiSteps::selecting()
{
    check(
        longestReset, [this] { page()->machines()->selectAll(); }, [] { return true; });
    QCOMPARE(page()->machines()->selectedCount(), static_cast<quint32>(machines));
    check(
        longestStep, [this] { page()->machines()->selectRow(5); }, [] { return true; });
}

void TestGuiSteps::projecting()
{
    const ProjectionActions &commands = page()->projectionCommands();
    check(
        longestStep, [&] { commands.everyDay->trigger(); }, [this] { return isSettled(); });
    check(
        longestStep, [&] { commands.twoWeeks->trigger(); }, [] { return true; });
    check(
        longestStep, [&] { commands.asUsual->trigger(); }, [this] { return isSettled(); });
}

void TestGuiSteps::previewing()
{
    // Painting its pages is a step of its own.
    check(
        longestReset,
        [this] {
            delete m_window->findChild<ReportPreview *>();
            m_window->actions().preview[0]->trigger();
        },
        [this] { return m_window->findChild<ReportPreview *>() != nullptr; });
}

TRACKER_WINDOW_TEST(TestGuiSteps)
#include "tst_guisteps.moc"
