// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/listpreview.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

ListPreview previewOf(const QByteArray &text, const ListChoices &choices = {}, LocalTime asOf = {})
{
    auto preview = previewList({.text = text, .name = u"list"_s, .choices = choices}, asOf);
    return preview ? *std::move(preview) : ListPreview{.fault = preview.failure()};
}

QStringList headersOf(const ListPreview &preview)
{
    QStringList headers;
    for (const FileColumn &column : preview.layout.columns)
        headers << column.header;
    return headers;
}

/// "text/text/text" for each row.
QStringList textsOf(const ListPreview &preview)
{
    QStringList rows;
    for (const PreviewRow &row : preview.rows) {
        QStringList texts;
        for (const PreviewCell &cell : row.cells)
            texts << cell.text;
        rows << texts.join(u'/');
    }
    return rows;
}

} // namespace

/// What can be seen of a list before it is imported.
class TestListPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfFlagsAreCounted()
    {
        const ListPreview preview
            = previewOf("Name,Deferred,Restart Pending\nA,Yes,\nB,YES,soon\nC,ja,soon\nD,Ja,no\nE,yes,\n",
                        {.flags = {{u"ja"_s, Flag::Yes}}});
        QCOMPARE(preview.flags.size(), 2u);
        const FlagReading &deferred = preview.flags[0];
        QCOMPARE(deferred.column, 1);
        QCOMPARE(deferred.spellings.size(), 2u);
        QCOMPARE(deferred.spellings[0].text, u"YES"_s);
        QCOMPARE(deferred.spellings[0].count, 3u);
        QCOMPARE(deferred.spellings[0].meaning, Flag::Yes);
        QVERIFY(!deferred.spellings[0].chosen);
        QCOMPARE(deferred.spellings[1].count, 2u);
        QCOMPARE(deferred.spellings[1].meaning, Flag::Yes);
        QVERIFY(deferred.spellings[1].chosen);
        const FlagReading &pending = preview.flags[1];
        QCOMPARE(pending.spellings.size(), 3u);
        QVERIFY(pending.spellings[0].text.isEmpty());
        QCOMPARE(pending.spellings[0].meaning, Flag::Unknown);
        QCOMPARE(pending.spellings[1].text, u"soon"_s);
        QVERIFY(!pending.spellings[1].meaning);
        QCOMPARE(preview.issues.size(), 1u);
        QCOMPARE(preview.issues[0].count, 2u);
    }

    void chosenMeaningsAreImported()
    {
        const ListInput input{
            .text = "Name,Deferred\nA,X\nB,\nC,evtl.\n",
            .name = u"list"_s,
            .choices = {.flags = {{u"x"_s, Flag::No}, {u""_s, Flag::Yes}, {u"evtl."_s, Flag::Unknown}}}};
        Progress progress;
        const auto list = importClientLists({.inputs = {input}}, progress);
        QVERIFY(list);
        QCOMPARE((*list)->fleet->flag(SmsField::Deferred, {0}), Flag::No);
        QCOMPARE((*list)->fleet->flag(SmsField::Deferred, {1}), Flag::Yes);
        QCOMPARE((*list)->fleet->flag(SmsField::Deferred, {2}), Flag::Unknown);
        QVERIFY((*list)->issues.empty());
    }

    void aRowOfTotalsIsBroughtBackByAChoice()
    {
        const QByteArray text = "Name,Site\nPC1,S01\n-----,---\nTotal,1\n";
        const ListPreview guessed = previewOf(text);
        QCOMPARE(guessed.rows.size(), 3u);
        QCOMPARE(guessed.rows[1].kind, RowKind::Layout);
        QCOMPARE(guessed.rows[2].kind, RowKind::Total);
        QCOMPARE(guessed.issues.size(), 1u);
        QCOMPARE(guessed.issues.front().kind, RowIssue::Kind::Total);
        ListChoices choices;
        choices.totalsAreMachines = true;
        const ListPreview chosen = previewOf(text, choices);
        QCOMPARE(chosen.rows[2].kind, RowKind::Machine);
        QVERIFY(chosen.issues.empty());
    }

    void columnsOfFixedWidthCanBeChosen()
    {
        ListChoices choices;
        choices.separator = fixedWidth;
        const ListPreview preview = previewOf("Name  OS\nPC1   Windows 98, SE\n", choices);
        QCOMPARE(preview.layout.columns.size(), 2u);
        QCOMPARE(preview.rows.front().cells[1].text, QStringLiteral("Windows 98, SE"));
    }

    void ordersOfDates_data()
    {
        QTest::addColumn<QByteArray>("dates");
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("example");
        using enum TimeReadings::Order;
        QTest::newRow("no slashes") << QByteArray("2000-07-25") << int(None) << u"2000-07-25T00:00:00"_s;
        QTest::newRow("either") << QByteArray("3/4/2000") << int(Assumed) << u"2000-03-04T00:00:00"_s;
        QTest::newRow("the day first")
            << QByteArray("3/4/2000\nB,25/4/2000") << int(Proven) << u"2000-04-03T00:00:00"_s;
        QTest::newRow("the month first")
            << QByteArray("3/4/2000\nB,4/25/2000") << int(Proven) << u"2000-03-04T00:00:00"_s;
    }

    void ordersOfDates()
    {
        QFETCH(QByteArray, dates);
        QFETCH(int, order);
        QFETCH(QString, example);
        const ListPreview preview = previewOf("Name,Last Seen\nA," + dates + "\nC,soon\nD,\n");
        QCOMPARE(preview.times.size(), 1u);
        const TimeReadings &times = preview.times.front();
        QCOMPARE(int(times.order), order);
        QCOMPARE(times.exampleTime.toIso(), example);
        QCOMPARE(times.example.toUtf8(), dates.split('\n').front());
        QCOMPARE(times.read, quint32(dates.count('\n') + 1));
        QCOMPARE(times.unreadable, 1u);
    }

    void ordersThatNothingShows_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("time");
        QTest::addColumn<UsualOrder::By>("by");
        using enum UsualOrder::By;
        const QLocale english(u"en_GB"_s);
        const QLocale american(u"en_US"_s);
        const QString march = u"2000-03-04T00:00:00"_s;
        const QString april = u"2000-04-03T00:00:00"_s;
        QTest::newRow("nothing") << QByteArray("Name,Last Seen") << QLocale::c() << march << Nothing;
        QTest::newRow("day by locale") << QByteArray("Name,Last Seen") << english << april << Locale;
        QTest::newRow("month by locale") << QByteArray("Name,Last Seen") << american << march << Locale;
        QTest::newRow("a locale with the year first")
            << QByteArray("Name,Last Seen") << QLocale(u"sv_SE"_s) << march << Nothing;
        QTest::newRow("by headers before the locale")
            << QByteArray("Name,Zuletzt gesehen") << american << april << Headers;
        QTest::newRow("by one header") << QByteArray("Rechnername,Last Seen") << american << april << Headers;
        QTest::newRow("a language without an order")
            << QByteArray("コンピューター名,Last Seen") << american << march << Locale;
    }
    void ordersThatNothingShows()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QLocale, locale);
        const auto preview
            = previewList({.text = headers + "\nA,3/4/2000\n", .name = u"list"_s, .locale = locale});
        QVERIFY(preview);
        QTEST(preview->times.front().exampleTime.toIso(), "time");
        QCOMPARE(preview->times.front().order, TimeReadings::Order::Assumed);
        QTEST(preview->layout.usualOrder.by, "by");
    }

    void aChosenOrderIsSaidToBe()
    {
        const ListPreview preview
            = previewOf("Name,Last Seen\nA,3/4/2000\n", {.dateOrder = DateOrder::DayFirst});
        QCOMPARE(preview.times.front().order, TimeReadings::Order::Chosen);
        QCOMPARE(preview.times.front().exampleTime.toIso(), u"2000-04-03T00:00:00"_s);
    }

    void timesAfterAGivenInventoryTimeAreNotBelieved()
    {
        const ListPreview preview = previewOf("Name,Last Seen\nA,2000-07-25\nB,2001-01-01\n", {},
                                              LocalTime::fromIso(u"2000-07-25T12:00:00"));
        QCOMPARE(preview.issues.size(), 1u);
        QCOMPARE(preview.issues[0].kind, RowIssue::Kind::FutureTime);
        QCOMPARE(preview.rows[1].cells[1].mark, PreviewCell::Mark::Unreadable);
    }

    void oddCellsAndRowsAreMarked()
    {
        const ListPreview preview = previewOf("Name,Client Version,Last Seen,Contact\n"
                                              "A,two,2000-07-25,5\" disk\n"
                                              ",2.0,,ann\n"
                                              ",,,\n"
                                              "B,2.0,soon,J\xFCrgen\n",
                                              {.encoding = "UTF-8"});
        using enum PreviewCell::Mark;
        QCOMPARE(preview.rows[0].cells[1].mark, Unreadable);
        QCOMPARE(preview.rows[0].cells[2].mark, None);
        QCOMPARE(preview.rows[0].oddity, Record::Oddity::StrayQuote);
        QCOMPARE(preview.rows[1].kind, RowKind::NoName);
        QCOMPARE(preview.rows[2].kind, RowKind::Blank);
        QCOMPARE(preview.rows[3].kind, RowKind::Machine);
        QCOMPARE(preview.rows[3].line, 5u);
        QCOMPARE(preview.rows[3].cells[2].mark, Unreadable);
        QCOMPARE(preview.rows[3].cells[3].mark, Undecodable);
        QCOMPARE(preview.undecodable, 1u);
    }

    void withoutAColumnOfNamesAllElseIsShown()
    {
        const QByteArray text = "Machines seen,Site,Deferred\nPC-1,S01,yes\nPC-2,S01,ja\n";
        const ListPreview preview = previewOf(text);
        QVERIFY(preview.fault);
        QVERIFY(preview.fault->message.contains(u"Its headers are: Machines seen, Site, Deferred."_s));
        QCOMPARE(textsOf(preview), (QStringList{u"PC-1/S01/yes"_s, u"PC-2/S01/ja"_s}));
        QCOMPARE(preview.rows[1].kind, RowKind::Machine);
        QCOMPARE(preview.flags.front().spellings.size(), 2u);
        QVERIFY(!previewOf(text, {.fields = {{0, Field::Name}}}).fault);
    }

    void aListWithoutHeaderSaysSo()
    {
        const ListPreview preview = previewOf("PC-1;S01\nPC-2;S01;ann\n", {.headerLine = 0});
        QCOMPARE(headersOf(preview), (QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s}));
        QCOMPARE(preview.rows.size(), 2u);
        QVERIFY(preview.fault->message.contains(u"has no header"_s));
    }

    void aHeaderCanBeChosen_data()
    {
        QTest::addColumn<quint32>("line");
        QTest::addColumn<quint32>("found");
        QTest::addColumn<QStringList>("headers");
        QTest::newRow("another line") << 1u << 1u << QStringList{u"PC"_s, u"Room"_s};
        QTest::newRow("a line inside a row") << 4u << 3u << QStringList{u"PC-1"_s, u"Hall\n1"_s};
        QTest::newRow("behind the end") << 99u << 5u << QStringList{u"PC-2"_s, u"Hall 2"_s};
    }

    void aHeaderCanBeChosen()
    {
        QFETCH(quint32, line);
        QFETCH(quint32, found);
        QFETCH(QStringList, headers);
        const ListPreview preview
            = previewOf("PC,Room\nName,Site\nPC-1,\"Hall\n1\"\nPC-2,Hall 2\n", {.headerLine = line});
        QCOMPARE(preview.layout.headerLine, found);
        QCOMPARE(headersOf(preview), headers);
    }

    void quotes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<char>>("choice");
        QTest::addColumn<QString>("row");
        const QByteArray single = "'Name','Location'\n'PC-1','O''Neil, left'\n";
        QTest::newRow("single ones are recognised")
            << single << std::optional<char>() << u"PC-1/O'Neil, left"_s;
        QTest::newRow("single ones are chosen") << single << std::optional('\'') << u"PC-1/O'Neil, left"_s;
        QTest::newRow("apostrophes alone are none")
            << QByteArray("Name,Location\n'PC-1',O'Neil\n") << std::optional<char>() << u"'PC-1'/O'Neil"_s;
        QTest::newRow("none are chosen")
            << QByteArray("Name,Location\nPC-1,\"Hall\n") << std::optional(noQuote) << u"PC-1/\"Hall"_s;
    }

    void quotes()
    {
        QFETCH(QByteArray, text);
        QFETCH(std::optional<char>, choice);
        QFETCH(QString, row);
        const ListPreview preview = previewOf(text, {.quote = choice});
        QCOMPARE(textsOf(preview), QStringList{row});
        Progress progress;
        const auto list = importClientLists(
            {.inputs = {{.text = text, .name = u"list"_s, .choices = {.quote = choice}}}}, progress);
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, 1u);
    }

    /// Nothing in such a list is known, so its shape has to tell.
    void aLoneTitleIsNoHeader()
    {
        const ListPreview preview = previewOf("Clients of the week\n\nRechner,Ort\nPC-1,S01\nPC-2,S02\n");
        QCOMPARE(preview.layout.headerLine, 3u);
        QCOMPARE(preview.layout.columns.size(), 2u);
        QCOMPARE(previewOf("Rechner\nPC-1\nPC-2\n").layout.headerLine, 1u);
    }

    /// Small lists are wholly in the sample, so that nothing can be said differently of them.
    void previewAndImportSayTheSame()
    {
        const QByteArray text = "Name,Client Version,Last Seen,Deferred\nA,two,3/4/2000,perhaps\nB\n"
                                "C,2.0,soon,perhaps,more\n,2.0,,\nD,\"2.0\" x,25/4/2000,no\n";
        const ListPreview preview = previewOf(text);
        QVERIFY(preview.isWhole);
        QCOMPARE(preview.sampleSize, 5u);
        Progress progress;
        const auto list = importClientLists({.inputs = {{.text = text, .name = u"list"_s}}}, progress);
        QVERIFY(list);
        QStringList seen;
        QStringList imported;
        for (const RowIssue &issue : preview.issues)
            seen << rowIssueSentence(issue, **list);
        for (const RowIssue &issue : (*list)->issues)
            imported << rowIssueSentence(issue, **list);
        QVERIFY(imported.size() >= 6);
        QCOMPARE(seen, imported);
        QCOMPARE(preview.layout.columns[2].dateOrder, (*list)->files[0].layout.columns[2].dateOrder);
    }

    void ofALongListASampleIsRead()
    {
        QByteArray text = "Name,Location\n";
        for (int i = 0; i < 100'000; ++i)
            text += "PC-" + QByteArray::number(i) + ",Hall\n";
        const ListPreview preview = previewOf(text);
        QCOMPARE(preview.rows.size(), 200u);
        QVERIFY(!preview.isWhole);
        QVERIFY(preview.sampleSize > 1000);
        QVERIFY(preview.sampleSize < 100'000);
    }
};

TRACKER_TEST(TestListPreview)
#include "tst_listpreview.moc"
