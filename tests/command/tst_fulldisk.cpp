// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runprogram.h"

#include "app/command/commandline.h"
#include "app/command/runcommand.h"
#include "app/sources/profilefile.h"
#include "tests/support/failingdevice.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

const QByteArray oldContent = "what stood there before\n";

/// What a command says that writes \a room bytes of its output at most.
struct Told {
    ExitCode code = ExitCode::Done;
    QString messages;
};

Told toldWithRoom(const QStringList &arguments, qint64 room)
{
    const auto request = readCommandLine(arguments);
    if (!request)
        qFatal("%s", qPrintable(request.failure().message));
    QBuffer input;
    QBuffer messages;
    for (QBuffer *buffer : {&input, &messages})
        buffer->open(QIODevice::ReadWrite);
    FailingDevice output({}, room, QIODevice::WriteOnly, true);
    const CommandContext context{.input = input,
                                 .output = output,
                                 .messages = messages,
                                 .now = LocalTime::fromIso(u"2000-07-25T13:00:00"),
                                 .locale = QLocale()};
    const ExitCode code
        = runCommand(std::get<Command>(*request), context,
                     [](const ReportContent &, const QString &, Progress &) { return Result<void>(); });
    return {code, QString::fromUtf8(messages.data())};
}

} // namespace

/// Wherever a disk is full, that is said, and what stood in the file before stays there whole.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputsSayThatTheyAreNotWhole_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const QString &command : {u"status"_s, u"summary"_s, u"forecast"_s}) {
            for (const QString &format : {u"csv"_s, u"json"_s, u"text"_s}) {
                if (command == u"forecast" && format == u"text")
                    continue;
                QTest::newRow(qPrintable(command + u" as "_s + format)) << QStringList{
                    command,       QStringLiteral(TRACKER_SOURCE_DIR "/resources/samples/sample-fleet.csv"),
                    u"--as-of"_s,  u"2000-07-25T12:00"_s,
                    u"--format"_s, format};
            }
        }
    }
    void outputsSayThatTheyAreNotWhole()
    {
        QFETCH(const QStringList, arguments);
        // As far as it takes to be whole, in steps: which of them is enough is found by the way.
        constexpr qint64 enough = 4 * 1024 * 1024;
        QVERIFY(toldWithRoom(arguments, enough).code != ExitCode::Unwritable);
        int failed = 0;
        for (qint64 room = 0; room < enough; room = room * 4 + 1) {
            const Told told = toldWithRoom(arguments, room);
            if (told.code != ExitCode::Unwritable)
                break;
            ++failed;
            QVERIFY2(told.messages.contains(u"Standard output could not be written: the disk has a fault"),
                     qPrintable(told.messages));
        }
        QVERIFY(failed > 2);
    }

    void filesStayWhatTheyWere_data() { outputsSayThatTheyAreNotWhole_data(); }
    void filesStayWhatTheyWere()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"output"_s);
        arguments << u"--output"_s << path;
        bool isWhole = false;
        int failed = 0;
        // In blocks, by which a shell limits the size of files; the signal about it is not what a disk does.
        for (int blocks = 0; !isWhole && blocks < 4096; blocks = blocks * 4 + 1) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(oldContent) == oldContent.size());
            file.close();
            const Run run = runProgram(folder.path(), arguments, {},
                                       {.limits = u"-f %1 && trap '' XFSZ"_s.arg(blocks)});
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            file.close();
            isWhole = run.exitCode == 0 || run.exitCode == 1;
            if (isWhole) {
                QVERIFY(content != oldContent && !content.isEmpty());
                continue;
            }
            ++failed;
            QCOMPARE(run.exitCode, 4);
            QCOMPARE(content, oldContent);
            QVERIFY2(run.messages.contains("could not be written: File too large"), run.messages.constData());
        }
        QVERIFY(isWhole);
        QVERIFY(failed > 0);
        // Nothing is left lying about.
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"output"_s});
    }

    void profilesSayThatTheyAreNotKept()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("there is no /dev/full");
        const auto written
            = writeProfiles(full, {{.name = u"weekly"_s, .signature = {.headers = {u"pc"_s}}}});
        QVERIFY(!written);
        QVERIFY2(written.failure().message.contains(u"/dev/full could not be written"),
                 qPrintable(written.failure().message));
    }
};

TRACKER_TEST(TestFullDisk)
#include "tst_fulldisk.moc"
