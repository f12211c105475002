// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz_doors/checkdoors.h"
#include "tests/fuzz_doors/mutation.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace tracker;

/// What the fuzzers start from, and thousands of things made of it, through every door. TRACKER_SEED and
/// TRACKER_CASES for others by hand.
class TestFuzzDoors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepPromises_data()
    {
        using Check = void (*)(const QByteArray &);
        QTest::addColumn<Check>("check");
        QTest::addColumn<QStringList>("folders");
        QTest::addColumn<int>("cases");
        QTest::newRow("procedures") << Check(
            checkProcedure) << QStringList{u"tests/procedure"_s, u"tests/fields"_s, u"resources/procedures"_s}
                                    << 2'000;
        QTest::newRow("profiles") << Check(checkProfiles)
                                  << QStringList{u"tests/fuzz_doors/corpus/profiles"_s} << 10'000;
        QTest::newRow("filters") << Check(checkFilter) << QStringList{u"tests/fuzz_doors/corpus/filters"_s}
                                 << 10'000;
        QTest::newRow("times") << Check(checkTime) << QStringList{u"tests/fuzz_doors/corpus/times"_s}
                               << 30'000;
    }

    void keepPromises()
    {
        using Check = void (*)(const QByteArray &);
        QFETCH(const Check, check);
        QFETCH(const QStringList, folders);
        QFETCH(int, cases);
        const QList<QByteArray> seeds = seedsIn(folders);
        QVERIFY(seeds.size() > 2);
        for (const QByteArray &seed : seeds)
            check(seed);
        if (const int wanted = qEnvironmentVariableIntValue("TRACKER_CASES"); wanted > 0)
            cases = wanted;
        Mutation mutation(static_cast<quint32>(qEnvironmentVariableIntValue("TRACKER_SEED")));
        for (int number = 0; number < cases; ++number)
            check(mutation.of(seeds));
    }

private:
    /// Whole files of JSON; of others every line is one.
    static QList<QByteArray> seedsIn(const QStringList &folders)
    {
        QStringList paths;
        for (const QString &folder : folders) {
            const QString path = QStringLiteral(TRACKER_SOURCE_DIR "/") + folder;
            QDirIterator files(path, {u"*.json"_s, u"*.txt"_s}, QDir::Files);
            while (files.hasNext())
                paths << files.next();
        }
        paths.sort();
        QList<QByteArray> seeds;
        for (const QString &path : std::as_const(paths)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(path));
            if (path.endsWith(u".json"))
                seeds << file.readAll();
            else
                seeds << file.readAll().trimmed().split('\n');
        }
        return seeds;
    }
};

TRACKER_TEST(TestFuzzDoors)
#include "tst_fuzzdoors.moc"
