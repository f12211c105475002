// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/columnheads.h"

#include "ui/presentation/theme.h"
#include "ui/table/rowdelegate.h"

#include <QPainter>

namespace tracker {

namespace {

constexpr int arrowWidth = 14;

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ColumnHeads::ColumnHeads(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(true);
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setSortIndicator(-1, Qt::AscendingOrder);
    setHighlightSections(false);
    setStretchLastSection(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

int ColumnHeads::widthOf(const QString &title) const
{
    return QFontMetrics(boldOf(font())).horizontalAdvance(title) + arrowWidth;
}

QSize ColumnHeads::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 12};
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &place, int column) const
{
    painter->fillRect(place, palette().base());
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(place.bottomLeft(), place.bottomRight());
    painter->drawLine(place.right(), place.top() + 6, place.right(), place.bottom() - 6);

    const bool isSorted = sortIndicatorSection() == column;
    const auto alignment
        = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
    QRect words = place.adjusted(cellMargin, 0, -cellMargin, 0);
    if (isSorted)
        words.adjust(0, 0, -arrowWidth, 0);
    const QFont bold = boldOf(font());
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    painter->setFont(bold);
    painter->setPen(isSorted ? palette().color(QPalette::Text) : quietText(palette()));
    painter->drawText(words, static_cast<int>(alignment),
                      QFontMetrics(bold).elidedText(title, Qt::ElideRight, words.width()));
    if (!isSorted)
        return;
    const int used = std::min(QFontMetrics(bold).horizontalAdvance(title), words.width());
    const int left = alignment.testFlag(Qt::AlignRight) ? words.right() + 4 : words.left() + used + 5;
    const QPointF middle(left + 4, place.center().y() + 0.5);
    const double up = sortIndicatorOrder() == Qt::AscendingOrder ? -2.5 : 2.5;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette().text());
    painter->drawPolygon(
        QPolygonF({middle + QPointF(-4, -up), middle + QPointF(4, -up), middle + QPointF(0, up)}));
}

} // namespace tracker
