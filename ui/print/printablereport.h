// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"

#include <QPicture>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace tracker {

/// A report and its chart, drawn. It is made on the thread of the user interface, which the chart needs; then
/// any thread can print it.
class PrintableReport {
public:
    explicit PrintableReport(ReportContent content);

    const ReportContent &content() const { return m_content; }
    /// Paints the chart into \a place, in paper units.
    void paintChart(QPainter &painter, const QRectF &place) const;

private:
    ReportContent m_content;
    QPicture m_chart;
};

} // namespace tracker
