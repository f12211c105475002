// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/clientlistimport.h"
#include "app/import/listpreview.h"
#include "app/import/profilefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

class TestImportProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_dir.isValid()); }

    /// Next week the same export comes with a column more, in another order, and is read as it was.
    void choicesFollowTheirHeaders()
    {
        ListInput input{.text = "Rechner;Ort;Zurückgestellt am\nPC-1;Halle 1;ja\n", .name = u"list"_s};
        input.choices = {.encoding = "UTF-8",
                         .fields = {{0, Field::Name}, {1, std::nullopt}, {2, Field::Deferred}},
                         .flags = {{u"ja"_s, Flag::Yes}},
                         .dateOrder = DateOrder::DayFirst};
        const auto preview = previewList(input);
        QVERIFY(preview);
        const auto profile = makeProfile(u"weekly"_s, input, preview->layout);
        QVERIFY(profile);
        QCOMPARE(profile->signature, (QStringList{u"rechner"_s, u"ort"_s, u"zurückgestelltam"_s}));

        const ListInput next{.text = "Ort;Zurückgestellt am;RECHNER;Domain\nHalle 2;JA;PC-2;X\n",
                             .name = u"next"_s};
        const auto choices = choicesFor(*profile, next);
        QVERIFY(choices);
        QVERIFY(!choices->encoding);
        QCOMPARE(choices->dateOrder, DateOrder::DayFirst);
        Progress progress;
        const auto list = importClientLists(
            {.inputs = {{.text = next.text, .name = next.name, .choices = *choices}}}, progress);
        QVERIFY(list);
        QCOMPARE((*list)->fleet->name({0}), std::string_view("PC-2"));
        QCOMPARE((*list)->fleet->flag(Field::Deferred, {0}), Flag::Yes);
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
        QCOMPARE(profile->signature, *signature);
        const std::vector<ImportProfile> profiles{{.name = u"other"_s, .signature = {u"name"_s}}, *profile};
        QCOMPARE(findProfile(profiles, *signature), &profiles[1]);
        QVERIFY(!findProfile(profiles, {u"name"_s, u"site"_s}));
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
            {.name = u"bare"_s, .signature = {u"name"_s}},
            {.name = u"full"_s,
             .signature = {u"pc"_s, u"#2"_s},
             .separator = '\t',
             .quote = noQuote,
             .headerLine = 3u,
             .fields = {{u"pc"_s, Field::Name}, {u"#2"_s, std::nullopt}},
             .flags = {{u"ja"_s, Flag::Yes}, {u"nein"_s, Flag::No}, {u""_s, Flag::Unknown}},
             .dateOrder = DateOrder::MonthFirst},
            {.name = u"no header"_s, .signature = {u"x"_s}, .quote = '\'', .headerLine = 0u}};
        const QString path = m_dir.filePath(u"a/new/folder/profiles.json"_s);
        QVERIFY(writeProfiles(path, profiles));
        const auto read = readProfiles(path);
        QVERIFY2(read, qPrintable(read ? QString() : read.failure().message));
        QCOMPARE(*read, profiles);
        QVERIFY(writeProfiles(path, {}));
        QVERIFY(readProfiles(path)->empty());
    }

    void aStoreThatIsNotThereYetIsEmpty()
    {
        const auto read = readProfiles(m_dir.filePath(u"none.json"_s));
        QVERIFY(read);
        QVERIFY(read->empty());
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
        row("an unknown field",
            "{\"profiles\": [{\"name\": \"x\", \"columns\": [\"a\"],\n\"fields\": {\n\"a\": \"colour\"}}]}",
            u"line 3: there is no “colour”"_s);
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

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestImportProfile)
#include "tst_importprofile.moc"
