// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/listpreview.h"
#include "app/sources/profilefile.h"
#include "app/sources/profilelist.h"
#include "tests/support/smsfield.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// \a input as it is read with \a choices.
Result<std::shared_ptr<const ClientList>> imported(ListInput input, const ListChoices &choices)
{
    input.choices = choices;
    Progress progress;
    return importClientLists({.inputs = {std::move(input)}}, progress);
}

} // namespace

class TestImportProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    /// Next week the same export comes with a column more, in another order, and is read as it was.
    void choicesFollowTheirHeaders()
    {
        ListInput input{.text = "Rechner;Ort;Zurückgestellt am\nPC-1;Halle 1;ja\n", .name = u"list"_s};
        input.choices = {.encoding = "UTF-8",
                         .fields = {{0, Field::Name}, {1, std::nullopt}, {2, SmsField::Deferred}},
                         .flags = {{u"ja"_s, Flag::Yes}},
                         .dateOrder = DateOrder::DayFirst};
        const auto preview = previewList(input);
        QVERIFY(preview);
        const auto profile = makeProfile(u"weekly"_s, input, preview->layout);
        QVERIFY(profile);
        QCOMPARE(profile->signature.headers, (QStringList{u"rechner"_s, u"ort"_s, u"zurückgestelltam"_s}));
        QVERIFY(profile->signature.values.empty());

        const ListInput next{.text = "Ort;Zurückgestellt am;RECHNER;Domain\nHalle 2;JA;PC-2;X\n",
                             .name = u"next"_s};
        const auto choices = choicesFor(*profile, next);
        QVERIFY(choices);
        QVERIFY(!choices->encoding);
        QCOMPARE(choices->dateOrder, DateOrder::DayFirst);
        const auto list = imported(next, *choices);
        QVERIFY(list);
        QCOMPARE((*list)->fleet->name({0}), std::string_view("PC-2"));
        QCOMPARE((*list)->fleet->flag(SmsField::Deferred, {0}), Flag::Yes);
        QCOMPARE((*list)->fleet->text(Field::Domain, {0}), std::string_view("X"));
        QCOMPARE((*list)->fleet->extraColumns().size(), 1u);
    }

    void aListIsFoundByItsHeadersWhateverWasChosen()
    {
        ListInput input{.text = "Export|of July|\nName|Site|x\nPC-1|S01|\n", .name = u"list"_s};
        const auto signature = signatureOf(input);
        QVERIFY(signature);
        input.choices = {.separator = ';', .headerLine = 1};
        const auto preview = previewList(input);
        QVERIFY(preview);
        const auto profile = makeProfile(u"odd"_s, input, preview->layout);
        QVERIFY(profile);
        QVERIFY(profile->signature == *signature);
        const std::vector<ImportProfile> profiles{{.name = u"other"_s, .signature = {.headers = {u"name"_s}}},
                                                  *profile};
        QCOMPARE(findProfile(profiles, *signature), &profiles[1]);
        QVERIFY(!findProfile(profiles, {.headers = {u"name"_s, u"site"_s}}));
    }

    /// Next week the same export, which has no header, is read as it was.
    void aListWithoutAHeaderIsFoundByItsValues()
    {
        ListInput input{.text = "PC-1;Windows 98;2000-07-24 08:00;;yes\nPC-2;Windows 95;;;no\n",
                        .name = u"list"_s};
        input.choices = {.headerLine = 0, .fields = {{0, Field::Name}, {2, Field::LastSeen}}};
        const auto preview = previewList(input);
        QVERIFY(preview);
        const auto profile = makeProfile(u"bare"_s, input, preview->layout);
        QVERIFY(profile);
        QVERIFY(profile->signature.headers.isEmpty());
        using enum ValueKind;
        QVERIFY(profile->signature.values == (std::vector{Code, Text, Time, Blank, Flag}));

        const ListInput next{.text = "PC-7;Windows Me;2000-08-01 09:30;S01;no\n"
                                     "PC-8;Windows 98;2000-08-01 07:15;S02;yes\n",
                             .name = u"next"_s};
        const auto signature = signatureOf(next);
        QVERIFY(signature);
        const std::vector<ImportProfile> profiles{*profile};
        QCOMPARE(findProfile(profiles, *signature), &profiles[0]);
        const auto choices = choicesFor(*profile, next);
        QVERIFY(choices);
        const auto list = imported(next, *choices);
        QVERIFY(list);
        QCOMPARE((*list)->account.machines, 2u);
        QCOMPARE((*list)->fleet->name({0}), std::string_view("PC-7"));
        QVERIFY((*list)->fleet->times(Field::LastSeen)[0] == LocalTime::fromIso(u"2000-08-01T09:30:00"));
    }

    void otherListsAreNotTakenForIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one column more") << "PC-7,2000-08-01 09:30,yes,x\n"_ba;
        QTest::newRow("values of another kind") << "PC-7,yes,2000-08-01 09:30\n"_ba;
        QTest::newRow("a known header") << "Name,Last Seen,Deferred\nPC-7,2000-08-01 09:30,yes\n"_ba;
        QTest::newRow("an unknown header") << "Rechner,Gesehen,Fertig\nPC-7,2000-08-01 09:30,yes\n"_ba;
        QTest::newRow("nothing but words") << "alpha,beta,gamma\ndelta,epsilon,zeta\n"_ba;
    }

    void otherListsAreNotTakenForIt()
    {
        QFETCH(QByteArray, text);
        using enum ValueKind;
        const std::vector<ImportProfile> profiles{
            {.name = u"bare"_s, .signature = {.values = {Code, Time, Flag}}, .headerLine = 0u},
            {.name = u"words"_s, .signature = {.values = {Text, Text, Text}}, .headerLine = 0u}};
        const auto signature = signatureOf({.text = text, .name = u"list"_s});
        QVERIFY(signature);
        QVERIFY(!findProfile(profiles, *signature));
    }

    /// One column has the day first, another the month, and neither shows it.
    void columnsHaveTheirOwnOrderOfDates()
    {
        ListInput input{.text = "Name,Last Seen,Last Restart\nPC-1,05/07/2000 08:00,07/04/2000 09:00\n",
                        .name = u"list"_s};
        input.choices = {.dateOrder = DateOrder::DayFirst, .dateOrders = {{2, DateOrder::MonthFirst}}};
        const auto preview = previewList(input);
        QVERIFY(preview);
        QVERIFY(preview->times[0].slashes && preview->times[1].slashes);
        QVERIFY(preview->times[0].exampleTime == LocalTime::fromIso(u"2000-07-05T08:00:00"));
        QVERIFY(preview->times[1].exampleTime == LocalTime::fromIso(u"2000-07-04T09:00:00"));
        const auto profile = makeProfile(u"orders"_s, input, preview->layout);
        QVERIFY(profile);
        QCOMPARE(profile->dateOrders.at(u"lastrestart"_s), DateOrder::MonthFirst);

        // The columns have moved.
        const ListInput next{.text = "Last Restart,Last Seen,Name\n07/04/2000 09:00,05/07/2000 08:00,PC-1\n",
                             .name = u"next"_s};
        const auto choices = choicesFor(*profile, next);
        QVERIFY(choices);
        const auto list = imported(next, *choices);
        QVERIFY(list);
        QVERIFY((*list)->fleet->times(Field::LastSeen)[0] == LocalTime::fromIso(u"2000-07-05T08:00:00"));
        QVERIFY((*list)->fleet->times(Field::LastRestart)[0] == LocalTime::fromIso(u"2000-07-04T09:00:00"));
    }

    void columnsWithoutOrWithTheSameHeaderAreToldApart()
    {
        const auto preview = previewList({.text = "Name,,Note,NOTE,\nPC-1,a,b,c,d\n", .name = u"list"_s});
        QVERIFY(preview);
        const QStringList keys = headerKeys(preview->layout);
        QCOMPARE(keys.first(4), (QStringList{u"name"_s, u"#2"_s, u"note"_s, u"note#4"_s}));
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
    }

    void filesKeepEverything()
    {
        const std::vector<ImportProfile> profiles{
            {.name = u"bare"_s, .signature = {.headers = {u"name"_s}}},
            {.name = u"full"_s,
             .signature = {.headers = {u"pc"_s, u"#2"_s}},
             .separator = '\t',
             .quote = noQuote,
             .headerLine = 3u,
             .joinsHeaderRows = false,
             .fields = {{u"pc"_s, u"name"_s}, {u"#2"_s, std::nullopt}},
             .flags = {{u"ja"_s, Flag::Yes}, {u"nein"_s, Flag::No}, {u""_s, Flag::Unknown}},
             .dateOrder = DateOrder::MonthFirst,
             .totalsAreMachines = true,
             .namesAsWritten = true,
             .dateOrders = {{u"pc"_s, DateOrder::DayFirst}, {u"#2"_s, DateOrder::MonthFirst}}},
            {.name = u"no header"_s, .signature = {.headers = {u"x"_s}}, .quote = '\'', .headerLine = 0u},
            {.name = u"by values"_s,
             .signature = {.values = {ValueKind::Code, ValueKind::Blank, ValueKind::Time}},
             .headerLine = 0u}};
        const QString path = m_dir.filePath(u"a/new/folder/profiles.json"_s);
        QVERIFY(writeProfiles(path, profiles));
        const auto read = readProfiles(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.failure().message));
        QCOMPARE(*read, profiles);
        QVERIFY(writeProfiles(path, {}));
        QVERIFY(readProfiles(path)->empty());
    }

    /// As the program wrote them before it knew lists without a header and an order for each column.
    void profilesOfBeforeAreRead()
    {
        QFile file(m_dir.filePath(u"before.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"profiles\": [{\"columns\": [\"pc1\", \"s01\"], \"name\": \"weekly\", \"header-line\": 0, "
            "\"fields\": {\"#1\": \"name\"}, \"dates\": \"day-first\"}]}");
        file.close();
        const auto read = readProfiles(file.fileName());
        QVERIFY2(read, qPrintable(read ? QString() : read.failure().message));
        const ImportProfile expected{.name = u"weekly"_s,
                                     .signature = {.headers = {u"pc1"_s, u"s01"_s}},
                                     .headerLine = 0u,
                                     .fields = {{u"#1"_s, u"name"_s}},
                                     .dateOrder = DateOrder::DayFirst};
        QCOMPARE(*read, std::vector{expected});
    }

    void aStoreThatIsNotThereYetIsEmpty()
    {
        const auto read = readProfiles(m_dir.filePath(u"none.json"_s));
        QVERIFY(read);
        QVERIFY(read->empty());
    }

    /// A store may hold profiles for procedures that declare other fields; only using one asks for its
    /// fields.
    void aFieldThatTheListCannotHoldIsRefusedWhenItIsUsed()
    {
        const ImportProfile profile{
            .name = u"weekly"_s, .signature = {.headers = {u"pc"_s}}, .fields = {{u"pc"_s, u"colour"_s}}};
        const QString path = m_dir.filePath(u"colour.json"_s);
        QVERIFY(writeProfiles(path, {profile}));
        QCOMPARE(*readProfiles(path), std::vector{profile});
        ListInput input{.text = "PC\nred\n", .name = u"list"_s};
        const auto refused = choicesFor(profile, input);
        QVERIFY(!refused);
        QVERIFY2(refused.failure().message.startsWith(u"The profile “weekly” takes a column for the field "
                                                      u"“colour”, but there is no such field; there "
                                                      "are: name, sms-id, "_s),
                 qPrintable(refused.failure().message));
        input.fields
            = input.fields.with({{.id = u"colour"_s, .title = u"Colour"_s, .headers = {u"Colour"_s}}});
        const auto chosen = choicesFor(profile, input);
        QVERIFY(chosen);
        QCOMPARE(chosen->fields.at(0), input.fields.fromId(u"colour"));
    }

    void oddFilesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *json, const QString &reason) {
            QTest::newRow(name) << QByteArray(json) << reason;
        };
        row("no JSON", "{\n\"profiles\": [\n", u"does not parse"_s);
        row("another file", "{\n\"steps\": []\n}",
            u"line 2: “steps” is not known here; expected are: profiles."_s);
        row("no columns", "{\"profiles\": [\n{\"name\": \"x\"}]}",
            u"line 2: “columns” is missing; a list of texts is expected."_s);
        row("an unknown meaning",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"flags\": {\n\"ja\": \"maybe\"}}]}",
            u"line 3: there is no “maybe”; there are: unknown, no, yes."_s);
        row("a separator of two characters",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"separator\": \";;\"}]}",
            u"line 2: “separator” must be a single character of ASCII, neither a quote nor a line end."_s);
        row("a line end as separator",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"separator\": \"\\n\"}]}",
            u"line 2: “separator” must be a single character of ASCII, neither a quote nor a line end."_s);
        row("a letter as quote",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"quote\": \"q\"}]}",
            u"line 2: “quote” must be \", ' or none."_s);
        row("a negative line",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"header-line\": -1}]}",
            u"line 2: “header-line” must be the number of a line, or 0 without a header."_s);
        row("an unknown kind of values", "{\"profiles\": [{\"name\": \"x\",\n\"values\": [\"colour\"]}]}",
            u"line 2: there is no “colour”"_s);
        row("an unknown order of a column",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"column-dates\": {\n\"a\": "
            "\"both\"}}]}",
            u"line 3: there is no “both”; there are: month-first, day-first."_s);
        row("an unknown order",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"dates\": \"both\"}]}",
            u"line 2: there is no “both”; there are: month-first, day-first."_s);
    }

    void oddFilesAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        QFile file(m_dir.filePath(u"odd.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        const auto read = readProfiles(file.fileName());
        QVERIFY(!read);
        QVERIFY2(read.failure().message.startsWith(file.fileName()), qPrintable(read.failure().message));
        QVERIFY2(read.failure().message.contains(reason), qPrintable(read.failure().message));
    }

    void whatCannotBeReadIsNotWrittenOver_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no JSON") << QByteArray("garbage \xFF\x01");
        QTest::newRow("of a newer version") << QByteArray("{\"profiles\": [], \"colours\": {}}");
        QTest::newRow("larger than any") << QByteArray(17 << 20, ' ');
    }
    void whatCannotBeReadIsNotWrittenOver()
    {
        QFETCH(const QByteArray, bytes);
        QFile file(m_dir.filePath(u"kept.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const Result<void> remembered
            = rememberProfiles(file.fileName(), {{.name = u"x"_s, .signature = {.headers = {u"name"_s}}}});
        QVERIFY(!remembered);
        QVERIFY2(remembered.failure().message.contains(u"kept.json"),
                 qPrintable(remembered.failure().message));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == bytes);
    }

    void namesAreNoPlacesForOthers()
    {
        QFile file(m_dir.filePath(u"a%2%3.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\n\"steps\": []}") > 0);
        file.close();
        const auto read = readProfiles(file.fileName());
        QVERIFY(!read);
        QVERIFY2(read.failure().message.startsWith(file.fileName() + u", line 2: "_s),
                 qPrintable(read.failure().message));
        QCOMPARE(freeProfileName({{.name = u"%2"_s}}, u"%2"_s), u"%2 (2)"_s);
        Progress progress;
        const auto list
            = importClientLists({.inputs = {{.text = "Name,%2,%2\nM1,a,b\n", .name = u"list"_s}}}, progress);
        QVERIFY(list);
        QCOMPARE((*list)->fleet->extraColumns()[1].header, u"%2 (2)"_s);
    }

    void aFileWithoutEndIsNoProfile()
    {
        const auto read = readProfiles(u"/dev/zero"_s);
        QVERIFY(!read);
        QVERIFY2(read.failure().message.contains(u"larger than"), qPrintable(read.failure().message));
    }

    void whatMayNotBeWrittenStays()
    {
        const QString path = m_dir.filePath(u"readonly.json"_s);
        QVERIFY(writeProfiles(path, {{.name = u"old"_s, .signature = {.headers = {u"name"_s}}}}));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        if (QFileInfo(path).isWritable())
            QSKIP("who may do everything cannot be kept from it");
        QVERIFY(!rememberProfiles(path, {{.name = u"x"_s, .signature = {.headers = {u"os"_s}}}}));
        const auto kept = readProfiles(path);
        QVERIFY(kept && kept->size() == 1 && kept->front().name == u"old");
    }

    /// A program was killed just when it made the lock.
    void anEmptyLockDoesNotHoldUp()
    {
        const QString path = m_dir.filePath(u"locked.json"_s);
        QFile lock(path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        const auto kept = rememberProfiles(path, {{.name = u"x"_s, .signature = {.headers = {u"os"_s}}}});
        QVERIFY2(kept, kept ? "" : qPrintable(kept.failure().message));
        const auto profiles = readProfiles(path);
        QVERIFY(profiles && profiles->size() == 1);
    }

    /// Each of several windows remembers profiles at once; none is lost.
    void programsThatWriteAtOnceLoseNothing()
    {
        constexpr int writers = 4;
        constexpr int each = 12;
        const QString path = m_dir.filePath(u"shared.json"_s);
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&path, writer] {
                for (int i = 0; i < each; ++i) {
                    const QString name = u"%1 of %2"_s.arg(i).arg(writer);
                    if (!rememberProfiles(path, {{.name = name, .signature = {.headers = {name}}}}))
                        return;
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        const auto kept = readProfiles(path);
        QVERIFY(kept);
        QCOMPARE(kept->size(), size_t{writers * each});
    }

    void whatWasDoneToSomeIsDoneToOthers()
    {
        const auto named = [](const QString &name, const QString &header) {
            return ImportProfile{.name = name, .signature = {.headers = {header}}};
        };
        const std::vector<ImportProfile> before{named(u"kept"_s, u"a"_s), named(u"deleted"_s, u"b"_s),
                                                named(u"old name"_s, u"c"_s)};
        const std::vector<ImportProfile> after{named(u"kept"_s, u"a"_s), named(u"new name"_s, u"c"_s)};
        std::vector<ImportProfile> meanwhile = before;
        meanwhile.front() = named(u"kept"_s, u"changed elsewhere"_s);
        meanwhile.push_back(named(u"added elsewhere"_s, u"d"_s));
        changeBetween(before, after)(meanwhile);
        QCOMPARE(
            meanwhile,
            (std::vector<ImportProfile>{named(u"kept"_s, u"changed elsewhere"_s),
                                        named(u"added elsewhere"_s, u"d"_s), named(u"new name"_s, u"c"_s)}));
    }

private:
    QTemporaryDir m_dir;
};

TRACKER_TEST(TestImportProfile)
#include "tst_importprofile.moc"
