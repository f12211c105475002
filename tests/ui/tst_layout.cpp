// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/procedure/procedure.h"
#include "tests/support/testmain.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionpanel.h"
#include "ui/chart/projectionview.h"
#include "ui/detail/machinepage.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/mainwindow/headline.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/pagetabs.h"
#include "ui/table/filterline.h"
#include "ui/table/machineview.h"
#include "ui/table/sitesview.h"
#include "ui/table/stagebar.h"
#include "ui/table/stagebutton.h"
#include "ui/table/viewtabs.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

/// Which parts of the window have which room.
class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
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
        m_window->actions().openSample->trigger();
        QTRY_VERIFY(page()->snapshot() && !page()->isListing() && page()->projection());
    }
    void cleanup()
    {
        m_window.reset();
        m_store.reset();
        m_folder.reset();
    }

    void aSmallWindowHasRoomForSixteenMachines()
    {
        const MachineView *table = page()->machines();
        QVERIFY(table->isVisible());
        QVERIFY2(table->viewport()->height() / table->rowHeight(0) >= 16,
                 qPrintable(QString::number(table->viewport()->height() / table->rowHeight(0))));
    }

    void aSmallWindowHasRoomForTheChart()
    {
        m_window->actions().projectionPage->trigger();
        const auto *chart = m_window->findChild<ProjectionView *>();
        QTRY_VERIFY(chart->isVisible());
        QCoreApplication::processEvents();
        QVERIFY2(chart->height() >= 380, qPrintable(QString::number(chart->height())));
        QVERIFY(!page()->machines()->isVisible());
    }

    void theHeadIsOneLineInASmallWindowOnly()
    {
        auto *head = m_window->findChild<Headline *>();
        const int small = head->height();
        QVERIFY(small < 2 * head->fontMetrics().height());
        QVERIFY(head->sentence().startsWith(u"30 of 120 Windows 9x clients are complete; 56 wait for a "
                                            "restart that only a person can give ("));
        m_window->resize(1280, 1040);
        QTRY_VERIFY(head->height() > small);
        QVERIFY(head->source().startsWith(u"sample-fleet.csv"));
    }

    void machinesOutOfScopeStandBehindTheBar()
    {
        const std::vector<StageButton *> &buttons = page()->stageBar()->buttons();
        const StageButton *last = buttons.back();
        QVERIFY(last->share().outside);
        QCOMPARE(last->width(), last->need().whole);
        QCOMPARE(last->geometry().right(), page()->stageBar()->rect().right());
        for (size_t i = 0; i + 1 < buttons.size(); ++i) {
            QVERIFY(!buttons[i]->share().outside);
            QVERIFY(buttons[i]->geometry().right() < buttons[i + 1]->geometry().left());
        }
    }

    void aTabAndItsCommandShowTheSamePage()
    {
        auto *tabs = m_window->findChild<PageTabs *>();
        QCOMPARE(tabs->currentIndex(), 0);
        m_window->actions().projectionPage->trigger();
        QCOMPARE(tabs->currentIndex(), 1);
        tabs->setCurrentIndex(2);
        QVERIFY(m_window->actions().bothPages->isChecked());
        QVERIFY(page()->machines()->isVisible());
        QVERIFY(m_window->findChild<ProjectionView *>()->isVisible());
    }

    void machinesAndProjectionStandSideBySideInAWideWindow()
    {
        m_window->actions().bothPages->trigger();
        const auto *chart = m_window->findChild<ProjectionView *>();
        const auto leftOf = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).x(); };
        QVERIFY(leftOf(chart) < leftOf(page()->machines()) + page()->machines()->width());
        m_window->resize(1920, 1080);
        QTRY_VERIFY(leftOf(chart) > leftOf(page()->machines()) + page()->machines()->width());
    }

    /// With a filter on, what is not narrowed says so.
    void headAndProjectionSayThatTheyAreAboutAllMachines()
    {
        const auto *head = m_window->findChild<Headline *>();
        const auto projectionSays = [this](const QString &words) {
            const auto labels = m_window->findChild<ProjectionPanel *>()->findChildren<QLabel *>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel *label) { return label->text().contains(words); });
        };
        const QString words = u"This is about all machines, not only"_s;
        QVERIFY(!head->sentence().startsWith(u"All machines: "));
        QVERIFY(!projectionSays(words));
        m_window->filterLine()->setText(u"stage:frozen"_s);
        QTRY_VERIFY(head->sentence().startsWith(u"All machines: 30 of 120 "));
        QVERIFY(projectionSays(words));
        page()->projectionCommands().onlyShown->setChecked(true);
        QTRY_VERIFY(!page()->isProjecting() && !projectionSays(words));
        QVERIFY(projectionSays(u"Only the 16 machine"_s));
        m_window->filterLine()->clear();
        QTRY_VERIFY(!head->sentence().startsWith(u"All machines: "));
        page()->projectionCommands().onlyShown->setChecked(false);
        page()->views()->setCurrentIndex(1);
        QTRY_VERIFY(head->sentence().startsWith(u"All machines: "));
        QTRY_VERIFY(projectionSays(words));
    }

    void aSiteLeadsToItsMachines()
    {
        m_window->filterLine()->setText(u"stage:frozen"_s);
        QTRY_VERIFY(!page()->isListing());
        page()->views()->setCurrentIndex(2);
        m_window->actions().sitesPage->trigger();
        SitesView *const sites = page()->sites();
        QVERIFY(sites->isVisible());
        QVERIFY(!page()->machines()->isVisible());
        QVERIFY(!m_window->findChild<ProjectionView *>()->isVisible());
        QVERIFY(sites->model()->rowCount() > 1);
        sites->setFocus();
        for (int row = 0; row < sites->model()->rowCount(); ++row) {
            m_window->actions().sitesPage->trigger();
            const QModelIndex cell = sites->model()->index(row, SitesModel::SiteColumn);
            const auto expected = static_cast<int>(sites->sites().siteAt(row).counts.machines);
            if (row % 2 == 0) {
                sites->setCurrentIndex(cell);
                QTest::keyClick(sites, Qt::Key_Return);
            } else {
                QTest::mouseClick(sites->viewport(), Qt::LeftButton, {}, sites->visualRect(cell).center());
            }
            QTRY_VERIFY(!page()->isListing());
            QCOMPARE(page()->machines()->model()->rowCount(), expected);
            QVERIFY(page()->machines()->isVisible());
            QVERIFY(page()->machines()->hasFocus());
            QVERIFY(page()->machines()->currentMachine());
            QVERIFY(m_window->actions().machinesPage->isChecked());
        }
    }

    void whatIsFilteredForIsShown()
    {
        m_window->actions().sitesPage->trigger();
        m_window->filterLine()->setFocus();
        QTest::keyClicks(m_window->filterLine(), u"stage:frozen"_s);
        QTest::keyClick(m_window->filterLine(), Qt::Key_Escape);
        QTest::keyClick(m_window->filterLine(), Qt::Key_Return);
        QVERIFY(page()->machines()->isVisible());
        QVERIFY(page()->machines()->hasFocus());
    }

    void theBarFollowsTheDirectionOfReading()
    {
        page()->stageBar()->setLayoutDirection(Qt::RightToLeft);
        const std::vector<StageButton *> &buttons = page()->stageBar()->buttons();
        QCOMPARE(buttons.front()->geometry().right(), page()->stageBar()->rect().right());
        QCOMPARE(buttons.back()->x(), 0);
    }

    void sitesAreOrderedByAHead()
    {
        m_window->actions().sitesPage->trigger();
        SitesView *const sites = page()->sites();
        const auto owed = [sites](int row) { return sites->sites().siteAt(row).counts.owedMax; };
        for (int row = 1; row < sites->model()->rowCount(); ++row)
            QVERIFY(owed(row - 1) >= owed(row));
        const auto current = [sites] { return sites->sites().siteAt(sites->currentIndex().row()).site; };
        const QString before = current();
        sites->horizontalHeader()->setSortIndicator(SitesModel::SiteColumn, Qt::DescendingOrder);
        QTRY_VERIFY(!sites->isListing());
        QVERIFY(sites->sites().siteAt(0).site != before || sites->model()->rowCount() == 1);
        QCOMPARE(current(), before);
    }

    void aKeyGoesFromAreaToArea()
    {
        m_window->actions().bothPages->trigger();
        const auto *chart = m_window->findChild<ProjectionView *>();
        QTRY_VERIFY(chart->isVisible());
        m_window->activateWindow();
        m_window->filterLine()->setFocus();
        const auto isIn = [](const QWidget *area) {
            const QWidget *focus = QApplication::focusWidget();
            return focus && (focus == area || area->isAncestorOf(focus));
        };
        const std::vector<const QWidget *> areas{m_window->filterLine(), page()->machines(),
                                                 m_window->findChild<MachinePage *>(), chart,
                                                 page()->stageBar()};
        for (size_t step = 0; step <= areas.size(); ++step) {
            QVERIFY2(isIn(areas[step % areas.size()]), qPrintable(QString::number(step)));
            QTest::keyClick(m_window.get(), Qt::Key_F6);
        }
        QVERIFY(isIn(areas[1]));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isIn(areas[0]));
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isIn(areas[4]));
    }

    void whereItWasInAnAreaItComesBack()
    {
        StageButton *const third = page()->stageBar()->buttons()[2];
        third->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_window->filterLine()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(third->hasFocus());
        m_window->actions().sitesPage->trigger();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(page()->sites()->hasFocus());
    }

private:
    FleetPage *page() const { return m_window->fleetPage(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<MainWindow> m_window;
};

TRACKER_WINDOW_TEST(TestLayout)

#include "tst_layout.moc"
