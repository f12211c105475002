// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runprogram.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

/// Procedures that are not SMS 2.0 SP2, from a list to a report, as a script sees them.
class TestOtherProcedures : public QObject {
    Q_OBJECT

private:
    static QString inTests(const QString &name)
    {
        return QStringLiteral(TRACKER_SOURCE_DIR "/tests/") + name;
    }
    static QString sample()
    {
        return QStringLiteral(TRACKER_SOURCE_DIR "/resources/samples/sample-fleet.csv");
    }

    QString written(const QByteArray &list) const
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(list) != list.size())
            qFatal("the folder for tests cannot be written");
        return file.fileName();
    }

    /// The table that a command writes: by the title of its column, top down.
    QMap<QByteArray, QList<QByteArray>> table(const QString &command, const QString &list,
                                              const QString &procedure, const QStringList &options) const
    {
        const Run run = runProgram(
            m_folder.path(), QStringList{command, list, u"--procedure"_s, inTests(procedure)} + options);
        if (run.exitCode != 0 && run.exitCode != 1)
            qWarning("%s", run.messages.constData());
        QList<QByteArray> lines = run.output.trimmed().split('\n');
        const QList<QByteArray> titles = lines.takeFirst().split(',');
        QMap<QByteArray, QList<QByteArray>> columns;
        for (const QByteArray &line : std::as_const(lines)) {
            const QList<QByteArray> cells = line.split(',');
            for (qsizetype i = 0; i < std::min(titles.size(), cells.size()); ++i)
                columns[titles[i]].append(cells[i]);
        }
        return columns;
    }

    QByteArray reportOf(const QString &list, const QString &procedure) const
    {
        const QString paper = m_folder.filePath(u"report.pdf"_s);
        runProgram(m_folder.path(),
                   {u"report"_s, list, u"--procedure"_s, inTests(procedure), u"--output"_s, paper});
        QProcess reader;
        reader.start(u"pdftotext"_s, {paper, u"-"_s});
        return reader.waitForFinished() ? reader.readAllStandardOutput().simplified() : QByteArray();
    }

    const QStringList m_asOf{u"--as-of"_s, u"2026-11-25T12:00"_s};
    const QTemporaryDir m_folder;

private Q_SLOTS:
    void tracksOfTheSameStepsHaveTheSameCurve_data()
    {
        QTest::addColumn<QStringList>("scenario");

        QTest::newRow("as usual") << QStringList();
        QTest::newRow("nobody") << QStringList{u"--restarts"_s, u"none"_s};
        QTest::newRow("daily") << QStringList{u"--restarts"_s, u"daily@18:00"_s};
        QTest::newRow("once") << QStringList{u"--restarts"_s, u"once@17:00"_s, u"--sites"_s, u"S02"_s};
    }
    void tracksOfTheSameStepsHaveTheSameCurve()
    {
        QFETCH(QStringList, scenario);
        const auto hours = table(u"forecast"_s, sample(), u"procedure/three-restarts.json"_s, scenario);
        QCOMPARE(hours["agents_expected"].size(), 337);
        for (const QByteArray figure : {"low", "expected", "high"})
            QCOMPARE(hours["agents_" + figure], hours["complete_" + figure]);
        const QByteArray report = reportOf(sample(), u"procedure/three-restarts.json"_s);
        QVERIFY2(report.contains("22 of 124"), report);
        QVERIFY2(report.contains("the projection counts on one a day at most."), report);
    }

    void fiveRestartsTakeFiveEvenings()
    {
        QByteArray list = "Name,Operating System,Base Upgraded,Last Restart,Last Seen\n";
        for (int i = 0; i < 50; ++i)
            list += 'P' + QByteArray::number(i) + ",W,2026-11-25 08:00,2026-11-24 09:00,\n";
        const QString path = written(list);
        const QString procedure = u"procedure/five-restarts.json"_s;
        const auto machines = table(u"status"_s, path, procedure, m_asOf);
        QCOMPARE(machines["restarts_owed_min"], QList<QByteArray>(50, "5"));
        QCOMPARE(machines["restarts_owed_max"], QList<QByteArray>(50, "5"));
        QCOMPARE(machines["restart_required"], QList<QByteArray>(50, "yes"));
        QCOMPARE(machines["completion_bound"], QList<QByteArray>(50, "needs-restart"));

        const auto complete = [&](const QString &restarts) {
            return table(u"forecast"_s, path, procedure,
                         m_asOf + QStringList{u"--restarts"_s, restarts, u"--hours"_s, u"200"_s});
        };
        const auto daily = complete(u"daily@17:00"_s);
        const qsizetype fifthEvening = daily["hours"].indexOf("101");
        QCOMPARE(daily["time"][fifthEvening], "2026-11-29T17:00:00");
        for (const QByteArray figure : {"complete_low", "complete_expected", "complete_high"}) {
            QCOMPARE(daily[figure][fifthEvening - 1].toDouble(), 0.0);
            QCOMPARE(daily[figure][fifthEvening].toDouble(), 50.0);
        }
        QCOMPARE(complete(u"none"_s)["complete_high"].last().toDouble(), 0.0);
    }

    void whereNoRestartIsNeededNobodyIsWaitedFor()
    {
        const QString procedure = u"procedure/no-restart.json"_s;
        const auto hours = table(u"forecast"_s, sample(), procedure, {u"--hours"_s, u"72"_s});
        QCOMPARE(hours["complete_expected"].first(), "105.0");
        QCOMPARE(hours["complete_expected"].last(), "105.0");
        QCOMPARE(hours["complete_high"].last(), "105");
        const QByteArray report = reportOf(sample(), procedure);
        QVERIFY2(report.contains("19 machines have no date: nothing tells when they go on."), report);
        QVERIFY2(!report.contains("wait for a restart, and no habit"), report);
    }

    void aRestartAlone()
    {
        const QString path = written("Name,Operating System,Restart Pending\nA,Windows 11,yes\n"
                                     "B,Windows 11,no\nC,Windows 11,\n");
        const QString procedure = u"procedure/pending-restart.json"_s;
        const auto machines = table(u"status"_s, path, procedure, m_asOf);
        QCOMPARE(machines["restart_required"], QList<QByteArray>({"yes", "no", "unknown"}));
        QCOMPARE(machines["completion_bound"].at(1), "done");
        QCOMPARE(machines["restarts_owed_max"], QList<QByteArray>({"1", "0", "1"}));
        // B is complete, and C may be.
        const auto hours
            = table(u"forecast"_s, path, procedure, m_asOf + QStringList{u"--restarts"_s, u"daily@17:00"_s});
        QVERIFY(hours["complete_low"].first().toInt() >= 1);
        QCOMPARE(hours["complete_low"].last(), "3");
    }

    void stepsProvenByWhatTheProcedureDeclares_data()
    {
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("notStarted");

        QTest::newRow("a flag") << u"fields/flag.json"_s << readAll(u"command/flag.csv"_s) << 2;
        QTest::newRow("a time") << u"fields/ownfield.json"_s << readAll(u"command/ownfield.csv"_s) << 1;
    }
    void stepsProvenByWhatTheProcedureDeclares()
    {
        QFETCH(QString, procedure);
        QFETCH(QByteArray, list);
        QFETCH(int, notStarted);
        const QString path = written(list);
        const auto machines = table(u"status"_s, path, procedure, m_asOf);
        QCOMPARE(machines["name"].first(), "A");
        QCOMPARE(machines["completion_bound"].first(), "done");
        QCOMPARE(machines["completion_bound"].mid(1), QList<QByteArray>(notStarted, "unknown"));
        // Nothing tells when the others begin.
        const auto hours = table(u"forecast"_s, path, procedure, m_asOf + QStringList{u"--hours"_s, u"48"_s});
        QCOMPARE(hours["complete_low"].last(), "1");
        QCOMPARE(hours["complete_expected"].last(), "1.0");
    }

    /// A present-day list; who has restarted since the update is counted here once more.
    void aMonthlyUpdateOfFourHundredClients()
    {
        const QByteArray list = readAll(u"command/w10.csv"_s);
        int outdated = 0;
        int pending = 0;
        int current = 0;
        for (const QByteArray &line : list.trimmed().split('\n').mid(1)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            const bool isUpdated = cells[2] == "10.0.19045.4046";
            outdated += isUpdated ? 0 : 1;
            pending += isUpdated && cells[4] <= cells[3] ? 1 : 0;
            current += isUpdated && cells[4] > cells[3] ? 1 : 0;
        }
        QCOMPARE(outdated + pending + current, 400);
        const QString path = written(list);
        const auto machines = table(u"status"_s, path, u"procedure/one-restart.json"_s, {});
        const auto count = [&](const char *stage) { return machines["stage"].count(stage); };
        QCOMPARE(count("outdated"), outdated);
        QCOMPARE(count("restart-pending"), pending);
        QCOMPARE(count("current"), current);
        const auto hours = table(u"forecast"_s, path, u"procedure/one-restart.json"_s, {});
        QCOMPARE(hours["complete_expected"].size(), 337);
        QVERIFY(hours["complete_high"].last().toInt() <= 400 - outdated);
    }

private:
    static QByteArray readAll(const QString &name)
    {
        QFile file(inTests(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is not there", qPrintable(name));
        return file.readAll();
    }
};

TRACKER_TEST(TestOtherProcedures)
#include "tst_otherprocedures.moc"
