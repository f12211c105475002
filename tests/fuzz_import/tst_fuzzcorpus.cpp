// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz_import/checkimport.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the fuzzer starts from, and what it has found, once again: the corpus and the lists of all golden
/// cases.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data()
    {
        QTest::addColumn<QString>("path");
        const QDir tests(QStringLiteral(TRACKER_SOURCE_DIR "/tests"));
        for (const QString &folder : {u"fuzz_import/corpus"_s, u"sources/golden"_s}) {
            int count = 0;
            QDirIterator files(tests.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(tests.relativeFilePath(path))) << path;
                ++count;
            }
            QVERIFY2(count > 0, qPrintable(folder));
        }
    }

    void keepsItsPromises()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        checkImport(file.readAll());
    }
};

TRACKER_TEST(TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
