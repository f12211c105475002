// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/timeformat.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;

/// Contract §1, "Times".
class TestTimeFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The forms that are read at one go, with every byte in every place: a fraction makes them be read bit
    /// by bit.
    void plainFormsAreReadAsAnyOther()
    {
        const QByteArray plain[][2] = {{"2000-07-25 14:03", ":00.0"}, {"2000-07-25 14:03:09", ".0"}};
        for (const auto &[whole, fraction] : plain) {
            for (qsizetype at = 0; at < whole.size(); ++at) {
                for (int byte = 0; byte < 256; ++byte) {
                    QByteArray text = whole;
                    text[at] = static_cast<char>(byte);
                    const auto read
                        = [](const QByteArray &one) { return readTime(std::string_view(one), {}).time; };
                    QCOMPARE(read(text), read(text + fraction));
                }
            }
        }
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *rule, const char *text, const char *iso) {
            QTest::newRow(rule) << QByteArray(text) << QString::fromLatin1(iso);
        };
        row("iso with a space", "2000-07-25 14:03", "2000-07-25T14:03:00");
        row("iso with seconds", "2000-07-25 14:03:09", "2000-07-25T14:03:09");
        row("iso with T", "2000-07-25T14:03", "2000-07-25T14:03:00");
        row("iso with T and seconds", "2000-07-25T14:03:09", "2000-07-25T14:03:09");
        row("iso with a fraction", "2000-07-25 14:03:09.997", "2000-07-25T14:03:09");
        row("iso, one digit each", "2000-7-5 4:03", "2000-07-05T04:03:00");
        row("iso, date alone", "2000-07-25", "2000-07-25T00:00:00");
        row("registry", "2000/06/13 06:28.53", "2000-06-13T06:28:53");
        row("registry, date alone", "2000/06/13", "2000-06-13T00:00:00");
        row("year first with slashes and colons", "2000/06/13 06:28:53", "2000-06-13T06:28:53");
        row("american, afternoon", "7/25/2000 2:03 PM", "2000-07-25T14:03:00");
        row("american, seconds", "7/25/2000 2:03:09 PM", "2000-07-25T14:03:09");
        row("american, small pm without a space", "7/25/2000 2:03pm", "2000-07-25T14:03:00");
        row("american, midnight", "7/25/2000 12:00 AM", "2000-07-25T00:00:00");
        row("american, noon", "7/25/2000 12:00 PM", "2000-07-25T12:00:00");
        row("american, 24 hours", "7/25/2000 14:03", "2000-07-25T14:03:00");
        row("american, fraction", "7/25/2000 14:03:09.5", "2000-07-25T14:03:09");
        row("american, date alone", "7/25/2000", "2000-07-25T00:00:00");
        row("american, two-digit year 00", "7/25/00", "2000-07-25T00:00:00");
        row("two-digit year 69 is 2069", "7/25/69", "2069-07-25T00:00:00");
        row("two-digit year 70 is 1970", "7/25/70", "1970-07-25T00:00:00");
        row("two-digit year 99 is 1999", "7/25/99", "1999-07-25T00:00:00");
        row("german", "25.07.2000 14:03", "2000-07-25T14:03:00");
        row("german, seconds", "25.07.2000 14:03:09", "2000-07-25T14:03:09");
        row("german, short", "5.7.00", "2000-07-05T00:00:00");
        row("wmi, unknown offset", "19981118175900.000000+***", "1998-11-18T17:59:00");
        row("wmi, offset dropped", "19981118175900.000000-480", "1998-11-18T17:59:00");
        row("asctime with a fraction", "Tue Jun 22 01:26:12.050 1999", "1999-06-22T01:26:12");
        row("asctime, small letters", "tue jun 22 01:26:12 1999", "1999-06-22T01:26:12");
        row("clock first, month in full", "08:42:31 November 21, 2001", "2001-11-21T08:42:31");
        row("leap day", "2000-02-29", "2000-02-29T00:00:00");
        row("first second of 1970", "1970-01-01 00:00:00", "1970-01-01T00:00:00");
        row("summer time hour that never was", "2000-03-26 02:30", "2000-03-26T02:30:00");

        row("blank", "", "");
        row("word", "yesterday", "");
        row("no leap day in 1900s", "1999-02-29", "");
        row("month 13", "2000-13-01", "");
        row("day 32", "2000-01-32", "");
        row("hour 24", "2000-07-25 24:00", "");
        row("minute 60", "2000-07-25 14:60", "");
        row("13 PM", "7/25/2000 13:03 PM", "");
        row("0 AM", "7/25/2000 0:03 AM", "");
        row("both parts over 12", "13/25/2000", "");
        row("three-digit year", "7/25/200", "");
        row("before 1970", "1969-12-31 23:59:59", "");
        row("text after it", "2000-07-25 14:03 CET", "");
        row("a zone is not a client's clock", "2000-07-25T14:03:09Z", "");
        row("wmi with asterisks", "19981118******.000000+***", "");
        row("a number", "36732", "");
        row("only a clock", "14:03", "");
        row("end in the middle", "2000-07-25 14:", "");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, iso);
        QCOMPARE(readTime({text.constData(), static_cast<size_t>(text.size())}, DateOrder::MonthFirst)
                     .time.toIso(),
                 iso);
        // Exactly these bytes: nothing may be read beyond them.
        const std::vector<char> bytes(text.begin(), text.end());
        QCOMPARE(readTime({bytes.data(), bytes.size()}, DateOrder::MonthFirst).time.toIso(), iso);
    }

    void slashOrder_data()
    {
        using enum TimeReading::Slashes;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("monthFirst");
        QTest::addColumn<QString>("dayFirst");
        QTest::addColumn<TimeReading::Slashes>("slashes");
        const auto row = [](const char *rule, const char *text, const char *monthFirst, const char *dayFirst,
                            TimeReading::Slashes slashes) {
            QTest::newRow(rule) << QByteArray(text) << QString::fromLatin1(monthFirst)
                                << QString::fromLatin1(dayFirst) << slashes;
        };
        row("either", "3/4/2000", "2000-03-04T00:00:00", "2000-04-03T00:00:00", Open);
        row("first part over 12 proves the day", "25/7/2000", "", "2000-07-25T00:00:00", ProveDayFirst);
        row("second part over 12 proves the month", "7/25/2000", "2000-07-25T00:00:00", "", ProveMonthFirst);
        row("12 proves nothing", "12/12/2000", "2000-12-12T00:00:00", "2000-12-12T00:00:00", Open);
        row("no such day proves nothing", "2/30/2000", "", "", None);
        row("unreadable clock proves nothing", "25/7/2000 99:00", "", "", None);
        row("year first has no order", "2000/06/13", "2000-06-13T00:00:00", "2000-06-13T00:00:00", None);
    }

    void slashOrder()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, monthFirst);
        QFETCH(QString, dayFirst);
        QFETCH(TimeReading::Slashes, slashes);
        const std::string_view view(text.constData(), static_cast<size_t>(text.size()));
        const TimeReading month = readTime(view, DateOrder::MonthFirst);
        const TimeReading day = readTime(view, DateOrder::DayFirst);
        QCOMPARE(month.time.toIso(), monthFirst);
        QCOMPARE(day.time.toIso(), dayFirst);
        QCOMPARE(month.slashes, slashes);
        QCOMPARE(day.slashes, slashes);
    }
};

TRACKER_TEST(TestTimeFormat)
#include "tst_timeformat.moc"
