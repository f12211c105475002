// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/chart/backteststrip.h"
#include "ui/chart/hintbox.h"
#include "ui/chart/projectionactions.h"
#include "ui/chart/projectionview.h"
#include "ui/mainwindow/fleetpage.h"
#include "ui/presentation/theme.h"
#include "ui/table/machineview.h"
#include "ui/table/viewtabs.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <numeric>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

const QString sample = u":/samples/sample-fleet.csv"_s;

} // namespace

/// The projection among the other parts of the window, with the engine behind it.
class TestProjectionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        applyAppearance(Appearance::Light);
        m_procedure = *findProcedure(defaultProcedureId(), QLocale());
    }

    void init()
    {
        m_page = std::make_unique<FleetPage>(*m_procedure, QString());
        m_page->resize(1280, 900);
        m_page->show();
        open(sample);
    }

    void aPointShowsAsManyMachinesAsItSays()
    {
        const int all = table()->model()->rowCount();
        for (const int hour : {0, 14, 72}) {
            const auto expected
                = std::llround(content().projection->completion().curve.expected[size_t(hour)]);
            view()->setFocus();
            view()->setHour(hour);
            QTest::keyClick(view(), Qt::Key_Return);
            QTRY_VERIFY(isSettled());
            QVERIFY(expected > 0 && expected < all);
            QCOMPARE(table()->model()->rowCount(), int(expected));
            QVERIFY(chip()->isVisible());
            QVERIFY2(chip()->sentence().startsWith(QString::number(expected) + u' '),
                     qPrintable(chip()->sentence()));
            QVERIFY(narrowingText(m_page->shownInputs()).contains(chip()->sentence()));
        }
        QTest::mouseClick(chip()->findChild<QToolButton *>(), Qt::LeftButton);
        QTRY_VERIFY(isSettled());
        QCOMPARE(table()->model()->rowCount(), all);
        QVERIFY(!chip()->isVisible());
    }

    void aPointShowsItsMachinesWhateverTheTableWasNarrowedToBefore()
    {
        QSignalSpy wanted(m_page.get(), &FleetPage::filterWanted);
        QVERIFY(m_page->setFilter(u"stage:frozen"_s).empty());
        m_page->views()->setCurrentIndex(1);
        view()->setHour(24);
        QTest::keyClick(view(), Qt::Key_Return);
        QTRY_COMPARE(m_page->views()->currentIndex(), 0);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.takeFirst().at(0).toString(), QString());
    }

    void whoIsExpectedSoonIsExpectedLater()
    {
        std::vector<bool> before(m_page->snapshot()->assessment->size());
        for (const int hour : {0, 6, 24, 100, 336}) {
            Q_EMIT view()->hourChosen(hour);
            QTRY_VERIFY(isSettled());
            std::vector<bool> now(before.size());
            for (const MachineIndex machine : table()->machines().rows())
                now[machine.value] = true;
            for (size_t machine = 0; machine < now.size(); ++machine)
                QVERIFY(now[machine] || !before[machine]);
            before = now;
        }
    }

    void aWhatIfIsDrawnBesideTheHabit()
    {
        const auto habit = content().projection;
        commands().everyDay->trigger();
        QTRY_VERIFY(isSettled() && content().whatIf);
        QCOMPARE(content().projection, habit);
        QVERIFY(content().whatIf->completion().curve.expected.back()
                > habit->completion().curve.expected.back());
        QVERIFY(hint()->isVisible() && hint()->sentence().contains(u"earlier"_s));
        QCOMPARE(m_page->projection(), habit); // reports go on by the habit
        commands().reset->trigger();
        QVERIFY(!content().whatIf);
    }

    void whatHelpsMostCanBeTried()
    {
        QTRY_VERIFY(isSettled() && commands().help->isEnabled());
        QVERIFY(!hint()->sentence().isEmpty());
        commands().help->trigger();
        QTRY_VERIFY(isSettled() && content().whatIf);
        const HourlyCounts &helped = content().whatIf->completion().curve.expected;
        const HourlyCounts &habit = content().projection->completion().curve.expected;
        QVERIFY(std::accumulate(helped.begin(), helped.end(), 0.0)
                > std::accumulate(habit.begin(), habit.end(), 0.0));
    }

    void aSiteIsProjectedAlone()
    {
        const auto fleet = m_page->projection();
        auto *sites = m_page->findChild<QComboBox *>(u"site"_s);
        QVERIFY(sites->count() > 2);
        quint32 machines = 0;
        for (int site = 1; site < sites->count(); ++site) {
            sites->setCurrentIndex(site);
            Q_EMIT sites->activated(site);
            QTRY_VERIFY(isSettled());
            QVERIFY(content().projection->inScope <= fleet->inScope);
            machines += content().projection->inScope;
            Q_EMIT view()->hourChosen(24);
            QTRY_VERIFY(isSettled());
            QCOMPARE(table()->model()->rowCount(),
                     int(std::llround(content().projection->completion().curve.expected[24])));
            QVERIFY(chip()->sentence().contains(sites->itemText(site)));
        }
        QVERIFY(machines >= fleet->inScope - 5); // some may have no site, some have two
        QCOMPARE(m_page->projection(), fleet);
    }

    void anEarlierListTellsHowItsProjectionTurnedOut()
    {
        // The sample fleet as it was a day and a half before: who was upgraded since was not.
        m_page->compareWith({{.path = sample}, LocalTime::fromIso(u"2000-07-23T22:00:00")});
        QTRY_VERIFY(isSettled());
        QVERIFY(m_page->backtest());
        QVERIFY(m_page->findChild<BacktestStrip *>()->isVisible());
    }

    void aListThatIsNotEarlierIsRefused()
    {
        QSignalSpy failed(m_page.get(), &FleetPage::failed);
        m_page->compareWith({{.path = sample}, {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.takeFirst().at(0).toString().contains(u"sample-fleet.csv"_s));
        m_page->compareWith({{.path = u"/nowhere.csv"_s}, {}});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_page->backtest());
    }

    void sitesAreThoseThatTheProcedureObserves()
    {
        const QString tests = QStringLiteral(TRACKER_SOURCE_DIR "/tests/fields/");
        open(tests + u"checkin.csv"_s, *findProcedure(tests + u"checkin.json"_s, QLocale()));
        auto *sites = m_page->findChild<QComboBox *>(u"site"_s);
        QCOMPARE(sites->count(), 3); // all, and the two branches
        for (const QString &branch : {u"North"_s, u"South"_s}) {
            const int place = sites->findText(branch);
            QVERIFY(place > 0);
            sites->setCurrentIndex(place);
            Q_EMIT sites->activated(place);
            QTRY_VERIFY(isSettled());
            QCOMPARE(m_page->known()->projection->inScope, 1u);
        }
    }

    /// The same numbers as in tests/command/tst_otherprocedures.
    void otherProceduresAreFollowed_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QStringList>("curves");

        QTest::newRow("three restarts on two tracks")
            << u"three-restarts"_s << QStringList{u"agents"_s, u"complete"_s};
        QTest::newRow("five restarts") << u"five-restarts"_s << QStringList{u"agents"_s, u"complete"_s};
        QTest::newRow("no restart") << u"no-restart"_s << QStringList{u"agents"_s, u"complete"_s};
        QTest::newRow("a restart alone") << u"pending-restart"_s << QStringList{u"complete"_s};
    }
    void otherProceduresAreFollowed()
    {
        QFETCH(const QString, procedure);
        const QString tests = QStringLiteral(TRACKER_SOURCE_DIR "/tests/procedure/");
        open(sample, *findProcedure(tests + procedure + u".json"_s, QLocale()));
        const Projection &projection = *m_page->known()->projection;
        QStringList curves;
        for (const TrackProjection &track : projection.tracks)
            curves << track.curveId;
        QTEST(curves, "curves");
        if (curves.size() > 1) // of the same steps in these
            QCOMPARE(projection.tracks.front().curve.expected, projection.tracks.back().curve.expected);
        QCOMPARE(projection.needsRestarts, procedure != u"no-restart"_s);
        QCOMPARE(commands().everyDay->isEnabled(), projection.needsRestarts);
    }

    void whatComesLateIsDropped()
    {
        // One after the other, so that each cancels the one before.
        commands().everyDay->trigger();
        commands().notAtAll->trigger();
        commands().asUsual->trigger();
        Q_EMIT view()->hourChosen(24);
        Q_EMIT view()->hourChosen(48);
        open(sample);
        QVERIFY(!content().whatIf);
        QVERIFY(!chip()->isVisible());
        QCOMPARE(table()->model()->rowCount(), int(m_page->snapshot()->assessment->size()));
    }

private:
    void open(const QString &path) { open(path, m_procedure); }
    void open(const QString &path, const std::shared_ptr<const Procedure> &procedure)
    {
        Progress untold;
        const Inputs inputs{.lists = {{.path = path}}, .procedure = procedure};
        const auto read = makeSnapshot(inputs, nullptr, untold);
        const auto snapshot = read ? withTable(*read, untold) : read;
        QVERIFY2(bool(snapshot), snapshot ? "" : qPrintable(snapshot.failure().message));
        m_page->setSnapshot(*snapshot, u"list"_s);
        QTRY_VERIFY(isSettled());
    }
    bool isSettled() const { return !m_page->isListing() && !m_page->isProjecting(); }
    MachineView *table() const { return m_page->machines(); }
    ProjectionView *view() const { return m_page->findChild<ProjectionView *>(); }
    const ProjectionActions &commands() const { return m_page->projectionCommands(); }
    const ChartContent &content() const { return static_cast<ProjectionChart *>(view()->chart())->content(); }
    HintBox *chip() const { return m_page->findChild<HintBox *>(u"expected"_s); }
    HintBox *hint() const { return m_page->findChild<HintBox *>(u"hint"_s); }

    std::shared_ptr<const Procedure> m_procedure;
    std::unique_ptr<FleetPage> m_page;
};

TRACKER_WINDOW_TEST(TestProjectionPage)
#include "tst_projectionpage.moc"
