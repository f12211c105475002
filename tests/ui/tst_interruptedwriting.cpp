// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/profilefile.h"
#include "tests/support/testmain.h"
#include "tests/ui/wholefiles.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Of each kind; TRACKER_KILLS=200 by hand.
int numberOfKills()
{
    const int wanted = qEnvironmentVariableIntValue("TRACKER_KILLS");
    return wanted > 0 ? wanted : 20;
}

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

bool isWhole(const QString &what, const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return false;
    if (what == u"profiles") {
        const auto profiles = readProfiles(path);
        return profiles && !profiles->empty();
    }
    if (what == u"settings") {
        const QSettings store(path, QSettings::IniFormat);
        const Settings settings = loadSettings(store);
        return settings == settingsOf(settings.lastFolder.toInt());
    }
    return *bytes == exportOf(bytes->left(bytes->indexOf(',')).toInt());
}

} // namespace

/// Whoever is killed while writing leaves the old file or the new one.
class TestInterruptedWriting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKilledWriterLeavesAWholeFile_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"exports", "profiles", "settings"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }
    void aKilledWriterLeavesAWholeFile()
    {
        QFETCH(const QString, what);
        std::mt19937 dice(20000725);
        const QString path = m_folder->filePath(u"target"_s);
        for (int kill = 0; kill < numberOfKills(); ++kill) {
            QProcess writer;
            writer.start(QStringLiteral(TRACKER_ENDLESS_WRITER), {what, path});
            // What a killed one has left, a lock for one thing, does not keep the next one from writing.
            QVERIFY2(writer.waitForReadyRead(10'000), qPrintable(what));
            QTest::qSleep(static_cast<int>(dice() % 30));
            writer.kill();
            QVERIFY(writer.waitForFinished());
            QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
            QVERIFY2(isWhole(what, path), qPrintable(u"after kill %1"_s.arg(kill)));
        }
    }

    void aKilledCommandLeavesTheOldFileOrTheNewOne()
    {
        const QString path = m_folder->filePath(u"status.csv"_s);
        const QStringList arguments{u"status"_s,
                                    QStringLiteral(TRACKER_SOURCE_DIR "/resources/samples/sample-fleet.csv"),
                                    u"--quiet"_s, u"--output"_s, path};
        QElapsedTimer clock;
        clock.start();
        QVERIFY(QProcess::execute(QStringLiteral(TRACKER_PROGRAM), arguments) <= 1);
        const auto usual = static_cast<unsigned>(clock.elapsed() + 1);
        const auto whole = contentOf(path);
        QVERIFY(whole);
        const QByteArray old = "as it was\n";
        std::mt19937 dice(20000725);
        for (int kill = 0; kill < numberOfKills(); ++kill) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
            file.close();
            QProcess program;
            program.start(QStringLiteral(TRACKER_PROGRAM), arguments);
            QVERIFY(program.waitForStarted());
            // Rather towards the end, where it writes.
            QTest::qSleep(static_cast<int>(usual / 2 + dice() % usual));
            program.kill();
            QVERIFY(program.waitForFinished());
            const auto found = contentOf(path);
            QVERIFY(found);
            QVERIFY2(*found == old || *found == *whole, found->constData());
        }
    }

    /// Programs, not threads: the lock is one of the file system.
    void twoProgramsThatWriteProfilesLoseNothing()
    {
        constexpr int each = 30;
        const QString path = m_folder->filePath(u"profiles.json"_s);
        QProcess one;
        QProcess other;
        one.start(QStringLiteral(TRACKER_ENDLESS_WRITER),
                  {u"profiles"_s, path, u"one"_s, QString::number(each)});
        other.start(QStringLiteral(TRACKER_ENDLESS_WRITER),
                    {u"profiles"_s, path, u"other"_s, QString::number(each)});
        QVERIFY(one.waitForFinished(60'000) && other.waitForFinished(60'000));
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(other.exitCode(), 0);
        const auto profiles = readProfiles(path);
        QVERIFY(profiles);
        QCOMPARE(profiles->size(), size_t{2 * each});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

TRACKER_TEST(TestInterruptedWriting)
#include "tst_interruptedwriting.moc"
