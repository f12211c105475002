// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/chart/readingtext.h"

#include <QGraphicsItem>

namespace tracker {

class ProjectionChart;

/// A line through the chart at one hour, a dot on each curve, and the reading in words beside it.
class Crosshair : public QGraphicsItem {
public:
    explicit Crosshair(ProjectionChart *chart);

    void setReading(const std::optional<Reading> &reading);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    double hiddenBy(const QRectF &box) const;
    QRectF boxFor(double x, const QStringList &lines) const;

    const ProjectionChart &m_chart;
    std::optional<Reading> m_reading;
};

} // namespace tracker
