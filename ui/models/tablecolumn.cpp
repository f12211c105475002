// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/tablecolumn.h"

#include "app/assess/conclusions.h"
#include "app/base/format.h"
#include "app/base/formulaguard.h"
#include "app/output/machinecolumn.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Table {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

using Kind = TableColumn::Kind;

const Column *columnWithId(const std::vector<Column> &columns, const QString &id)
{
    const auto found = std::ranges::find(columns, id, &Column::id);
    return found == columns.end() ? nullptr : &*found;
}

/// Names longer than this are cut in a narrow column.
constexpr size_t longestShown = 32;

QString longestName(const Fleet &fleet)
{
    std::string_view longest;
    for (quint32 i = 0; i < fleet.size(); ++i) {
        const std::string_view name = fleet.name({i});
        if (name.size() > longest.size() && name.size() <= longestShown)
            longest = name;
    }
    return QString::fromUtf8(longest);
}

} // namespace

std::vector<TableColumn> tableColumns(const Assessment &assessment, const std::vector<Column> &columns)
{
    std::vector<TableColumn> table;
    const auto add
        = [&](const QString &id, const QString &title, Kind kind, int characters) -> TableColumn * {
        const Column *column = columnWithId(columns, id);
        if (!column)
            return nullptr;
        table.push_back({.id = id,
                         .title = title.isEmpty() ? column->title : title,
                         .kind = kind,
                         .column = *column,
                         .shownAtFirst = true,
                         .characters = characters});
        return &table.back();
    };
    if (TableColumn *name = add(u"name"_s, {}, Kind::Name, 14))
        name->longest = longestName(assessment.fleet());
    const Procedure &procedure = assessment.procedure();
    add(procedure.fields.id(procedure.observations.site), {}, Kind::Plain, 9);
    add(u"stage"_s, {}, Kind::Stage, 30);
    if (TableColumn *restart = add(u"restart_required"_s, {}, Kind::Restart, 17))
        restart->time = [&assessment](MachineIndex machine) { return assessment.restartNotBefore(machine); };
    //: the number of restarts owed; the head of a narrow column
    if (TableColumn *owed = add(u"restarts_owed_max"_s, Table::tr("Owed"), Kind::Owed, 7)) {
        owed->least = columnWithId(columns, u"restarts_owed_min"_s)->number;
        owed->with = u"restarts_owed_min"_s;
    }
    for (const Track &track : procedure.tracks) {
        const QString due = track.id + u"_due"_s;
        if (TableColumn *bound = add(track.id + u"_bound"_s, track.dueTitle, Kind::Bound, 15)) {
            bound->time = columnWithId(columns, due)->time;
            bound->with = due;
        }
    }
    add(u"location"_s, {}, Kind::Plain, 22);
    add(u"contact"_s, {}, Kind::Plain, 14);
    add(u"warnings"_s, {}, Kind::Warnings, 28);

    for (const Column &column : columns) {
        if (std::ranges::find(table, column.id, &TableColumn::id) == table.end()
            && std::ranges::find(table, column.id, &TableColumn::with) == table.end())
            table.push_back({.id = column.id, .title = column.title, .column = column});
    }
    return table;
}

QStringList columnIds(const std::vector<TableColumn> &columns)
{
    QStringList ids;
    for (const TableColumn &column : columns) {
        ids << column.id;
        if (!column.with.isEmpty())
            ids << column.with;
    }
    return ids;
}

QString cellText(const TableColumn &column, MachineIndex machine, const QLocale &locale)
{
    switch (column.kind) {
    case Kind::Restart:
        if (static_cast<RestartFlag>(column.column.number(machine)) == RestartFlag::NotYet)
            //: a machine that shall be restarted, though not yet; %1 is a time
            return Table::tr("Not before %1").arg(formatClock(column.time(machine), locale));
        break;
    case Kind::Owed:
        return formatRange(column.least(machine), column.column.number(machine), locale);
    case Kind::Bound:
        if (static_cast<Bound>(column.column.number(machine)) == Bound::Timed)
            return formatMoment(column.time(machine), locale);
        break;
    default:
        break;
    }
    return cellInWords(column.column, machine, locale);
}

Result<QString> tableText(const std::vector<TableColumn> &columns, const MachineList &machines,
                          const QLocale &locale, Progress &progress)
{
    QString text;
    const auto addLine = [&](auto cell) {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += guarded(cell(columns[i]).simplified());
        }
        text += u'\n';
    };
    addLine([](const TableColumn &column) { return column.title; });
    for (const MachineIndex machine : machines) {
        if (progress.isCancelled())
            return Failure::byCancelling();
        addLine([&](const TableColumn &column) { return cellText(column, machine, locale); });
    }
    return text;
}

} // namespace tracker
