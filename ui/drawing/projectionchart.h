// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/chartlook.h"
#include "ui/drawing/projectioncurves.h"

#include <QChart>
#include <QLocale>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;

namespace tracker {

/// The projection as it is drawn on the screen and on paper: the known past solid, the future dashed, the
/// band of completion, the timer's window shaded from the inventory time on, and what the timer alone would
/// bring.
class ProjectionChart : public QChart {
    Q_OBJECT

public:
    explicit ProjectionChart(const ChartLook &look, const QLocale &locale = QLocale());

    void setContent(const ChartContent &content);
    void setLook(const ChartLook &look);

    /// Its projection is null until it is set.
    const ChartContent &content() const { return m_content; }
    const ChartLook &look() const { return m_look; }
    const QLocale &locale() const { return m_locale; }
    HourRange range() const { return m_range; }
    /// Where an hour and a number of machines lie, and the other way round.
    QPointF placeOf(double hour, double machines) const;
    double hourAt(QPointF place) const;

private:
    /// The name beside a curve's end, with a piece of its line.
    struct CurveName {
        QLineSeries *curve;
        QGraphicsTextItem *text;
        QGraphicsLineItem *sample;
    };

    /// The curves of a track before completion.
    struct TrackLines {
        QLineSeries *past;
        QLineSeries *future;
    };

    QLineSeries *addLine();
    /// Over the series that are there.
    void paintAbove(QLineSeries *line);
    void addTrack();
    QGraphicsTextItem *addNote(const QString &text = {});
    void fillCurves();
    void layOut();
    void layOutTicks();
    void layOutNames();
    int nameWidth() const;

    ChartLook m_look;
    QLocale m_locale;
    ChartContent m_content;
    HourRange m_range;

    QCategoryAxis *m_timeAxis;
    QCategoryAxis *m_machineAxis;
    QAreaSeries *m_window;
    QAreaSeries *m_band;
    QLineSeries *m_inScope;
    QLineSeries *m_leftOn;
    std::vector<TrackLines> m_tracks; // without completion
    QLineSeries *m_completePast;
    QLineSeries *m_complete;
    QLineSeries *m_whatIf;
    QLineSeries *m_now;
    QGraphicsTextItem *m_inScopeNote;
    QGraphicsTextItem *m_windowNote;
    QGraphicsTextItem *m_inventoryNote;
    std::vector<CurveName> m_names; // those of m_tracks come first
};

} // namespace tracker
