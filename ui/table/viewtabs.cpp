// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/viewtabs.h"

#include "ui/presentation/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace tracker {

ViewTabs::ViewTabs(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setMouseTracking(true);
}

QSize ViewTabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 24, fontMetrics().height() + 14};
}

void ViewTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int tab = 0; tab < count(); ++tab) {
        const QRect place = tabRect(tab);
        const bool isCurrent = tab == currentIndex();
        const bool isPlain = !isCurrent && !(underMouse() && place.contains(pointer));
        painter.setPen(isPlain ? quietText(palette()) : palette().color(QPalette::Text));
        painter.drawText(place, Qt::AlignCenter | Qt::TextShowMnemonic, tabText(tab));
        if (!isCurrent)
            continue;
        painter.fillRect(place.adjusted(4, place.height() - 2, -4, 0), palette().highlight());
        if (hasFocus()) {
            QStyleOptionFocusRect option;
            option.initFrom(this);
            option.rect = place.adjusted(2, 3, -2, -4);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
        }
    }
}

} // namespace tracker
