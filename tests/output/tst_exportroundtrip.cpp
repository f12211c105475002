// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/statustable.h"
#include "app/session/snapshot.h"
#include "app/sources/list/recordblock.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace tracker;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const Snapshot> fleetOf(const QByteArray &text)
{
    Progress progress;
    const auto procedure = findProcedure(defaultProcedureId(), QLocale::c());
    const auto made = makeSnapshot({.lists = {{.text = text, .name = u"list"_s}},
                                    .asOf = LocalTime::fromIso(u"2000-07-25T09:00:00"),
                                    .procedure = *procedure},
                                   nullptr, progress);
    if (!made)
        qFatal("%s", qPrintable(made.failure().message));
    return *made;
}

QByteArray exported(const Snapshot &snapshot, OutputFormat format, Formulas formulas = Formulas::Guarded)
{
    const auto table = statusTable(*snapshot.assessment, *snapshot.machines,
                                   {.kind = ColumnChoice::Kind::All}, format, QLocale::c());
    QBuffer buffer;
    if (!table || !buffer.open(QIODevice::WriteOnly) || !writeTable(*table, format, buffer, formulas))
        qFatal("not written");
    return buffer.data();
}

/// The header of the first kept column and its texts, as the fleet has them.
std::vector<std::string> keptTexts(const Snapshot &snapshot)
{
    const ExtraColumn &kept = snapshot.list->fleet->extraColumns().front();
    std::vector<std::string> texts{kept.header.toStdString()};
    for (quint32 i = 0; i < snapshot.list->fleet->size(); ++i)
        texts.emplace_back(kept.text.at({i}));
    return texts;
}

std::string trimmed(const std::string &text)
{
    const Cell cell = trimmedCell(text.data(), 0, static_cast<quint32>(text.size()));
    return text.substr(cell.begin, cell.size);
}

/// A text of what spreadsheets, quotes and guards are made of.
std::string randomText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces{"'", "'", "=", "+",  "-", "@", "＝", "\t", "\r\n", "\n",
                                                 ";", " ", ",", "\"", "a", "B", "1",  "東", "\\"};
    std::string text;
    for (auto left = random() % 9; left > 0; --left)
        text += pieces[random() % pieces.size()];
    return trimmed(text);
}

} // namespace

/// What is exported is read as it was, and no spreadsheet calculates it.
class TestExportRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomTextsComeBack()
    {
        std::mt19937 random(20000613); // NOLINT(bugprone-random-generator-seed): the same texts each time
        std::vector<std::string> texts{"=Note"};
        QBuffer list;
        QVERIFY(list.open(QIODevice::WriteOnly));
        CsvWriter csv(list);
        csv.cell("Name").cell("Site Code").cell(texts.front()).endLine();
        for (int i = 0; i < 20'000; ++i) {
            texts.push_back(randomText(random));
            csv.cell("M" + std::to_string(i)).cell("S01;-2").cell(texts.back()).endLine();
        }
        QVERIFY(csv.flush());
        const auto first = fleetOf(list.data());
        QCOMPARE(keptTexts(*first), texts);

        const QByteArray written = exported(*first, OutputFormat::Csv);
        const auto second = fleetOf(written);
        QCOMPARE(keptTexts(*second), texts);
        QCOMPARE(exported(*second, OutputFormat::Csv), written);
    }

    /// A machine may be called anything.
    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("written");

        QTest::newRow("a command") << QByteArray("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
        QTest::newRow("at") << QByteArray("@x") << QByteArray("'@x");
        QTest::newRow("a number with its sign") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("a sum") << QByteArray("-1+1") << QByteArray("'-1+1");
        QTest::newRow("an ordinary one") << QByteArray("O'Neill-PC") << QByteArray("O'Neill-PC");
    }
    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, written);
        const auto snapshot = fleetOf("Name,Restarts\n" + name + ",-1\n");
        QCOMPARE(exported(*snapshot, OutputFormat::Csv).split('\n')[1].split(',').front(), written);
        QCOMPARE(
            exported(*snapshot, OutputFormat::Csv, Formulas::AsTheyAre).split('\n')[1].split(',').front(),
            name);
        QVERIFY(exported(*snapshot, OutputFormat::Json).contains(QByteArray("\"name\": \"" + name + '"')));
        const auto again = fleetOf(exported(*snapshot, OutputFormat::Csv));
        QCOMPARE(again->list->fleet->name({0}), name.toStdString());
    }

    /// JSON says what it says: it has no guards, neither written nor read.
    void jsonHasNoGuards()
    {
        const auto snapshot
            = fleetOf(R"([{"Name": "M1", "Note": "'=1"}, {"Name": "=2", "Note": "a;'-3+1"}])");
        QCOMPARE(keptTexts(*snapshot), (std::vector<std::string>{"Note", "'=1", "a;'-3+1"}));
        QCOMPARE(snapshot->list->fleet->name({1}), std::string_view("=2"));
        const auto again = fleetOf(exported(*snapshot, OutputFormat::Json));
        QCOMPARE(keptTexts(*again), keptTexts(*snapshot));
        const auto byCsv = fleetOf(exported(*snapshot, OutputFormat::Csv));
        QCOMPARE(keptTexts(*byCsv), keptTexts(*snapshot));
    }

    /// Where quotes are apostrophes they are no guards.
    void apostrophesAsQuotes()
    {
        const auto snapshot = fleetOf("'Name','Note'\n'M1','a'\n'M2','-b'\n");
        QCOMPARE(keptTexts(*snapshot), (std::vector<std::string>{"Note", "a", "-b"}));
    }
};

TRACKER_TEST(TestExportRoundTrip)
#include "tst_exportroundtrip.moc"
