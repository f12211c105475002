// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rowdelegate.h"

#include "ui/presentation/theme.h"

#include <QPainter>

namespace tracker {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    // Fusion leaves two pixels beside a text; columns of text need more between them.
    const QRect whole = cell.rect;
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(whole, cell.palette.highlight());
    cell.rect.adjust(6, 0, -6, 0);
    QStyledItemDelegate::paint(painter, cell, index);
    painter->setPen(hairline(cell.palette));
    painter->drawLine(whole.bottomLeft(), whole.bottomRight());
}

} // namespace tracker
