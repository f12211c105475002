// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fleet/query.h"
#include "app/fleet/querytext.h"
#include "tests/support/fleetrows.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

LocalTime at(const char *iso)
{
    return LocalTime::fromIso(QString::fromLatin1(iso));
}

/// Five machines with a cell of every kind, and what a procedure could conclude of them.
class Example {
public:
    Example()
        : m_fleet(built())
        , columns(columnsOf(*m_fleet))
        , index(*m_fleet)
    {
        const std::vector<Category> stages{{u"not-started"_s, u"Not started"_s},
                                           {u"awaiting-first-restart"_s, u"Awaiting first restart"_s},
                                           {u"awaiting-second-restart"_s, u"Awaiting second restart"_s},
                                           {u"frozen"_s, u"Frozen, awaiting second restart"_s}};
        columns.push_back({.id = u"stage"_s,
                           .title = u"Stage"_s,
                           .kind = ColumnKind::Category,
                           .number =
                               [](MachineIndex m) {
                                   return std::array{0u, 1u, 2u, 3u, 3u}[m.value];
                               },
                           .categories = stages});
        columns.push_back(
            {.id = u"restart_required"_s,
             .title = u"Restart required"_s,
             .kind = ColumnKind::Category,
             .number =
                 [](MachineIndex m) {
                     return std::array{0u, 1u, 2u, 1u, 1u}[m.value];
                 },
             .categories = {{u"no"_s, u"No"_s}, {u"yes"_s, u"Yes"_s}, {u"not-yet"_s, u"Not yet"_s}}});
        columns.push_back({.id = u"restarts_owed_max"_s,
                           .title = u"Restarts owed, at most"_s,
                           .kind = ColumnKind::Number,
                           .number = [](MachineIndex m) {
                               return std::array{2u, 2u, 1u, 1u, 0u}[m.value];
                           }});
        columns.push_back(
            {.id = u"completion_due"_s,
             .title = u"Completion due"_s,
             .kind = ColumnKind::Time,
             .time = [](MachineIndex m) { return m.value == 2 ? at("2000-07-25T12:00:00") : LocalTime(); }});
        columns.push_back(
            {.id = u"warnings"_s,
             .title = u"Warnings"_s,
             .kind = ColumnKind::Categories,
             .number =
                 [](MachineIndex m) {
                     return std::array{0u, 1u, 3u, 2u, 0u}[m.value];
                 },
             .categories = {{u"assumed-os"_s, u"System assumed"_s}, {u"stale-data"_s, u"Stale"_s}}});
    }

    const LocalTime asOf = at("2000-07-25T09:00:00");

private:
    static std::shared_ptr<const Fleet> built()
    {
        FleetRows builder;
        const int tag = builder.addExtraColumn(u"Asset Tag"_s);
        const auto add = [&](const char *name, const char *site, const char *contact, const char *location,
                             LocalTime seen, Version version, Flag deferred, const char *asset) {
            builder.joinOrAdd(name, "", builder.size());
            builder.setText(Field::Site, site);
            builder.setText(Field::Contact, contact);
            builder.setText(Field::Location, location);
            builder.setTime(Field::LastSeen, seen);
            builder.setVersion(SmsField::ClientVersion, version);
            builder.setFlag(SmsField::Deferred, deferred);
            builder.setExtra(tag, asset);
        };
        add("WS-001", "S01", "smith", "Dock 5\"", at("2000-07-25T08:00:00"), Version({2, 0, 1380, 0}),
            Flag::No, "A1");
        add("ws-002", "S01;S02", "Smith, J.", "Office", at("2000-07-18T09:00:00"),
            Version({2, 0, 1493, 2000}), Flag::Yes, "A-2");
        add("LAB-9", "S02", "Jürgen", "", at("2000-07-18T08:59:59"), Version({2, 0, 1493, 2009}),
            Flag::Unknown, "");
        add("Ä*1", "S011", "", "office", LocalTime(), Version(), Flag::No, "a1x");
        add("WS-010", "", "miller", "Dock 5", at("2000-07-20T00:00:00"), Version({2, 0, 14, 0}), Flag::No,
            "A1");
        return builder.build();
    }

    std::shared_ptr<const Fleet> m_fleet;

public:
    std::vector<Column> columns;
    const SearchIndex index;

    /// Places of the machines that pass, or the error with its place.
    QString found(const QString &text) const
    {
        const auto query = parseQuery(text, columns, asOf);
        if (!query)
            return u"%1+%2: %3"_s.arg(query.failure().begin)
                .arg(query.failure().length)
                .arg(query.failure().message);
        Progress progress;
        const auto list = filter(*query, columns, index, {{0}, {1}, {2}, {3}, {4}}, progress);
        QString places;
        for (const MachineIndex machine : *list)
            places += QString::number(machine.value);
        return places;
    }
    const Column &column(const QString &id) const { return *std::ranges::find(columns, id, &Column::id); }
};

} // namespace

/// The filter language.
class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        row("nothing asked: everything", u""_s, "01234");
        row("only spaces: everything", u"  \t "_s, "01234");

        row("a word is found without regard to case", u"WS-0"_s, "014");
        row("a word beyond ASCII is found without regard to case", u"JÜRGEN"_s, "2");
        row("and without its accents", u"jurgen"_s, "2");
        row("accents find plain letters, too", u"öffice"_s, "13");
        row("a word is found in any text", u"office"_s, "13");
        row("a word is found in a column of no field", u"a-2"_s, "1");
        row("a word is found in the title of a category", u"Frozen"_s, "34");
        row("a word is found in a version as it is written", u"1493.2009"_s, "2");
        row("a word is found in a version with other zeros", u"2.00.1493"_s, "12");
        row("a day is found in times", u"2000-07-20"_s, "4");
        row("a year alone is no day", u"2000"_s, "1");
        row("words are all needed", u"ws smith"_s, "01");
        row("quoted words are one text", u"\"smith, j\""_s, "1");
        row("a doubled quotation mark is one", u"\"5\"\"\""_s, "0");
        row("a quotation mark within a word is itself", u"5\""_s, "0");
        row("a pattern is for a whole cell", u"ws-?10"_s, "4");
        row("a star in quotes is a star", u"\"*\""_s, "3");
        row("a question mark is one character beyond ASCII", u"name:?\"*\"1"_s, "");
        row("a question mark is one character", u"name:??1"_s, "3");
        row("a pattern without accents", u"contact:j?rg*"_s, "2");

        row("a field contains", u"contact:smith"_s, "01");
        row("a field is", u"contact=SMITH"_s, "0");
        row("a field is, in quotes", u"contact=\"smith, j.\""_s, "1");
        row("a field matches", u"name:WS-*"_s, "014");
        row("a field is one of several", u"contact:miller,\"smith, j\",jürgen"_s, "124");
        row("a field is blank", u"location:\"\""_s, "2");
        row("a field is not blank", u"location:*"_s, "01234");
        row("a field is filled", u"-location:\"\""_s, "0134");
        row("but not", u"ws -contact:smith"_s, "4");
        row("but not a word", u"-ws"_s, "23");
        row("a hyphen within a word is itself", u"ws-010"_s, "4");
        row("site is one of a machine's sites", u"site=s02"_s, "12");
        row("site contains", u"site:S01"_s, "013");
        row("site is all of them", u"site=\"S01;S02\""_s, "1");

        row("category by its id", u"stage:frozen"_s, "34");
        row("category by its title", u"stage:\"not started\""_s, "0");
        row("category by how it begins", u"stage:awaiting"_s, "12");
        row("category by a part when none begins so", u"stage:second"_s, "234");
        row("the very category before those that begin so", u"restart:no"_s, "0");
        row("category by a pattern", u"stage:*restart"_s, "1234");
        row("one of two categories", u"stage:frozen,not-started"_s, "034");
        row("not in a category", u"-stage:frozen,not-started"_s, "12");
        row("a warning", u"warning:assumed-os"_s, "12");
        row("no warning", u"warning:\"\""_s, "04");
        row("any warning", u"warning:*"_s, "123");
        row("a flag", u"deferred:yes"_s, "1");
        row("a flag that is not known", u"deferred:unknown"_s, "2");
        row("a flag that is not set", u"-deferred:yes"_s, "0234");

        row("number at least", u"owed>=1"_s, "0123");
        row("number less", u"owed<1"_s, "4");
        row("number is", u"owed=2"_s, "01");
        row("number is one of", u"owed:0,1"_s, "234");
        row("version less, missing groups are 0", u"client-version<2.00.1493"_s, "04");
        row("version at least", u"client-version>=2.0.1493.2009"_s, "2");
        row("version begins with groups, not digits", u"client-version:2.0.14"_s, "4");
        row("version with a star", u"client-version:2.00.1493.*"_s, "12");
        row("version is", u"client-version=2.00.1493.2000"_s, "1");
        row("version is unknown", u"client-version:unknown"_s, "3");
        row("unknown is neither less nor greater", u"-client-version<2.0.1493"_s, "123");

        row("seen longer ago than", u"seen>7d"_s, "2");
        row("seen that long ago or longer", u"seen>=1w"_s, "12");
        row("seen within", u"seen<2h"_s, "0");
        row("due within, in the future", u"due<4h"_s, "2");
        row("due later", u"due>180min"_s, "");
        row("due at that distance", u"due>=180min"_s, "2");
        row("before a day", u"seen<2000-07-20"_s, "12");
        row("up to a day", u"seen<=2000-07-20"_s, "124");
        row("after a day", u"seen>2000-07-20"_s, "0");
        row("on a day", u"seen:2000-07-18"_s, "12");
        row("within a month", u"seen:2000-07"_s, "0124");
        row("at a minute", u"seen:2000-07-18T09:00"_s, "1");
        row("at a minute, in quotes", u"seen:\"2000-07-18 09:00\""_s, "1");
        row("after a minute", u"seen>2000-07-18T08:59"_s, "014");
        row("never seen", u"seen:unknown"_s, "3");
        row("no due time", u"due:\"\""_s, "0134");

        row("field by its title", u"ClientVersion:2.0.14"_s, "4");
        row("field by its title, any case and hyphens", u"Last-SEEN<2h"_s, "0");
        row("field by how it begins", u"loc:dock"_s, "04");
        row("field of the list's own", u"asset-tag=a1"_s, "04");
        row("field of the list's own without its space", u"AssetTag:a1"_s, "034");
    }
    void finds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(Example().found(text), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // where, and how the message begins

        const auto row = [](const char *name, const QString &text, const char *expected) {
            QTest::newRow(name) << text << QString::fromUtf8(expected);
        };
        row("no such field", u"ws floor:3"_s, "3+5: There is no field “floor”.");
        row("no field before the colon", u":3"_s, "0+1: There is no field “”.");
        row("a field that may be several", u"l:x"_s,
            "0+1: “l” may be one of several fields: last-seen, location.");
        row("no value", u"stage: frozen"_s, "0+6: A value is missing after “stage:”.");
        row("no value after a comma", u"stage:frozen,"_s, "0+13: A value is missing after “stage:frozen,”.");
        row("no such category", u"-stage:frozen,thawed"_s,
            "14+6: “Stage” has no value “thawed”. Its values are not-started,");
        row("no such flag", u"deferred:perhaps"_s, "9+7: “Upgrade deferred” has no value “perhaps”.");
        row("a category is not less", u"stage<frozen"_s, "6+6: “Stage” cannot be less or greater");
        row("a text is not less", u"name<\"m\""_s, "5+3: “Name” cannot be less or greater");
        row("no number", u"owed>many"_s, "5+4: “many” is not a number.");
        row("no version", u"client-version:2.0.x"_s, "15+5: “2.0.x” is not a version.");
        row("five groups are no version", u"client-version<1.2.3.4.5"_s,
            "15+9: “1.2.3.4.5” is not a version.");
        row("no time", u"seen<yesterday"_s, "5+9: “Last seen” is a time: compare it with a span");
        row("no such day", u"seen<2000-02-30"_s, "5+10: “Last seen” is a time");
        row("a span is nearer or further", u"seen:7d"_s, "5+2: “Last seen” is a time");
        row("an open quotation mark", u"ws \"smith"_s, "3+6: The quotation mark is not closed.");
        row("an open quotation mark of a field", u"contact:\""_s, "8+1: The quotation mark is not closed.");
        row("nothing in quotes", u"\"\""_s, "0+2: There is no text between the quotation marks.");
        row("a minus sign alone", u"ws - x"_s, "3+1: Nothing follows the minus sign");
    }
    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const QString error = Example().found(text);
        QVERIFY2(error.startsWith(expected), qPrintable(error));
    }

    void keepsTheOrderOfTheList()
    {
        const Example example;
        const auto query = parseQuery(u"ws", example.columns, example.asOf);
        Progress progress;
        const auto list = filter(*query, example.columns, example.index, {{4}, {2}, {0}}, progress);
        QCOMPARE(*list, (MachineList{{4}, {0}}));
    }

    void stopsWhenCancelled()
    {
        const Example example;
        Progress progress;
        progress.cancel();
        const auto list = filter(*parseQuery(u"ws", example.columns, example.asOf), example.columns,
                                 example.index, {{0}}, progress);
        QVERIFY(!list && list.failure().cancelled);
    }

    /// Right click: filter by this, exclude this.
    void everyCellFindsItself()
    {
        const Example example;
        for (const Column &column : example.columns) {
            for (quint32 machine = 0; machine < 5; ++machine) {
                const QString text = conditionText(column, MachineIndex{machine});
                const QString self = QString::number(machine);
                QVERIFY2(example.found(text).contains(self), qPrintable(text));
                QVERIFY2(!example.found(narrowed({}, text, true)).contains(self), qPrintable(text));
            }
        }
    }

    void writesConditions()
    {
        const Example example;
        QCOMPARE(conditionText(example.column(u"stage"_s), u"frozen"_s), u"stage=frozen"_s);
        QCOMPARE(conditionText(example.column(u"contact"_s), MachineIndex{1}), u"contact=\"Smith, J.\""_s);
        QCOMPARE(conditionText(example.column(u"location"_s), MachineIndex{0}), u"location=\"Dock 5\"\"\""_s);
        QCOMPARE(conditionText(example.column(u"Asset Tag"_s), u"A1"_s), u"asset-tag=A1"_s);
        QCOMPARE(narrowed(u"ws"_s, u"stage=frozen"_s), u"ws stage=frozen"_s);
        QCOMPARE(narrowed(u"ws stage=frozen"_s, u"stage=frozen"_s), u"ws stage=frozen"_s);
        QCOMPARE(narrowed(u"ws -stage=frozen"_s, u"stage=frozen"_s), u"ws -stage=frozen stage=frozen"_s);
        QCOMPARE(narrowed({}, u"stage=frozen"_s, true), u"-stage=frozen"_s);
    }

    void whatIsUnfinishedIsLeftOut_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("meant");

        QTest::newRow("a whole one") << u"lab stage:frozen"_s << u"lab stage:frozen"_s;
        QTest::newRow("a field") << u"lab stage:"_s << u"lab"_s;
        QTest::newRow("a comparison") << u"owed>="_s << QString();
        QTest::newRow("a list") << u"site:S01,"_s << QString();
        QTest::newRow("a minus") << u"lab -"_s << u"lab"_s;
        QTest::newRow("a quotation") << u"lab contact=\"Smith, J"_s << u"lab"_s;
        QTest::newRow("a quotation that is closed")
            << u"contact=\"Smith, J.\""_s << u"contact=\"Smith, J.\""_s;
        QTest::newRow("a blank behind") << u"stage: "_s << u"stage: "_s;
    }
    void whatIsUnfinishedIsLeftOut()
    {
        QFETCH(const QString, filter);
        QTEST(withoutUnfinished(filter), "meant");
    }

    void allMistakesAreFound()
    {
        const QString filter = u"sight:S01 lab stage:\"froz zen\" owed>=x"_s;
        const auto mistakes = mistakesIn(filter, Example().columns, LocalTime());
        QCOMPARE(mistakes.size(), 3u);
        QCOMPARE(filter.mid(mistakes[0].begin, mistakes[0].length), u"sight"_s);
        QCOMPARE(filter.mid(mistakes[1].begin, mistakes[1].length), u"\"froz zen\""_s);
        QCOMPARE(filter.mid(mistakes[2].begin, mistakes[2].length), u"x"_s);
        QVERIFY(mistakesIn(u"lab stage:frozen"_s, Example().columns, LocalTime()).empty());
    }

    void suggests_data()
    {
        QTest::addColumn<QString>("text"); // the cursor stands behind it
        QTest::addColumn<QString>("before"); // what stays
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("fields that contain what is begun")
            << u"ws -loc"_s << u"ws -"_s << QStringList{u"location:"_s};
        QTest::newRow("a time goes on with greater") << u"see"_s << QString() << QStringList{u"last-seen>"_s};
        QTest::newRow("values of a category") << u"stage:fr"_s << u"stage:"_s << QStringList{u"frozen"_s};
        QTest::newRow("values by their title")
            << u"warning:system"_s << u"warning:"_s << QStringList{u"assumed-os"_s};
        QTest::newRow("values of a flag")
            << u"deferred:"_s << u"deferred:"_s << QStringList{u"unknown"_s, u"no"_s, u"yes"_s};
        QTest::newRow("the value after a comma")
            << u"stage:frozen,fr"_s << u"stage:frozen,"_s << QStringList{u"frozen"_s};
        QTest::newRow("versions") << u"client-version<2.0.1493"_s << u"client-version<"_s
                                  << QStringList{u"2.0.1493.2000"_s, u"2.0.1493.2009"_s};
        QTest::newRow("nothing for no field") << u"floor:"_s << u"floor:"_s << QStringList();
    }
    void suggests()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, before);
        QFETCH(const QStringList, expected);
        const Suggestions suggestions = suggestionsAt(text + u" more"_s, text.size(), Example().columns);
        QCOMPARE(text.first(suggestions.begin), before);
        QCOMPARE(suggestions.begin + suggestions.length, text.size());
        QStringList texts;
        for (const Suggestion &suggestion : suggestions.items)
            texts.append(suggestion.text);
        QCOMPARE(texts, expected);
    }

    void suggestsWhatBeginsSoFirst()
    {
        const Suggestions suggestions = suggestionsAt(u"st"_s, 2, Example().columns);
        QCOMPARE(suggestions.items.size(), 4u);
        QCOMPARE(suggestions.items.front().text, u"stage:"_s);
        for (const Suggestion &other : suggestions.items)
            QVERIFY(other.text.contains(u"st"_s) || other.title.contains(u"st"_s));
    }

    void suggestsFrequentTextsFirst()
    {
        FleetRows builder;
        const char *const sites[] = {"S02", "S01", "S01;S03", "S01", "S03", "", "New York", "S02;S03;S04"};
        for (quint32 i = 0; i < 24; ++i) {
            builder.joinOrAdd("PC" + std::to_string(i), "", i);
            builder.setText(Field::Site, sites[i % 8]);
        }
        const auto fleet = builder.build();
        const Suggestions suggestions = suggestionsAt(u"site:"_s, 5, columnsOf(*fleet), 4);
        QStringList texts;
        for (const Suggestion &suggestion : suggestions.items)
            texts.append(suggestion.text);
        QCOMPARE(texts, (QStringList{u"S01"_s, u"S03"_s, u"S02"_s, u"\"New York\""_s}));
    }
};

TRACKER_TEST(TestQuery)
#include "tst_query.moc"
