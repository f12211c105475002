// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/clientlistimport.h"
#include "app/sources/forms/numberformat.h"
#include "app/sources/importprofile.h"
#include "app/sources/listpreview.h"
#include "app/sources/listsource.h"
#include "app/sources/physicallines.h"
#include "app/sources/rejectedrows.h"
#include "tests/sources/archives.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

/// A row of inline texts.
QByteArray row(int number, const std::vector<QByteArray> &texts, const QByteArray &attributes = {})
{
    QByteArray cells;
    for (size_t column = 0; column < texts.size(); ++column) {
        cells += "<c r=\"" + QByteArray(1, static_cast<char>('A' + column)) + QByteArray::number(number)
            + "\" t=\"inlineStr\"><is><t>" + texts[column] + "</t></is></c>";
    }
    return "<row r=\"" + QByteArray::number(number) + "\" " + attributes + '>' + cells + "</row>";
}

Workbook twoSheets()
{
    return {.sheets = {{"About", row(1, {"Clients of July"})},
                       {"Clients", row(1, {"Name", "OS"}) + row(2, {"PC1", "Windows 98"})},
                       {"Old", row(1, {"Name"}) + row(2, {"PC9"})}}};
}

ListInput formOfText(const QByteArray &text)
{
    return {.text = text, .name = u"list"_s};
}

/// What a list is transcribed into, or the sentence that says why it is not.
QByteArray transcriptOf(const ListInput &input, const Progress *progress = nullptr)
{
    Result<ByteSource> source = openList(input, progress);
    if (!source)
        return source.failure().message.toUtf8();
    std::vector<char> text(static_cast<size_t>(source->size()));
    const Result<qint64> got = source->read(0, text);
    return got ? QByteArray(text.data(), *got) : QByteArray();
}

Result<std::shared_ptr<const ClientList>> importedForm(const ListInput &input)
{
    Progress progress;
    return importClientLists({.inputs = {input}}, progress);
}

} // namespace

/// Lists that are no text tables. Plain ones of each form are golden cases.
class TestForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreShownByTheirFormat_data();
    void numbersAreShownByTheirFormat();
    void cellsOfAWorkbook();
    void datesFrom1904();
    void hiddenAndBlankRows();
    void firstSheetWithATable();
    void aSheetIsChosen();
    void aSheetThatIsNotThere();
    void aProfileKeepsTheSheet();
    void rowsOfAnOpenDocument();
    void sheetsOfAnOpenDocument();
    void rowsAreNamed();
    void rejectedRowsOfAWorkbook();
    void aWorkbookThatChanges();
    void damaged_data();
    void damaged();
    void encrypted_data();
    void encrypted();
    void aBombStopsAtTheLimit();
    void cancelled();
    void aLookTakesOnlyTheBeginning();
    void jsonPartIsChosen();
    void jsonInUtf16();
    void recordsAreNamed();
    void tableOfAPageIsChosen();
    void xmlThatIsRefused_data();
    void xmlThatIsRefused();
    void whatOnlyLooksLikeAForm_data();
    void whatOnlyLooksLikeAForm();
};

void TestForms::numbersAreShownByTheirFormat_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("shown");
    const auto add = [](const char *name, const QString &code, const char *stored, const char *shown) {
        QTest::newRow(name) << code << QByteArray(stored) << QByteArray(shown);
    };
    add("general", u"General"_s, "123", "123");
    add("more digits than are meant", u"General"_s, "1493.2009000000001", "1493.2009");
    add("no exponent in a whole number", u"General"_s, "1.23E+5", "123000");
    add("leading zeros", u"00000"_s, "123", "00123");
    add("digits behind the point", u"0.00"_s, "2", "2.00");
    add("a date", u"yyyy-mm-dd"_s, "36731", "2000-07-24");
    add("a date whose time is hidden", u"dd/mm/yy"_s, "36731.5", "2000-07-24T12:00:00");
    add("date and time", u"m/d/yyyy h:mm"_s, "36731.333333333336", "2000-07-24T08:00:00");
    add("text that holds letters of dates", u"0\" days\""_s, "7", "7");
    add("a colour and a language", u"[Red][$-409]d-mmm-yy;@"_s, "36731", "2000-07-24");
    add("hours that went by", u"[h]:mm"_s, "1.5", "1.5");
    add("a time of day", u"h:mm AM/PM"_s, "0.75", "18:00:00");
    add("months by name", u"mmm"_s, "36731", "2000-07-24");
    add("before the leap day that was none", u"yyyy-mm-dd"_s, "59", "1900-02-28");
    add("not in any calendar", u"yyyy-mm-dd"_s, "-1", "-1");
    add("no number", u"yyyy-mm-dd"_s, "soon", "soon");
}

void TestForms::numbersAreShownByTheirFormat()
{
    QFETCH(QString, code);
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(shownNumber(stored.toStdString(), numberFormatOf(code), false)),
             shown);
}

void TestForms::cellsOfAWorkbook()
{
    const Workbook workbook{
        .sheets = {{"Clients",
                    "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"D1\" t=\"str\"><f>A1</f>"
                    "<v>from a formula</v></c></row>"
                    "<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c s=\"1\"><v>36731.5</v></c>"
                    "<c s=\"2\"><v>36731</v></c><c s=\"3\"><v>7</v></c><c t=\"s\"><v>99</v></c>"
                    "<c><f>1+1</f><v>2</v></c><c t=\"d\"><v>2000-07-24T08:00:00</v></c></row>"}},
        .formats = "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\"/>",
        .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"164\"/><xf numFmtId=\"2\"/>",
        .strings = "<si><t>a, \"b\"</t></si><si><r><t>two</t></r><r><t xml:space=\"preserve\"> runs\n&amp; a "
                   "line</t></r><rPh><t>unsaid</t></rPh></si>"};
    QCOMPARE(transcriptOf(formOfText(packed(workbook.parts()))),
             "\"a, \"\"b\"\"\",two runs & a line,,from a formula\n"
             "TRUE,,2000-07-24T12:00:00,2000-07-24,7.00,,2,2000-07-24T08:00:00\n");
}

void TestForms::datesFrom1904()
{
    const Workbook workbook{.sheets = {{"Clients", "<row><c s=\"0\"><v>35269.25</v></c></row>"}},
                            .styles = "<xf numFmtId=\"22\"/>",
                            .from1904 = true};
    QCOMPARE(transcriptOf(formOfText(packed(workbook.parts()))), "2000-07-24T06:00:00\n");
}

void TestForms::hiddenAndBlankRows()
{
    const Workbook workbook{.sheets
                            = {{"Clients",
                                row(2, {"Name"}) + row(4, {"PC1"}, "hidden=\"1\"")
                                    + row(5, {""}, "hidden=\"1\"") + row(6, {"PC2"}) + "<row r=\"99\"/>"}}};
    const auto list = importedForm(formOfText(packed(workbook.parts())));
    QVERIFY2(list, qPrintable(list ? QString() : list.failure().message));
    QCOMPARE((*list)->account, (RowAccount{.read = 4, .machines = 2, .blank = 2}));
    QCOMPARE((*list)->files.front().layout.headerLine, 2u);
    QCOMPARE((*list)->notes,
             (QStringList{u"The sheet “Clients” is read."_s,
                          u"1 row(s) that the sheet hides are read as well."_s}));
}

void TestForms::firstSheetWithATable()
{
    const ListInput input = formOfText(packed(twoSheets().parts()));
    QCOMPARE(transcriptOf(input), "Name,OS\nPC1,Windows 98\n");
    const Result<ListPreview> preview = previewList(input);
    QVERIFY(preview);
    QCOMPARE(preview->sheets, (QStringList{u"About"_s, u"Clients"_s, u"Old"_s}));
    QCOMPARE(preview->sheet, u"Clients"_s);
    QCOMPARE(preview->layout.notes.front(), u"The sheet “Clients” is read; the others are: About, Old."_s);
}

void TestForms::aSheetIsChosen()
{
    ListInput input = formOfText(packed(twoSheets().parts()));
    input.choices.sheet = u"old"_s;
    QCOMPARE(transcriptOf(input), "Name\nPC9\n");
}

void TestForms::aSheetThatIsNotThere()
{
    ListInput input = formOfText(packed(twoSheets().parts()));
    input.choices.sheet = u"New"_s;
    QCOMPARE(transcriptOf(input), "“list” has no sheet or table “New”. It has: About, Clients, Old.");
}

void TestForms::aProfileKeepsTheSheet()
{
    ListInput input = formOfText(packed(twoSheets().parts()));
    input.choices.sheet = u"Old"_s;
    const Result<ListPreview> preview = previewList(input);
    QVERIFY(preview);
    const Result<ImportProfile> profile = makeProfile(u"July"_s, input, preview->layout);
    QVERIFY(profile);
    input.choices = {};
    const Result<ListSignature> signature = signatureOf(input);
    QVERIFY(signature);
    QCOMPARE(findProfile({*profile}, *signature) != nullptr, true);
    const Result<ListChoices> choices = choicesFor(*profile, input);
    QVERIFY(choices);
    QCOMPARE(choices->sheet, u"Old"_s);
}

void TestForms::rowsOfAnOpenDocument()
{
    const QByteArray tables
        = "<table:table table:name=\"Clients\"><table:table-column/>"
          "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
          "<table:table-row><table:table-cell><text:p>Name</text:p><office:annotation><text:p>a "
          "remark</text:p>"
          "</office:annotation></table:table-cell><table:table-cell table:number-columns-repeated=\"2\">"
          "<text:p>x<text:s text:c=\"2\"/>y</text:p><text:p>z</text:p></table:table-cell></table:table-row>"
          "<table:table-row table:visibility=\"filter\"><table:table-cell "
          "office:value-type=\"date\" office:date-value=\"2000-07-24T08:00:00\"><text:p>24.7.</text:p>"
          "</table:table-cell><table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\">"
          "<text:p>FALSCH</text:p></table:table-cell><table:table-cell office:value-type=\"float\" "
          "office:value=\"2\"><text:p>2.00</text:p></table:table-cell><table:table-cell "
          "office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
          "<table:covered-table-cell><text:p>below</text:p></table:covered-table-cell><table:table-cell "
          "office:value-type=\"float\" office:value=\"7\"/></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
    const ListInput input = formOfText(packed(openDocument(tables)));
    QCOMPARE(transcriptOf(input), "\n\nName,x  y z,x  y z\n2000-07-24T08:00:00,FALSE,2.00,,,7\n");
}

void TestForms::sheetsOfAnOpenDocument()
{
    const auto table = [](const QByteArray &name, const QByteArray &row) -> QByteArray {
        const QByteArray cells
            = "<table:table-row table:number-rows-repeated=\"2\">" + row + "</table:table-row>";
        return "<table:table table:name=\"" + name + "\">" + cells + "</table:table>";
    };
    const QByteArray cell = "<table:table-cell><text:p>PC</text:p></table:table-cell>";
    ListInput input
        = formOfText(packed(openDocument(table("One", cell) + table("'file:///x'#$Old", cell + cell)
                                         + table("Two", cell + cell) + table("Three", cell))));
    QCOMPARE(transcriptOf(input), "PC,PC\nPC,PC\n");
    const Result<ListPreview> preview = previewList(input);
    QVERIFY(preview);
    QCOMPARE(preview->sheets, (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    input.choices.sheet = u"Three"_s;
    QCOMPARE(transcriptOf(input), "PC\nPC\n");
}

void TestForms::rowsAreNamed()
{
    const Workbook workbook{
        .sheets = {{"Clients",
                    row(1, {"Clients of July"}) + row(3, {"Name", "OS", "Last Restart"})
                        + row(12, {"PC1", "Windows 98", "yesterday"}) + row(13, {"", "Windows 95"})}}};
    const auto list = importedForm(formOfText(packed(workbook.parts())));
    QVERIFY(list);
    const ClientList &read = **list;
    QCOMPARE(read.issues.size(), size_t{2});
    QCOMPARE(rowIssueSentence(read.issues[0], read),
             u"list, sheet “Clients”, row 12, column C “Last Restart”: “yesterday” is not a time: taken as "
             "unknown."_s);
    QCOMPARE(rowIssueSentence(read.issues[1], read),
             u"list, sheet “Clients”, row 13: the row has no name: rejected."_s);
    const auto evidence = readEvidence(read, MachineIndex{0}, {Field::LastRestart});
    QVERIFY(evidence);
    QCOMPARE(evidence->size(), size_t{1});
    const EvidenceCell &cell = evidence->front();
    QCOMPARE(rowTitle(cell.rows, cell.line, QLocale::c()), u"sheet “Clients”, row 12"_s);
    QCOMPARE(columnLetters(cell.column), u"C"_s);
    QCOMPARE(cell.text, u"yesterday"_s);
    const Result<QStringList> lines = physicalLines(read, 0, 12, 1);
    QVERIFY(lines);
    QCOMPARE(*lines, QStringList{u"PC1,Windows 98,yesterday"_s});
    QCOMPARE(columnLetters(28), u"AB"_s);
}

void TestForms::rejectedRowsOfAWorkbook()
{
    const Workbook workbook{
        .sheets
        = {{"Clients", row(1, {"Name", "OS", "Contact"}) + row(2, {"PC1"}) + row(3, {"", "Windows 95"})}}};
    const auto list = importedForm(formOfText(packed(workbook.parts())));
    QVERIFY(list);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(saveRejectedRows(**list, buffer, progress));
    QCOMPARE(buffer.data(), "Name,OS,Contact,\"Reason\"\n,Windows 95,,\"the row has no name: rejected\"\n");
}

void TestForms::aWorkbookThatChanges()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    const auto write = [&path](const QByteArray &bytes, const QDateTime &when) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
            && file.setFileTime(when, QFileDevice::FileModificationTime);
    };
    const QDateTime before = QDateTime::fromSecsSinceEpoch(1'000'000'000);
    QVERIFY(write(packed(twoSheets().parts()), before));
    const auto list = importedForm({.path = path});
    QVERIFY(list);
    QCOMPARE((*list)->files.front().modified, before);
    QVERIFY(readEvidence(**list, MachineIndex{0}, {Field::Os}));
    QVERIFY(write(packed(twoSheets().parts()), before.addSecs(60)));
    const auto changed = readEvidence(**list, MachineIndex{0}, {Field::Os});
    QVERIFY(!changed);
    QVERIFY(changed.failure().message.contains(u"has changed since it was imported"_s));
}

void TestForms::damaged_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("sentence");
    const auto parts = twoSheets().parts();
    const QString part = u"“list” is damaged: “%1” in it cannot be read. Copy it again, or open it in its "
                         "program and save it again."_s;
    const auto without = [&](const QByteArray &name) {
        auto left = parts;
        left.erase(name);
        return packed(left);
    };
    QTest::newRow("broken off")
        << packed(parts).chopped(100)
        << u"“list” is damaged or not whole. Copy it again, or open it in its program "
           "and save it again."_s;
    QByteArray flipped = packed(parts);
    const qsizetype sheet = flipped.indexOf("xl/worksheets/sheet2.xml");
    for (qsizetype i = 30; i < 60; ++i)
        flipped[sheet + i] = '\x55';
    QTest::newRow("some bytes differ") << flipped << part.arg(u"xl/worksheets/sheet2.xml"_s);
    QTest::newRow("a part is missing")
        << without("xl/worksheets/sheet2.xml") << part.arg(u"xl/worksheets/sheet2.xml"_s);
    Workbook declaring = twoSheets();
    declaring.sheetHead = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    QTest::newRow("entities are declared")
        << packed(declaring.parts()) << part.arg(u"xl/worksheets/sheet1.xml"_s);
    Workbook deep = twoSheets();
    deep.sheets = {{"Clients", QByteArray("<row>").repeated(5000)}};
    QTest::newRow("nested without end") << packed(deep.parts()) << part.arg(u"xl/worksheets/sheet1.xml"_s);
    QTest::newRow("no sheets at all") << packed(Workbook().parts()) << u"“list” holds no sheet with cells."_s;
    QTest::newRow("more rows than a sheet has")
        << packed(openDocument("<table:table table:name=\"A\"><table:table-row "
                               "table:number-rows-repeated=\"16777216\"><table:table-cell/></table:table-row>"
                               "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell>"
                               "</table:table-row></table:table>"))
        << u"“list” has more than %1 rows, which no sheet has. Save the client list as CSV."_s.arg(
               QLocale().toString(16'777'216));
    QTest::newRow("only blank cells") << packed(Workbook{.sheets = {{"Clients", row(1, {"", " "})}}}.parts())
                                      << u"“list” holds no table. Export the client list again."_s;
}

void TestForms::damaged()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, sentence);
    QCOMPARE(QString::fromUtf8(transcriptOf(formOfText(list))), sentence);
}

void TestForms::encrypted_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("entries of the archive") << packed(twoSheets().parts(), "secret");
    auto parts = openDocument({});
    parts["content.xml"] = "\x93\x01\x02";
    parts["META-INF/manifest.xml"] = "<manifest:encryption-data manifest:checksum=\"x\"/>";
    QTest::newRow("an OpenDocument with its own keys") << packed(parts);
    QByteArray wrapped("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    wrapped.resize(2048, '\0');
    wrapped[0x1E] = 9;
    wrapped[0x30] = 1;
    const QString name = u"EncryptedPackage"_s;
    wrapped.replace(1024, name.size() * 2,
                    QByteArray(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
    QTest::newRow("a workbook of Excel with a password") << wrapped;
}

void TestForms::encrypted()
{
    QFETCH(QByteArray, list);
    QCOMPARE(QString::fromUtf8(transcriptOf(formOfText(list))),
             u"“list” is protected with a password. Open it in its program, and save it without one or save "
             "the client list as CSV."_s);
}

void TestForms::aBombStopsAtTheLimit()
{
    const auto sentence = [](qint64 limit) {
        const QString size = QLocale().formattedDataSize(limit, 0);
        return u"“list” unpacks to more than %1, so it is not read. If it is what it should be, "
               "allow more on the command line with --max-size, or save the client list as CSV."_s.arg(size);
    };
    Workbook blanks = twoSheets();
    blanks.sheets = {{"Clients", QByteArray("<row/>").repeated(1'000'000)}};
    ListInput input = formOfText(packed(blanks.parts()));
    QVERIFY(input.text.size() < 100'000);
    input.maxSize = 1024 * 1024;
    QCOMPARE(QString::fromUtf8(transcriptOf(input)), sentence(input.maxSize));

    // A few bytes stand for a million rows of as many cells as there can be.
    ListInput repeated = formOfText(packed(openDocument(
        "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1048576\">"
        "<table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>"
        "</table:table-row></table:table>")));
    repeated.maxSize = 1024 * 1024;
    QCOMPARE(QString::fromUtf8(transcriptOf(repeated)), sentence(repeated.maxSize));
}

void TestForms::cancelled()
{
    Progress progress;
    progress.cancel();
    const Result<ByteSource> source = openList(formOfText(packed(twoSheets().parts())), &progress);
    QVERIFY(!source);
    QVERIFY(source.failure().cancelled);
}

void TestForms::aLookTakesOnlyTheBeginning()
{
    QByteArray rows = row(1, {"Name", "OS"});
    for (int number = 2; number < 60'000; ++number)
        rows += row(number, {"PC" + QByteArray::number(number), "Windows 98, the second edition of it"});
    const ListInput input = formOfText(packed(Workbook{.sheets = {{"Clients", rows}}}.parts()));
    const Result<ByteSource> all = openList(input);
    const Result<ByteSource> beginning = openListBeginning(input);
    QVERIFY(all);
    QVERIFY(beginning);
    QVERIFY(beginning->size() >= transcribedBeginning);
    QVERIFY(beginning->size() < all->size());
}

void TestForms::jsonPartIsChosen()
{
    ListInput input = formOfText(R"({"a":[{"Name":"PC1"}],"n":1,"b":[{"Name":"PC2","x":[1,2]},{"y":"z"}]})");
    QCOMPARE(transcriptOf(input), "Name\nPC1\n");
    input.choices.sheet = u"b"_s;
    QCOMPARE(transcriptOf(input), "Name,x,y\nPC2,1; 2\n,,z\n");
}

void TestForms::jsonInUtf16()
{
    const QString text = u"\xFEFF[{\"Name\":\"M\u00FCller\"}]"_s;
    QCOMPARE(
        transcriptOf(formOfText(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2))),
        "Name\nM\u00FCller\n");
}

void TestForms::recordsAreNamed()
{
    const auto titleIn = [](const QByteArray &text) {
        const auto list = importedForm(formOfText(text));
        if (!list || (*list)->issues.empty())
            return QString();
        return rowTitle((*list)->files.front().layout.rows, (*list)->issues.front().line, QLocale::c());
    };
    QCOMPARE(titleIn("[{\"Name\":\"PC1\"},\n\n\n{\"OS\":\"Windows 98\"}]"), u"record 2"_s);
    QCOMPARE(titleIn("{\"Name\":\"PC1\"}\n\n\n{\"OS\":\"Windows 98\"}\n"), u"line 4"_s);
    QCOMPARE(titleIn("{\"Name\":\n\"PC1\"}\n\n\n{\"OS\":\"Windows 98\"}\n"), u"record 2"_s);
    QCOMPARE(titleIn("<table><tr><td>Name<td>OS<tr><td>PC1<tr><td><td>Windows 98</table>"), u"table row 3"_s);
}

void TestForms::tableOfAPageIsChosen()
{
    ListInput input = formOfText("<HTML><table><tr><td>Name</td></tr></table><table><caption>Big</caption>"
                                 "<tr><td>1<td>2</tr></table></HTML>");
    QCOMPARE(transcriptOf(input), "1,2\n");
    input.choices.sheet = u"1"_s;
    QCOMPARE(transcriptOf(input), "Name\n");
    input.choices.sheet = u"big"_s;
    QCOMPARE(transcriptOf(input), "1,2\n");
}

void TestForms::xmlThatIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray record = "<c><name>PC1</name><os>Windows 98</os></c>";
    const QByteArray head = "<?xml version=\"1.0\"?>";
    QTest::newRow("deep") << head + QByteArray("<a>").repeated(300) + record
            + QByteArray("</a>").repeated(300);
    QTest::newRow("many attributes") << head + "<l><c " + QByteArray("a=\"\" ").repeated(100'000) + "/></l>";
    QTest::newRow("an entity that is declared nowhere") << head + "<l><c><name>&x;</name></c></l>";
    QTest::newRow("a document type") << head + "<!DOCTYPE l SYSTEM \"http://example.org/l.dtd\"><l>" + record
            + "</l>";
}

void TestForms::xmlThatIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<ByteSource> source = openList(formOfText(text));
    QVERIFY(!source);
    QVERIFY2(source.failure().message.contains(u"cannot be read as XML"_s),
             qPrintable(source.failure().message));
}

void TestForms::whatOnlyLooksLikeAForm_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::newRow("a header in brackets") << QByteArray("[Name],[OS]\nPC1,Windows 98\n");
    QTest::newRow("an id in braces") << QByteArray("{3F2504E0-4F89},PC1\n");
    QTest::newRow("a placeholder in angle brackets") << QByteArray("<none>,Name\n,PC1\n");
    QTest::newRow("a tag further on") << QByteArray("Name,Remark\nPC1,<table>\n");
    QTest::newRow("a header alone") << QByteArray("Netbios_Name0,Client_Version0\n");
    QTest::newRow("rows of names") << QByteArray("PC1,PC2\nPC3,PC4\n");
    QTest::newRow("words in a row") << QByteArray("red, green, blue");
    QTest::newRow("sections that say the name") << QByteArray("[1]\nName=PC1\nOS=Windows 98\n");
    QTest::newRow("settings of a program") << QByteArray("[Window]\nwidth=3\n");
    QTest::newRow("lines between sections") << QByteArray("[PC1]\nOS=Windows 98\nremark\n[PC2]\n");
    QTest::newRow("a template of a wiki") << QByteArray("{{box|PC1}}\nName\nPC1\n");
}

void TestForms::whatOnlyLooksLikeAForm()
{
    QFETCH(QByteArray, list);
    const Result<ByteSource> source = openList(formOfText(list));
    QVERIFY(source);
    QVERIFY(!source->transcript());
}

TRACKER_TEST(TestForms)
#include "tst_forms.moc"
