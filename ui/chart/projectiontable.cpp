// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectiontable.h"

#include "app/base/format.h"

#include <QLocale>

#include <cmath>

namespace tracker {

namespace {

const HourlyCounts &countsOf(const ChartContent &content, ProjectionTable::Column column)
{
    const Projection &projection = *content.projection;
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
    case ProjectionTable::AgentsWhatIfLow:
        return content.whatIf->agents.low;
    case ProjectionTable::AgentsWhatIf:
        return content.whatIf->agents.expected;
    case ProjectionTable::AgentsWhatIfHigh:
        return content.whatIf->agents.high;
    case ProjectionTable::CompleteWhatIfLow:
        return content.whatIf->complete.low;
    case ProjectionTable::CompleteWhatIf:
        return content.whatIf->complete.expected;
    case ProjectionTable::CompleteWhatIfHigh:
        return content.whatIf->complete.high;
    default:
        return projection.completeLeftOn;
    }
}

/// Nothing where a back-test does not say.
std::optional<double> numberIn(const BacktestDay &day, ProjectionTable::Column column)
{
    switch (column) {
    case ProjectionTable::AgentsLow:
        return day.agents.low;
    case ProjectionTable::AgentsExpected:
        return day.agents.expected;
    case ProjectionTable::AgentsHigh:
        return day.agents.high;
    case ProjectionTable::CompleteLow:
        return day.complete.low;
    case ProjectionTable::CompleteExpected:
        return day.complete.expected;
    case ProjectionTable::CompleteHigh:
        return day.complete.high;
    case ProjectionTable::AgentsSeen:
        return day.agents.seen;
    case ProjectionTable::CompleteSeen:
        return day.complete.seen;
    default:
        return std::nullopt;
    }
}

QString numberText(double machines, const QLocale &locale)
{
    return locale.toString(std::llround(machines));
}

} // namespace

void ProjectionTable::setContent(const ChartContent &content)
{
    beginResetModel();
    m_content = content;
    m_past = content.projection && content.backtest ? backtestDays(*content.backtest)
                                                    : std::vector<BacktestDay>();
    m_columns.clear();
    for (int column = Time; column <= CompleteLeftOn; ++column)
        m_columns.push_back(static_cast<Column>(column));
    for (int column = AgentsWhatIfLow; content.whatIf && column <= CompleteWhatIfHigh; ++column)
        m_columns.push_back(static_cast<Column>(column));
    if (!m_past.empty())
        m_columns.insert(m_columns.end(), {AgentsSeen, CompleteSeen});
    endResetModel();
}

int ProjectionTable::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_content.projection)
        return 0;
    return static_cast<int>(m_past.size()) + m_content.projection->hours + 1;
}

int ProjectionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ProjectionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Column column = m_columns[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Time ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int hour = index.row() - static_cast<int>(m_past.size());
    return hour < 0 ? textOf(m_past[static_cast<size_t>(index.row())], column) : textOf(hour, column);
}

QString ProjectionTable::textOf(const BacktestDay &day, Column column) const
{
    const QLocale locale;
    if (column == Time)
        return formatMoment(day.time, locale);
    if (column == Hours)
        return locale.toString(
            std::chrono::floor<std::chrono::hours>(day.time - m_content.projection->asOf).count());
    const std::optional<double> number = numberIn(day, column);
    return number ? numberText(*number, locale) : QString();
}

QString ProjectionTable::textOf(int hour, Column column) const
{
    const QLocale locale;
    if (column == Time)
        return formatMoment(m_content.projection->asOf + std::chrono::hours(hour), locale);
    if (column == Hours)
        return locale.toString(hour);
    if (column == AgentsSeen || column == CompleteSeen)
        return {};
    return numberText(countsOf(m_content, column)[static_cast<size_t>(hour)], locale);
}

QVariant ProjectionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (m_columns[static_cast<size_t>(section)]) {
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
    case AgentsWhatIfLow:
        return tr("Other agents,\nwhat if, low");
    case AgentsWhatIf:
        return tr("Other agents,\nwhat if, expected");
    case AgentsWhatIfHigh:
        return tr("Other agents,\nwhat if, high");
    case CompleteWhatIfLow:
        return tr("Complete,\nwhat if, low");
    case CompleteWhatIf:
        return tr("Complete,\nwhat if, expected");
    case CompleteWhatIfHigh:
        return tr("Complete,\nwhat if, high");
    case AgentsSeen:
        return tr("Other agents,\nseen");
    case CompleteSeen:
        return tr("Complete,\nseen");
    }
    Q_UNREACHABLE();
}

} // namespace tracker
