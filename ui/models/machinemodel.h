// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/snapshot.h"
#include "ui/models/tablecolumn.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QIcon>
#include <QPalette>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tracker {

/// Machines as rows, in the order of a list that was filtered and ordered elsewhere.
class MachineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MachineModel(QObject *parent = nullptr);

    /// Shows all of \a snapshot in the order of its list; null for nothing.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot, MachineList rows);
    /// \a rows are machines of the snapshot.
    void setRows(MachineList rows);
    /// Where symbols take their inks from.
    void setLook(const QPalette &palette, const QFont &font);

    const std::shared_ptr<const Snapshot> &snapshot() const { return m_snapshot; }
    const MachineList &rows() const { return m_rows; }
    MachineIndex machineAt(int row) const { return m_rows[static_cast<size_t>(row)]; }
    std::optional<int> rowOf(MachineIndex machine) const;
    const std::vector<TableColumn> &columns() const { return m_columns; }
    std::optional<int> columnWithId(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant symbol(const TableColumn &column, MachineIndex machine) const;
    bool isSettled(const TableColumn &column, MachineIndex machine) const;
    QString toolTip(const TableColumn &column, MachineIndex machine) const;
    void makeSymbols();

    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<TableColumn> m_columns;
    MachineList m_rows;

    QLocale m_locale;
    QPalette m_palette;
    QFont m_nameFont;
    std::vector<QIcon> m_stageSymbols; // by place in the procedure's stages
    std::array<QIcon, restartFlagCount> m_restartSymbols;
    QIcon m_warningSymbol;
};

} // namespace tracker
