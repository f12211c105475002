// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/statustable.h"

#include "app/assess/conclusions.h"
#include "app/base/format.h"
#include "app/output/cell.h"
#include "app/output/machinecolumn.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct StatusOutputText {
    Q_DECLARE_TR_FUNCTIONS(StatusOutput)
};

/// The fields among the contract's columns, under names of their own; the site is the one that the procedure
/// names.
std::array<std::pair<Field, QLatin1StringView>, 4> namedFields(const Procedure &procedure)
{
    return {{{Field::Name, "name"_L1},
             {Field::Domain, "domain"_L1},
             {procedure.observations.site, "site"_L1},
             {Field::Os, "operating_system"_L1}}};
}

bool isNamed(const Column &column, const Assessment &assessment)
{
    const FieldTable &fields = assessment.fleet().fields();
    return std::ranges::any_of(namedFields(assessment.procedure()),
                               [&](const auto &named) { return column.id == fields.id(named.first); });
}

/// What files call a field.
QString exportHeadOf(const QString &id, const FieldTable &fields)
{
    const auto field = fields.fromId(id);
    return field ? fields.header(*field) : id;
}

/// A head that is taken already gets a number.
QString freeHead(const QString &head, const std::vector<StatusColumn> &columns)
{
    const auto isTaken = [&columns](const QString &wanted) {
        return std::ranges::find(columns, wanted, &StatusColumn::head) != columns.end();
    };
    QString free = head;
    for (int number = 2; isTaken(free); ++number)
        free = head + u' ' + QString::number(number);
    return free;
}

std::vector<StatusColumn> contractColumns(const Assessment &assessment)
{
    const Fleet &fleet = assessment.fleet();
    const FieldTable &fields = fleet.fields();
    std::vector<StatusColumn> columns;
    for (const auto &[field, head] : namedFields(assessment.procedure())) {
        columns.push_back(
            {head, {.id = fields.id(field), .title = fields.title(field), .texts = fleet.texts(field)}});
    }
    for (const Column &column : conclusionColumns(assessment))
        columns.push_back({column.id, column});
    return columns;
}

/// Letters and digits without case.
QString folded(const QString &name)
{
    QString letters;
    std::ranges::copy_if(name, std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters.toCaseFolded();
}

/// Null where there is none. A head counts more than an id, and both as they are more than how they are
/// spelt.
const StatusColumn *columnNamed(const QString &name, const std::vector<StatusColumn> &columns)
{
    const auto first = [&columns](auto fits) {
        const auto found = std::ranges::find_if(columns, fits);
        return found == columns.end() ? nullptr : &*found;
    };
    if (const auto *found = first([&](const StatusColumn &item) { return item.head == name; }))
        return found;
    if (const auto *found = first([&](const StatusColumn &item) { return item.column.id == name; }))
        return found;
    const QString key = folded(name);
    return first([&key](const StatusColumn &item) {
        return !key.isEmpty()
            && (folded(item.head) == key || folded(item.column.id) == key
                || folded(item.column.title) == key);
    });
}

Result<std::vector<StatusColumn>> columnsNamed(const QStringList &names,
                                               const std::vector<StatusColumn> &columns)
{
    std::vector<StatusColumn> chosen;
    for (const QString &name : names) {
        const StatusColumn *column = columnNamed(name, columns);
        if (!column) {
            QStringList there;
            for (const StatusColumn &item : columns)
                there << item.head;
            return Failure{
                StatusOutputText::tr("There is no column %1. There are: %2.").arg(name, there.join(u", "_s))};
        }
        if (std::ranges::find(chosen, column->head, &StatusColumn::head) == chosen.end())
            chosen.push_back(*column);
    }
    return chosen;
}

Result<std::vector<StatusColumn>> chosenColumns(const Assessment &assessment, const ColumnChoice &choice)
{
    switch (choice.kind) {
    case ColumnChoice::Kind::Usual:
    case ColumnChoice::Kind::Contract:
        return contractColumns(assessment);
    case ColumnChoice::Kind::All:
        return statusColumns(assessment);
    case ColumnChoice::Kind::Named:
        return columnsNamed(choice.names, statusColumns(assessment));
    }
    Q_UNREACHABLE();
}

/// What a person asks first, in a terminal.
OutputTable shortTable(const Assessment &assessment, const MachineList &machines, const QLocale &locale)
{
    using Kind = CellKind;
    const Fleet &fleet = assessment.fleet();
    const auto words = [&machines](const QString &title, Kind kind, auto text) {
        return OutputColumn{
            .title = title, .kind = kind, .cell = [&machines, text](quint32 row, std::string &room) {
                return textCell(text(machines[row]), room);
            }};
    };
    const auto listed = [&](const QString &title, Field field) {
        return OutputColumn{.title = title, .cell = [&machines, &fleet, field](quint32 row, std::string &) {
                                return fleet.text(field, machines[row]);
                            }};
    };
    OutputTable table{.rows = static_cast<quint32>(machines.size())};
    table.columns.push_back(listed(StatusOutputText::tr("Name"), Field::Name));
    table.columns.push_back(listed(StatusOutputText::tr("Site"), assessment.procedure().observations.site));
    table.columns.push_back(
        words(StatusOutputText::tr("Stage"), Kind::Text, [&assessment](MachineIndex machine) {
            return assessment.procedure().stages[assessment.at(machine).stage].title;
        }));
    table.columns.push_back(
        words(StatusOutputText::tr("Restart required"), Kind::Text, [&assessment](MachineIndex machine) {
            return restartFlagTitle(assessment.at(machine).restart);
        }));
    table.columns.push_back(words(StatusOutputText::tr("Restarts owed"), Kind::Number,
                                  [&assessment, locale](MachineIndex machine) {
                                      const Judgement &judgement = assessment.at(machine);
                                      return formatRange(judgement.owedMin, judgement.owedMax, locale);
                                  }));
    table.columns.push_back(
        words(StatusOutputText::tr("Complete"), Kind::Text, [&assessment, locale](MachineIndex machine) {
            const QString due
                = formatMoment(assessment.due(assessment.procedure().completion(), machine), locale);
            return due.isEmpty() ? boundTitle(assessment.at(machine).completion()) : due;
        }));
    return table;
}

} // namespace

std::vector<StatusColumn> statusColumns(const Assessment &assessment)
{
    const Fleet &fleet = assessment.fleet();
    std::vector<StatusColumn> columns = contractColumns(assessment);
    std::vector<Column> listed = columnsOf(fleet);
    const size_t fields = listed.size() - fleet.extraColumns().size();
    for (size_t place = 0; place < listed.size(); ++place) {
        Column &column = listed[place];
        if (place >= fields) // it may be called like a field
            columns.push_back({freeHead(column.id, columns), std::move(column)});
        else if (!isNamed(column, assessment))
            columns.push_back(
                {freeHead(exportHeadOf(column.id, fleet.fields()), columns), std::move(column)});
    }
    return columns;
}

Result<OutputTable> statusTable(const Assessment &assessment, const MachineList &machines,
                                const ColumnChoice &choice, OutputFormat format, const QLocale &locale)
{
    const bool isForPeople = format == OutputFormat::Text;
    if (isForPeople && choice.kind == ColumnChoice::Kind::Usual)
        return shortTable(assessment, machines, locale);
    const auto chosen = chosenColumns(assessment, choice);
    if (!chosen)
        return chosen.failure();
    OutputTable table{.rows = static_cast<quint32>(machines.size())};
    for (const auto &[head, column] : *chosen) {
        table.columns.push_back(isForPeople ? columnInWords(column, machines, locale)
                                            : columnInIds(column, machines));
        table.columns.back().id = head.toStdString();
    }
    return table;
}

} // namespace tracker
