// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/backtestdays.h"
#include "ui/chart/chartcontent.h"

#include <QAbstractTableModel>

namespace tracker {

/// The chart's twin for those who cannot see it: a row an hour, the columns of the forecast. A back-test's
/// days come before them, with what the earlier list projected and what was seen.
class ProjectionTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Time,
        Hours,
        AgentsLow,
        AgentsExpected,
        AgentsHigh,
        CompleteLow,
        CompleteExpected,
        CompleteHigh,
        AgentsLeftOn,
        CompleteLeftOn,
        AgentsWhatIfLow, // these six only with a what-if
        AgentsWhatIf,
        AgentsWhatIfHigh,
        CompleteWhatIfLow,
        CompleteWhatIf,
        CompleteWhatIfHigh,
        AgentsSeen, // these two only with a back-test
        CompleteSeen,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A projection that is null empties the table.
    void setContent(const ChartContent &content);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const BacktestDay &day, Column column) const;
    QString textOf(int hour, Column column) const;

    ChartContent m_content;
    std::vector<BacktestDay> m_past;
    std::vector<Column> m_columns; // those that are shown
};

} // namespace tracker
