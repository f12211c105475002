// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/machinemodel.h"

#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

using Kind = TableColumn::Kind;

MachineModel::MachineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MachineModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    MachineList rows;
    if (snapshot)
        rows = allMachines(snapshot->assessment->size());
    setSnapshot(std::move(snapshot), std::move(rows));
}

void MachineModel::setSnapshot(std::shared_ptr<const Snapshot> snapshot, MachineList rows)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_columns.clear();
    m_rows = std::move(rows);
    if (m_snapshot)
        m_columns = tableColumns(*m_snapshot->assessment, *m_snapshot->columns);
    makeSymbols();
    endResetModel();
}

void MachineModel::setRows(MachineList rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void MachineModel::setLook(const QPalette &palette, const QFont &font)
{
    m_palette = palette;
    m_nameFont = font;
    m_nameFont.setWeight(QFont::DemiBold);
    makeSymbols();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           {Qt::DecorationRole, Qt::FontRole});
}

void MachineModel::makeSymbols()
{
    m_stageSymbols.clear();
    if (m_snapshot) {
        for (const Stage &stage : m_snapshot->assessment->procedure().stages)
            m_stageSymbols.push_back(symbolIcon(stage.symbol, toneColour(stage.colour, m_palette)));
    }
    const QColor text = m_palette.color(QPalette::Text);
    const QColor quiet = quietText(m_palette);
    m_restartSymbols = {symbolIcon(u"restart-no"_s, quiet), symbolIcon(u"restart-yes"_s, text),
                        symbolIcon(u"restart-not-yet"_s, text), symbolIcon(u"restart-unknown"_s, text)};
    m_warningSymbol = symbolIcon(u"warning"_s, toneColour(u"second"_s, m_palette));
}

std::optional<int> MachineModel::rowOf(MachineIndex machine) const
{
    const auto found = std::ranges::find(m_rows, machine);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

std::optional<int> MachineModel::columnWithId(const QString &id) const
{
    const auto found = std::ranges::find(m_columns, id, &TableColumn::id);
    return found == m_columns.end() ? std::nullopt
                                    : std::optional(static_cast<int>(found - m_columns.begin()));
}

int MachineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MachineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant MachineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn &column = m_columns[static_cast<size_t>(index.column())];
    const MachineIndex machine = machineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, machine, m_locale);
    case Qt::AccessibleTextRole:
        //: a cell for a screen reader: column and value
        return tr("%1: %2").arg(column.title, cellText(column, machine, m_locale));
    case Qt::DecorationRole:
        return symbol(column, machine);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(column, machine));
    case Qt::FontRole:
        return column.kind == Kind::Name ? QVariant(m_nameFont) : QVariant();
    case Qt::ForegroundRole:
        return isSettled(column, machine) ? QVariant(quietText(m_palette)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant((column.column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    default:
        return {};
    }
}

/// What asks for nothing steps back.
bool MachineModel::isSettled(const TableColumn &column, MachineIndex machine) const
{
    const Judgement &judgement = m_snapshot->assessment->at(machine);
    switch (column.kind) {
    case Kind::Restart:
        return judgement.restart == RestartFlag::No;
    case Kind::Owed:
        return judgement.owedMax == 0;
    case Kind::Bound:
        return static_cast<Bound>(column.column.number(machine)) == Bound::Done;
    default:
        return false;
    }
}

QVariant MachineModel::symbol(const TableColumn &column, MachineIndex machine) const
{
    const Judgement &judgement = m_snapshot->assessment->at(machine);
    switch (column.kind) {
    case Kind::Stage:
        return m_stageSymbols[judgement.stage];
    case Kind::Restart:
        return m_restartSymbols[static_cast<size_t>(judgement.restart)];
    case Kind::Warnings:
        return judgement.warnings == 0 ? QVariant() : QVariant(m_warningSymbol);
    default:
        return {};
    }
}

QString MachineModel::toolTip(const TableColumn &column, MachineIndex machine) const
{
    const Procedure &procedure = m_snapshot->assessment->procedure();
    const Judgement &judgement = m_snapshot->assessment->at(machine);
    if (column.kind == Kind::Stage)
        return procedure.stages[judgement.stage].meaning;
    if (column.kind == Kind::Warnings) {
        QStringList meanings;
        for (size_t i = 0; i < procedure.warnings.size(); ++i) {
            if ((judgement.warnings >> i) & 1)
                meanings << procedure.warnings[i].meaning;
        }
        return meanings.join(u'\n');
    }
    return cellText(column, machine, m_locale);
}

QVariant MachineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const TableColumn &column = m_columns[static_cast<size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return plainToolTip(column.title);
    case Qt::TextAlignmentRole:
        return QVariant((column.column.kind == ColumnKind::Number ? Qt::AlignRight : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace tracker
