// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/command/csvwriter.h"
#include "app/command/isotime.h"
#include "app/command/jsonwriter.h"
#include "app/command/texttable.h"
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

} // namespace

class TestWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void csv_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("plain text") << QByteArray("Dock 5") << QByteArray("Dock 5");
        QTest::newRow("blank") << QByteArray() << QByteArray();
        QTest::newRow("a comma is quoted") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("a quotation mark is doubled")
            << QByteArray("5\" \"x\"") << QByteArray("\"5\"\" \"\"x\"\"\"");
        QTest::newRow("a line break is quoted") << QByteArray("a\nb\r") << QByteArray("\"a\nb\r\"");
        QTest::newRow("beyond ASCII as it is") << QByteArray("Zürich") << QByteArray("Zürich");
    }
    void csv()
    {
        QFETCH(const QByteArray, cell);
        QFETCH(const QByteArray, expected);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        CsvWriter writer(buffer);
        writer.cell(cell.toStdString()).cell(quint64{18446744073709551615u}).endLine();
        writer.cell("next").endLine();
        QVERIFY(writer.flush());
        QCOMPARE(buffer.data(), expected + ",18446744073709551615\nnext\n");
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
        ByteWriter writer(device);
        for (int i = 0; i < 100'000; ++i)
            writer << std::string_view("line\n");
        QVERIFY(!writer.flush());
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

    void tableLinesUp()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ByteWriter out(buffer);
        const std::vector<QStringList> rows{{u"a"_s, u"1"_s, u"x"_s}, {u"Zürich"_s, u"100"_s, QString()}};
        writeTable({.titles = {u"Site"_s, u"No."_s, u"Note"_s},
                    .isNumber = {false, true, false},
                    .rows = 2,
                    .cells = [&rows](quint32 row) { return rows[row]; }},
                   out);
        QVERIFY(out.flush());
        QCOMPARE(QString::fromUtf8(buffer.data()), u"Site    No.  Note\na         1  x\nZürich  100\n"_s);
    }
};

TRACKER_TEST(TestWriters)
#include "tst_writers.moc"
