// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stagebutton.h"

#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/symbols.h"
#include "ui/presentation/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

namespace tracker {

namespace {

constexpr int margin = 8;
constexpr int symbolSize = 16;
constexpr int spacing = 5;
constexpr double bandHeight = 4; // of the stage's full colour

} // namespace

StageButton::StageButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void StageButton::setShare(const StageShare &share, bool isBehind)
{
    if (share == m_share && isBehind == m_isBehind)
        return;
    m_share = share;
    m_isBehind = isBehind;
    updateSymbol();
    setChecked(share.chosen);
    setText(share.title);
    //: a stage, and what it means
    setToolTip(plainToolTip(tr("%1. %2").arg(share.title, share.meaning)));
    setAccessibleName(tr("%1: %n machine(s)", nullptr, static_cast<int>(share.count)).arg(share.title));
    setAccessibleDescription(share.meaning);
    update();
}

void StageButton::updateSymbol()
{
    m_symbol = symbolIcon(m_share.symbol, toneColour(m_share.colour, palette()));
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

SegmentNeed StageButton::need() const
{
    const int least
        = 2 * margin + symbolSize + spacing + QFontMetrics(countFont()).horizontalAdvance(countText());
    const auto withWord
        = [&](const QString &word) { return least + spacing + 1 + fontMetrics().horizontalAdvance(word); };
    const int whole = withWord(m_share.title);
    return {least, std::min(withWord(m_share.shortTitle), whole), whole, m_share.count};
}

QSize StageButton::sizeHint() const
{
    return {need().whole, fontMetrics().height() + 14};
}

/// The title as it fits; nothing where not even its beginning does.
QString StageButton::word(int room) const
{
    const auto fits = [&](const QString &text) { return fontMetrics().horizontalAdvance(text) <= room; };
    if (fits(m_share.title))
        return m_share.title;
    if (fits(m_share.shortTitle))
        return m_share.shortTitle;
    constexpr int lettersWorthIt = 4;
    if (room < lettersWorthIt * fontMetrics().averageCharWidth())
        return {};
    return fontMetrics().elidedText(m_share.shortTitle, Qt::ElideRight, room);
}

void StageButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateSymbol();
    QAbstractButton::changeEvent(event);
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor base = palette().color(QPalette::Base);
    const QColor tone = toneColour(m_share.colour, palette());
    const QRectF whole = QRectF(rect());
    if (!m_share.outside || isChecked() || underMouse()) {
        QPainterPath outline;
        outline.addRoundedRect(whole, 4, 4);
        painter.setClipPath(outline);
        const bool isFull = m_share.count > 0 && !m_share.outside;
        const double strength = isChecked() ? 0.3 : underMouse() ? 0.22 : isFull && !m_isBehind ? 0.13 : 0.04;
        painter.fillRect(whole, blended(base, tone, strength));
        if (isFull)
            painter.fillRect(QRectF(0, whole.bottom() - bandHeight, whole.width(), bandHeight),
                             m_isBehind ? blended(base, tone, 0.35) : tone);
        painter.setClipping(false);
    }
    if (isChecked()) {
        painter.setPen(QPen(tone, 1.6));
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 4, 4);
    }

    const QColor quiet = quietText(palette());
    const QRect inside = rect().adjusted(margin, 0, -margin, m_share.outside ? 0 : -2);
    m_symbol.paint(&painter,
                   QRect(inside.left(), inside.center().y() - symbolSize / 2 + 1, symbolSize, symbolSize));
    QRect text = inside.adjusted(symbolSize + spacing, 0, 0, 0);
    painter.setPen(m_share.count > 0 && !m_share.outside ? palette().color(QPalette::Text) : quiet);
    painter.setFont(countFont());
    painter.drawText(text, Qt::AlignVCenter, countText());
    text.adjust(painter.fontMetrics().horizontalAdvance(countText()) + spacing, 0, 1, 0);
    painter.setFont(font());
    painter.setPen((m_share.count > 0 && !m_share.outside && !m_isBehind) || isChecked()
                       ? palette().color(QPalette::Text)
                       : quiet);
    painter.drawText(text, Qt::AlignVCenter, word(text.width()));

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect.adjust(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace tracker
