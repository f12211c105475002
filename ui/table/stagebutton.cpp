// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stagebutton.h"

#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionFocusRect>

namespace tracker {

namespace {

constexpr int margin = 9;
constexpr int symbolSize = 16;
constexpr int spacing = 6;

} // namespace

StageButton::StageButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageButton::setShare(const StageShare &share)
{
    if (share == m_share)
        return;
    m_share = share;
    m_symbol = symbolIcon(share.symbol, toneColour(share.colour, palette()));
    setChecked(share.chosen);
    setText(share.title);
    setToolTip(plainToolTip(share.meaning));
    setAccessibleName(tr("%1: %n machine(s)", nullptr, static_cast<int>(share.count)).arg(share.title));
    setAccessibleDescription(share.meaning);
    updateGeometry();
    update();
}

QFont StageButton::countFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QString StageButton::countText() const
{
    return locale().toString(m_share.count);
}

QSize StageButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int count = symbolSize + spacing + QFontMetrics(countFont()).horizontalAdvance(countText());
    return {2 * margin + std::max(count, metrics.horizontalAdvance(text())),
            2 * metrics.height() + margin + 2};
}

QSize StageButton::minimumSizeHint() const
{
    const int count = QFontMetrics(countFont()).horizontalAdvance(countText());
    return {2 * margin + symbolSize + spacing + count, sizeHint().height()};
}

void StageButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        m_symbol = symbolIcon(m_share.symbol, toneColour(m_share.colour, palette()));
    QAbstractButton::changeEvent(event);
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor tone = toneColour(m_share.colour, palette());
    QColor surface = palette().color(QPalette::Base);
    if (isChecked() || underMouse())
        surface = blended(surface, tone, isChecked() ? 0.12 : 0.05);
    painter.setPen(isChecked() ? QPen(tone, 1.6) : QPen(hairline(palette()), 1));
    painter.setBrush(surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);

    const QRect inside = rect().adjusted(margin, margin / 2, -margin, -margin / 2);
    const int half = inside.height() / 2;
    const QRect first(inside.topLeft(), QSize(inside.width(), half));
    m_symbol.paint(&painter,
                   QRect(first.left(), first.center().y() - symbolSize / 2 + 1, symbolSize, symbolSize));
    painter.setPen(m_share.count > 0 ? palette().color(QPalette::Text) : quietText(palette()));
    painter.setFont(countFont());
    painter.drawText(first.adjusted(symbolSize + spacing, 0, 0, 0), Qt::AlignVCenter, countText());
    painter.setFont(font());
    painter.setPen(isChecked() ? palette().color(QPalette::Text) : quietText(palette()));
    const QRect second = inside.adjusted(0, half, 0, 0);
    painter.drawText(second, Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, second.width()));

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect.adjust(3, 3, -3, -3);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace tracker
