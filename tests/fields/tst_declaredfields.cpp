// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/assess/explanation.h"
#include "app/command/runcommand.h"
#include "app/report/machinegroups.h"
#include "app/report/machinetable.h"
#include "app/session/listreading.h"
#include "app/sources/listpreview.h"
#include "tests/support/testmain.h"
#include "ui/detail/machinepage.h"
#include "ui/detail/machinetext.h"
#include "ui/import/mappingheader.h"
#include "ui/models/machinemodel.h"

#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tracker;

namespace {

QString ourFile(const QString &name)
{
    return QStringLiteral(TRACKER_SOURCE_DIR "/tests/fields/") + name;
}

LocalTime time(const char *iso)
{
    return LocalTime::fromIso(QString::fromLatin1(iso));
}

std::shared_ptr<const Procedure> procedureOf(const QString &name, const QLocale &locale = QLocale::c())
{
    const auto procedure = findProcedure(ourFile(name + u".json"_s), locale);
    if (!procedure)
        qFatal("%s", qPrintable(procedure.failure().message));
    return *procedure;
}

std::shared_ptr<const Snapshot> snapshotOf(const QString &name, const QString &filter = {})
{
    Progress progress;
    const Inputs inputs{.lists = {{.path = ourFile(name + u".csv"_s)}},
                        .asOf = time("2026-11-25T12:00:00"),
                        .now = time("2026-11-25T12:00:00"),
                        .procedure = procedureOf(name),
                        .filter = filter};
    const auto read = makeSnapshot(inputs, nullptr, progress);
    const auto whole = read ? withTable(*read, progress) : read;
    if (!whole)
        qFatal("%s", qPrintable(whole.failure().message));
    return *whole;
}

QStringList linesOf(const QByteArray &output)
{
    return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
}

struct Written {
    ExitCode code = ExitCode::Done;
    QByteArray output;
    QByteArray messages;
};

Written written(const QString &name, const Command &wanted)
{
    QBuffer input;
    QBuffer output;
    QBuffer messages;
    input.open(QIODevice::ReadOnly);
    output.open(QIODevice::WriteOnly);
    messages.open(QIODevice::WriteOnly);
    Command command = wanted;
    command.files = {ourFile(name + u".csv"_s)};
    command.procedure = ourFile(name + u".json"_s);
    command.asOf = time("2026-11-25T12:00:00");
    command.format = OutputFormat::Csv;
    const CommandContext context{.input = input,
                                 .output = output,
                                 .messages = messages,
                                 .now = time("2026-11-25T12:00:00"),
                                 .locale = QLocale::c()};
    const ExitCode code = runCommand(
        command, context, [](const ReportContent &, const QString &, Progress &) { return Result<void>(); });
    return {code, output.data(), messages.data()};
}

QStringList namesIn(const Snapshot &snapshot)
{
    QStringList names;
    for (const MachineIndex machine : *snapshot.machines)
        names << QString::fromUtf8(snapshot.list->fleet->name(machine));
    return names;
}

} // namespace

/// A field that only a procedure knows is in everything that a core field is in.
class TestDeclaredFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void proveSteps_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("stages");
        QTest::newRow("a flag: unknown is not proven") << u"flag"_s << QStringList{u"d"_s, u"n"_s, u"n"_s};
        QTest::newRow("a time") << u"ownfield"_s << QStringList{u"d"_s, u"n"_s};
    }
    void proveSteps()
    {
        QFETCH(const QString, name);
        const auto snapshot = snapshotOf(name);
        QStringList stages;
        for (quint32 i = 0; i < snapshot->assessment->size(); ++i)
            stages << snapshot->assessment->procedure().stages[snapshot->assessment->at({i}).stage].id;
        QTEST(stages, "stages");
    }

    void tellWhenAndWhere()
    {
        Progress progress;
        const Inputs inputs{.lists = {{.path = ourFile(u"checkin.csv"_s)}},
                            .now = time("2026-11-25T12:00:00"),
                            .procedure = procedureOf(u"checkin"_s)};
        const auto read = makeSnapshot(inputs, nullptr, progress);
        QVERIFY2(read, read ? "" : qPrintable(read.failure().message));
        const ClientList &list = *(*read)->list;
        QCOMPARE(list.inventoryTime.time, time("2026-11-25T09:00:00"));
        QCOMPARE(list.inventoryTime.source, InventoryTime::Source::LastSeen);
        QVERIFY(inventoryTimeSentence(list, QLocale::c()).contains(u"“Checked in”"_s));

        const Written status = written(u"checkin"_s, {});
        const QStringList lines = linesOf(status.output);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"name,domain,site,"_s));
        QVERIFY(lines[1].startsWith(u"A,,North,"_s));
        QVERIFY(lines[2].startsWith(u"B,,South,"_s));
    }

    void areImported()
    {
        const auto flagged = snapshotOf(u"flag"_s);
        const Fleet &flags = *flagged->list->fleet;
        const Field patched = *flags.fields().fromId(u"patched");
        QCOMPARE(flags.flag(patched, {0}), Flag::Yes);
        QCOMPARE(flags.flag(patched, {1}), Flag::No);
        QCOMPARE(flags.flag(patched, {2}), Flag::Unknown);
        QVERIFY(flags.extraColumns().empty());

        const auto timed = snapshotOf(u"ownfield"_s);
        const Fleet &times = *timed->list->fleet;
        const Field installed = *times.fields().fromId(u"patch-installed");
        QCOMPARE(times.time(installed, {0}), time("2026-11-20T10:00:00"));
        QVERIFY(!times.time(installed, {1}).isKnown());
    }

    void areColumnsOfTheTable()
    {
        const auto snapshot = snapshotOf(u"ownfield"_s);
        MachineModel model;
        model.setSnapshot(snapshot);
        int place = -1;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.headerData(column, Qt::Horizontal).toString() == u"Patch installed")
                place = column;
        }
        QVERIFY(place >= 0);
        QVERIFY(model.index(0, place).data().toString().contains(u"20"_s));
        QCOMPARE(model.index(1, place).data().toString(), QString());
    }

    void areAskedForByFilters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("machines");
        const auto row = [](const QString &name, const QString &filter, const QStringList &machines) {
            QTest::newRow(qPrintable(filter)) << name << filter << machines;
        };
        row(u"flag"_s, u"patched:yes"_s, {u"A"_s});
        row(u"flag"_s, u"patched:no,unknown"_s, {u"B"_s, u"C"_s});
        row(u"ownfield"_s, u"patch-installed>3d"_s, {u"A"_s});
        row(u"ownfield"_s, u"PatchInstalled:2026-11-20"_s, {u"A"_s});
        row(u"ownfield"_s, u"-patch:2026-11"_s, {u"B"_s});
    }
    void areAskedForByFilters()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, filter);
        QTEST(namesIn(*snapshotOf(name, filter)), "machines");
    }

    void areOnTheMachinesPage()
    {
        const auto snapshot = snapshotOf(u"flag"_s);
        const auto judgedBy = explain(*snapshot->assessment, {1}, QLocale::c()).judgedBy;
        const auto found = std::ranges::find(judgedBy, u"Patched"_s, &JudgedBy::title);
        QVERIFY(found != judgedBy.end());
        QCOMPARE(found->taken, u"no"_s);

        MachinePage page;
        page.showMachine(snapshot->assessment, snapshot->list, MachineIndex{1});
        page.show();
        QTRY_VERIFY(!page.isReading());
        QString text;
        for (const QLabel *label : page.findChildren<QLabel *>())
            text += label->text() + u'\n';
        QVERIFY2(text.contains(u"Patched = <b>no</b>"), qPrintable(text));
        QVERIFY2(text.contains(u"flag.csv, line 3"), qPrintable(text));
    }

    void areWrittenByStatus()
    {
        const Written all = written(u"flag"_s, {.columns = {.kind = ColumnChoice::Kind::All}});
        QCOMPARE(all.code, ExitCode::Done);
        const QStringList lines = linesOf(all.output);
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines[0].startsWith(u"name,domain,site,operating_system,stage,"), qPrintable(lines[0]));
        QVERIFY2(lines[0].endsWith(u",warnings,Last Restart,Last Seen,Patched"), qPrintable(lines[0]));
        QVERIFY(lines[1].startsWith(u"A,,,Windows 11,d,no,"));
        QVERIFY(lines[1].endsWith(u",yes"));
        QVERIFY(lines[2].endsWith(u",no"));
        QVERIFY(lines[3].endsWith(u","));

        const Written chosen = written(
            u"ownfield"_s,
            {.columns = {.kind = ColumnChoice::Kind::Named, .names = {u"name"_s, u"patch-installed"_s}}});
        QCOMPARE(chosen.output, "name,Patch Installed\nA,2026-11-20T10:00:00\nB,\n"_ba);
    }

    /// Where a procedure observes sites in a field of its own, machines are counted, grouped and placed by
    /// it.
    void sitesAreWhereTheProcedureObservesThem()
    {
        QFile file(ourFile(u"flag.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray json = file.readAll();
        json.replace(R"("site": "site")", R"("site": "branch")");
        json.replace(R"("fields": [)", R"("fields": [{"id": "branch", "title": "Branch", "kind": "text",
                                                       "merge": "unite", "headers": ["Branch"]},)");
        const auto procedure = readProcedure(json, u"branches.json"_s, QLocale::c());
        QVERIFY2(procedure, procedure ? "" : qPrintable(procedure.failure().message));
        Progress progress;
        const auto read = makeSnapshot({.lists = {{.text = "Name,OS,Branch,Site\nA,Windows 11,North,S01\n"
                                                           "B,Windows 11,South,S01\n",
                                                   .name = u"list"_s}},
                                        .now = time("2026-11-25T12:00:00"),
                                        .procedure = *procedure},
                                       nullptr, progress);
        QVERIFY(read);
        const auto &assessment = (*read)->assessment;
        const Overview overview = overviewOf(*assessment);
        QCOMPARE(overview.sites.size(), size_t{2});
        QCOMPARE(overview.sites[0].site, u"North"_s);
        QCOMPARE(overview.sites[1].site, u"South"_s);
        QCOMPARE(whereText(*assessment, {0}), u"North · Windows 11"_s);

        const ReportInput input{.assessment = assessment, .machines = *(*read)->machines};
        const GroupedMachines grouped = groupedByPlace(input, input.machines, Grouping::BySite);
        QCOMPARE(grouped.groups.size(), size_t{2});
        QVERIFY(grouped.groups[0].title.startsWith(u"Site North"));
        const ReportTable table = machineTable(input, input.machines, {MachineCell::Name, MachineCell::Site});
        QCOMPARE(table.columns[1].title, u"Branch"_s);
        QCOMPARE(table.cells(1), (QStringList{u"B"_s, u"South"_s}));
    }

    /// What one export writes, another import reads again.
    void areReadAgainFromAnExport()
    {
        const Written all = written(u"ownfield"_s, {.columns = {.kind = ColumnChoice::Kind::All}});
        Progress progress;
        const auto again = makeSnapshot({.lists = {{.text = all.output, .name = u"again"_s}},
                                         .asOf = time("2026-11-25T12:00:00"),
                                         .now = time("2026-11-25T12:00:00"),
                                         .procedure = procedureOf(u"ownfield"_s)},
                                        nullptr, progress);
        QVERIFY(again);
        const Fleet &fleet = *(*again)->list->fleet;
        QCOMPARE(fleet.time(*fleet.fields().fromId(u"patch-installed"), {0}), time("2026-11-20T10:00:00"));
    }

    void canBeChosenInTheImport()
    {
        const auto procedure = procedureOf(u"flag"_s);
        const auto preview = previewList({.path = ourFile(u"flag.csv"_s), .fields = procedure->fields});
        QVERIFY(preview);
        const Field patched = procedure->fields.all().back();
        QVERIFY(preview->layout.columns[2].holds(patched));
        QCOMPARE(preview->flags.size(), size_t{1});

        QTableWidget table(1, 2);
        MappingHeader heads(procedure->fields, &table);
        table.setHorizontalHeader(&heads);
        heads.setHeads({{preview->layout.columns[0], ColumnHead::State::Mapped, {}},
                        {preview->layout.columns[2], ColumnHead::State::Mapped, {}}});
        QComboBox *const combo = heads.combo(1);
        QVERIFY(combo);
        QCOMPARE(combo->currentText(), u"Patched"_s);
        std::optional<Field> chosen;
        connect(&heads, &MappingHeader::fieldChosen, this,
                [&chosen](int, std::optional<Field> field) { chosen = field; });
        Q_EMIT combo->activated(combo->findText(u"Patched"_s));
        QCOMPARE(chosen, std::optional(patched));
    }

    /// Choices are of fields, not of their places in one table.
    void choicesFollowTheProcedure()
    {
        const auto flag = procedureOf(u"flag"_s);
        const auto own = procedureOf(u"ownfield"_s);
        ListInput input{.path = u"a.csv"_s, .fields = flag->fields};
        input.choices.fields = {{0, Field::Name}, {1, std::nullopt}, {2, flag->fields.fromId(u"patched")}};
        const ListInput other = withFields(input, own->fields);
        QCOMPARE(other.fields, own->fields);
        QCOMPARE(other.choices.fields,
                 (std::map<int, std::optional<Field>>{{0, Field::Name}, {1, std::nullopt}}));
    }

    /// Another procedure may declare what is another field, so that the list is to be read again.
    void anotherProcedureReadsTheListAnew()
    {
        Progress progress;
        const auto before = snapshotOf(u"flag"_s);
        Inputs inputs = before->inputs;
        const auto same = makeSnapshot(inputs, before, progress);
        QVERIFY(same && (*same)->list == before->list);
        inputs.procedure = procedureOf(u"ownfield"_s);
        const auto other = makeSnapshot(inputs, before, progress);
        QVERIFY(other && (*other)->list != before->list);
        const Fleet &fleet = *(*other)->list->fleet;
        QVERIFY(!fleet.has(fleet.fields().all().back()));
        QCOMPARE(fleet.extraColumns().front().header, u"Patched"_s);
    }

    void textsThatUniteAreUnited()
    {
        const FieldTable fields = FieldTable().with(
            {{.id = u"owners"_s, .title = u"Owners"_s, .headers = {u"Owners"_s}, .unites = true},
             {.id = u"room"_s, .title = u"Room"_s, .headers = {u"Chamber"_s}}});
        Progress progress;
        const auto list
            = importClientLists({.inputs = {{.text = "Name,Owners,Chamber\nA,Kim,1\nA,\"Lee; kim\",2\n",
                                             .name = u"list"_s,
                                             .fields = fields}},
                                 .now = time("2026-11-25T12:00:00")},
                                progress);
        QVERIFY(list);
        QCOMPARE((*list)->fleet->text(*fields.fromId(u"owners"), {0}), std::string_view("Kim;Lee"));
        QCOMPARE((*list)->fleet->text(*fields.fromId(u"room"), {0}), std::string_view("1"));
    }

    void componentListsComeToWhatTheProcedureSays()
    {
        const FieldTable fields
            = FieldTable()
                  .with({{.id = u"agent"_s,
                          .title = u"Agent"_s,
                          .kind = FieldKind::Version,
                          .headers = {u"Agent"_s}}})
                  .withComponents(
                      {.components = {{.part = u"agent"_s, .version = Field(19, FieldKind::Version)}}});
        const QByteArray text = "Name,Component,Version\nA,Our Agent,1.2\nA,Other,9.9\n";
        Progress progress;
        const ImportRequest known{.inputs = {{.text = text, .name = u"list"_s, .fields = fields}},
                                  .now = time("2026-11-25T12:00:00")};
        const auto list = importClientLists(known, progress);
        QVERIFY(list);
        QCOMPARE((*list)->fleet->version(*fields.fromId(u"agent"), {0}).toString(), u"1.2.0.0"_s);

        // Without rules the columns are texts as any other.
        const ImportRequest unknown{.inputs = {{.text = text, .name = u"list"_s}},
                                    .now = time("2026-11-25T12:00:00")};
        const auto texts = importClientLists(unknown, progress);
        QVERIFY(texts);
        QCOMPARE((*texts)->fleet->extraColumns().size(), size_t{2});
    }
};

TRACKER_WINDOW_TEST(TestDeclaredFields)
#include "tst_declaredfields.moc"
