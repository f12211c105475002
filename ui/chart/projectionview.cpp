// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/projectionview.h"

#include "ui/chart/crosshair.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace tracker {

ProjectionView::ProjectionView(QWidget *parent)
    // Handed over at once: setChart() would leave the chart it replaces to nobody.
    : QChartView(
        new ProjectionChart(ChartLook::onScreen(QGuiApplication::palette(), QGuiApplication::font())), parent)
    , m_chart(static_cast<ProjectionChart *>(chart()))
    , m_crosshair(new Crosshair(m_chart))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(240, 140);
    setAccessibleName(tr("Projection"));
}

void ProjectionView::setContent(const ChartContent &content)
{
    m_chart->setContent(content);
    setHour(m_hour);
}

void ProjectionView::setHour(std::optional<int> hour)
{
    std::optional<Reading> reading;
    const ChartContent &content = m_chart->content();
    if (hour && content.projection) {
        const HourRange range = m_chart->range();
        hour = std::clamp(*hour, static_cast<int>(std::ceil(range.from)), static_cast<int>(range.to));
        reading = readingAt(content, *hour);
    }
    m_hour = reading ? hour : std::nullopt;
    m_crosshair->setReading(reading);
    if (!reading)
        return;
    setAccessibleDescription(
        readingText(*reading, content.projection->inScope, m_chart->locale()).lines().join(u'\n'));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ProjectionView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_chart->setLook(ChartLook::onScreen(palette(), font()));
}

void ProjectionView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    // By keyboard there is no pointer to look at, so the crosshair shows where the focus is.
    if (event->reason() != Qt::MouseFocusReason && !m_hour)
        setHour(0);
}

void ProjectionView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setHour({});
}

void ProjectionView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ControlModifier ? 24 : 1;
    const int hour = m_hour.value_or(0);
    switch (event->key()) {
    case Qt::Key_Left:
        return setHour(hour - step);
    case Qt::Key_Right:
        return setHour(hour + step);
    case Qt::Key_Home:
        return setHour(0);
    case Qt::Key_End:
        return setHour(static_cast<int>(m_chart->range().to));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    case Qt::Key_Escape:
        if (m_hour)
            return setHour({});
        break;
    default:
        break;
    }
    event->ignore();
}

void ProjectionView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setHour({});
}

void ProjectionView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_chart->content().projection)
        return;
    const QPointF place = m_chart->mapFromScene(mapToScene(event->position().toPoint()));
    const bool isInside = m_chart->plotArea().adjusted(-2, 0, 2, 0).contains(place);
    viewport()->setCursor(isInside ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHour(isInside ? std::optional(static_cast<int>(std::lround(m_chart->hourAt(place)))) : std::nullopt);
}

void ProjectionView::mousePressEvent(QMouseEvent *event)
{
    mouseMoveEvent(event); // a touch has no move before it
}

void ProjectionView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose();
}

void ProjectionView::choose()
{
    // The past is no expectation.
    if (m_hour && *m_hour >= 0)
        Q_EMIT hourChosen(*m_hour);
}

} // namespace tracker
