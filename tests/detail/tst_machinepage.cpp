// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/explanation.h"
#include "app/sources/clientlistimport.h"
#include "tests/support/testmain.h"
#include "ui/detail/machinepage.h"
#include "ui/detail/machinetext.h"
#include "ui/detail/trackview.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

/// The machine's page on a list that was really imported.
class TestMachinePage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const ClientList> m_list;
    std::shared_ptr<const Assessment> m_assessment;

    QString path() const { return m_folder.filePath(u"clients.csv"_s); }

    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    /// All that is visible of the page's texts.
    static QString textOf(const QWidget &page)
    {
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += label->text() + u'\n';
        }
        return text;
    }

    static int visibleTracks(const QWidget &page)
    {
        const QList<TrackView *> tracks = page.findChildren<TrackView *>();
        return static_cast<int>(
            std::ranges::count_if(tracks, [](TrackView *track) { return track->isVisible(); }));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        applyAppearance(Appearance::Light);
        write("Name,Site Code,Operating System,Location,Client Version,Base Upgraded,Last Restart,Software "
              "Distribution,Software Distribution Upgraded,Agents Version,Last CCIM Cycle\n"
              "FROZEN,HQ1,Microsoft Windows 98,Bldg <2>,2.00.1493.2009,2000-07-23 10:02,2000-07-24 "
              "08:40,yes,2000-07-24 "
              "08:58,2.00.1380.1000,2000-07-24 08:41\n"
              "NT,HQ1,Microsoft Windows NT,,,,,,,,\n"
              "TWICE,HQ1;S02,Microsoft Windows 95,,2.00.1380.1000,,,,,,\n");
        const ImportRequest request{
            .inputs = {{.path = path()}},
            .asOf = LocalTime::fromIso(u"2000-07-24T14:00:00"),
            .now = LocalTime::fromIso(u"2000-07-24T15:00:00"),
        };
        Progress progress;
        const auto list = importClientLists(request, progress);
        QVERIFY2(bool(list), list ? "" : qPrintable(list.failure().message));
        m_list = *list;
        const auto procedure = findProcedure(defaultProcedureId(), QLocale(u"en"_s));
        QVERIFY(bool(procedure));
        const auto assessment = assess(m_list->fleet, *procedure, m_list->inventoryTime.time, progress);
        QVERIFY(bool(assessment));
        m_assessment = *assessment;
    }

    void saysHowToChooseAMachine()
    {
        MachinePage page;
        page.show();
        QVERIFY(textOf(page).contains(u"Select a machine"_s));
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        QVERIFY(!textOf(page).contains(u"Select a machine"_s));
        page.showMachine({}, {}, {});
        QVERIFY(textOf(page).contains(u"Select a machine"_s));
    }

    void saysWhy()
    {
        MachinePage page;
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        page.show();
        const QString text = textOf(page);
        QVERIFY(text.startsWith(u"FROZEN\nHQ1 · Microsoft Windows 98 · Bldg <2>\n"_s));
        QVERIFY(text.contains(u"<b>Frozen, awaiting second restart</b> – restart required; 1 restart"_s));
        QVERIFY(text.contains(u"the upgrade process freezes while waiting for a restart"_s));
        QVERIFY(text.contains(u"Q264969"_s));
        QCOMPARE(visibleTracks(page), 2);
    }

    void namesTheCells()
    {
        MachinePage page;
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        page.show();
        // The cells come once they are read, aside.
        QVERIFY(!textOf(page).contains(u"clients.csv"_s));
        QTRY_VERIFY(!page.isReading());
        const QString text = textOf(page);
        QVERIFY2(text.contains(u"clients.csv, line 2"_s), qPrintable(text));
        QVERIFY(text.contains(u"Software Distribution Upgraded = <b>2000-07-24 08:58</b>"_s));
        QVERIFY(text.contains(u"column\u00a09"_s));
    }

    void theCellsOfAMachineThatWasLeftAreDropped()
    {
        MachinePage page;
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        page.showMachine(m_assessment, m_list, MachineIndex{2});
        page.show();
        QTRY_VERIFY(!page.isReading());
        QVERIFY(textOf(page).contains(u"clients.csv, line 4"_s));
        QVERIFY(!textOf(page).contains(u"clients.csv, line 2"_s));
    }

    void saysWhenTheFileHasChanged()
    {
        MachinePage page;
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray original = file.readAll();
        write("something else");
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        page.show();
        QTRY_VERIFY(!page.isReading());
        const QString text = textOf(page);
        QVERIFY2(text.contains(u"clients.csv"_s) && !text.contains(u"column\u00a09"_s), qPrintable(text));
        QVERIFY(text.contains(u"Software distribution upgraded = <b>"_s)); // as it was read
        write(original);
    }

    void aMachineOutOfScopeHasNoTracks()
    {
        MachinePage page;
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        page.showMachine(m_assessment, m_list, MachineIndex{1});
        page.show();
        QCOMPARE(visibleTracks(page), 0);
        QVERIFY(textOf(page).contains(u"<b>Not affected</b>"_s));
    }

    void warningsSayWhatToDo()
    {
        MachinePage page;
        page.showMachine(m_assessment, m_list, MachineIndex{2});
        page.show();
        const Judgement &judgement = m_assessment->at({2});
        QVERIFY(judgement.warnings != 0);
        const QString text = textOf(page);
        const std::vector<Warning> &warnings = m_assessment->procedure().warnings;
        for (size_t warning = 0; warning < warnings.size(); ++warning) {
            const bool isThere = judgement.warnings >> warning & 1;
            QCOMPARE(text.contains(warnings[warning].title.toHtmlEscaped()), isThere);
            QCOMPARE(text.contains(warnings[warning].advice.toHtmlEscaped()), isThere);
        }
    }

    void scrollsWhenSmall()
    {
        MachinePage page;
        page.resize(340, 200);
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        page.show();
        const auto *scroll = page.findChild<QScrollArea *>();
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    }

    void doesNotScrollWhereAllIsSeen()
    {
        MachinePage page;
        page.resize(420, 1000);
        page.show();
        page.showMachine(m_assessment, m_list, MachineIndex{0});
        const auto *scroll = page.findChild<QScrollArea *>();
        QTRY_COMPARE(scroll->widget()->height(), scroll->viewport()->height());
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
    }

    void coloursFollowThePalette()
    {
        MachinePage page;
        page.showMachine(m_assessment, m_list, MachineIndex{2});
        page.show();
        QVERIFY(textOf(page).contains(toneColour(u"attention"_s, lightPalette()).name()));
        page.setPalette(darkPalette());
        QVERIFY(textOf(page).contains(toneColour(u"attention"_s, darkPalette()).name()));
    }

    void milestonesCanBeHeard()
    {
        TrackView track;
        track.setStory({u"Other agents"_s,
                        {{u"Base"_s, MilestoneState::Done, LocalTime::fromIso(u"2000-07-23T10:02:00"), {}},
                         {u"Restart 1"_s, MilestoneState::Unknown, {}, u"someone must"_s},
                         {u"CCIM cycle"_s, MilestoneState::Ahead, {}, {}},
                         {u"Restart 2"_s, MilestoneState::NotNeeded, {}, {}}}},
                       Qt::red);
        QCOMPARE(track.accessibleName(), u"Other agents"_s);
        QCOMPARE(
            track.accessibleDescription(),
            u"Base: done. Sun 23 Jul 10:02\nRestart 1: unknown whether done. someone must\nCCIM cycle: still "
            "ahead.\nRestart 2: not needed."_s);
    }

    void milestonesStandBelowEachOtherWhereTheyDoNotFit()
    {
        TrackView track;
        track.setStory({u"Other agents"_s,
                        {{u"Softwareverteilungskomponenten"_s, MilestoneState::Done, {}, {}},
                         {u"Softwareverteilungskomponenten"_s, MilestoneState::Awaited, {}, {}},
                         {u"Softwareverteilungskomponenten"_s, MilestoneState::Ahead, {}, {}}}},
                       Qt::red);
        QVERIFY(track.heightForWidth(300) > track.heightForWidth(1200));
    }

    void restartsOwedAreARange_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << 0 << u"restart required"_s;
        QTest::newRow("a number") << 2 << 2 << u"restart required; 2 restart(s) owed"_s;
        QTest::newRow("a range") << 1 << 2 << u"restart required; 1 to 2 restart(s) owed"_s;
    }
    void restartsOwedAreARange()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        Judgement judgement;
        judgement.restart = RestartFlag::Yes;
        judgement.owedMin = static_cast<quint8>(least & 15);
        judgement.owedMax = static_cast<quint8>(most & 15);
        QTEST(restartText(judgement), "text");
    }
};

TRACKER_WINDOW_TEST(TestMachinePage)
#include "tst_machinepage.moc"
