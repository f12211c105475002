// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/evidence.h"
#include "app/sources/physicallines.h"
#include "app/sources/rejectedrows.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

/// Lines that end with CR CR LF, as programs leave them that write ends of lines twice.
class TestLineEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void returnsWrittenTwice_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("lineEnd");
        QTest::addColumn<int>("before");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
            for (const QString &lineEnd : {u"\r\r\n"_s, u"\r\r\r\n"_s}) {
                for (int before = 0; before <= lineEnd.size(); ++before) {
                    QTest::addRow("%s, %d of %d", encoding, before, static_cast<int>(lineEnd.size()))
                        << QByteArray(encoding) << lineEnd << before;
                }
            }
        }
    }
    /// The first piece of the text ends inside the end of a line, so many characters of which are \a before
    /// it.
    void returnsWrittenTwice()
    {
        QFETCH(const QByteArray, encoding);
        QFETCH(const QString, lineEnd);
        QFETCH(const int, before);
        const bool isWide = encoding.startsWith("UTF-16");
        const qsizetype piece = 128 * 1024 / (isWide ? 2 : 1);
        QString text = u"Name,Contact"_s + lineEnd;
        quint32 rows = 0;
        for (; text.size() < piece - 400; ++rows)
            text += u"PC%1,"_s.arg(rows) + QString(200, u'x') + lineEnd;
        text += u"LONG,"_s;
        text += QString(piece - before - text.size(), u'y') + lineEnd;
        text += u",nobody"_s + lineEnd + u"LAST,Büro"_s + lineEnd;
        QByteArray bytes = QStringEncoder(encoding.constData()).encode(text);
        if (isWide)
            bytes.prepend(encoding == "UTF-16LE" ? "\xFF\xFE" : "\xFE\xFF");
        Progress progress;
        const auto list = importClientLists({.inputs = {{.text = bytes, .name = u"list"_s}}}, progress);
        QVERIFY2(list, qPrintable(list ? QString() : list.failure().message));
        QCOMPARE((*list)->account.read, rows + 3);
        QCOMPARE((*list)->account.blank, 0u);
        QCOMPARE((*list)->account.machines, rows + 2);
        QCOMPARE((*list)->issues.size(), 1u);
        QCOMPARE((*list)->issues.front().line, rows + 3);
        const auto lines = physicalLines(**list, 0, rows + 3, 2);
        QVERIFY(lines);
        QCOMPARE(*lines, (QStringList{u",nobody"_s, u"LAST,Büro"_s}));
        const auto evidence = readEvidence(**list, {rows + 1}, {Field::Name});
        QVERIFY(evidence);
        QCOMPARE(evidence->front().line, rows + 4);
        QCOMPARE(evidence->front().text, u"LAST"_s);
        QBuffer rejected;
        QVERIFY(rejected.open(QIODevice::WriteOnly));
        QVERIFY(saveRejectedRows(**list, rejected, progress));
        const QString written = QStringDecoder(encoding.constData()).decode(rejected.data());
        QVERIFY2(written.contains(u",nobody"_s) && !written.contains(u"LAST"_s), qPrintable(written));
    }

    void allKindsOfLineEnds()
    {
        const QByteArray text
            = "Name,OS\r\r\nPC1,Windows 98\r\nPC2,Windows 95\n\r\r\nPC3,Windows 95\r\r\n,x\r\r\n";
        Progress progress;
        const auto list = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, 3u);
        QCOMPARE((*list)->account.blank, 1u);
        QCOMPARE((*list)->issues.front().line, 6u);
    }
};

TRACKER_TEST(TestLineEnds)
#include "tst_lineends.moc"
