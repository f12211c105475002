// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/list/gzip.h"
#include "app/sources/profilefile.h"
#include "app/sources/rejectedrows.h"
#include "tests/sources/archives.h"
#include "tests/support/failingdevice.h"
#include "tests/support/testmain.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// Rows enough for several pieces of everything.
QByteArray someRows()
{
    QByteArray rows = "Name,Site Code,Last Restart\n";
    for (int row = 0; row < 40; ++row)
        rows += "PC-" + QByteArray::number(row) + ",S0" + QByteArray::number(row % 7) + ",2000-07-2"
            + QByteArray::number(row % 10) + " 08:00\n";
    return rows;
}

QByteArray workbookBytes()
{
    return packed(
        Workbook{.sheets = {{"Clients",
                             "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Name</t></is></c></row>"
                             "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>PC1</t></is></c></row>"}}}
            .parts());
}

QByteArray openDocumentBytes()
{
    return packed(openDocument(
        "<table:table table:name=\"Clients\"><table:table-row><table:table-cell><text:p>Name</text:p>"
        "</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>PC1</text:p>"
        "</table:table-cell></table:table-row></table:table>"));
}

QByteArray jsonBytes()
{
    return R"([{"Name": "PC1", "Site": "S01"}, {"Name": "PC2", "Site": "S02"}, {"Name": "PC3"}])";
}

Result<std::shared_ptr<const ClientList>> importedBroken(const ListInput &input)
{
    Progress progress;
    return importClientLists({.inputs = {input}, .oneThread = true}, progress);
}

/// All that a packed text holds, read in pieces.
Result<QByteArray> unpacked(GzipReader &reader)
{
    QByteArray text;
    for (std::array<char, 1000> piece;;) {
        const Result<qint64> got = reader.read(text.size(), piece);
        if (!got)
            return got.failure();
        text.append(piece.data(), *got);
        if (*got < static_cast<qint64>(piece.size()))
            return text;
    }
}

} // namespace

/// Whatever a list is read from breaks off or fails at any byte: that is said, and never taken for its end
/// where it can be told.
class TestBrokenLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPipeThatFails()
    {
        const QByteArray text = someRows();
        for (qint64 good = 0; good < text.size(); good += 13) {
            FailingDevice device(text, good, QIODevice::ReadOnly, true);
            const auto read = readWhole(device, {.name = u"list"_s});
            QVERIFY2(!read, qPrintable(QString::number(good)));
            QVERIFY2(read.failure().message.contains(u"“list” could not be read: the disk has a fault"),
                     qPrintable(read.failure().message));
        }
        FailingDevice whole(text, text.size(), QIODevice::ReadOnly, true);
        const auto read = readWhole(whole, {.name = u"list"_s});
        QVERIFY(read && *read == text);
    }

    void aPackedFileThatFails()
    {
        const QByteArray text = someRows();
        // The second text begins where the first has ended well.
        const QByteArray packedTexts = gzipped(text) + gzipped(text);
        for (qint64 good = 0; good < packedTexts.size(); ++good) {
            GzipReader reader(std::make_unique<FailingDevice>(packedTexts, good, QIODevice::ReadOnly),
                              u"list"_s);
            const auto read = unpacked(reader);
            QVERIFY2(!read, qPrintable(QString::number(good)));
            QVERIFY2(read.failure().message.contains(u"“list” could not be read: the disk has a fault"),
                     qPrintable(read.failure().message));
        }
        GzipReader reader(
            std::make_unique<FailingDevice>(packedTexts, packedTexts.size(), QIODevice::ReadOnly), u"list"_s);
        const auto read = unpacked(reader);
        QVERIFY(read && *read == text + text);
    }

    void aFileThatBreaksOff_data()
    {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<bool>("showsItsEnd"); // else a shorter list is a list
        QTest::newRow("text") << someRows() << false;
        QTest::newRow("packed") << gzipped(someRows()) << true;
        QTest::newRow("workbook") << workbookBytes() << true;
        QTest::newRow("open document") << openDocumentBytes() << true;
        QTest::newRow("JSON") << jsonBytes() << true;
        QTest::newRow("packed JSON") << gzipped(jsonBytes()) << true;
    }
    void aFileThatBreaksOff()
    {
        QFETCH(const QByteArray, whole);
        QFETCH(const bool, showsItsEnd);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"list"_s);
        const auto write = [&path](const QByteArray &bytes) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(whole));
        const auto all = importedBroken({.path = path});
        QVERIFY2(all, all ? "" : qPrintable(all.failure().message));
        for (qsizetype size = 0; size < whole.size(); size += std::max<qsizetype>(1, whole.size() / 150)) {
            QVERIFY(write(whole.left(size)));
            for (const ListInput &input :
                 {ListInput{.path = path}, ListInput{.text = whole.left(size), .name = u"list"_s}}) {
                if (size == 0 && input.path.isEmpty())
                    continue;
                const auto list = importedBroken(input);
                const QByteArray place = QByteArray::number(size);
                if (list) {
                    QVERIFY2(!showsItsEnd, place);
                    QVERIFY2((*list)->account.balances(), place);
                    QVERIFY2((*list)->fleet->size() <= (*all)->fleet->size(), place);
                } else {
                    QVERIFY2(list.failure().message.contains(u"list"), qPrintable(list.failure().message));
                    QVERIFY2(list.failure().message.endsWith(u'.'), qPrintable(list.failure().message));
                }
            }
        }
    }

    void profilesThatBreakOff()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"profiles.json"_s);
        const std::vector<ImportProfile> profiles{
            {.name = u"weekly"_s,
             .signature = {.headers = {u"name"_s, u"site"_s}},
             .separator = ';',
             .fields = {{u"name"_s, u"name"_s}}},
            {.name = u"daily"_s, .signature = {.headers = {u"pc"_s}}, .dateOrder = DateOrder::DayFirst}};
        QVERIFY(writeProfiles(path, profiles));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll().trimmed();
        file.close();
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole.left(size)) == size);
            file.close();
            const auto read = readProfiles(path);
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QVERIFY2(read.failure().message.contains(u"profiles.json"), qPrintable(read.failure().message));
        }
    }

    void rejectedRowsOnAFullDisk()
    {
        QByteArray text = someRows();
        for (int row = 0; row < 60; ++row)
            text += ",S01," + QByteArray(400, 'x') + '\n';
        const auto list = importedBroken({.text = text, .name = u"list"_s});
        QVERIFY(list && (*list)->account.rejected == 60);
        Progress progress;
        FailingDevice all({}, text.size() * 2, QIODevice::WriteOnly);
        QVERIFY(saveRejectedRows(**list, all, progress));
        for (qint64 room = 0; room < 60 * 400; room += 499) {
            FailingDevice device({}, room, QIODevice::WriteOnly);
            const auto saved = saveRejectedRows(**list, device, progress);
            QVERIFY2(!saved, qPrintable(QString::number(room)));
            QVERIFY2(saved.failure().message.contains(u"the disk has a fault"),
                     qPrintable(saved.failure().message));
        }
    }
};

TRACKER_TEST(TestBrokenLists)
#include "tst_brokenlists.moc"
