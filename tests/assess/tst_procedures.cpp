// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/conclusions.h"
#include "tests/assess/testfleet.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

QByteArray jsonOf(const QString &name)
{
    QFile file(QStringLiteral(TRACKER_SOURCE_DIR "/tests/procedure/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const Assessment> judged(const QByteArray &json, const QStringList &machines)
{
    const auto procedure = readProcedure(json, u"mine.json"_s, QLocale::c());
    if (!procedure)
        qFatal("%s", qPrintable(procedure.failure().message));
    Progress progress;
    return *assess(testFleet(machines), *procedure, testNow(), progress);
}

QString stageOf(const Assessment &assessment, quint32 machine)
{
    return assessment.procedure().stages[assessment.at({machine}).stage].id;
}

} // namespace

/// Procedures that are not the service pack of SMS 2.0.
class TestProcedures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRestartAloneIsProvenByTheFlag()
    {
        const auto assessment = judged(jsonOf(u"pending-restart.json"_s),
                                       {u"os=Windows 11, restart-pending=yes, last-restart=-24d"_s,
                                        u"os=Windows 11, restart-pending=no, last-restart=-1d"_s,
                                        u"os=Windows 11, last-restart=-5d"_s});
        QCOMPARE(stageOf(*assessment, 0), u"restart-pending"_s);
        QCOMPARE(stageOf(*assessment, 1), u"current"_s);
        QCOMPARE(stageOf(*assessment, 2), u"restart-pending"_s);
        const QList<RestartFlag> expected{RestartFlag::Yes, RestartFlag::No, RestartFlag::Unknown};
        for (quint32 i = 0; i < 3; ++i)
            QCOMPARE(assessment->at({i}).restart, expected[i]);
        QCOMPARE(assessment->at({0}).owedMin, 1);
        QCOMPARE(assessment->at({2}).owedMin, 0);
        QCOMPARE(assessment->at({2}).owedMax, 1);
        QCOMPARE(assessment->at({0}).completion(), Bound::NeedsRestart);
        QCOMPARE(assessment->at({1}).completion(), Bound::Done);
    }

    void aProcedureMayHaveOneTrack()
    {
        const auto assessment
            = judged(jsonOf(u"pending-restart.json"_s), {u"os=Windows 11, restart-pending=no"_s});
        QStringList ids;
        for (const Column &column : conclusionColumns(*assessment))
            ids.append(column.id);
        QVERIFY(ids.contains(u"completion_bound"_s));
        QVERIFY(!ids.contains(u"agents_bound"_s));
    }

    void aFlagProvesAStep()
    {
        const QByteArray json
            = jsonOf(u"one-restart.json"_s).replace(R"("time": "base-upgraded")", R"("flag": "deferred")");
        const auto assessment = judged(json,
                                       {u"os=Windows 10, deferred=yes, restart-pending=no"_s,
                                        u"os=Windows 10, deferred=no"_s, u"os=Windows 10"_s});
        QCOMPARE(stageOf(*assessment, 0), u"current"_s);
        QCOMPARE(stageOf(*assessment, 1), u"outdated"_s);
        QCOMPARE(stageOf(*assessment, 2), u"outdated"_s); // unknown is not proven
    }
};

TRACKER_TEST(TestProcedures)
#include "tst_procedures.moc"
