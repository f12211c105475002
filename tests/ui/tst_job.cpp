// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/job/job.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <new>

using namespace tracker;

class TestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksAsideAndDeliversHere()
    {
        Job job;
        QSignalSpy running(&job, &Job::runningChanged);
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        int answer = 0;
        job.start(
            [&worker](Progress &) {
                worker = QThread::currentThread();
                return 42;
            },
            [&](int result) {
                receiver = QThread::currentThread();
                answer = result;
            });
        QVERIFY(job.isRunning());
        QTRY_COMPARE(answer, 42);
        QVERIFY(!job.isRunning());
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != receiver);
        QCOMPARE(running.size(), 2);
        QCOMPARE(running.last().first().toBool(), false);
    }

    void saysThatMemoryIsShort()
    {
        Job job;
        QString message;
        job.start([](Progress &) -> Result<int> { throw std::bad_alloc(); },
                  [&](const Result<int> &result) { message = result.failure().message; });
        QTRY_COMPARE(message, outOfMemory().message);
        QVERIFY(!job.isRunning());
    }

    void dropsTheResultOfAnEarlierRun()
    {
        Job job;
        QList<int> delivered;
        const auto untilCancelled = [](Progress &progress) {
            while (!progress.isCancelled())
                QThread::msleep(1);
            return 1;
        };
        job.start(untilCancelled, [&](int result) { delivered << result; });
        job.start([](Progress &) { return 2; }, [&](int result) { delivered << result; });
        QTRY_VERIFY(!job.isRunning());
        QTest::qWait(20);
        QCOMPARE(delivered, QList<int>{2});
    }

    void dropsAResultThatWasReadyWhenCancelled()
    {
        Job job;
        std::atomic<bool> ready = false;
        bool delivered = false;
        job.start(
            [&](Progress &) {
                ready = true;
                return 0;
            },
            [&](int) { delivered = true; });
        while (!ready)
            QThread::msleep(1);
        QThread::msleep(20);
        job.cancel();
        QVERIFY(!job.isRunning());
        QTest::qWait(20);
        QVERIFY(!delivered);
    }

    void reportsProgressInOrder()
    {
        Job job;
        QSignalSpy progressed(&job, &Job::progressed);
        job.start(
            [](Progress &progress) {
                for (int i = 0; i <= 10'000; ++i)
                    progress.report(i, 10'000);
                return 0;
            },
            [](int) {});
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(progressed.size() > 100 && progressed.size() <= 201);
        double last = -1;
        for (const auto &arguments : progressed) {
            QVERIFY(arguments.first().toDouble() > last);
            last = arguments.first().toDouble();
        }
        QCOMPARE(last, 1.0);
    }

    void destructorCancelsAndWaits()
    {
        std::atomic<bool> ended = false;
        std::atomic<bool> begun = false;
        {
            Job job;
            job.start(
                [&](Progress &progress) {
                    begun = true;
                    while (!progress.isCancelled())
                        QThread::msleep(1);
                    ended = true;
                    return 0;
                },
                [](int) { QFAIL("delivered after its job was gone"); });
            while (!begun)
                QThread::msleep(1);
        }
        QVERIFY(ended);
        QTest::qWait(10);
    }

    void startsTheNextFromADelivery()
    {
        Job job;
        int answer = 0;
        job.start([](Progress &) { return 1; },
                  [&](int one) {
                      job.start([one](Progress &) { return one + 1; }, [&](int two) { answer = two; });
                  });
        QTRY_COMPARE(answer, 2);
    }
};

TRACKER_TEST(TestJob)
#include "tst_job.moc"
