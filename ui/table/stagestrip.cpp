// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/stagestrip.h"

#include "ui/presentation/plaintooltip.h"
#include "ui/presentation/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace tracker {

namespace {

constexpr int thickness = 10;
constexpr double gap = 2;
constexpr double narrowest = 4; // a segment of few machines can still be seen and hit

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(thickness);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
}

void StageStrip::setShares(const StageShares &shares)
{
    m_shares = shares;
    layOut();
    update();
}

QRectF StageStrip::segment(size_t share) const
{
    return m_segments[share];
}

void StageStrip::layOut()
{
    m_segments.assign(m_shares.size(), QRectF());
    double machines = 0;
    int shown = 0;
    for (const StageShare &share : m_shares) {
        machines += share.count;
        shown += share.count > 0;
    }
    if (shown == 0)
        return;
    // Every segment gets its least width, the rest is shared in proportion.
    const double free = std::max(0.0, width() - gap * (shown - 1) - narrowest * shown);
    double x = 0;
    for (size_t i = 0; i < m_shares.size(); ++i) {
        if (m_shares[i].count == 0)
            continue;
        const double wide = narrowest + free * m_shares[i].count / machines;
        m_segments[i] = QRectF(x, 0, wide, thickness);
        x += wide + gap;
    }
}

const StageShare *StageStrip::shareAt(const QPointF &position) const
{
    for (size_t i = 0; i < m_segments.size(); ++i) {
        // The gap belongs to the segment before it.
        if (m_segments[i].adjusted(0, 0, gap, 0).contains(position))
            return &m_shares[i];
    }
    return nullptr;
}

bool StageStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const StageShare *share = shareAt(help->pos()))
            QToolTip::showText(help->globalPos(),
                               plainToolTip(tr("%1: %2").arg(share->title, locale().toString(share->count))),
                               this);
        return true;
    }
    return QWidget::event(event);
}

void StageStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const StageShare *share = shareAt(event->position());
    if (share && event->button() == Qt::LeftButton)
        Q_EMIT clicked(share->id);
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect(), thickness / 2.0, thickness / 2.0);
    painter.setClipPath(outline);
    painter.fillRect(rect(), hairline(palette()));
    const bool someChosen = std::ranges::any_of(m_shares, &StageShare::chosen);
    for (size_t i = 0; i < m_shares.size(); ++i) {
        if (m_segments[i].isEmpty())
            continue;
        QColor colour = toneColour(m_shares[i].colour, palette());
        if (someChosen && !m_shares[i].chosen)
            colour = blended(palette().color(QPalette::Window), colour, 0.35);
        painter.fillRect(m_segments[i].adjusted(0, 0, gap, 0), palette().window());
        painter.fillRect(m_segments[i], colour);
    }
}

void StageStrip::resizeEvent(QResizeEvent *)
{
    layOut();
}

} // namespace tracker
