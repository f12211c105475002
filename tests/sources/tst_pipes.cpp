// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/smallfile.h"
#include "app/procedure/procedure.h"
#include "app/sources/listsource.h"
#include "app/sources/preparedlist.h"
#include "tests/support/namedpipe.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

/// A pipe is read while somebody writes into it, and nobody waits for ever where nobody does.
class TestPipes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"pipe"_s);
        if (!makePipe(m_path))
            QSKIP("there are no pipes with names here");
    }

    void waitingEndsWhenItIsCancelled_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a list") << 0;
        QTest::newRow("a look at a list") << 1;
        QTest::newRow("a procedure") << 2;
    }
    void waitingEndsWhenItIsCancelled()
    {
        QFETCH(const int, how);
        Progress progress;
        std::thread canceller([&progress] {
            QThread::msleep(150);
            progress.cancel();
        });
        std::optional<Failure> failure;
        const auto keep = [&failure](const auto &result) {
            if (!result)
                failure = result.failure();
        };
        if (how == 0)
            keep(openList({.path = m_path}, &progress));
        else if (how == 1)
            keep(prepareList({.path = m_path}, {}, nullptr, &progress));
        else
            keep(findProcedure(m_path, QLocale::c(), {.progress = &progress}));
        canceller.join();
        QVERIFY(failure);
        QVERIFY2(failure->cancelled, qPrintable(failure->message));
    }

    void whereNobodyCouldCancelItEndsByItself()
    {
        const auto list = ByteSource::open({.path = m_path});
        QVERIFY(!list);
        QVERIFY2(list.failure().message.contains(u"nobody writes into this pipe"),
                 qPrintable(list.failure().message));
        const auto rules = readSmallFile(m_path);
        QVERIFY(!rules);
        QVERIFY2(rules.failure().message.contains(u"nobody writes into this pipe"),
                 qPrintable(rules.failure().message));
    }

    void silenceIsToldOnce()
    {
        Progress progress;
        int told = 0;
        std::thread canceller([&progress] {
            QThread::msleep(1500);
            progress.cancel();
        });
        const auto input
            = withPipeRead({.path = m_path}, {.progress = &progress, .onSilence = [&] { ++told; }});
        canceller.join();
        QVERIFY(!input);
        QCOMPARE(told, 1);
    }

    void whatIsWrittenIsReadToItsEnd()
    {
        const QByteArray rows = "PC-1\n" + QByteArray("PC-2\n").repeated(100'000);
        Progress progress;
        std::thread writer = writerInto(m_path, {"N", "am", "e\n", rows});
        const auto input = withPipeRead({.path = m_path}, {.progress = &progress});
        writer.join();
        QVERIFY(input);
        QCOMPARE(input->path, QString());
        QCOMPARE(input->name, m_path);
        QCOMPARE(input->text, "Name\n" + rows);
    }

    /// The text of a pipe stays with its list: there is no second reading of it.
    void aListFromAPipeIsLookedAtAndThenRead()
    {
        Progress progress;
        std::thread writer = writerInto(m_path, {"Name,Site\n", "PC-1,S01\n"});
        const auto prepared = prepareList({.path = m_path}, {}, nullptr, &progress);
        writer.join();
        QVERIFY(prepared);
        const auto source = openList(prepared->input, &progress);
        QVERIFY(source);
        QCOMPARE(source->text(), QByteArray("Name,Site\nPC-1,S01\n"));
    }

    /// A character set is not told by the first bytes that happen to be there.
    void theFirstBytesAloneTellNothing()
    {
        Progress progress;
        const QByteArray text = QByteArray::fromHex("4e0061006d0065000a00500043002d0031000a00"); // UTF-16
        std::thread writer = writerInto(m_path, {text.left(2), text.mid(2)});
        const auto input = withPipeRead({.path = m_path}, {.progress = &progress});
        writer.join();
        QVERIFY(input);
        QCOMPARE(input->text, text);
    }

    void aProcedureMayComeThroughAPipe()
    {
        QFile file(QStringLiteral(TRACKER_SOURCE_DIR "/tests/fields/flag.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        std::thread writer = writerInto(m_path, {json.left(10), json.mid(10)});
        const auto procedure = findProcedure(m_path, QLocale::c());
        writer.join();
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

TRACKER_TEST(TestPipes)
#include "tst_pipes.moc"
