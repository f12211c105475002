// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rowdelegate.h"

#include "ui/presentation/theme.h"

#include <QApplication>
#include <QPainter>

namespace tracker {

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    cell.palette = withPaleSelection(option.palette);
    const bool hasFocus = cell.state & QStyle::State_HasFocus;
    cell.state &= ~QStyle::State_HasFocus;
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(cell.rect, cell.palette.highlight());
    // Fusion leaves some of the margin itself.
    const int margin = cellMargin - QApplication::style()->pixelMetric(QStyle::PM_FocusFrameHMargin) - 1;
    cell.rect.adjust(margin, 0, -margin, 0);
    QStyledItemDelegate::paint(painter, cell, index);
    painter->setPen(hairline(cell.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (hasFocus) {
        painter->setPen(option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

} // namespace tracker
