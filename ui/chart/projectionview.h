// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drawing/projectionchart.h"

#include <QChartView>

namespace tracker {

class Crosshair;

/// The chart on the screen. Pointer and arrow keys move a crosshair from hour to hour (with Ctrl from day to
/// day, Home and End to the inventory time and the end); it reads all curves in words, also to a screen
/// reader. A click or Enter chooses the hour.
class ProjectionView : public QChartView {
    Q_OBJECT

public:
    explicit ProjectionView(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);

    /// The hour the crosshair stands at, from the inventory time.
    std::optional<int> hour() const { return m_hour; }
    void setHour(std::optional<int> hour);

Q_SIGNALS:
    /// A person wants to know which machines the curve counts at this hour, from 0 on.
    void hourChosen(int hour);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose();

    ProjectionChart *m_chart;
    Crosshair *m_crosshair;
    std::optional<int> m_hour;
};

} // namespace tracker
