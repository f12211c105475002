// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/physicallines.h"
#include "app/sources/rejectedrows.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

std::shared_ptr<const ClientList> imported(const std::vector<ListInput> &inputs)
{
    Progress progress;
    const auto list
        = importClientLists({.inputs = inputs, .now = LocalTime::fromIso(u"2000-08-01T00:00:00")}, progress);
    return list ? *list : nullptr;
}

QByteArray rejectedRows(const ClientList &list)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto saved = saveRejectedRows(list, buffer, progress);
    return saved ? buffer.data() : saved.failure().message.toUtf8();
}

/// A device that is full after some bytes.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room)
        : m_room(room)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

} // namespace

/// What is read from a list again after its import: lines as they stand, and rejected rows.
class TestLookingAgain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    void linesAreFoundAtEveryPlace_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("lineEnd");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS"})
            QTest::addRow("%s", encoding) << QByteArray(encoding) << u"\r\n"_s;
        QTest::newRow("LF") << QByteArray("UTF-8") << u"\n"_s;
        QTest::newRow("CR") << QByteArray("UTF-8") << u"\r"_s;
    }

    void linesAreFoundAtEveryPlace()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QString, lineEnd);
        QStringList lines{u"Fleet of July"_s, u"Name,Location"_s};
        for (int i = 0; i < 9000; ++i)
            lines << u"PC-%1,\"Hall"_s.arg(i) << u"of \"\"%1\"\"\""_s.arg(i);
        QStringEncoder encoder(encoding.constData());
        const QByteArray text = encoder.encode(lines.join(lineEnd));
        const auto list = imported({{.text = text, .name = u"list"_s, .choices = {.encoding = encoding}}});
        QVERIFY(list);
        QCOMPARE(list->account.machines, 9000u);
        for (const qsizetype line : {1, 2, 3, 4, 2049, 2050, 2051, 10'000, 18'000, 18'001}) {
            const auto found = physicalLines(*list, 0, static_cast<quint32>(line), 3);
            QVERIFY(found);
            QCOMPARE(*found, lines.mid(line - 1, 3));
        }
    }

    void linesBehindTheEndAreNone()
    {
        const auto list = imported({{.text = "Name\nPC-1\n", .name = u"list"_s}});
        QVERIFY(list);
        QCOMPARE(*physicalLines(*list, 0, 2, 5), QStringList{u"PC-1"_s});
        QCOMPARE(*physicalLines(*list, 0, 9, 5), QStringList());
    }

    void linesOfAChangedFileAreRefused()
    {
        const QString path = m_dir.filePath(u"changed.csv"_s);
        write(path, "Name\nPC-1\n,S01\n");
        const auto list = imported({{.path = path}});
        QVERIFY(list);
        write(path, "Name\nPC-1\nPC-22\n");
        const auto lines = physicalLines(*list, 0, 1, 5);
        QVERIFY(!lines);
        QVERIFY(lines.failure().message.contains(u"has changed"_s));
        QVERIFY(rejectedRows(*list).contains("has changed"));
    }

    void equalIssuesRememberTheirLines()
    {
        QByteArray text = "Name,Deferred\n";
        for (int i = 0; i < 30; ++i)
            text += "PC-" + QByteArray::number(i) + ",perhaps\n";
        const auto list = imported({{.text = text, .name = u"list"_s}});
        QVERIFY(list);
        QCOMPARE(list->issues.size(), 1u);
        const RowIssue &issue = list->issues.front();
        QCOMPARE(issue.line, 2u);
        QCOMPARE(issue.count, 30u);
        QCOMPARE(issue.moreLines.size(), 20u);
        QCOMPARE(issue.moreLines.front(), 3u);
        QCOMPARE(issue.moreLines.back(), 22u);
    }

    void rejectedRowsKeepTheirBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("rows");
        const auto row = [](const char *name, const char *text, QByteArray rows) {
            rows.replace("NONAME", "the row has no name: rejected");
            rows.replace("OPEN", "a quote is opened and never closed: the line is rejected");
            QTest::newRow(name) << QByteArray(text) << rows;
        };
        row("none", "Name,Site\nPC-1,S01\n", "");
        row("a row without a name", "Name,Site\nPC-1,S01\n ,\"S\"\"02\"\n",
            "Name,Site,\"Reason\"\n ,\"S\"\"02\",\"NONAME\"\n");
        row("missing cells are made up for", "Site,Name,Contact\r\nS01,PC-1,a\r\nS02\r\n",
            "Site,Name,Contact,\"Reason\"\r\nS02,,,\"NONAME\"\r\n");
        row("no line end at the end", "Name;Site\nPC-1;S01\n;S02", "Name;Site;\"Reason\"\n;S02;\"NONAME\"\n");
        row("an open quote", "Name,Site\nPC-1,S01\nPC-2,\"S02\nPC-3,S03\n",
            "Name,Site,\"Reason\"\nPC-2,\"S02,\"OPEN\"\n");
        row("a row of several lines", "Name,Site\n,\"S\n01\"\nPC-1,S01\n",
            "Name,Site,\"Reason\"\n,\"S\n01\",\"NONAME\"\n");
        row("title lines stay behind", "Fleet of July\nName,Site\nPC-1,S01\n,S02\n",
            "Name,Site,\"Reason\"\n,S02,\"NONAME\"\n");
        row("the character set stays", "Name,Site\nPC-1,S01\n,M\xFCnchen\n",
            "Name,Site,\"Reason\"\n,M\xFCnchen,\"NONAME\"\n");
        row("the byte order mark stays", "\xEF\xBB\xBFName,Site\nPC-1,S01\n,S02\n",
            "\xEF\xBB\xBFName,Site,\"Reason\"\n,S02,\"NONAME\"\n");
    }

    void rejectedRowsKeepTheirBytes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, rows);
        const auto list = imported({{.text = text, .name = u"list"_s}});
        QVERIFY(list);
        QCOMPARE(rejectedRows(*list), rows);
    }

    void rejectedRowsOfUtf16()
    {
        QStringEncoder encoder("UTF-16BE", QStringEncoder::Flag::WriteBom);
        const QByteArray text = encoder.encode(u"Name\tSite\r\nPC-1\tS01\r\n\tÖdön\r\n"_s);
        const auto list = imported({{.text = text, .name = u"list"_s}});
        QVERIFY(list);
        QStringDecoder decoder("UTF-16BE", QStringDecoder::Flag::ConvertInitialBom);
        const QString rows = decoder.decode(rejectedRows(*list));
        QCOMPARE(rows, u"\uFEFFName\tSite\t\"Reason\"\r\n\tÖdön\t\"the row has no name: rejected\"\r\n"_s);
    }

    void rejectedRowsOfSeveralListsStandBelowTheirHeaders()
    {
        const auto list = imported({{.text = "Name,Site\nPC-1,S01\n,S02\n", .name = u"one"_s},
                                    {.text = "Name,Site\nPC-2,S01\n,M\xFCnchen\n", .name = u"two"_s},
                                    {.text = "Site,Name\nS01,PC-3\nS09\n", .name = u"three"_s}});
        QVERIFY(list);
        QCOMPARE(rejectedRows(*list),
                 QByteArray("Name,Site,\"Reason\"\n"
                            ",S02,\"the row has no name: rejected\"\n"
                            ",München,\"the row has no name: rejected\"\n"
                            "Site,Name,\"Reason\"\n"
                            "S09,,\"the row has no name: rejected\"\n"));
    }

    void asManyAreSavedAsTheAccountSays()
    {
        QByteArray text = "Name,Site\n";
        for (int i = 0; i < 50'000; ++i)
            text += (i % 7 == 0 ? QByteArray() : "PC-" + QByteArray::number(i)) + ",S01\n";
        const auto list = imported({{.text = text, .name = u"list"_s}});
        QVERIFY(list);
        QVERIFY(list->account.rejected > 7000);
        QCOMPARE(quint64(rejectedRows(*list).count('\n')), list->account.rejected + 1);
    }

    void aFullDeviceIsNamed()
    {
        const auto list = imported({{.text = "Name,Site\nPC-1,S01\n,S02\n", .name = u"list"_s}});
        QVERIFY(list);
        FullDevice device(30);
        Progress progress;
        const auto saved = saveRejectedRows(*list, device, progress);
        QVERIFY(!saved);
        QVERIFY(saved.failure().message.contains(u"No space left on device"_s));
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }

    QTemporaryDir m_dir;
};

TRACKER_TEST(TestLookingAgain)
#include "tst_lookingagain.moc"
