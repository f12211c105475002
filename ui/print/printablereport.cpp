// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/printablereport.h"

#include "ui/drawing/chartpainting.h"
#include "ui/print/typography.h"

#include <QPainter>

#include <algorithm>

namespace tracker {

namespace {

QRectF rectOf(const QPicture &picture, QSizeF inPaperUnits)
{
    return {QPointF(), inPaperUnits * picture.logicalDpiX() / paper::unitsPerInch};
}

} // namespace

PrintableReport::PrintableReport(ReportContent content)
    : m_content(std::move(content))
{
    for (const ReportBlock &block : m_content.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block)) {
            QPainter painter(&m_chart);
            paintProjection(painter, rectOf(m_chart, paper::chartSize),
                            {.projection = chart->projection, .hours = chart->hours},
                            printFont(7, QFont::Normal, m_chart.logicalDpiX()), m_content.locale);
        }
    }
}

void PrintableReport::paintChart(QPainter &painter, const QRectF &place) const
{
    painter.save();
    painter.translate(place.topLeft());
    const QRectF drawn = rectOf(m_chart, paper::chartSize);
    // A picture scales itself to the resolution of the device, which our units do already.
    const double played = static_cast<double>(painter.device()->logicalDpiX()) / m_chart.logicalDpiX();
    const double scale = std::min(place.width() / drawn.width(), place.height() / drawn.height()) / played;
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, m_chart);
    painter.restore();
}

} // namespace tracker
