// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/sitelisting.h"

#include <QAbstractTableModel>

#include <memory>

namespace tracker {

/// A stage's part of the machines of a site.
struct StagePart {
    QString title;
    QString colour;
    quint32 machines = 0;
};

/// The sites of a fleet, one a row. It holds no order of its own: it shows the rows it is given.
class SitesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        SiteColumn,
        StagesColumn,
        MachinesColumn,
        WaitingColumn,
        OwedColumn,
        CompleteColumn,
        columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a rows are places in the overview's sites.
    void setSites(std::shared_ptr<const Overview> overview, std::shared_ptr<const Procedure> procedure,
                  std::vector<quint32> rows);
    const std::shared_ptr<const Overview> &overview() const { return m_overview; }
    /// The row must be there.
    const SiteCounts &siteAt(int row) const;
    std::optional<int> rowOf(const QString &site) const;
    /// The stages of the machines in scope, those beside the procedure's way at the end.
    std::vector<StagePart> partsAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, Column column) const;
    QString stagesText(int row) const;

    std::shared_ptr<const Overview> m_overview;
    std::shared_ptr<const Procedure> m_procedure;
    std::vector<quint32> m_rows;
};

} // namespace tracker
