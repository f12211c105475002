// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Every word of the program is in every language's file, and translated.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languages_data();
    void languages();
};

void TestTranslations::languages_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TRACKER_SOURCE_DIR "/translations"));
    const QStringList names = folder.entryList({u"*.ts"_s});
    QVERIFY(names.contains(u"restart-tracker_de.ts"));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::languages()
{
    QFETCH(const QString, path);
    if (QT_VERSION >= QT_VERSION_CHECK(6, 5, 0))
        QSKIP("newer versions of lupdate leave out the namespace of one context, which the program looks it "
              "up by");
    const QByteArray before = contentOf(path);
    QVERIFY(!before.isEmpty());

    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, copy));
    QProcess lupdate;
    lupdate.start(QStringLiteral(TRACKER_LUPDATE),
                  {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, QStringLiteral(TRACKER_SOURCE_DIR),
                   u"@"_s + QStringLiteral(TRACKER_TRANSLATED_SOURCES), u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(60'000));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
    QVERIFY2(contentOf(copy) == before,
             "words have changed: build the target update_translations and translate");

    // English holds nothing but the plurals.
    const bool isSource = path.endsWith(u"_en.ts");
    QByteArray source;
    bool counted = false;
    for (const QByteArray &line : before.split('\n')) {
        if (line.contains("<message"))
            counted = line.contains("numerus=\"yes\"");
        if (line.contains("<source>"))
            source = line.trimmed();
        const bool unfinished = line.contains("type=\"unfinished\"") && (counted || !isSource);
        QVERIFY2(!unfinished, source.constData());
    }
}

TRACKER_TEST(TestTranslations)

#include "tst_translations.moc"
