// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chart/crosshair.h"

#include "ui/drawing/projectionchart.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace tracker {

namespace {

constexpr double padding = 8;
constexpr double distance = 10; // between line and box

} // namespace

Crosshair::Crosshair(ProjectionChart *chart)
    : QGraphicsItem(chart)
    , m_chart(*chart)
{
    setZValue(20);
    setVisible(false);
}

void Crosshair::setReading(const std::optional<Reading> &reading)
{
    prepareGeometryChange();
    m_reading = reading;
    setVisible(reading.has_value());
    update();
}

QRectF Crosshair::boundingRect() const
{
    return m_chart.rect();
}

void Crosshair::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_reading)
        return;
    const ChartLook &look = m_chart.look();
    const QRectF plot = m_chart.plotArea();
    const double x = m_chart.placeOf(m_reading->hour, 0).x();
    painter->setPen(QPen(look.text, 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));

    const auto dot = [&](double machines, const QColor &colour) {
        painter->setPen(QPen(look.background, 1.5));
        painter->setBrush(colour);
        painter->drawEllipse(m_chart.placeOf(m_reading->hour, machines), 4.5, 4.5);
    };
    if (m_reading->completeLeftOn)
        dot(*m_reading->completeLeftOn, look.timersAlone);
    if (m_reading->completeWhatIf)
        dot(*m_reading->completeWhatIf, look.whatIf);
    const auto inkOf
        = [&](size_t track) { return track + 1 == m_reading->tracks.size() ? look.complete : look.tracks; };
    for (size_t track = 0; track < m_reading->tracks.size(); ++track)
        dot(m_reading->tracks[track].expected, inkOf(track));

    const ReadingText text = readingText(*m_reading, m_chart.content().projection->inScope, m_chart.locale());
    const QStringList lines = text.lines();
    const QRectF box = boxFor(x, lines);
    painter->setPen(QPen(look.quiet, 0.5));
    painter->setBrush(look.background);
    painter->drawRoundedRect(box, 4, 4);
    std::vector<QColor> inks{look.text};
    for (size_t track = 0; track < m_reading->tracks.size(); ++track)
        inks.push_back(inkOf(track));
    if (!text.whatIf.isEmpty())
        inks.push_back(look.whatIf);
    inks.push_back(look.timersAlone);
    const double lineHeight = QFontMetricsF(look.font).lineSpacing();
    QFont bold = look.font;
    bold.setBold(true);
    QRectF row(box.left() + padding, box.top() + padding / 2, box.width(), lineHeight);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        painter->setFont(line == 0 ? bold : look.font);
        painter->setPen(inks[static_cast<size_t>(line)]);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, lines[line]);
        row.translate(0, lineHeight);
    }
}

/// How much of the curves, and of what lies on the line, a box would hide.
double Crosshair::hiddenBy(const QRectF &box) const
{
    const Projection &projection = *m_chart.content().projection;
    double hidden = 0;
    for (int hour = 0; hour <= std::min(m_chart.content().hours, projection.hours); ++hour) {
        for (const TrackProjection &track : projection.tracks) {
            for (const HourlyCounts *counts : {&track.curve.expected, &track.timersAlone})
                hidden += box.contains(m_chart.placeOf(hour, (*counts)[static_cast<size_t>(hour)]));
        }
    }
    return hidden;
}

/// On the side that has room, low or high in the plot, where it hides less of the curves.
QRectF Crosshair::boxFor(double x, const QStringList &lines) const
{
    QFont bold = m_chart.look().font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    width += 2 * padding;
    const double height = static_cast<double>(lines.size()) * metrics.lineSpacing() + padding;
    const QRectF area = m_chart.rect();
    const double left = x + distance + width <= area.right() ? x + distance : x - distance - width;
    const QRectF plot = m_chart.plotArea();
    const QRectF low(std::max(left, area.left()), plot.bottom() - height - padding, width, height);
    const QRectF high(low.left(), plot.top() + padding, width, height);
    return hiddenBy(high) < hiddenBy(low) ? high : low;
}

} // namespace tracker
