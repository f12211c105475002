// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/listpreview.h"
#include "app/sources/listsource.h"
#include "tests/sources/archives.h"
#include "tests/support/testmain.h"

#include <QIODevice>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// A device that cannot seek and never ends: \a piece again and again.
class EndlessDevice : public QIODevice {
public:
    explicit EndlessDevice(const QByteArray &piece)
        : m_piece(piece)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *into, qint64 most) override
    {
        for (qint64 i = 0; i < most; ++i)
            into[i] = m_piece[static_cast<qsizetype>(m_given++ % m_piece.size())];
        return most;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_piece;
    qint64 m_given = 0;
};

ListInput inputOf(const QByteArray &text)
{
    return {.text = text, .name = u"list"_s};
}

Result<std::shared_ptr<const ClientList>> imported(const ListInput &input)
{
    Progress progress;
    return importClientLists({.inputs = {input}}, progress);
}

} // namespace

/// Lists that were broken, or written to break whoever reads them: time and memory stay in proportion, and
/// what is too much is said.
class TestHostileLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneNameWithVeryManyIds()
    {
        constexpr int count = 20'000;
        QByteArray text = "Name,SMS Unique Identifier\n";
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < count; ++i)
                text += "IMAGE,GUID:" + QByteArray::number(i) + '\n';
        }
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, quint64{count});
        QCOMPARE((*list)->account.merged, quint64{count});
        QVERIFY((*list)->fleet->hasDuplicateName({0}));
        QVERIFY((*list)->fleet->hasDuplicateName({count - 1}));
    }

    void oneMachineAtVeryManySites_data()
    {
        constexpr int count = 20'000;
        QByteArray rows = "Name,Site\n";
        QByteArray cell = "Name,Site\nPC-1,\"S0";
        QByteArray repeated = "Name,Site\n";
        QByteArray all;
        for (int i = 0; i < count; ++i) {
            const QByteArray site = 'S' + QByteArray::number(i);
            rows += "PC-1," + site + '\n';
            cell += ';' + site.toLower();
            repeated += i % 2 == 0 ? "PC-1,s1\n" : "PC-1,\"S1, S0\"\n";
            all += (all.isEmpty() ? "" : ";") + site;
        }
        cell += "\"\n";
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("sites");
        QTest::newRow("a row for each") << rows << all;
        QTest::newRow("all in one cell") << cell << all.toLower().replace("s0;", "S0;");
        QTest::newRow("the same again and again") << repeated << QByteArray("s1;S0");
    }
    void oneMachineAtVeryManySites()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, sites);
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, 1u);
        const std::string_view found = (*list)->fleet->text(Field::Site, {0});
        QVERIFY(found == std::string_view(sites.constData(), static_cast<size_t>(sites.size())));
        QVERIFY((*list)->fleet->bytes() < 8 * text.size());
    }

    /// The cells of a machine with many rows are read again in one go.
    void evidenceOfAMachineWithVeryManyRows()
    {
        QByteArray text = "Name,Site\n";
        for (int i = 0; i < 3'000; ++i)
            text += "PC-1,S" + QByteArray::number(i) + "\nPC-2,S1\n";
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        const auto evidence = readEvidence(**list, {0}, {Field::Site});
        QVERIFY(evidence);
        QCOMPARE(evidence->size(), size_t{3'000});
        QCOMPARE(evidence->back().text, u"S2999"_s);
        QCOMPARE(evidence->back().line, 6'000u);
    }

    void veryManyColumnsOfOneHeader()
    {
        constexpr int count = 20'000;
        const QByteArray text = "Name" + QByteArray(",Tag").repeated(count) + "\nPC-1"
            + QByteArray(",v").repeated(count) + '\n';
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QCOMPARE((*list)->fleet->extraColumns().size(), size_t{count});
        QCOMPARE((*list)->fleet->extraColumns().back().header, u"Tag (20000)"_s);
    }

    /// What twenty thousand columns have in common is one sentence, not as many.
    void veryManyColumnsOfOneField()
    {
        const QByteArray text = "Name" + QByteArray(",Domain").repeated(20'000) + "\nPC-1,HQ\n";
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QVERIFY((*list)->notes.size() < 30);
        QVERIFY((*list)->notes.join(u'\n').contains(u"19979 more column"_s));
    }

    /// Columns cost what is in them.
    void columnsThatNoRowReachesCostNothing()
    {
        QByteArray text = "Name";
        for (int column = 0; column < 5'000; ++column)
            text += ",C" + QByteArray::number(column);
        for (int row = 0; row < 10'000; ++row)
            text += "\nPC-" + QByteArray::number(row) + ",x";
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, 10'000u);
        QCOMPARE((*list)->fleet->extraColumns().size(), size_t{5'000});
        QCOMPARE((*list)->fleet->extraColumns()[0].text.at({9'999}), std::string_view("x"));
        QCOMPARE((*list)->fleet->extraColumns()[4'999].text.at({9'999}), std::string_view());
        QVERIFY((*list)->fleet->bytes() < 40 * text.size());
    }

    /// Given up in the memory of a block, and nothing after its line is lost.
    void aQuoteThatIsNeverClosed_data()
    {
        QTest::addColumn<bool>("isPacked");
        QTest::newRow("plain") << false;
        QTest::newRow("packed") << true;
    }
    void aQuoteThatIsNeverClosed()
    {
        QFETCH(const bool, isPacked);
        constexpr quint32 count = 900'000; // 17 MB
        QByteArray text = "Name,Site,Remark\nPC-0,\"S01,\xC3\xA9\n";
        for (quint32 row = 1; row <= count; ++row)
            text += "PC-" + QByteArray::number(row) + ",\xC3\xA9,\"\"\n";
        const ListInput input = inputOf(isPacked ? gzipped(text) : text);
        Result<ByteSource> source = ByteSource::open(input);
        QVERIFY(source);
        RecordReader reader(*source, {}, {}, {});
        RecordBlock block;
        quint32 records = 0;
        quint32 open = 0;
        size_t longest = 0;
        quint32 line = 0;
        while (*reader.next(block)) {
            longest = std::max(longest, block.bytes.size());
            records += static_cast<quint32>(block.records.size());
            open += static_cast<quint32>(
                std::ranges::count(block.records, Record::Oddity::OpenQuote, &Record::oddity));
            line = block.records.back().line;
        }
        QCOMPARE(records, count + 2);
        QCOMPARE(open, 1u);
        QCOMPARE(line, count + 2);
        QCOMPARE(reader.faults(), quint64{0});
        QVERIFY(longest < 3 * RecordReader::longestRecord);
    }

    void cellsBeyondTheHeaderAreCounted()
    {
        constexpr int count = 9'000'000;
        const QByteArray text = "Name,Site\nPC-1,S01" + QByteArray(count, ',') + " x\nPC-2,S02\n";
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, 2u);
        QCOMPARE((*list)->fleet->text(Field::Site, {1}), std::string_view("S02"));
        QCOMPARE((*list)->issues.size(), size_t{1});
        QCOMPARE((*list)->issues.front().kind, RowIssue::Kind::TooManyCells);
        QCOMPARE((*list)->issues.front().text, QString::number(count + 2));
        const auto evidence = readEvidence(**list, {1}, {Field::Site});
        QVERIFY(evidence);
        QCOMPARE(evidence->front().line, 3u);

        Result<ByteSource> source = ByteSource::open(inputOf(text));
        QVERIFY(source);
        RecordReader reader(*source, {}, {}, {}, 2);
        RecordBlock block;
        while (*reader.next(block))
            QVERIFY(block.cells.capacity() < 100'000);
    }

    void aCellThatIsTooLongIsSaid()
    {
        const QByteArray cell(2 * RecordReader::longestRecord, 'x');
        const auto list = imported(inputOf("Name,Site\nPC-1," + cell + "\nPC-2,S02\n"));
        QVERIFY(!list);
        QCOMPARE(list.failure().message,
                 u"“list”: the row on line 2 does not end within 4 MiB. This is not a client list."_s);
    }

    void theHeaderMayBeLong()
    {
        QByteArray text = "Clients\nName";
        for (int column = 1; column < 40'000; ++column)
            text += ",Column number " + QByteArray::number(column);
        const auto list = imported(inputOf(text + "\nPC-1,x\n"));
        QVERIFY(list);
        QCOMPARE((*list)->files.front().layout.columns.size(), size_t{40'000});
        QCOMPARE((*list)->account.machines, 1u);
        QVERIFY(previewList(inputOf(text + "\nPC-1,x\n")));
    }

    void aHeaderThatIsTooLongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a line without end")
            << QByteArray(5'000'000, 'x')
            << u"“list” holds no header within its first 4 MiB. This is not a client list."_s;
        QTest::newRow("blank lines without end")
            << QByteArray(5'000'000, '\n')
            << u"“list” holds no header within its first 4 MiB. This is not a client list."_s;
        QTest::newRow("only blank lines")
            << QByteArray(2'000, '\n') << u"“list” holds only blank lines. Export the client list again."_s;
        QTest::newRow("too many columns")
            << "Name" + QByteArray(1'000'000, ',') + "\nPC-1\n"
            << u"“list” has 1,000,001 columns; more than 131,072 are not read. Export fewer."_s;
    }
    void aHeaderThatIsTooLongIsSaid()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, sentence);
        const auto list = imported(inputOf(gzipped(text)));
        QVERIFY(!list);
        QCOMPARE(list.failure().message, sentence);
    }

    void endlessZerosEndAtOnce()
    {
        EndlessDevice zeros(QByteArray(1, '\0'));
        const auto text = readWhole(zeros, inputOf({}));
        QVERIFY(text);
        QVERIFY(zeros.given() <= 1024 * 1024);
        const auto list = imported(inputOf(*text));
        QVERIFY(!list);
        QVERIFY2(list.failure().message.contains(u"holds a NUL byte at offset 0"_s),
                 qPrintable(list.failure().message));
    }

    void endlessTextEndsAtTheLimit()
    {
        EndlessDevice rows("PC-1,S01\n");
        ListInput input = inputOf({});
        input.maxSize = 1024 * 1024;
        const auto text = readWhole(rows, input);
        QVERIFY(!text);
        QCOMPARE(text.failure().message, tooLarge);
        QVERIFY(rows.given() <= input.maxSize + 1024 * 1024);
    }

    void theLimitHoldsForEveryForm_data()
    {
        QByteArray text = "Name,Site\n";
        while (text.size() < 3 * 1024 * 1024 / 2)
            text += "PC-1,S01\n";
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("as it is") << text;
        QTest::newRow("packed") << gzipped(text);
        QTest::newRow("packed, in parts")
            << gzipped(text.first(1024 * 1024)) + gzipped(text.mid(1024 * 1024));
    }
    void theLimitHoldsForEveryForm()
    {
        QFETCH(const QByteArray, text);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        ListInput ofFile{.path = file.fileName()};
        ListInput ofText = inputOf(text);
        for (ListInput *input : {&ofFile, &ofText}) {
            QVERIFY(imported(*input));
            input->maxSize = 1024 * 1024;
            const auto list = imported(*input);
            QVERIFY(!list);
            QCOMPARE(list.failure().message,
                     QString(tooLarge).replace(u"list"_s, input->path.isEmpty() ? u"list"_s : input->path));
        }
    }

    void packedZerosEndAtOnce()
    {
        const auto list = imported(inputOf(gzipped(QByteArray(5'000'000, '\0'))));
        QVERIFY(!list);
        QVERIFY2(list.failure().message.contains(u"NUL"_s), qPrintable(list.failure().message));
    }

    void whatIsPackedTwiceIsNotUnpackedTwice()
    {
        const auto list = imported(inputOf(gzipped(gzipped("Name,Site\nPC-1,S01\n"))));
        QVERIFY(!list);
        QVERIFY2(list.failure().message.contains(u"not a text file"_s), qPrintable(list.failure().message));
    }

    /// A packed list is read as it would be unpacked, wherever characters and pieces are cut.
    void packedTextIsReadFromAnyPlace()
    {
        const QByteArray text = listOfContacts(20'000'000);
        const QByteArray packed = gzipped(text.first(18'000'001)) + gzipped(text.mid(18'000'001));
        Result<ByteSource> source = ByteSource::open(inputOf(packed));
        QVERIFY(source);
        QVERIFY(source->makeSizeExact());
        QCOMPARE(source->size(), text.size());
        QCOMPARE(source->storedSize(), packed.size());
        std::vector<char> piece(100'000);
        for (const qint64 offset :
             {19'950'000, 0, 17'000'000, 16'999'999, 17'050'000, 17'990'000, 25'000'000, 5}) {
            const Result<qint64> got = source->read(offset, piece);
            QVERIFY(got);
            const QByteArray expected = text.mid(offset, static_cast<qsizetype>(piece.size()));
            QCOMPARE(*got, expected.size());
            QVERIFY(std::equal(expected.begin(), expected.end(), piece.begin()));
        }
    }

    void packedListsAreReadAsTheyWouldBeUnpacked()
    {
        const QByteArray text = listOfContacts(1'500'000);
        const QByteArray packed = gzipped(text.first(700'001)) + gzipped(text.mid(700'001));
        const auto plain = imported(inputOf(text));
        const auto unpacked = imported(inputOf(packed));
        QVERIFY(plain && unpacked);
        QCOMPARE((*unpacked)->account, (*plain)->account);
        QCOMPARE((*unpacked)->files.front().faults, quint64{0});
        const MachineIndex last{(*plain)->fleet->size() - 1};
        QCOMPARE((*unpacked)->fleet->text(Field::Contact, last), (*plain)->fleet->text(Field::Contact, last));
        const auto evidence = readEvidence(**unpacked, last, {Field::Contact});
        QVERIFY(evidence);
        QCOMPARE(evidence->front().text, u"Jürgen €"_s);
    }

    void aFileThatBecomesShorterIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"list.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Name\nPC-1\nPC-2\n") > 0);
        file.close();
        Result<ByteSource> source = ByteSource::open({.path = file.fileName()});
        QVERIFY(source);
        QVERIFY(file.resize(8));
        std::vector<char> bytes(100);
        const Result<qint64> got = source->read(0, bytes);
        QVERIFY(!got);
        QVERIFY2(got.failure().message.contains(u"became shorter"_s), qPrintable(got.failure().message));
    }

    /// Oddities that are all different are told apart up to a point, and long ones are not kept whole.
    void oddTextsDoNotFillTheMemory()
    {
        QByteArray text = "Name,Restart Pending\n";
        for (int row = 0; row < 1'500; ++row)
            text += "PC-" + QByteArray::number(row) + ',' + QByteArray(2'000, 'z') + QByteArray::number(row)
                + '\n';
        const auto list = imported(inputOf(text));
        QVERIFY(list);
        QCOMPARE((*list)->issues.size(), size_t{1});
        QCOMPARE((*list)->issues.front().count, 1'500u);
    }

private:
    static QByteArray listOfContacts(qsizetype size)
    {
        QByteArray text = "Name,Contact\n";
        for (int row = 0; text.size() < size; ++row)
            text += "PC-" + QByteArray::number(row) + ",J\xC3\xBCrgen \xE2\x82\xAC\n";
        return text;
    }

    const QString tooLarge
        = u"“list” holds more than 1 MiB, so it is not read. If it is what it should be, allow more on the "
          "command line with --max-size, or split it."_s;
};

TRACKER_TEST(TestHostileLists)
#include "tst_hostilelists.moc"
