// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/sessionreport.h"
#include "app/session/snapshot.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <functional>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

const QString sample = QStringLiteral(TRACKER_SOURCE_DIR "/resources/samples/sample-fleet.csv");

LocalTime time(const char *iso)
{
    return LocalTime::fromIso(QString::fromLatin1(iso));
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(tracker::Inputs &)>)

/// From inputs to what is shown: each part follows from some of them, and is made again only with those.
class TestSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
        QVERIFY(procedure);
        m_inputs = {.lists = {{.path = sample}},
                    .now = time("2000-07-25T13:00:00"),
                    .procedure = *procedure,
                    .earlier = {{{.path = sample}, time("2000-07-23T22:00:00")}},
                    .backtests = {{{.path = sample}, time("2000-07-23T22:00:00")}}};
        m_snapshot = wholeOf(m_inputs, nullptr);
        QVERIFY(m_snapshot);
    }

    void onlyWhatFollowsFromAChangeIsMadeAgain_data()
    {
        using Change = std::function<void(Inputs &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("same"); // fleet, assessment, machines, learned, projection, back-test
        const auto row = [](const char *name, const char *same, const Change &change) {
            QTest::newRow(name) << change << QString::fromLatin1(same);
        };
        row("nothing", "famlpb", [](Inputs &) {});
        row("another filter", "fal", [](Inputs &inputs) { inputs.filter = u"site:S01"_s; });
        row("other machines", "fal", [](Inputs &inputs) {
            inputs.among = {std::make_shared<const MachineList>(MachineList{{3}, {5}}), u"two"_s};
        });
        row("another scenario", "famlb",
            [](Inputs &inputs) { inputs.restarts.kind = RestartScenario::Kind::Nobody; });
        row("other machines of a scenario", "famlb", [](Inputs &inputs) { inputs.only = u"site:S01"_s; });
        row("more hours", "famlb", [](Inputs &inputs) { inputs.hours = 24; });
        row("another inventory time", "f", [](Inputs &inputs) { inputs.asOf = time("2000-07-26T09:00:00"); });
        row("no earlier list", "famb", [](Inputs &inputs) { inputs.earlier.clear(); });
        row("no back-test", "famlp", [](Inputs &inputs) { inputs.backtests.clear(); });
        row("another reading", "",
            [](Inputs &inputs) { inputs.lists.front().choices.dateOrder = DateOrder::DayFirst; });
    }
    void onlyWhatFollowsFromAChangeIsMadeAgain()
    {
        QFETCH(const std::function<void(Inputs &)>, change);
        Inputs inputs = m_inputs;
        change(inputs);
        const auto changed = wholeOf(inputs, m_snapshot);
        QVERIFY(changed);
        QString same;
        const auto add = [&same](const char *letter, bool isSame) {
            if (isSame)
                same += QString::fromLatin1(letter);
        };
        add("f", changed->list->fleet == m_snapshot->list->fleet);
        add("a", changed->assessment == m_snapshot->assessment);
        add("m", changed->machines == m_snapshot->machines);
        add("l", changed->learned == m_snapshot->learned);
        add("p", changed->projection == m_snapshot->projection);
        add("b", changed->backtests == m_snapshot->backtests && !changed->backtests.empty());
        QTEST(same, "same");
        // The lists of before are the same in any case, where they are still asked for.
        if (!changed->earlier.empty())
            QCOMPARE(changed->earlier, m_snapshot->earlier);
        if (!changed->backtestLists.empty())
            QCOMPARE(changed->backtestLists, m_snapshot->backtestLists);
    }

    void whatIsKeptSaysTheSameAsWhatIsMadeAnew_data() { onlyWhatFollowsFromAChangeIsMadeAgain_data(); }
    void whatIsKeptSaysTheSameAsWhatIsMadeAnew()
    {
        QFETCH(const std::function<void(Inputs &)>, change);
        Inputs inputs = m_inputs;
        change(inputs);
        const auto kept = wholeOf(inputs, m_snapshot);
        const auto anew = wholeOf(inputs, nullptr);
        QVERIFY(kept && anew);
        QCOMPARE(kept->list->inventoryTime, anew->list->inventoryTime);
        QCOMPARE(*kept->machines, *anew->machines);
        for (quint32 i = 0; i < anew->assessment->size(); ++i)
            QVERIFY(kept->assessment->at({i}) == anew->assessment->at({i}));
        QCOMPARE(kept->projection->completion().curve.expected,
                 anew->projection->completion().curve.expected);
        QCOMPARE(kept->projection->completion().curve.low, anew->projection->completion().curve.low);
        QCOMPARE(kept->projection->inScope, anew->projection->inScope);
        QCOMPARE(kept->overview->all.stages, anew->overview->all.stages);
    }

    void theListsOwnInventoryTimeComesBackWithoutReading()
    {
        Inputs inputs = m_inputs;
        inputs.asOf = time("2000-07-26T09:00:00");
        const auto given = wholeOf(inputs, nullptr);
        QCOMPARE(given->list->inventoryTime.source, InventoryTime::Source::Given);
        // A time of the sample is believed at none of the moments.
        QVERIFY(given->list->earliestDoubted.isKnown());
        inputs.asOf = {};
        const auto there = wholeOf(inputs, nullptr);
        inputs.asOf = time("2000-07-26T09:00:00");
        const auto back = wholeOf(inputs, there);
        inputs.asOf = {};
        const auto own = wholeOf(inputs, back);
        QCOMPARE(own->list->fleet, there->list->fleet);
        QCOMPARE(own->list->inventoryTime, m_snapshot->list->inventoryTime);
    }

    void aTimeThatIsBelievedOnlyThenHasTheListsReadAgain_data()
    {
        QTest::addColumn<QString>("asOf");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("isReadAgain");
        // A restart on the 27th, which is believed from the 26th on.
        QTest::newRow("both believe it") << u"2000-07-26T12:00"_s << u"2000-07-28T12:00"_s << false;
        QTest::newRow("the later one does") << u"2000-07-25T09:00"_s << u"2000-07-28T12:00"_s << true;
        QTest::newRow("the earlier one does") << u"2000-07-28T12:00"_s << u"2000-07-25T09:00"_s << true;
    }
    void aTimeThatIsBelievedOnlyThenHasTheListsReadAgain()
    {
        QFETCH(const QString, asOf);
        QFETCH(const QString, then);
        Inputs inputs = m_inputs;
        inputs.earlier.clear();
        inputs.backtests.clear();
        inputs.lists = {{.text = "Name,Last Restart\nA,2000-07-27 08:00\nB,2000-07-20 08:00\n"}};
        inputs.asOf = LocalTime::fromIso(asOf);
        const auto before = wholeOf(inputs, nullptr);
        inputs.asOf = LocalTime::fromIso(then);
        const auto kept = wholeOf(inputs, before);
        const auto anew = wholeOf(inputs, nullptr);
        QTEST(kept->list->fleet != before->list->fleet, "isReadAgain");
        QCOMPARE(kept->list->fleet->time(Field::LastRestart, {0}),
                 anew->list->fleet->time(Field::LastRestart, {0}));
        QCOMPARE(kept->list->issues.size(), anew->list->issues.size());
    }

    void aProjectionCountsTheMachinesOfTheFilter_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("machines");
        QTest::newRow("none") << QString() << 0;
        QTest::newRow("a site") << u"site:S01"_s << 67;
    }
    void aProjectionCountsTheMachinesOfTheFilter()
    {
        QFETCH(const QString, filter);
        QFETCH(const int, machines);
        Inputs inputs = m_inputs;
        inputs.filter = filter;
        const auto snapshot = wholeOf(inputs, m_snapshot);
        const ReportInput report = reportInputOf(*snapshot, inputs.now, QLocale::c());
        if (machines > 0)
            QCOMPARE(static_cast<int>(report.machines.size()), machines);
        QCOMPARE(report.projection->inScope, countsOf(*snapshot->assessment, *snapshot->machines).inScope);
    }

    void whatIsWrongIsNamed_data()
    {
        using Change = std::function<void(Inputs &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("part");
        const auto row = [](const char *name, InputFailure::Part part, const Change &change) {
            QTest::newRow(name) << change << static_cast<int>(part);
        };
        using Part = InputFailure::Part;
        row("no such list", Part::Lists, [](Inputs &inputs) { inputs.lists = {{.path = u"/nowhere"_s}}; });
        row("no such earlier list", Part::Lists, [](Inputs &inputs) {
            inputs.earlier = {{{.path = u"/nowhere"_s}, {}}};
        });
        row("an earlier list of later", Part::Earlier, [](Inputs &inputs) {
            inputs.earlier = {{{.path = sample}, time("2000-08-23T22:00:00")}};
        });
        row("a back-test of later", Part::Earlier, [](Inputs &inputs) {
            inputs.backtests = {{{.path = sample}, time("2000-08-23T22:00:00")}};
        });
        row("an earlier list of another fleet", Part::Earlier, [](Inputs &inputs) {
            inputs.earlier
                = {{{.text = "Name\nOTHER-1\nOTHER-2\n", .name = u"other"_s}, time("2000-07-23T22:00:00")}};
        });
        row("a filter", Part::Filter, [](Inputs &inputs) { inputs.filter = u"colour:red"_s; });
        row("the scenario's filter", Part::Only, [](Inputs &inputs) { inputs.only = u"colour:red"_s; });
        row("the scenario's site", Part::Site, [](Inputs &inputs) { inputs.restarts.sites << u"S99"_s; });
    }
    void whatIsWrongIsNamed()
    {
        QFETCH(const std::function<void(Inputs &)>, change);
        Inputs inputs = m_inputs;
        change(inputs);
        Progress progress;
        auto made = makeSnapshot(inputs, m_snapshot, progress);
        if (made)
            made = withProjection(*made, m_snapshot, progress);
        if (made)
            made = withBacktests(*made, m_snapshot, progress);
        QVERIFY(!made);
        QTEST(static_cast<int>(made.failure().part), "part");
        QVERIFY(!made.failure().message.isEmpty());
    }

    void canBeCancelled()
    {
        Progress progress;
        progress.cancel();
        Inputs inputs = m_inputs;
        inputs.filter = u"site:S01"_s;
        const auto made = makeSnapshot(inputs, m_snapshot, progress);
        QVERIFY(!made && made.failure().cancelled);
    }

private:
    static std::shared_ptr<const Snapshot> wholeOf(const Inputs &inputs,
                                                   const std::shared_ptr<const Snapshot> &before)
    {
        Progress progress;
        auto made = makeSnapshot(inputs, before, progress);
        if (made)
            made = withTable(*made, progress);
        if (made)
            made = withProjection(*made, before, progress);
        if (made)
            made = withBacktests(*made, before, progress);
        if (!made)
            qWarning().noquote() << made.failure().message;
        return made ? *made : nullptr;
    }

    Inputs m_inputs;
    std::shared_ptr<const Snapshot> m_snapshot;
};

TRACKER_TEST(TestSession)
#include "tst_session.moc"
