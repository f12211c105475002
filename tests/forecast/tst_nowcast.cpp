// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/projectionsentences.h"
#include "app/sources/clientlistimport.h"
#include "tests/forecast/madelist.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace tracker;
using namespace tracker::made;
using namespace Qt::StringLiterals;

namespace {

QByteArrayList rowsOf(const QString &name)
{
    QFile file(QStringLiteral(TRACKER_SOURCE_DIR "/tests/forecast/lists/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

} // namespace

/// What has come since machines were last seen.
class TestNowcast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSundayIsNotLate()
    {
        // An office that nobody has been in since Friday evening: it is off, and comes back on Monday.
        const auto projection = projected(u"office_6_12.csv"_s, u"2000-07-30T12:00:00");
        for (const TrackProjection &track : projection->tracks) {
            const BandedCurve &curve = track.curve;
            const double fleet = projection->inScope;
            QVERIFY(curve.expected[0] - track.listed < 0.03 * fleet);
            const size_t mondayBeforeDawn = 16;
            for (size_t hour = 0; hour <= mondayBeforeDawn; ++hour)
                QVERIFY2(curve.high[hour] - curve.low[hour] < 0.1 * fleet, QByteArray::number(hour));
            QVERIFY(curve.expected[1] - curve.expected[0] < 1);
            const size_t mondayNoon = 24;
            QVERIFY(curve.expected[mondayNoon] > 0.7 * fleet);
        }
    }

    void oneMassRestartIsNoHabit()
    {
        // All restarted at noon: that says nothing of tomorrow.
        const auto projection = projected(u"equal2.csv"_s, u"2000-07-25T14:00:00");
        const BandedCurve &agents = projection->tracks.front().curve;
        QVERIFY(agents.low[24] < 0.4 * projection->inScope);
        QVERIFY(agents.high[24] > 0.9 * projection->inScope);
    }

    void aListOfLastMonthTellsLittle()
    {
        const auto projection = projected(u"stale30.csv"_s, u"2000-07-25T14:00:00");
        const BandedCurve &agents = projection->tracks.front().curve;
        QVERIFY(agents.high[0] - agents.low[0] > 0.5 * projection->inScope);
        QCOMPARE(projectionSentences(*projection, QLocale(u"en_GB"_s)).front(),
                 u"The list is 30 day(s) old: no machine was seen after Sun 25 Jun 13:55, and what has come "
                 "since is estimated."_s);
    }

    void machinesOutOfScopeChangeNothing()
    {
        QByteArrayList rows = rowsOf(u"ntsites_167.csv"_s);
        const auto all = projected(rows, {});
        const auto isOutOfScope = [](const QByteArray &row) { return row.contains(",X"); };
        QCOMPARE(std::ranges::count_if(rows, isOutOfScope), 10);
        rows.removeIf(isOutOfScope);
        compare(*projected(rows, all->asOf), *all, 0);
    }

    void theOrderOfRowsChangesNothing()
    {
        QByteArrayList rows = rowsOf(u"ntsites_167.csv"_s);
        const auto all = projected(rows, {});
        std::ranges::sort(rows.begin() + 1, rows.end() - 1, {}, [](const QByteArray &row) {
            return QByteArray(row.mid(5, 3) + row); // by the end of the name
        });
        compare(*projected(rows, all->asOf), *all, 1e-6);
    }

    void theSameHourHoweverFar()
    {
        const auto assessment = assessed(simulator::tell(3));
        const auto far = made::projected(assessment, {}, 336);
        for (const int hours : {1, 30, 200}) {
            const auto near = made::projected(assessment, {}, hours);
            for (size_t track = 0; track < near->tracks.size(); ++track) {
                const BandedCurve &curve = near->tracks[track].curve;
                const BandedCurve &further = far->tracks[track].curve;
                QVERIFY(std::ranges::equal(curve.low, std::span(further.low).first(curve.low.size())));
                QVERIFY(
                    std::ranges::equal(curve.expected, std::span(further.expected).first(curve.low.size())));
                QVERIFY(std::ranges::equal(curve.high, std::span(further.high).first(curve.low.size())));
            }
        }
    }

    void theOldestListThereCanBe()
    {
        List list;
        for (int i = 0; i < 60; ++i) {
            const LocalTime seen = at("1970-01-10T12:00:00") + std::chrono::hours(i);
            list.machine()
                .with(SmsField::BaseUpgraded, seen - std::chrono::hours(100))
                .with(Field::LastRestart, seen - std::chrono::hours(200))
                .with(Field::LastSeen, seen);
        }
        const auto projection = made::projected(list.assessed());
        QCOMPARE(projection->inScope, 60u);
        QVERIFY(
            projectionSentences(*projection, QLocale(u"en_GB"_s)).front().startsWith(u"The list is 1115"));
    }

    void lateReportsAreLate()
    {
        // Of the machines that are left on, half have not reported since some day of the last week; so those
        // that restart every morning, and have not either, may well have done so.
        List list;
        const auto seen = [](int machine) {
            constexpr std::array days{"2000-07-25T11:40:00", "2000-07-20T17:00:00", "2000-07-25T11:40:00",
                                      "2000-07-21T17:00:00", "2000-07-25T11:40:00", "2000-07-24T17:00:00"};
            return at(days[static_cast<size_t>(machine) % days.size()]);
        };
        for (int i = 0; i < 120; ++i) {
            list.machine()
                .with(SmsField::SwdUpgraded, "2000-06-20T08:00:00")
                .with(SmsField::AgentsUpgraded, "2000-06-21T08:00:00")
                .with(Field::LastRestart, at("2000-06-28T08:00:00") + std::chrono::minutes(i))
                .with(Field::LastSeen, seen(i));
        }
        for (int i = 0; i < 198; ++i) {
            const LocalTime morning = at("2000-07-20T07:30:00")
                + std::chrono::days((seen(i) - at("2000-07-20T00:00:00")) / std::chrono::days(1));
            list.machine(Flag::No)
                .with(SmsField::BaseUpgraded, morning + std::chrono::hours(3))
                .with(Field::LastRestart, morning + std::chrono::seconds(36 * i))
                .with(Field::LastSeen, seen(i));
        }
        const auto projection = made::projected(list.assessed());
        const TrackProjection &completion = projection->completion();
        QCOMPARE(completion.listed, 120u);
        QVERIFY2(completion.curve.expected[0] > 190 && completion.curve.expected[0] <= 219,
                 QByteArray::number(completion.curve.expected[0]));
        const QStringList sentences = projectionSentences(*projection, QLocale(u"en_GB"_s));
        QCOMPARE(sentences.front(),
                 u"120 listed as complete, %1–%2 expected by now."_s.arg(completion.curve.low[0])
                     .arg(completion.curve.high[0]));
    }

private:
    static std::shared_ptr<const Projection> projected(const QByteArrayList &rows, LocalTime asOf)
    {
        const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
        Progress progress;
        const ListInput input{.text = rows.join('\n'), .name = u"list"_s, .fields = (*procedure)->fields};
        const auto list = importClientLists(
            {.inputs = {input}, .asOf = asOf, .now = at("2000-08-10T12:00:00")}, progress);
        if (!list)
            return {};
        return made::projected(*assess((*list)->fleet, *procedure, (*list)->inventoryTime.time, progress));
    }
    static std::shared_ptr<const Projection> projected(const QString &name, QStringView asOf)
    {
        return projected(rowsOf(name), LocalTime::fromIso(asOf));
    }
    static void compare(const Projection &one, const Projection &other, double within)
    {
        QCOMPARE(one.inScope, other.inScope);
        for (size_t track = 0; track < one.tracks.size(); ++track) {
            const BandedCurve &curve = one.tracks[track].curve;
            QCOMPARE(curve.low, other.tracks[track].curve.low);
            QCOMPARE(curve.high, other.tracks[track].curve.high);
            for (size_t hour = 0; hour < curve.expected.size(); ++hour)
                QVERIFY(std::abs(curve.expected[hour] - other.tracks[track].curve.expected[hour]) <= within);
        }
    }
};

TRACKER_TEST(TestNowcast)
#include "tst_nowcast.moc"
