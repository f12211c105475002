// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/cell.h"
#include "app/output/jsonwriter.h"
#include "app/output/writetable.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

/// Takes so many bytes and no more.
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
        m_room -= size;
        return m_room >= 0 ? size : -1;
    }

private:
    qint64 m_room;
};

/// A column of these cells.
OutputColumn column(const std::string &id, CellKind kind, const QStringList &cells)
{
    return {.id = id,
            .title = QString::fromStdString(id).toUpper(),
            .kind = kind,
            .cell = [cells](quint32 row, std::string &room) { return textCell(cells[row], room); }};
}

QByteArray written(const OutputTable &table, OutputFormat format)
{
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && writeTable(table, format, buffer) ? buffer.data()
                                                                                  : QByteArray("not written");
}

} // namespace

/// One table, three forms.
class TestTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("plain text") << u"Dock 5"_s << QByteArray("Dock 5");
        QTest::newRow("blank") << QString() << QByteArray();
        QTest::newRow("a comma is quoted") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("a quotation mark is doubled") << u"5\" \"x\""_s << QByteArray("\"5\"\" \"\"x\"\"\"");
        QTest::newRow("a quotation mark alone") << u"\""_s << QByteArray("\"\"\"\"");
        QTest::newRow("a line feed is quoted") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("a carriage return is quoted") << u"a\r"_s << QByteArray("\"a\r\"");
        QTest::newRow("a semicolon is not") << u"S01;S02"_s << QByteArray("S01;S02");
        QTest::newRow("a formula is guarded") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("and quoted") << u"@A1,B1"_s << QByteArray("\"'@A1,B1\"");
        QTest::newRow("beyond ASCII as it is") << u"Zürich"_s << QByteArray("Zürich");
    }
    void csv()
    {
        QFETCH(const QString, cell);
        QFETCH(const QByteArray, expected);
        const OutputTable table{.columns = {column("first", CellKind::Text, {cell}),
                                            column("n,o", CellKind::Number, {u"18446744073709551615"_s})},
                                .rows = 1};
        QCOMPARE(written(table, OutputFormat::Csv), "first,\"n,o\"\n" + expected + ",18446744073709551615\n");
    }

    void aTableWithoutRows_data()
    {
        QTest::addColumn<OutputFormat>("format");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("CSV has its heads") << OutputFormat::Csv << QByteArray("a,b\n");
        QTest::newRow("JSON is an empty array") << OutputFormat::Json << QByteArray("[]\n");
        QTest::newRow("text has its titles") << OutputFormat::Text << QByteArray("A  B\n");
    }
    void aTableWithoutRows()
    {
        QFETCH(const OutputFormat, format);
        const OutputTable table{.columns
                                = {column("a", CellKind::Text, {}), column("b", CellKind::Number, {})}};
        QTEST(written(table, format), "expected");
    }

    void jsonSaysTheSame()
    {
        const QString odd = u"\"q\" \\ \t\n\u0001\u001f Zürich"_s;
        const OutputTable table{.columns = {column("text", CellKind::Text, {odd, u"7"_s}),
                                            column("time", CellKind::Time, {u"2000-07-25T14:03:00"_s, {}}),
                                            column("a \"key\"", CellKind::Number, {u"2.5"_s, {}})},
                                .rows = 2};
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(written(table, OutputFormat::Json), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject first{
            {u"text"_s, odd}, {u"time"_s, u"2000-07-25T14:03:00"_s}, {u"a \"key\""_s, 2.5}};
        const QJsonObject second{
            {u"text"_s, u"7"_s}, {u"time"_s, QString()}, {u"a \"key\""_s, QJsonValue::Null}};
        QCOMPARE(document.array(), (QJsonArray{first, second}));
    }

    void json()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        JsonWriter writer(buffer);
        const QString odd = u"\"q\" \\ \t\n\u0001 Zürich"_s;
        writer.beginArray().beginObject().key("text").value(odd).key("number").value(quint64{7});
        writer.key("decimal").literal("2.5").key("none").beginArray().endArray().endObject();
        writer.beginObject().endObject().endArray();
        QVERIFY(writer.flush());
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(buffer.data(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonObject expected{
            {u"text"_s, odd}, {u"number"_s, 7}, {u"decimal"_s, 2.5}, {u"none"_s, QJsonArray()}};
        QCOMPARE(document.array(), (QJsonArray{expected, QJsonObject()}));
    }

    void sayWhenTheDeviceIsFull_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("at once") << 0;
        QTest::newRow("after a while") << 200'000;
    }
    void sayWhenTheDeviceIsFull()
    {
        QFETCH(const int, room);
        FullDevice device(room);
        const OutputTable table{
            .columns = {{.id = "a", .cell = [](quint32, std::string &) { return std::string_view("line"); }}},
            .rows = 100'000};
        QVERIFY(!writeTable(table, OutputFormat::Csv, device));
        QVERIFY(!writeTable(table, OutputFormat::Json, device));
        QVERIFY(!writeTable(table, OutputFormat::Text, device));
    }

    void isoTime_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("the first") << qint64{0};
        QTest::newRow("a leap day") << qint64{951'868'799}; // 2000-02-29 23:59:59
        QTest::newRow("a summer day") << qint64{964'533'780};
        QTest::newRow("the last") << qint64{0xFFFFFFFE};
    }
    void isoTime()
    {
        QFETCH(const qint64, seconds);
        const LocalTime time = LocalTime::fromSeconds(seconds);
        QCOMPARE(std::string(IsoTime(time).text()), time.toIso().toStdString());
        QCOMPARE(IsoTime(LocalTime()).text(), std::string_view());
    }

    /// Letters beyond ASCII are one wide; the last column leaves no spaces behind.
    void textLinesUp()
    {
        const OutputTable table{.columns = {column("site", CellKind::Text, {u"a"_s, u"Zürich"_s}),
                                            column("no.", CellKind::Number, {u"1"_s, u"100"_s}),
                                            column("note", CellKind::Text, {u"x"_s, QString()})},
                                .rows = 2};
        QCOMPARE(QString::fromUtf8(written(table, OutputFormat::Text)),
                 u"SITE    NO.  NOTE\na         1  x\nZürich  100\n"_s);
    }

    void textShowsMarksForWhatNobodySees()
    {
        const OutputTable table{.columns
                                = {column("na\u001Bme", CellKind::Text, {u"\u001B]0;x\u0007"_s, u"a\nb"_s}),
                                   column("site", CellKind::Text, {u"S\u202E1"_s, u"S02"_s})},
                                .rows = 2};
        QCOMPARE(QString::fromUtf8(written(table, OutputFormat::Text)),
                 u"NA␛ME   SITE\n␛]0;x␇  S[U+202E]1\na␊b     S02\n"_s);
        QVERIFY(written(table, OutputFormat::Csv).contains("\x1B]0;x\x07"));
    }

    void aCellBeyondTheBlockIsWhole()
    {
        const QString large(200'000, u'x');
        const OutputTable table{.columns = {column("a", CellKind::Text, {large + u'"', u"end"_s})},
                                .rows = 2};
        QCOMPARE(written(table, OutputFormat::Csv), "a\n\"" + large.toUtf8() + "\"\"\"\nend\n");
    }
};

TRACKER_TEST(TestTable)
#include "tst_table.moc"
