// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reporttext.h"

#include "app/report/reports.h"
#include "app/sources/clientlistimport.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

/// The reports of the sample fleet say what the golden files say; on a difference the new text is written
/// beside the test as NAME.actual.
class TestSampleReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reports_data();
    void reports();
};

void TestSampleReports::reports_data()
{
    QTest::addColumn<QString>("kind");

    for (const char *kind : {"status", "worklist", "machines"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestSampleReports::reports()
{
    QFETCH(QString, kind);

    Progress progress;
    const auto list = importClientLists(
        {.inputs = {{.path = QStringLiteral(TRACKER_SOURCE_DIR "/resources/samples/sample-fleet.csv")}}},
        progress);
    QVERIFY2(list, list ? "" : qPrintable(list.failure().message));
    const QLocale locale(u"en_GB"_s);
    const auto procedure = findProcedure(defaultProcedureId(), locale);
    QVERIFY(procedure);
    const auto assessment = assess((*list)->fleet, *procedure, (*list)->inventoryTime.time, progress);
    QVERIFY(assessment);

    ReportInput input{.assessment = *assessment,
                      .source = u"sample-fleet.csv"_s,
                      .account = rowAccountSentence((*list)->account),
                      .locale = locale};
    for (quint32 i = 0; i < (*assessment)->size(); ++i)
        input.machines.push_back({i});
    const QByteArray actual = textOf(makeReport(*reportKindFromId(kind), input)).toUtf8();

    QFile golden(QStringLiteral(TRACKER_SOURCE_DIR "/tests/report/golden/sample-%1.txt").arg(kind));
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    if (actual != expected) {
        QFile file(u"sample-%1.actual"_s.arg(kind));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(actual);
        QFAIL(qPrintable(u"see %1"_s.arg(file.fileName())));
    }
}

TRACKER_TEST(TestSampleReports)
#include "tst_samplereports.moc"
