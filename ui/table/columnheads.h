// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace tracker {

/// The heads of the table's columns: words over a line, in line with the cells below.
class ColumnHeads : public QHeaderView {
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent = nullptr);

    /// The width that a title takes, with room for the arrow of the order.
    int widthOf(const QString &title) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &place, int column) const override;
};

} // namespace tracker
