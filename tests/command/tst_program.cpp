// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runprogram.h"

#include "tests/support/namedpipe.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

const QByteArray statusHeader = "name,domain,site,operating_system,stage,restart_required,restarts_owed_min,"
                                "restarts_owed_max,agents_bound,"
                                "agents_due,completion_bound,completion_due,warnings\n";

// Three machines: not started, upgrading agents at two sites, and one the article is not about.
const QByteArray list = "Name,Domain,Site Code,Operating System,Client Version,Base Upgraded,Last "
                        "Restart,Software Distribution,"
                        "Agents Version,Last CCIM Cycle\r\n"
                        "\"WS \"\"1\"\", left\",HQ,S01,Windows 98,,,,yes,,\r\n"
                        "ws-2,HQ,S01;S02,Windows 98,2.00.1493.2000,2000-07-24 09:00,2000-07-25 "
                        "08:00,no,2.00.1380.0,2000-07-25 08:05\r\n"
                        "ws-3,,,Windows NT 4.0,,,,,,\r\n";

const QByteArray firstLine
    = "\"WS \"\"1\"\", left\",HQ,S01,Windows 98,not-started,no,2,2,needs-restart,,needs-restart,,\n";
const QByteArray secondLine
    = "ws-2,HQ,S01;S02,Windows 98,upgrading-agents,no,0,0,timed,2000-07-26T07:05:00,timed,"
      "2000-07-26T07:05:00,multi-site\n";
const QByteArray thirdLine = "ws-3,,,Windows NT 4.0,out-of-scope,no,0,0,done,,done,,\n";

} // namespace

/// The program without a window, as a script sees it (contract §3).
class TestProgram : public QObject {
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the folder for tests cannot be written");
        return file.fileName();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    /// The inventory time is given unless the arguments say otherwise.
    Run run(const QStringList &arguments, const QByteArray &input = {}, const QString &outputFile = {}) const
    {
        return runProgram(m_folder.path(), arguments, input,
                          {.outputFile = outputFile, .inputFile = m_inputFile, .limits = m_limits});
    }
    Run runAsOf(QStringList arguments, const QByteArray &input = {}, const QString &outputFile = {}) const
    {
        return run(arguments << u"--as-of"_s << u"2000-07-25T09:00"_s, input, outputFile);
    }

    const QTemporaryDir m_folder;
    QString m_limits; // of the system for the program, as ulimit takes them
    QString m_inputFile; // in place of what is written to standard input

private Q_SLOTS:
    void initTestCase() { written(u"list.csv"_s, list); }
    void cleanup()
    {
        m_limits.clear();
        m_inputFile.clear();
    }

    void endlessZerosAreNoList()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("there is no /dev/zero");
        m_inputFile = u"/dev/zero"_s;
        for (const QString &file : {u"/dev/zero"_s, u"-"_s}) {
            const Run summary = run({u"summary"_s, file});
            QCOMPARE(summary.exitCode, 3);
            QVERIFY2(summary.messages.contains("holds a NUL byte at offset 0"), summary.messages.constData());
        }
    }

    /// Whoever waits for a pipe is told so; what is written into it is read.
    void aPipeNobodyWritesIntoIsSaid()
    {
        const QString pipe = path(u"pipe"_s);
        if (!makePipe(pipe))
            QSKIP("there are no pipes with names here");
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral(TRACKER_PROGRAM), {u"summary"_s, u"pipe"_s});
        QByteArray said;
        QTRY_VERIFY((said += program.readAllStandardError()).contains('\n'));
        QCOMPARE(
            said,
            QByteArray("Waiting for “pipe”: nobody has written into it yet. Ctrl+C ends the program.\n"));
        std::thread writer = writerInto(pipe, {list});
        const bool isFinished = program.waitForFinished();
        writer.join();
        QVERIFY(isFinished);
        QCOMPARE(program.exitCode(), 0);
    }

    void anEndlessProcedureIsRefused()
    {
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("there is no /dev/zero");
        const Run summary = run({u"summary"_s, u"list.csv"_s, u"--procedure"_s, u"/dev/zero"_s});
        QCOMPARE(summary.exitCode, 3);
        QVERIFY2(summary.messages.contains("is larger than 16.00 MiB"), summary.messages.constData());
    }

    void aListThatIsTooLargeIsRefused()
    {
        const QByteArray rows = "Name\n" + QByteArray("PC-1\n").repeated(300'000);
        written(u"large.csv"_s, rows);
        for (const QString &file : {u"large.csv"_s, u"-"_s}) {
            const Run summary = run({u"summary"_s, file, u"--max-size"_s, u"1M"_s}, rows);
            QCOMPARE(summary.exitCode, 3);
            QVERIFY2(summary.messages.contains("holds more than 1 MiB"), summary.messages.constData());
            QCOMPARE(summary.output, QByteArray());
        }
        QCOMPARE(run({u"summary"_s, u"large.csv"_s, u"--max-size"_s, u"2M"_s}).exitCode, 0);
    }

    void lackOfMemoryIsSaid()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("the program needs more memory from the beginning");
#endif
        if (!QFile::exists(u"/dev/zero"_s))
            QSKIP("memory cannot be limited here");
        QByteArray rows = "Name,Remark\n";
        for (int row = 0; row < 600'000; ++row)
            rows += "PC-" + QByteArray::number(row) + ",a remark of its own for machine "
                + QByteArray::number(row) + '\n';
        written(u"much.csv"_s, rows);
        QCOMPARE(run({u"summary"_s, u"much.csv"_s}).exitCode, 0);
        m_limits = u"-v 160000"_s;
        QCOMPARE(run({u"summary"_s, u"list.csv"_s}).exitCode, 0);
        const Run summary = run({u"summary"_s, u"much.csv"_s});
        QVERIFY2(summary.messages.contains("There is not enough memory"), summary.messages.constData());
        QCOMPARE(summary.exitCode, 3);
        QCOMPARE(summary.output, QByteArray());
    }

    void statusOfTheSampleFleet()
    {
        const QString source = QStringLiteral(TRACKER_SOURCE_DIR);
        const Run status = run({u"status"_s, source + u"/resources/samples/sample-fleet.csv"_s});
        QCOMPARE(status.exitCode, 1); // two rows are rejected
        const QList<QByteArray> lines = status.output.split('\n');
        const QList<QByteArray> expected
            = read(source + u"/tests/command/golden/sample-status.csv"_s).split('\n');
        for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }

    void statusAsCsv()
    {
        const Run status = runAsOf({u"status"_s, u"list.csv"_s});
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.output, statusHeader + firstLine + secondLine + thirdLine);
        QVERIFY(!status.messages.isEmpty());
    }

    void statusAsJsonSaysTheSame()
    {
        const Run status = runAsOf({u"status"_s, u"list.csv"_s, u"--format"_s, u"json"_s});
        const QJsonArray machines = QJsonDocument::fromJson(status.output).array();
        QCOMPARE(machines.size(), 3);
        const QJsonObject first = machines[0].toObject();
        QCOMPARE(first[u"name"_s].toString(), u"WS \"1\", left"_s);
        QCOMPARE(first[u"restarts_owed_max"_s].toInt(), 2);
        QCOMPARE(machines[1].toObject()[u"agents_due"_s].toString(), u"2000-07-26T07:05:00"_s);
        for (const QByteArray &key : statusHeader.trimmed().split(','))
            QVERIFY2(first.contains(QString::fromUtf8(key)), key.constData());
        QCOMPARE(first.size(), 13);
    }

    void statusAsTextIsATable()
    {
        const Run status = runAsOf({u"status"_s, u"list.csv"_s, u"--format=text"_s});
        const QList<QByteArray> lines = status.output.split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith("Name "));
        QVERIFY(lines[1].contains("Not started"));
        QCOMPARE(lines[1].indexOf("Not started"), lines[0].indexOf("Stage"));
    }

    void writesTheColumnsAskedFor_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("line");
        const QByteArray ten = "WS-1,,S01,Windows 98,awaiting-first-restart,yes,1,2,needs-restart,,"
                               "needs-restart,,assumed-swd";
        QTest::newRow("the contract's") << u"shown"_s << statusHeader.trimmed() << ten;
        QTest::newRow("all") << u"all"_s
                             << statusHeader.trimmed()
                + ",Client Version,Base Upgraded,Last Restart,Upgrade Deferred,Location,Contact,\"Tag, old\""
                             << ten
                + ",2.0.1493.2000,2000-07-24T09:00:00,2000-07-23T08:00:00,no,Dock 5,\"Smith, J.\",'=7";
        QTest::newRow("in the order asked for")
            << u"stage,location,name"_s << QByteArray("stage,Location,name")
            << QByteArray("awaiting-first-restart,Dock 5,WS-1");
        QTest::newRow("ids, heads and titles, any case")
            << u"os,Operating_System,CONTACT,base-upgraded"_s
            << QByteArray("operating_system,Contact,Base Upgraded")
            << QByteArray("Windows 98,\"Smith, J.\",2000-07-24T09:00:00");
        QTest::newRow("a kept column with a comma")
            << u"name,\"tag, old\""_s << QByteArray("name,\"Tag, old\"") << QByteArray("WS-1,'=7");
    }
    void writesTheColumnsAskedFor()
    {
        QFETCH(const QString, columns);
        QFETCH(const QByteArray, head);
        QFETCH(const QByteArray, line);
        const QByteArray wide
            = "Name,Site Code,Operating System,Client Version,Base Upgraded,Last Restart,Upgrade Deferred,"
              "Location,Contact,\"Tag, old\"\n"
              "WS-1,S01,Windows 98,2.00.1493.2000,2000-07-24 09:00,2000-07-23 08:00,no,Dock 5,\"Smith, "
              "J.\",=7\n";
        const Run status = runAsOf({u"status"_s, u"-"_s, u"--columns"_s, columns}, wide);
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.output, head + '\n' + line + '\n');

        // The same in JSON.
        const Run json = runAsOf({u"status"_s, u"-"_s, u"--columns"_s, columns, u"--format=json"_s}, wide);
        const QJsonObject machine = QJsonDocument::fromJson(json.output).array()[0].toObject();
        QCOMPARE(machine.size(), head.count(',') - head.count(", ") + 1);

        // And in words.
        const Run text = runAsOf({u"status"_s, u"-"_s, u"--columns"_s, columns, u"--format=text"_s}, wide);
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(text.output.count('\n'), 2);
        QVERIFY2(!text.output.contains("awaiting-first-restart"), text.output.constData());
    }

    /// What was written with all columns is a list of the same machines.
    void readsAgainWhatItWrote()
    {
        const QString sample = QStringLiteral(TRACKER_SOURCE_DIR) + u"/resources/samples/sample-fleet.csv"_s;
        const QStringList asOf{u"--as-of"_s, u"2000-07-24T14:03"_s};
        const Run all = run(QStringList{u"status"_s, sample, u"--columns"_s, u"all"_s} + asOf);
        const Run before = run(QStringList{u"status"_s, sample} + asOf);
        const Run after = run(QStringList{u"status"_s, written(u"all.csv"_s, all.output)} + asOf);
        QVERIFY(before.output.count('\n') > 100);
        QCOMPARE(after.output, before.output);
    }

    void columnsOfTheSameHeadAreToldApart()
    {
        const Run status = runAsOf({u"status"_s, u"-"_s, u"--columns"_s, u"all"_s, u"--format=json"_s},
                                   "Name,Domain,domain,Room,Location,location\nWS-1,HQ,x,a,b,c\n");
        const QJsonObject machine = QJsonDocument::fromJson(status.output).array()[0].toObject();
        QCOMPARE(machine[u"domain"_s].toString(), u"HQ"_s);
        QCOMPARE(machine[u"domain 2"_s].toString(), u"x"_s);
        QCOMPARE(machine[u"Location"_s].toString(), u"b"_s);
        QCOMPARE(machine[u"Room"_s].toString(), u"a"_s);
        QCOMPARE(machine[u"location"_s].toString(), u"c"_s);
        QCOMPARE(machine.size(), 17);
    }

    void refusesColumnsThatAreNotThere()
    {
        const QString old = written(u"old.csv"_s, "as it was");
        const Run status = runAsOf(
            {u"status"_s, u"-"_s, u"--columns"_s, u"name,colour"_s, u"--quiet"_s, u"--output"_s, old},
            "Name,Room\nWS-1,7\n");
        QCOMPARE(status.exitCode, 2);
        QCOMPARE(status.messages,
                 "There is no column colour. There are: name, domain, site, operating_system, stage, "
                 "restart_required, restarts_owed_min, restarts_owed_max, agents_bound, agents_due, "
                 "completion_bound, completion_due, warnings, Location.\n");
        QCOMPARE(read(old), QByteArray("as it was"));
    }

    void readsStandardInput()
    {
        const Run status = runAsOf({u"status"_s, u"-"_s}, list);
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.output, statusHeader + firstLine + secondLine + thirdLine);
    }

    void readsPackedLists()
    {
        const QByteArray packed = QByteArray::fromHex(
            "1f8b0800000000000003f34bcc4dd509ce2c49e50a70d635d4093630e402000631104c13000000");
        const QByteArray expected = statusHeader
            + "PC-1,,S01,,not-started,no,1,2,needs-restart,,needs-restart,,"
              "assumed-os assumed-swd\n";
        QCOMPARE(runAsOf({u"status"_s, written(u"list.csv.gz"_s, packed)}).output, expected);
        QCOMPARE(runAsOf({u"status"_s, u"-"_s}, packed).output, expected);
        const Run broken = runAsOf({u"status"_s, u"-"_s}, packed.chopped(9));
        QCOMPARE(broken.exitCode, 3);
        QVERIFY2(broken.messages.contains("breaks off"), broken.messages.constData());
    }

    void readsAListByAProfile()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"restart-tracker"_s));
        const QByteArray ours = R"({"name": "ours", "columns": ["site", "machines"],
                                    "fields": {"machines": "name", "away": "deferred"}, "flags": {"ja": "yes"}})";
        const QByteArray other = R"({"name": "other", "columns": ["x"], "fields": {"x": "name"}})";
        written(u"restart-tracker/profiles.json"_s, "{\"profiles\": [" + other + ", " + ours + "]}");
        const QString both = written(u"both.json"_s, "{\"profiles\": [" + other + ", " + ours + "]}");
        const QString plain = written(u"plain.csv"_s, "Site,Machines\nS01,PC-1\n");
        const QByteArray more = "Away,Site,Machines\nja,S02,PC-2\n";

        QCOMPARE(runAsOf({u"status"_s, plain}).exitCode, 3);
        const Run byName = runAsOf({u"status"_s, plain, u"-"_s, u"--profile"_s, u"ours"_s}, more);
        QCOMPARE(byName.exitCode, 0);
        QVERIFY2(byName.output.contains("\nPC-1,,S01,"), byName.output.constData());
        QVERIFY2(byName.output.contains("\nPC-2,,S02,,deferred,"), byName.output.constData());
        const Run byFile = runAsOf({u"status"_s, plain, u"--profile="_s + both});
        QVERIFY2(byFile.output.contains("\nPC-1,,S01,"), byFile.output.constData());
    }

    void refusesProfilesThatDoNotFit_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("no such profile") << u"nobody's"_s << QByteArray("neither a file nor a profile");
        QTest::newRow("no file of profiles") << u"list.csv"_s << QByteArray("list.csv, line 1:");
        QTest::newRow("an empty one") << u"empty.json"_s << QByteArray("holds no profile");
        QTest::newRow("other columns") << u"others.json"_s << QByteArray("is for a list of the columns of");
    }
    void refusesProfilesThatDoNotFit()
    {
        QFETCH(QString, profile);
        QFETCH(QByteArray, message);
        QVERIFY(QDir(m_folder.path()).mkpath(u"restart-tracker"_s));
        const QByteArray one = R"({"name": "one", "columns": ["x"]})";
        written(u"restart-tracker/profiles.json"_s, "{\"profiles\": [" + one + "]}");
        written(u"others.json"_s, "{\"profiles\": [" + one + ", " + one + "]}");
        written(u"empty.json"_s, R"({"profiles": []})");
        const Run status = runAsOf({u"status"_s, u"list.csv"_s, u"--profile"_s, profile});
        QCOMPARE(status.exitCode, 3);
        QCOMPARE(status.messages.count('\n'), 1);
        QVERIFY2(status.messages.contains(message), status.messages.constData());
    }

    void unitesSeveralLists()
    {
        const QString more = written(u"more.csv"_s, "Name,Operating System\nws-9,Windows NT 4.0\n");
        const Run status = runAsOf({u"status"_s, u"list.csv"_s, more});
        QCOMPARE(status.output,
                 statusHeader + firstLine + secondLine + thirdLine
                     + "ws-9,,,Windows NT 4.0,out-of-scope,no,0,0,done,,done,,\n");
    }

    void filters()
    {
        const Run status
            = runAsOf({u"status"_s, u"list.csv"_s, u"--filter"_s, u"stage:upgrading site:S02"_s});
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.output, statusHeader + secondLine);
        QCOMPARE(runAsOf({u"status"_s, u"list.csv"_s, u"--filter"_s, u"nowhere"_s}).output, statusHeader);
    }

    void marksWhatIsWrongInAFilter()
    {
        const Run status
            = runAsOf({u"status"_s, u"list.csv"_s, u"--quiet"_s, u"--filter"_s, u"site:S01 floor:3"_s});
        QCOMPARE(status.exitCode, 2);
        QCOMPARE(status.output, QByteArray());
        const QList<QByteArray> lines = status.messages.split('\n');
        QVERIFY(lines[0].contains("floor"));
        QCOMPARE(lines[1], QByteArray("  site:S01 floor:3"));
        QCOMPARE(lines[2], QByteArray("           ^^^^^"));
    }

    void judgesAtTheInventoryTime()
    {
        const Run later = run({u"status"_s, u"list.csv"_s, u"--as-of"_s, u"2000-07-26T08:00"_s});
        QVERIFY2(later.output.contains(
                     "ws-2,HQ,S01;S02,Windows 98,upgrading-agents,no,0,0,next-logon,,next-logon,,"),
                 later.output.constData());
    }

    void saysWhereTheRowsWentUnlessQuiet()
    {
        const Run told = runAsOf({u"status"_s, u"list.csv"_s});
        QVERIFY2(told.messages.contains("3"), told.messages.constData());
        QVERIFY2(told.messages.contains("2000"), told.messages.constData());
        QCOMPARE(runAsOf({u"status"_s, u"list.csv"_s, u"--quiet"_s}).messages, QByteArray());
    }

    void exitsWithOneWhenRowsWereRejected()
    {
        const QString odd = written(u"odd.csv"_s, "Name,Domain\nws-1,HQ\n,HQ\n");
        const Run status = runAsOf({u"status"_s, odd});
        QCOMPARE(status.exitCode, 1);
        QVERIFY(status.output.contains("\nws-1,HQ,"));
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only a header") << QByteArray("Name,Domain\n");
        QTest::newRow("no name column") << QByteArray("Colour,Size\nred,3\n");
        QTest::newRow("a NUL byte") << QByteArray("Name,Domain\nws\0x,HQ\n", 21);
    }
    void refusesWhatIsNoList()
    {
        QFETCH(const QByteArray, bytes);
        const QString file = written(u"no-list.csv"_s, bytes);
        const QString old = written(u"old.csv"_s, "as it was");
        const Run status = runAsOf({u"status"_s, file, u"--output"_s, old});
        QCOMPARE(status.exitCode, 3);
        QCOMPARE(status.output, QByteArray());
        QCOMPARE(status.messages.count('\n'), 1);
        QVERIFY2(status.messages.contains("no-list.csv"), status.messages.constData());
        QCOMPARE(read(old), QByteArray("as it was"));
    }

    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no such file") << QStringList{u"missing.csv"_s} << QByteArray("missing.csv");
        QTest::newRow("a folder") << QStringList{u"."_s} << QByteArray(".");
        QTest::newRow("the second of two")
            << QStringList{u"list.csv"_s, u"missing.csv"_s} << QByteArray("missing.csv");
        QTest::newRow("no such procedure")
            << QStringList{u"list.csv"_s, u"--procedure"_s, u"own.json"_s} << QByteArray("own.json");
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        const Run summary = runAsOf(QStringList{u"summary"_s} + arguments);
        QCOMPARE(summary.exitCode, 3);
        QCOMPARE(summary.output, QByteArray());
        QCOMPARE(summary.messages.count('\n'), 1);
        QVERIFY2(summary.messages.contains(named), summary.messages.constData());
    }

    void writesToAFile()
    {
        const QString file = written(u"status.csv"_s, "as it was");
        const Run status = runAsOf({u"status"_s, u"list.csv"_s, u"--output"_s, file});
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(status.output, QByteArray());
        QCOMPARE(read(file), statusHeader + firstLine + secondLine + thirdLine);
    }

    void saysWhenTheOutputCannotBeWritten_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("no such folder") << u"missing/status.csv"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("a full device") << u"/dev/full"_s;
    }
    void saysWhenTheOutputCannotBeWritten()
    {
        QFETCH(const QString, output);
        for (const QString &command : {u"status"_s, u"summary"_s, u"forecast"_s}) {
            const Run run = runAsOf({command, u"list.csv"_s, u"--quiet"_s, u"--output"_s, output});
            QCOMPARE(run.exitCode, 4);
            QCOMPARE(run.messages.count('\n'), 1);
            QVERIFY2(run.messages.contains(output.toUtf8()), run.messages.constData());
        }
        QCOMPARE(runAsOf({u"report"_s, u"list.csv"_s, u"--output"_s, output}).exitCode, 4);
    }

    void saysWhenStandardOutputIsFull()
    {
        const Run status = runAsOf({u"status"_s, u"list.csv"_s}, {}, u"/dev/full"_s);
        QCOMPARE(status.exitCode, 4);
        QCOMPARE(run({u"--help"_s}, {}, u"/dev/full"_s).exitCode, 4);
    }

    void keepsTheOldFileWhenThereIsNoRoom()
    {
        // A limit on the size of files stands for a disk that fills up in the middle.
        QByteArray names = "Name\n";
        for (int i = 0; i < 20'000; ++i)
            names += "WS-" + QByteArray::number(i) + '\n';
        const QString file = written(u"many.csv"_s, names);
        const QString old = written(u"old.csv"_s, "as it was");
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"/bin/sh"_s,
                      {u"-c"_s, u"trap '' XFSZ; ulimit -f 256; exec \"$@\""_s, u"sh"_s,
                       QStringLiteral(TRACKER_PROGRAM), u"status"_s, file, u"--as-of"_s,
                       u"2000-07-25T09:00"_s, u"--output"_s, old});
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitCode(), 4);
        QCOMPARE(read(old), QByteArray("as it was"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"old.csv*"_s}), QStringList{u"old.csv"_s});
    }

    void refusesWrongUsage()
    {
        for (const QStringList &arguments : {QStringList{u"status"_s},
                                             {u"status"_s, u"list.csv"_s, u"--hurry"_s},
                                             {u"forecast"_s, u"list.csv"_s, u"--hours"_s, u"x"_s}}) {
            const Run wrong = run(arguments);
            QCOMPARE(wrong.exitCode, 2);
            QCOMPARE(wrong.output, QByteArray());
            QVERIFY(!wrong.messages.isEmpty());
        }
    }

    void helps()
    {
        const Run help = run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("forecast"));
        const Run version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QCOMPARE(version.output, QByteArray("restart-tracker " TRACKER_VERSION "\n"));
        QVERIFY(run({u"report"_s, u"--help"_s}).output.contains("--kind"));
    }

    void summaryAsJson()
    {
        const Run summary = runAsOf({u"summary"_s, u"list.csv"_s, u"--format"_s, u"json"_s});
        QCOMPARE(summary.exitCode, 0);
        const QJsonObject all = QJsonDocument::fromJson(summary.output).object();
        QCOMPARE(all[u"inventory_time"_s].toString(), u"2000-07-25T09:00:00"_s);
        QCOMPARE(all[u"inventory_time_source"_s].toString(), u"given"_s);
        QCOMPARE(all[u"machines"_s].toInt(), 3);
        QCOMPARE(all[u"in_scope"_s].toInt(), 2);
        QCOMPARE(all[u"restarts_owed_max"_s].toInt(), 2);
        QCOMPARE(all[u"stages"_s][u"not-started"_s].toInt(), 1);
        QCOMPARE(all[u"stages"_s][u"frozen"_s].toInt(), 0);
        QCOMPARE(all[u"agents_bound"_s][u"timed"_s].toInt(), 1);
        QCOMPARE(all[u"agents_due"_s].toString(), u"2000-07-26T07:05:00"_s);
        QCOMPARE(all[u"warnings"_s][u"multi-site"_s].toInt(), 1);
        QCOMPARE(all[u"sites"_s].toObject().keys(), (QStringList{QString(), u"S01"_s, u"S02"_s}));
        QCOMPARE(all[u"sites"_s][u"S01"_s][u"machines"_s].toInt(), 2);
        QCOMPARE(all[u"account"_s][u"rows_read"_s].toInt(), 3);
        QCOMPARE(all[u"account"_s][u"machines"_s].toInt(), 3);
    }

    void summaryAsCsv()
    {
        const Run summary = runAsOf({u"summary"_s, u"list.csv"_s, u"--format"_s, u"csv"_s});
        const QList<QByteArray> lines = summary.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith(
            "part,site,machines,in_scope,complete,restarts_owed_min,restarts_owed_max,stage_"));
        QVERIFY(lines[1].startsWith("all,,3,2,0,2,2,"));
        QVERIFY(lines[2].startsWith("site,S01,2,2,0,2,2,"));
        QVERIFY(lines[3].startsWith("site,S02,1,1,0,0,0,"));
        QVERIFY(lines[4].startsWith("site,,1,0,0,0,0,"));
        for (const QByteArray &line : lines)
            QCOMPARE(line.count(','), lines[0].count(','));
    }

    void summaryAsText()
    {
        const Run summary = runAsOf({u"summary"_s, u"list.csv"_s, u"--filter"_s, u"name:ws-*"_s});
        const QByteArray &text = summary.output;
        for (const char *const part : {"name:ws-*", "Upgrading agents", "Not affected", "S02", "2000"})
            QVERIFY2(text.contains(part), text.constData());
        QVERIFY2(!text.contains("Not started"), text.constData());
    }

    void forecastsHourByHour()
    {
        const Run forecast
            = runAsOf({u"forecast"_s, u"list.csv"_s, u"--hours"_s, u"24"_s, u"--restarts"_s, u"none"_s});
        QCOMPARE(forecast.exitCode, 0);
        const QList<QByteArray> lines = forecast.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 26);
        QCOMPARE(
            lines[0],
            QByteArray("hours,time,agents_low,agents_expected,agents_high,complete_low,complete_expected,"
                       "complete_high,in_scope"));
        QVERIFY2(lines[1].startsWith("0,2000-07-25T09:00:00,"), lines[1].constData());
        QVERIFY(lines[25].startsWith("24,2000-07-26T09:00:00,"));
        for (const QByteArray &line : lines.sliced(1)) {
            const QList<QByteArray> cells = line.split(',');
            QCOMPARE(cells.size(), 9);
            QVERIFY2(cells[2].toDouble() <= cells[3].toDouble() && cells[3].toDouble() <= cells[4].toDouble(),
                     line.constData());
            QVERIFY2(cells[5].toDouble() <= cells[6].toDouble() && cells[6].toDouble() <= cells[7].toDouble(),
                     line.constData());
            QCOMPARE(cells[3].size() - cells[3].indexOf('.'), 2);
            QCOMPARE(cells[8], QByteArray("2"));
        }
    }

    void forecastsAsJson()
    {
        const Run forecast
            = runAsOf({u"forecast"_s, u"list.csv"_s, u"--hours"_s, u"2"_s, u"--format"_s, u"json"_s});
        const QJsonArray hours = QJsonDocument::fromJson(forecast.output).array();
        QCOMPARE(hours.size(), 3);
        QCOMPARE(hours[1].toObject()[u"time"_s].toString(), u"2000-07-25T10:00:00"_s);
        QCOMPARE(hours[2].toObject()[u"in_scope"_s].toInt(), 2);
        QCOMPARE(hours[0].toObject().size(), 9);
    }

    void forecastsOnlyWhatTheFilterShows()
    {
        const Run forecast
            = runAsOf({u"forecast"_s, u"list.csv"_s, u"--hours"_s, u"0"_s, u"--filter"_s, u"ws-2"_s});
        QVERIFY2(forecast.output.endsWith(",1\n"), forecast.output.constData());
    }

    void readsEarlierLists()
    {
        const Run forecast
            = runAsOf({u"forecast"_s, u"list.csv"_s, u"--earlier"_s, u"list.csv@2000-07-24T09:00"_s});
        QCOMPARE(forecast.exitCode, 0);
        const Run missing = runAsOf(
            {u"forecast"_s, u"list.csv"_s, u"--quiet"_s, u"--earlier"_s, u"monday.csv@2000-07-24"_s});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.messages.contains("monday.csv"));
    }

    void earlierListsTellOfRestarts()
    {
        // Last seen restarting every day, or not for weeks: only the older list can tell which.
        const auto fleet = [](const char *lastRestart) {
            QByteArray rows
                = "Name,Operating System,Base Upgraded,Software Distribution,SWD Upgraded,Last Restart\n";
            for (int i = 0; i < 60; ++i)
                rows += "pc-" + QByteArray::number(i) + ",Windows 98,2000-07-01 09:00,yes,2000-07-25 09:30,"
                    + lastRestart + '\n';
            return rows;
        };
        written(u"now.csv"_s, fleet("2000-07-25 08:30"));
        written(u"monday.csv"_s, fleet("2000-07-24 08:30"));
        written(u"sunday.csv"_s, fleet("2000-07-03 08:30"));
        const auto expectedNextNoon = [&](const QString &earlier) {
            const Run forecast = runAsOf(
                {u"forecast"_s, u"now.csv"_s, u"--hours"_s, u"27"_s, u"--quiet"_s, u"--earlier"_s, earlier});
            return forecast.output.trimmed().split('\n').last().split(',')[6].toDouble();
        };
        const double often = expectedNextNoon(u"monday.csv@2000-07-24T12:00"_s);
        const double seldom = expectedNextNoon(u"sunday.csv@2000-07-24T12:00"_s);
        QVERIFY2(often > seldom + 3, qPrintable(u"%1, %2"_s.arg(often).arg(seldom)));

        const Run gain = runAsOf(
            {u"forecast"_s, u"now.csv"_s, u"--hours"_s, u"10"_s, u"--restarts"_s, u"once"_s, u"--compare"_s});
        QVERIFY2(gain.messages.contains("machine-hours earlier"), gain.messages.constData());
    }

    void forecastSaysWhatTheListDoesNotKnow()
    {
        const Run sunday
            = run({u"forecast"_s, QStringLiteral(TRACKER_SOURCE_DIR "/tests/forecast/lists/office_6_12.csv"),
                   u"--as-of"_s, u"2000-07-30T12:00"_s, u"--hours"_s, u"2"_s});
        QCOMPARE(sunday.exitCode, 0);
        QVERIFY2(sunday.messages.contains("The list is a day old: no machine was seen after"),
                 sunday.messages.constData());
        QVERIFY2(sunday.messages.contains("0 listed as complete, 0–"), sunday.messages.constData());
    }

    void forecastsWhatIf()
    {
        const Run once = runAsOf({u"forecast"_s, u"list.csv"_s, u"--hours"_s, u"2"_s, u"--restarts"_s,
                                  u"once"_s, u"--sites"_s, u"s02"_s, u"--compare"_s});
        QCOMPARE(once.exitCode, 0);
        QVERIFY2(once.output.startsWith("hours,") && once.output.contains(",in_scope,agents_observed,"),
                 once.output.constData());
        QVERIFY(once.output.trimmed().split('\n').last().contains(",1,1.0,1,2,"));
        const Run nowhere = runAsOf(
            {u"forecast"_s, u"list.csv"_s, u"--restarts"_s, u"once"_s, u"--sites"_s, u"S09"_s, u"--quiet"_s});
        QCOMPARE(nowhere.exitCode, 2);
        QCOMPARE(nowhere.messages, QByteArray("--sites: no machine is at site “S09”.\n"));
        const Run filter = runAsOf({u"forecast"_s, u"list.csv"_s, u"--restarts"_s, u"once"_s, u"--only"_s,
                                    u"owed>x"_s, u"--quiet"_s});
        QCOMPARE(filter.exitCode, 2);
        QVERIFY2(filter.messages.startsWith("--only: "), filter.messages.constData());
    }

    void suggestsWhatWouldHelp()
    {
        const Run forecast = runAsOf({u"forecast"_s, u"list.csv"_s, u"--hours"_s, u"0"_s, u"--suggest"_s});
        QCOMPARE(forecast.exitCode, 0);
        QVERIFY2(forecast.messages.contains("would help much"), forecast.messages.constData());
    }

    void anEarlierListIsEarlierAndOfTheSameFleet_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QByteArray>("sentence");
        for (const QString &option : {u"--earlier"_s, u"--backtest"_s}) {
            const auto row = [&option](const char *name, const QString &earlier, const QByteArray &sentence) {
                QTest::addRow("%s, %s", qPrintable(option), name) << option << earlier << sentence;
            };
            row("later", u"list.csv@2000-07-25T10:00"_s, "which is not before the list");
            row("at the same time", u"list.csv@2000-07-25T09:00"_s, "which is not before the list");
            row("another fleet", u"others.csv@2000-07-24T09:00"_s, "is of another fleet: only 0 of its");
            row("hardly the same fleet", u"mixed.csv@2000-07-24T09:00"_s,
                "is of another fleet: only 9 of its");
            row("a fifth of the smaller one", u"enough.csv@2000-07-24T09:00"_s, {});
        }
    }
    void anEarlierListIsEarlierAndOfTheSameFleet()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, earlier);
        QFETCH(const QByteArray, sentence);
        const auto machines = [](int first, int last) {
            QByteArray rows = "Name,Operating System\n";
            for (int i = first; i <= last; ++i)
                rows += "pc-" + QByteArray::number(i) + ",Windows 98\n";
            return rows;
        };
        written(u"fleet.csv"_s, machines(1, 50));
        written(u"others.csv"_s, machines(51, 100));
        written(u"mixed.csv"_s, machines(42, 100));
        written(u"enough.csv"_s, machines(41, 100));
        const QString file = earlier.startsWith(u"list") ? u"list.csv"_s : u"fleet.csv"_s;
        const Run forecast = runAsOf({u"forecast"_s, file, u"--hours"_s, u"1"_s, u"--quiet"_s, option,
                                      earlier, u"--output"_s, u"forecast.csv"_s});
        QCOMPARE(forecast.exitCode, sentence.isEmpty() ? 0 : 2);
        QVERIFY2(forecast.messages.contains(sentence), forecast.messages.constData());
        QCOMPARE(QFile::exists(path(u"forecast.csv"_s)), sentence.isEmpty());
        QFile::remove(path(u"forecast.csv"_s));
        if (!sentence.isEmpty()) {
            QVERIFY(forecast.messages.contains(earlier.section(u'@', 0, 0).toUtf8()));
            QCOMPARE(forecast.messages.count('\n'), 1);
        }
    }

    void holdsAnOlderListAgainstThisOne()
    {
        const Run test
            = runAsOf({u"forecast"_s, u"list.csv"_s, u"--backtest"_s, u"list.csv@2000-07-25T05:30"_s});
        QCOMPARE(test.exitCode, 0);
        QVERIFY2(test.output.startsWith("from,hours,time,")
                     && test.output.contains("\n2000-07-25T05:30:00,1,"),
                 test.output.constData());
        QVERIFY2(test.messages.contains("held the truth"), test.messages.constData());
        const Run missing
            = runAsOf({u"forecast"_s, u"list.csv"_s, u"--quiet"_s, u"--backtest"_s, u"may.csv@2000-05-01"_s});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY(missing.output.isEmpty());
    }

    void anOutputIsNeverAnInput_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("output");
        const auto row = [](const char *name, const char *arguments, const QString &output) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << output;
        };
        row("status", "status own.csv", u"own.csv"_s);
        row("summary", "summary own.csv", u"own.csv"_s);
        row("forecast", "forecast own.csv", u"own.csv"_s);
        row("report", "report own.csv", u"own.csv"_s);
        row("one of several lists", "status list.csv own.csv", u"own.csv"_s);
        row("another way to the file", "status own.csv", u"./folder/../own.csv"_s);
        row("the whole way to the file", "status own.csv", path(u"own.csv"_s));
        row("a link", "status own.csv", u"link.csv"_s);
        row("a list that is a link", "status link.csv", u"own.csv"_s);
        row("a hard link", "status own.csv", u"hard.csv"_s);
        row("an earlier list", "forecast list.csv --earlier own.csv@2000-07-24", u"own.csv"_s);
        row("an earlier list of a report", "report list.csv --earlier own.csv@2000-07-24", u"own.csv"_s);
        row("a list that is held against this one", "forecast list.csv --backtest own.csv@2000-07-24",
            u"own.csv"_s);
        row("the procedure", "status list.csv --procedure rules.json", u"rules.json"_s);
        row("the profiles", "status list.csv --profile own.json", u"own.json"_s);
    }
    void anOutputIsNeverAnInput()
    {
        QFETCH(QStringList, arguments);
        QFETCH(const QString, output);
        written(u"own.csv"_s, list);
        written(u"own.json"_s, "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"Name\"]}]}");
        written(
            u"rules.json"_s,
            read(QStringLiteral(TRACKER_SOURCE_DIR) + u"/resources/procedures/sms20-sp2-windows9x.json"_s));
        QDir(m_folder.path()).mkpath(u"folder"_s);
        QFile::link(path(u"own.csv"_s), path(u"link.csv"_s));
        std::error_code isThere;
        std::filesystem::create_hard_link(QFileInfo(path(u"own.csv"_s)).filesystemFilePath(),
                                          QFileInfo(path(u"hard.csv"_s)).filesystemFilePath(), isThere);
        const QString file = path(QFileInfo(output).fileName());
        const QByteArray before = read(file);
        const Run run = runAsOf(arguments << u"--quiet"_s << u"--output"_s << output);
        QCOMPARE(run.exitCode, 2);
        const QByteArray sentence
            = " is not written: it is one of the files that are read. Choose another file name.\n";
        QCOMPARE(run.messages, QByteArray(output.toUtf8() + sentence));
        QCOMPARE(read(file), before);
    }

    void standardInputAndOutputAreFiles()
    {
        written(u"own.csv"_s, list);
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setStandardInputFile(path(u"own.csv"_s));
        process.start(QStringLiteral(TRACKER_PROGRAM), {u"status"_s, u"-"_s, u"--output"_s, u"own.csv"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(path(u"own.csv"_s), QIODevice::Append);
        process.start(QStringLiteral(TRACKER_PROGRAM), {u"status"_s, u"own.csv"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().startsWith("Standard output is not written"));
        QCOMPARE(read(path(u"own.csv"_s)), list);
        // The null device may be both.
        process.setStandardOutputFile(QString());
        process.start(QStringLiteral(TRACKER_PROGRAM),
                      {u"status"_s, u"own.csv"_s, u"--output"_s, QProcess::nullDevice()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void nothingInAListSteersATerminal()
    {
        const QByteArray name = "pc\x1B]0;owned\x07-1";
        written(u"steers.csv"_s,
                "Name,Site Code,Software Distribution,No\x1Bte\n" + name
                    + ",S\u202E01,so\x1B[2Jso,a\x7F\x62\n");
        const auto isPlain = [](const QByteArray &text) {
            const auto isShown
                = [](char c) { return c == '\n' || (static_cast<uchar>(c) >= 0x20 && c != '\x7F'); };
            return std::ranges::all_of(text, isShown) && !text.contains("\u202E");
        };
        const Run status
            = runAsOf({u"status"_s, u"steers.csv"_s, u"--format"_s, u"text"_s, u"--columns"_s, u"all"_s});
        QVERIFY2(isPlain(status.output), status.output.constData());
        QVERIFY2(status.output.contains("pc␛]0;owned␇-1"), status.output.constData());
        QVERIFY2(status.output.contains("No␛te"), status.output.constData());
        QVERIFY2(isPlain(status.messages), status.messages.constData());
        QVERIFY2(status.messages.contains("so␛[2Jso"), status.messages.constData());
        const Run summary = runAsOf({u"summary"_s, u"steers.csv"_s, u"--filter"_s, u"owned"_s});
        QVERIFY2(isPlain(summary.output), summary.output.constData());
        QVERIFY2(summary.output.contains("S[U+202E]01"), summary.output.constData());
        const Run missing = runAsOf({u"status"_s, u"a\u001B[2Jb\nc.csv"_s});
        QVERIFY2(isPlain(missing.messages), missing.messages.constData());
        QCOMPARE(missing.messages.count('\n'), 1);
        // Files keep the text.
        QVERIFY(runAsOf({u"status"_s, u"steers.csv"_s}).output.contains(name));
        QVERIFY(runAsOf({u"status"_s, u"steers.csv"_s, u"--format"_s, u"json"_s})
                    .output.contains("\"pc\\u001b]0;owned\\u0007-1\""));
    }

    void aSpreadsheetCalculatesNothing()
    {
        written(u"formulas.csv"_s, "Name,Site Code,=1+2\n=1+1,@S01,-1\n+2,S02;=x,5\n");
        const Run status = runAsOf(
            {u"status"_s, u"formulas.csv"_s, u"--columns"_s, u"name,site,restarts_owed_min,=1+2"_s});
        QCOMPARE(status.output, "name,site,restarts_owed_min,'=1+2\n'=1+1,'@S01,1,'-1\n'+2,S02;'=x,1,5\n");
        const Run again = runAsOf(
            {u"status"_s, u"-"_s, u"--raw"_s, u"--columns"_s, u"name,site,restarts_owed_min,=1+2"_s},
            status.output);
        QCOMPARE(again.output, "name,site,restarts_owed_min,=1+2\n=1+1,@S01,1,-1\n+2,S02;=x,1,5\n");
        const Run summary = runAsOf({u"summary"_s, u"formulas.csv"_s, u"--format"_s, u"csv"_s});
        QVERIFY2(summary.output.contains("\nsite,'@S01,"), summary.output.constData());
        const Run raw = runAsOf({u"summary"_s, u"formulas.csv"_s, u"--format"_s, u"csv"_s, u"--raw"_s});
        QVERIFY2(raw.output.contains("\nsite,@S01,"), raw.output.constData());
        QCOMPARE(runAsOf({u"report"_s, u"formulas.csv"_s, u"--output"_s, u"x.pdf"_s, u"--raw"_s}).exitCode,
                 2);
    }

    void printsWithoutADisplay()
    {
        for (const QString &kind : {u"status"_s, u"worklist"_s, u"machines"_s}) {
            const QString file = path(kind + u".pdf"_s);
            const Run report
                = runAsOf({u"report"_s, u"list.csv"_s, u"--kind"_s, kind, u"--quiet"_s, u"--output"_s, file});
            QVERIFY2(report.exitCode == 0, report.messages.constData());
            QCOMPARE(report.messages, QByteArray());
            QVERIFY(read(file).startsWith("%PDF-"));
        }
    }

    void saysThatAWindowNeedsADisplay()
    {
        const Run window = run({u"list.csv"_s});
        QCOMPARE(window.exitCode, 2);
        QVERIFY2(window.messages.startsWith("There is no display"), window.messages.constData());
        QCOMPARE(window.messages.count('\n'), 1);
    }

    void countsOneAsOne()
    {
        const Run status = runAsOf({u"status"_s, u"-"_s}, "Name\nWS-1\n");
        QVERIFY2(status.messages.startsWith("1 row read: 1 machine, 0 merged, 0 blank, 0 rejected.\n"),
                 status.messages.constData());
    }
};

TRACKER_TEST(TestProgram)
#include "tst_program.moc"
