// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectiontable.h"

#include "app/base/format.h"

#include <QLocale>

#include <cmath>

namespace tracker {

namespace {

const HourlyCounts &countsOf(const Projection &projection, ProjectionTable::Column column)
{
    switch (column) {
    case ProjectionTable::AgentsLow:
        return projection.agents.low;
    case ProjectionTable::AgentsExpected:
        return projection.agents.expected;
    case ProjectionTable::AgentsHigh:
        return projection.agents.high;
    case ProjectionTable::CompleteLow:
        return projection.complete.low;
    case ProjectionTable::CompleteExpected:
        return projection.complete.expected;
    case ProjectionTable::CompleteHigh:
        return projection.complete.high;
    case ProjectionTable::AgentsLeftOn:
        return projection.agentsLeftOn;
    default:
        return projection.completeLeftOn;
    }
}

} // namespace

void ProjectionTable::setProjection(std::shared_ptr<const Projection> projection)
{
    beginResetModel();
    m_projection = std::move(projection);
    endResetModel();
}

int ProjectionTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_projection ? 0 : m_projection->hours + 1;
}

int ProjectionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfAll;
}

QVariant ProjectionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == Time ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Time:
        return formatMoment(m_projection->asOf + std::chrono::hours(index.row()), locale);
    case Hours:
        return locale.toString(index.row());
    default:
        return locale.toString(std::llround(
            countsOf(*m_projection, static_cast<Column>(index.column()))[static_cast<size_t>(index.row())]));
    }
}

QVariant ProjectionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Hours:
        return tr("Hours", "from the inventory time");
    case AgentsLow:
        return tr("Other agents,\nlow");
    case AgentsExpected:
        return tr("Other agents,\nexpected");
    case AgentsHigh:
        return tr("Other agents,\nhigh");
    case CompleteLow:
        return tr("Complete,\nlow");
    case CompleteExpected:
        return tr("Complete,\nexpected");
    case CompleteHigh:
        return tr("Complete,\nhigh");
    case AgentsLeftOn:
        return tr("Other agents,\nif left on");
    case CompleteLeftOn:
        return tr("Complete,\nif left on");
    default:
        return {};
    }
}

} // namespace tracker
