// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/backtestdays.h"
#include "ui/drawing/chartcontent.h"

#include <QAbstractTableModel>

#include <optional>

namespace tracker {

/// The chart's twin for those who cannot see it: a row an hour, the columns of the forecast. A back-test's
/// days come before them, with what the earlier list projected and what was seen.
class ProjectionTable : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What every table begins with; the numbers of the tracks come behind.
    enum Column { Time, Hours, FirstNumber };

    using QAbstractTableModel::QAbstractTableModel;

    /// A projection that is null empties the table.
    void setContent(const ChartContent &content);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A column of numbers of machines; the past or the future may have none.
    struct Numbers {
        QString title;
        size_t track = 0;
        double Backtest::Point::*ofDay = nullptr; ///< null: none in the past
        const HourlyCounts *future = nullptr;
    };

    void addNumbers();
    std::optional<double> numberAt(int row, int number) const;

    ChartContent m_content;
    std::vector<BacktestDay> m_past;
    std::vector<Numbers> m_numbers; // a column each
};

} // namespace tracker
