// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/print/printablereport.h"
#include "ui/print/reportlayout.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace tracker {

/// Paints the pages of a report that is laid out. Borrows all it is made from.
class ReportPainter {
public:
    /// \a painter's origin is the page's upper left corner within the margins, its unit the paper unit.
    ReportPainter(const PrintableReport &report, const ReportLayout &layout, QPainter &painter);

    /// \a page counts from 0.
    void paintPage(size_t page);

private:
    void paintItem(const PlacedItem &item);
    void paintTitle(const PlacedItem &item);
    void paintWrapped(const QString &text, const Face &face, double y);
    void paintTableHead(const PlacedItem &item, const ReportTable &table);
    void paintGroupHead(const PlacedItem &item, const ReportTable &table);
    void paintRows(const PlacedItem &item, const ReportTable &table);
    void paintCell(const QString &text, const ReportColumn &column, const Face &face, const QRectF &place,
                   bool wraps);
    void paintFoot(size_t page);
    void setFace(const Face &face);
    void rule(double y, double thickness, const QColor &ink);

    const PrintableReport &m_report;
    const ReportLayout &m_layout;
    const Typography &m_typography;
    QPainter &m_painter;
    const Face *m_face = nullptr; // the painter's
};

} // namespace tracker
