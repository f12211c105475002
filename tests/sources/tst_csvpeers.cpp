// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordreader.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csv.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

using Table = QList<QByteArrayList>;

Table readByUs(const QByteArray &text)
{
    Table table;
    Result<ByteSource> source = ByteSource::open({.text = text, .name = u"list"_s});
    if (!source)
        return table;
    RecordReader reader(*source, {}, {}, {});
    for (RecordBlock block; *reader.next(block);) {
        for (const Record &record : block.records) {
            QByteArrayList &row = table.emplace_back();
            for (const Cell &cell : block.cellsOf(record))
                row << QByteArray(block.text(cell).data(), cell.size);
        }
    }
    return table;
}

Table readByLibcsv(const QByteArray &text)
{
    struct State {
        Table table;
        QByteArrayList row;
    } state;
    csv_parser parser;
    csv_init(&parser, 0);
    const auto onCell = [](void *cell, size_t size, void *data) {
        static_cast<State *>(data)->row
            << QByteArray(static_cast<char *>(cell), static_cast<qsizetype>(size));
    };
    const auto onRow = [](int, void *data) {
        auto *that = static_cast<State *>(data);
        that->table << std::exchange(that->row, {});
    };
    csv_parse(&parser, text.constData(), static_cast<size_t>(text.size()), onCell, onRow, &state);
    csv_fini(&parser, onCell, onRow, &state);
    csv_free(&parser);
    return state.table;
}

} // namespace

/// Independent readers find the same cells in the same text.
class TestCsvPeers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithLibcsv_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
    }

    void agreesWithLibcsv()
    {
        QFETCH(QByteArray, lineEnd);
        std::mt19937 random(19990622);
        const auto below = [&random](quint32 end) { return static_cast<int>(random() % end); };
        constexpr std::array pieces{"a", "bc", "Hall 3", ",", "\"", "\n", "\r\n", "Ä", "; |"};
        for (int round = 0; round < 40; ++round) {
            QByteArray text;
            const int columns = 1 + below(9);
            for (int row = below(400); row >= 0; --row) {
                for (int column = 0; column < columns; ++column) {
                    QByteArray cell = column == 0 ? "x" : "";
                    for (int count = below(6); count > 0; --count)
                        cell += pieces[static_cast<size_t>(below(pieces.size()))];
                    cell = cell.trimmed();
                    const bool mustQuote = cell.contains(',') || cell.contains('"') || cell.contains('\n');
                    if (mustQuote || below(4) == 0)
                        cell = '"' + cell.replace("\"", "\"\"") + '"';
                    text += (column > 0 ? "," : "") + cell;
                }
                text += lineEnd;
            }
            QCOMPARE(readByUs(text), readByLibcsv(text));
        }
    }

    void agreesWithCsvSpectrum_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("expected");
        const QDir dir(u"/usr/share/nodejs/csv-spectrum"_s);
        const QStringList lists = QDir(dir.filePath(u"csvs"_s)).entryList({u"*.csv"_s});
        for (const QString &list : lists) {
            QTest::newRow(qPrintable(list))
                << dir.filePath(u"csvs/"_s + list) << dir.filePath(u"json/"_s + list.chopped(4) + u".json"_s);
        }
        if (lists.isEmpty())
            QSKIP("node-csv-spectrum is not installed");
    }

    void agreesWithCsvSpectrum()
    {
        QFETCH(QString, list);
        QFETCH(QString, expected);
        const Table table = readByUs(contents(list));
        QVERIFY(!table.isEmpty());
        QJsonArray objects;
        for (const QByteArrayList &row : table.sliced(1)) {
            QJsonObject object;
            for (qsizetype column = 0; column < row.size(); ++column)
                object.insert(QString::fromUtf8(table.front()[column]), QString::fromUtf8(row[column]));
            objects << object;
        }
        QCOMPARE(objects, QJsonDocument::fromJson(contents(expected)).array());
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

TRACKER_TEST(TestCsvPeers)
#include "tst_csvpeers.moc"
