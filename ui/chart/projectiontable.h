// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/forecast/projection.h"

#include <QAbstractTableModel>

#include <memory>

namespace tracker {

/// The chart's twin for those who cannot see it: a row an hour, the columns of the forecast.
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
        columnCountOfAll,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setProjection(std::shared_ptr<const Projection> projection);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Projection> m_projection;
};

} // namespace tracker
