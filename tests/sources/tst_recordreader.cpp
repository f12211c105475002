// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/platform/bytewindow.h"
#include "app/sources/list/exactsplitter.h"
#include "app/sources/list/fastsplitter.h"
#include "app/sources/list/recordreader.h"
#include "app/sources/list/recordsplitter.h"
#include "app/sources/list/recordwalk.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// A record a line: its physical line, its cells in brackets, and what is odd.
QByteArray described(const RecordBlock &block, const Record &record)
{
    QByteArray text = QByteArray::number(record.line) + ':';
    for (const Cell &cell : block.cellsOf(record)) {
        const std::string_view content = block.text(cell);
        text += '[' + QByteArray(content.data(), static_cast<qsizetype>(content.size())) + ']';
    }
    switch (record.oddity) {
    case Record::Oddity::None:
        break;
    case Record::Oddity::StrayQuote:
        text += " stray";
        break;
    case Record::Oddity::OpenQuote:
        text += " open";
        break;
    }
    return text + '\n';
}

/// All records of \a text, which begins on \a line, when it comes in two pieces, cut at \a cut.
QByteArray splitInTwo(const QByteArray &text, qsizetype cut, char separator, quint32 line = 1)
{
    QByteArray result;
    RecordBlock block;
    block.bytes.assign(text.begin(), text.begin() + cut);
    const SplitPlace end = splitRecords(block, {0, line}, {separator}, false);
    for (const Record &record : block.records)
        result += described(block, record);
    RecordBlock rest;
    rest.bytes.assign(text.begin() + end.offset, text.end());
    splitRecords(rest, {0, end.line}, {separator}, true);
    for (const Record &record : rest.records)
        result += described(rest, record);
    return result;
}

} // namespace

class TestRecordReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("records");
        const auto row = [](const char *rule, const char *text, const char *records) {
            QTest::newRow(rule) << QByteArray(text) << QByteArray(records);
        };
        row("plain", "a,b\nc,d\n", "1:[a][b]\n2:[c][d]\n");
        row("no line end at the end", "a,b\nc,d", "1:[a][b]\n2:[c][d]\n");
        row("CRLF", "a,b\r\nc,d\r\n", "1:[a][b]\n2:[c][d]\n");
        row("CR only", "a,b\rc,d\r", "1:[a][b]\n2:[c][d]\n");
        row("CR, then an empty line", "a\r\r\nb", "1:[a]\n2:[]\n3:[b]\n");
        row("empty lines", "\na\n\n", "1:[]\n2:[a]\n3:[]\n");
        row("empty cells", ",,\n", "1:[][][]\n");
        row("blanks around", " a , b\t\n", "1:[a][b]\n");
        row("no-break spaces around",
            "\xC2\xA0"
            "a\xC2\xA0,\xC2\xA0\n",
            "1:[a][]\n");
        row("quoted", "\"a\",\"b\"\n", "1:[a][b]\n");
        row("quoted separator", "\"a,b\",c\n", "1:[a,b][c]\n");
        row("quoted line end", "\"a\nb\",c\nd,e\n", "1:[a\nb][c]\n3:[d][e]\n");
        row("quoted CRLF is one line", "\"a\r\nb\",c\nd\n", "1:[a\r\nb][c]\n3:[d]\n");
        row("quoted CR", "\"a\rb\",c\nd\n", "1:[a\rb][c]\n3:[d]\n");
        row("doubled quote", "\"a \"\"b\"\" c\"\n", "1:[a \"b\" c]\n");
        row("only a doubled quote", "\"\"\"\"\n", "1:[\"]\n");
        row("quoted and empty", "\"\",\"\"\n", "1:[][]\n");
        row("blanks around quotes", "a, \"b\" ,c\n", "1:[a][b][c]\n");
        row("quote at the end of the text", "a,\"b\"", "1:[a][b]\n");
        row("bare quote", "a,5\" disk,b\n", "1:[a][5\" disk][b] stray\n");
        row("bare quote in quotes", "\"5\" disk\",b\n", "1:[5\" disk][b] stray\n");
        row("text after the closing quote", "\"a\" b,c\n", "1:[a\" b][c] stray\n");
        row("text after the closing quote never swallows a row", "\"a\"b,c\n\"d\",e\n",
            "1:[a\"b][c] stray\n2:[d][e]\n");
        row("open quote", "a,\"b\nc,d\n", "1: open\n2:[c][d]\n");
        row("open quote on the last line", "a,b\nc,\"d", "1:[a][b]\n2: open\n");
        row("open quote with doubled ones", "\"a\"\"\nb\n", "1: open\n2:[b]\n");
        row("open quote after a cell of two lines", "\"a\nb\",\"c\nd\n", "1: open\n3:[d]\n");
        row("a quote alone", "\"", "1: open\n");
    }

    void splits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, records);
        for (qsizetype cut = 0; cut <= text.size(); ++cut)
            QCOMPARE(splitInTwo(text, cut, ','), records);
        QCOMPARE(splitInTwo(QByteArray(text).replace(',', ';'), 0, ';'),
                 QByteArray(records).replace("a,b", "a;b"));
    }

    /// What lies where in a block of 64 bytes must not matter.
    void splitsAtEveryPlace_data() { splits_data(); }
    void splitsAtEveryPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, records);
        for (int filling = 0; filling < 130; ++filling) {
            const QByteArray before(filling, 'x');
            QCOMPARE(splitInTwo(before + '\n' + text, 0, ',', 0), "0:[" + before + "]\n" + records);
        }
    }

    /// Whatever the text, pieces do not change what is read, and no record is lost.
    void cutsDoNotMatter()
    {
        std::mt19937 random(20000725);
        constexpr char alphabet[] = {'a', 'b', ' ', ',', ',', '"', '"', '\n', '\r', ';'};
        for (int round = 0; round < 800; ++round) {
            QByteArray text;
            for (auto size = random() % 90; size > 0; --size)
                text += alphabet[random() % std::size(alphabet)];
            const QByteArray whole = splitInTwo(text, 0, ',');
            for (qsizetype cut = 1; cut <= text.size(); ++cut)
                QCOMPARE(splitInTwo(text, cut, ','), whole);
        }
    }

    /// The fast way finds what the exact one does.
    void bothWaysAgree()
    {
        std::mt19937 random(264969);
        const QByteArray pieces[]
            = {"a", "bcdefghi", ",", ",", ",", "\n", "\r\n", "\r", "\"", ",\"", "\",", "\"\"", "\"\n", " "};
        for (int round = 0; round < 4000; ++round) {
            QByteArray text;
            for (auto count = random() % 120; count > 0; --count)
                text += pieces[random() % (round % 2 ? std::size(pieces) : 8)];
            RecordBlock block;
            block.bytes.assign(text.begin(), text.end());
            QByteArray exact;
            for (SplitPlace place; place.offset < block.bytes.size();) {
                place = *splitExactly(block, place, {}, true);
                exact += described(block, block.records.back());
            }
            QCOMPARE(splitInTwo(text, 0, ','), exact);
        }
    }

    /// A record that is only walked through ends where it would when it is split, and has as many cells.
    void walkingAgreesWithSplitting()
    {
        std::mt19937 random(1999);
        const QByteArray pieces[] = {"a", ",", ",", "\n", "\r\n", "\r", "\"", "\"", "\"\"", " ", "\t"};
        for (int round = 0; round < 6000; ++round) {
            const Dialect dialect{.separator = round % 3 == 0 ? ' ' : ','};
            QByteArray text;
            for (auto count = random() % 14; count > 0; --count)
                text += pieces[random() % std::size(pieces)];
            RecordBlock block;
            block.bytes.assign(text.begin(), text.end());
            for (SplitPlace place; place.offset < block.bytes.size();) {
                constexpr quint32 kept = 2;
                const SplitPlace next = *splitExactly(block, place, dialect, true);
                const Record &record = block.records.back();
                const std::string_view rest(text.constData() + place.offset,
                                            static_cast<size_t>(text.size()) - place.offset);
                RecordWalk walk(dialect, kept);
                std::optional<size_t> end;
                size_t before = 0;
                for (size_t at = 0; at < rest.size() && !end; at += 3) {
                    before = at;
                    end = walk.walk(rest.substr(at, 3));
                }
                if (!end)
                    walk.end();
                QCOMPARE(!end && walk.isQuoteOpen(), record.oddity == Record::Oddity::OpenQuote);
                if (record.oddity != Record::Oddity::OpenQuote) {
                    QCOMPARE(end ? before + *end : rest.size(), size_t{next.offset - place.offset});
                    QCOMPARE(walk.cellCount(), record.cellCount);
                    QCOMPARE(place.line + walk.lineEnds(), next.line);
                    bool hasMoreText = false;
                    for (quint32 cell = kept; cell < record.cellCount; ++cell)
                        hasMoreText |= block.cells[record.firstCell + cell].size > 0;
                    QCOMPARE(walk.hasMoreText(), hasMoreText);
                    QCOMPARE(walk.keptEnd().has_value(), record.cellCount >= kept);
                }
                place = next;
            }
        }
    }

    /// Cells that are not kept are counted, by the fast way as by the exact one.
    void someCellsAreKept()
    {
        const QByteArray text
            = "a,b,c,d\n1,,,,,,\n1,2\n1,2,3,\" \",\n\"x\",y,5\" disk,z\n" + QByteArray(200, ',') + '\n';
        for (const quint32 kept : {1u, 2u, 4u, 7u, 100u}) {
            RecordBlock block;
            block.bytes.assign(text.begin(), text.end());
            block.mostCells = kept;
            splitRecords(block, {}, {}, true);
            RecordBlock all;
            all.bytes.assign(text.begin(), text.end());
            splitRecords(all, {}, {}, true);
            QCOMPARE(block.records.size(), all.records.size());
            for (size_t i = 0; i < all.records.size(); ++i) {
                const Record &record = block.records[i];
                QCOMPARE(record.cellCount, std::min(kept, all.records[i].cellCount));
                QCOMPARE(record.allCells(), all.records[i].cellCount);
                bool hasMoreText = false;
                for (quint32 cell = record.cellCount; cell < record.allCells(); ++cell)
                    hasMoreText |= all.cells[all.records[i].firstCell + cell].size > 0;
                QCOMPARE(record.hasMoreText, hasMoreText);
                for (quint32 cell = 0; cell < record.cellCount; ++cell)
                    QCOMPARE(block.text(block.cells[record.firstCell + cell]),
                             all.text(all.cells[all.records[i].firstCell + cell]));
            }
        }
    }

    /// The wide window finds what the portable way does: every byte, at every place.
    void wideScanningAgreesWithPortable()
    {
        std::array<char, WideWindow::size> bytes{};
        for (int byte = 0; byte < 256; ++byte) {
            for (size_t place = 0; place < bytes.size(); ++place) {
                bytes.fill(static_cast<char>(byte + 1));
                bytes[place] = static_cast<char>(byte);
                QCOMPARE(WideWindow(bytes.data()).maskOf(static_cast<char>(byte)), quint64{1} << place);
                QCOMPARE(PortableWindow(bytes.data()).maskOf(static_cast<char>(byte)), quint64{1} << place);
            }
        }
        QByteArray text;
        for (int i = 0; i < 3000; ++i)
            text += "PC-" + QByteArray::number(i) + (i % 5 == 0 ? ",\"a\r\n\"\"b\"\r\n" : ",c, \n");
        RecordBlock wide;
        wide.bytes.assign(text.begin(), text.end());
        RecordBlock portable = wide;
        const SplitPlace end = splitCleanRecords(wide, {}, ',', Scanning::Wide);
        QCOMPARE(splitCleanRecords(portable, {}, ',', Scanning::Portable).offset, end.offset);
        QCOMPARE(end.offset, static_cast<quint32>(text.size()));
        QCOMPARE(portable.records.size(), wide.records.size());
        for (size_t i = 0; i < wide.records.size(); ++i)
            QCOMPARE(described(portable, portable.records[i]), described(wide, wide.records[i]));
    }

    void readsFromAnyRecordOn()
    {
        QByteArray text;
        for (int i = 0; i < 40000; ++i)
            text += "PC-" + QByteArray::number(i) + (i % 7 == 0 ? ",\"a\nb\"\n" : ",c\n");
        Result<ByteSource> source = ByteSource::open({.text = text, .name = u"list"_s});
        QVERIFY(source);
        RecordReader reader(*source, {}, {}, {});
        RecordBlock block;
        quint32 count = 0;
        while (*reader.next(block)) {
            for (const Record &record : block.records) {
                if (count++ % 1999 != 0)
                    continue;
                RecordReader again(*source, {}, {}, reader.positionOf(record));
                RecordBlock other;
                QVERIFY(*again.next(other));
                QCOMPARE(described(other, other.records.front()), described(block, record));
            }
        }
        QCOMPARE(count, 40000u);
    }

    void aRecordMayBeLongerThanABlock()
    {
        const QByteArray cell(300'000, 'x');
        Result<ByteSource> source
            = ByteSource::open({.text = "a,\"" + cell + "\n\"\nb\n", .name = u"list"_s});
        QVERIFY(source);
        RecordReader reader(*source, {}, {}, {});
        RecordBlock block;
        QVERIFY(*reader.next(block));
        QCOMPARE(block.cells[1].size, 300'000u);
        if (block.records.size() == 1)
            QVERIFY(*reader.next(block));
        QCOMPARE(described(block, block.records.back()), QByteArray("3:[b]\n"));
    }
};

TRACKER_TEST(TestRecordReader)
#include "tst_recordreader.moc"
