// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/columnlayout.h"
#include "ui/models/machinemodel.h"

#include <QTableView>

#include <optional>

class QPushButton;

namespace tracker {

class ColumnHeads;

/// The table of machines: sorted by a click on a head, columns moved, hidden and widened, and the selection
/// kept by machine when the rows change. It filters and orders nothing itself.
class MachineView : public QTableView {
    Q_OBJECT

public:
    explicit MachineView(QWidget *parent = nullptr);

    /// Shows nothing of it until its rows are set.
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    /// Replaces the rows; what is selected and still there stays selected and in sight.
    void setRows(MachineList rows);
    /// The same for the first rows of a snapshot: selects \a machines, those that are not there aside, and
    /// goes to the first; without any, to the first of the list.
    void setRows(MachineList rows, const std::vector<std::optional<MachineIndex>> &machines);
    const MachineModel &machines() const { return *m_model; }
    /// Whether the rows of its snapshot are set.
    bool isListed() const { return m_isListed; }

    std::optional<MachineIndex> currentMachine() const;
    quint32 selectedCount() const;
    /// In the order of the rows.
    MachineList selectedMachines() const;
    /// The current machine and the selected ones after it; only the current one where too many are selected
    /// to be found again.
    MachineList worthKeeping() const;

    /// Takes effect now and for every snapshot that follows; columns it does not name stay as they are built.
    void setColumnLayouts(std::vector<ColumnLayout> layouts);
    std::vector<ColumnLayout> columnLayouts() const;
    /// The columns that are seen, from left to right.
    std::vector<TableColumn> shownColumns() const;
    void setColumnShown(int column, bool shown);

    /// Shows which column the rows are ordered by; empty for the order of the list.
    void setSorting(const QString &columnId, Qt::SortOrder order);

Q_SIGNALS:
    void currentMachineChanged();
    void selectedCountChanged();
    /// The user clicked a head; an empty id asks for the order of the list.
    void sortRequested(const QString &columnId, Qt::SortOrder order);
    void menuRequested(const QModelIndex &index, const QPoint &globalPosition);
    void columnMenuRequested(const QPoint &globalPosition);
    /// The table is empty, and a person takes the way back that it offers.
    void allMachinesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void applyLayouts();
    void replaceRows(MachineList rows, std::optional<MachineIndex> current, int column,
                     const std::vector<bool> &selected);
    void select(const std::vector<bool> &machines);
    void updateLook();
    bool isEmpty() const;
    void placeWayBack();
    int widthOf(const TableColumn &column) const;

    MachineModel *m_model = nullptr;
    ColumnHeads *m_heads = nullptr;
    QPushButton *m_wayBack = nullptr; // to all machines, where none is shown
    std::vector<ColumnLayout> m_layouts;
    bool m_replacingRows = false;
    bool m_isListed = true;
};

} // namespace tracker
