// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/clientlist.h"

#include <QAbstractTableModel>

#include <memory>

namespace tracker {

/// The odd rows of a client list, in its order.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        FileColumn,
        LineColumn,
        HeaderColumn,
        TextColumn,
        ReasonColumn,
        CountColumn,
        columnCountOfIssues
    };

    explicit IssueModel(QObject *parent = nullptr);

    void setList(std::shared_ptr<const ClientList> list);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(int row, int column) const;

    std::shared_ptr<const ClientList> m_list;
};

} // namespace tracker
