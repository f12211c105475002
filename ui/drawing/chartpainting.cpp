// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drawing/chartpainting.h"

#include "ui/drawing/projectionchart.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>

namespace tracker {

void paintProjection(QPainter &painter, const QRectF &target, const ChartContent &content, const QFont &font,
                     const QLocale &locale)
{
    const double scale = painter.device()->logicalDpiX() / double{screenResolution};
    QGraphicsScene scene;
    auto *chart = new ProjectionChart(ChartLook::onPaper(font), locale);
    scene.addItem(chart);
    chart->setContent(content);
    chart->resize(target.size() / scale);
    chart->layout()->activate();
    scene.setSceneRect(chart->rect());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, target, scene.sceneRect(), Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace tracker
