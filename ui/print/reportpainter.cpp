// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/reportpainter.h"

#include "app/base/format.h"
#include "ui/presentation/symbols.h"

#include <QCoreApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

using PrintedKind = ReportColumn::Kind;

const QColor black(0, 0, 0);
const QColor grey(0x55, 0x55, 0x55); // still read as text
const QColor pale(0xbb, 0xbb, 0xbb); // for rules between rows

/// The square of a symbol or tick box at the left of \a cell, in the middle of its first \a lineHeight.
QRectF symbolPlace(const QRectF &cell, double lineHeight)
{
    const double above = (lineHeight - paper::symbolSize) / 2;
    return {cell.left(), cell.top() + above, paper::symbolSize, paper::symbolSize};
}

} // namespace

ReportPainter::ReportPainter(const PrintableReport &report, const ReportLayout &layout, QPainter &painter)
    : m_report(report)
    , m_layout(layout)
    , m_typography(layout.typography())
    , m_painter(painter)
{
}

void ReportPainter::paintPage(size_t page)
{
    m_face = nullptr;
    for (const PlacedItem &item : m_layout.pages()[page])
        paintItem(item);
    paintFoot(page);
}

void ReportPainter::paintItem(const PlacedItem &item)
{
    if (item.block == paper::titleBlock) {
        paintTitle(item);
        return;
    }
    const ReportBlock &block = m_report.content().blocks[static_cast<size_t>(item.block)];
    if (const auto *heading = std::get_if<ReportHeading>(&block)) {
        paintWrapped(heading->text, m_typography.heading, item.y);
    } else if (const auto *paragraph = std::get_if<ReportParagraph>(&block)) {
        paintWrapped(paragraph->text, faceOf(paragraph->size, m_typography), item.y);
    } else if (const auto *table = std::get_if<ReportTable>(&block)) {
        if (item.kind == FlowItem::Kind::TableHead)
            paintTableHead(item, *table);
        else if (item.kind == FlowItem::Kind::GroupHead)
            paintGroupHead(item, *table);
        else
            paintRows(item, *table);
    } else {
        m_report.paintChart(m_painter, QRectF(0, item.y, m_layout.page().width(), item.height));
    }
}

void ReportPainter::paintTitle(const PlacedItem &item)
{
    const QString &title = m_report.content().title;
    paintWrapped(title, m_typography.title, item.y);
    m_painter.setPen(grey);
    const double below = m_typography.title.wrappedHeight(title, m_layout.page().width());
    setFace(m_typography.small);
    m_painter.drawText(QRectF(0, item.y + below, m_layout.page().width(), item.height - below),
                       Qt::TextWordWrap, m_report.content().source);
}

void ReportPainter::paintWrapped(const QString &text, const Face &face, double y)
{
    setFace(face);
    m_painter.setPen(black);
    m_painter.drawText(QRectF(0, y, m_layout.page().width(), m_layout.page().height()), Qt::TextWordWrap,
                       text);
}

void ReportPainter::paintTableHead(const PlacedItem &item, const ReportTable &table)
{
    const TableLayout &layout = m_layout.table(item.block);
    setFace(*layout.headFace);
    m_painter.setPen(black);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QRectF place(layout.columns[i].left, item.y, layout.columns[i].width,
                           item.height - paper::rowPadding);
        const auto side = table.columns[i].kind == PrintedKind::Number ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(place, side | Qt::AlignBottom | Qt::TextWordWrap, table.columns[i].title);
    }
    rule(item.y + item.height, paper::rule, black);
}

void ReportPainter::paintGroupHead(const PlacedItem &item, const ReportTable &table)
{
    QString title = table.groups[item.first].title;
    if (item.continued) //: %1 is the head of a group of rows that began on an earlier page
        title = Paper::tr("%1 (continued)").arg(title);
    setFace(m_typography.strongCell);
    m_painter.setPen(black);
    const double baseline = item.y + paper::groupSpace + paper::rowPadding + m_face->ascent();
    m_painter.drawText(QPointF(0, baseline), m_face->elided(title, m_layout.page().width(), Qt::ElideMiddle));
    rule(item.y + item.height, paper::hairline, black);
}

void ReportPainter::paintRows(const PlacedItem &item, const ReportTable &table)
{
    const TableLayout &layout = m_layout.table(item.block);
    for (quint32 i = 0; i < item.count; ++i) {
        const quint32 row = item.first + i;
        const bool isTotal = table.lastRowIsTotal && row + 1 == table.rows;
        const Face &face = isTotal ? m_typography.strongCell : m_typography.cell;
        const double top = item.y + i * item.height;
        const QStringList cells = table.cells(row);
        if (isTotal)
            rule(top, paper::rule, black);
        m_painter.setPen(black);
        for (size_t c = 0; c < table.columns.size(); ++c) {
            const QRectF place(layout.columns[c].left, top, layout.columns[c].width, item.height);
            paintCell(cells[static_cast<int>(c)], table.columns[c], face, place, table.wraps);
        }
        if (!isTotal)
            rule(top + item.height, paper::hairline, pale);
    }
}

void ReportPainter::paintCell(const QString &text, const ReportColumn &column, const Face &face,
                              const QRectF &place, bool wraps)
{
    switch (column.kind) {
    case PrintedKind::TickBox: {
        m_painter.setPen(QPen(black, paper::rule));
        m_painter.drawRect(symbolPlace(place, place.height()));
        m_painter.setPen(black);
        return;
    }
    case PrintedKind::Symbol: {
        const QRectF square = symbolPlace(place, face.lineHeight() + 2 * paper::rowPadding);
        symbolIcon(text, black).paint(&m_painter, square.toAlignedRect());
        return;
    }
    case PrintedKind::WritingLine:
        return; // the rule under the row is the line
    case PrintedKind::Share: {
        const double width = place.width() * text.toDouble();
        const double height = face.ascent() * 0.62;
        const double top = place.top() + paper::rowPadding + face.ascent() - height;
        if (width > 0) // an empty rectangle would be a line
            m_painter.fillRect(QRectF(place.left(), top, width, height), grey);
        return;
    }
    case PrintedKind::Text:
    case PrintedKind::Number:
        break;
    }
    if (text.isEmpty())
        return;
    setFace(face);
    if (wraps && column.stretch > 0) {
        m_painter.drawText(place.adjusted(0, paper::rowPadding, 0, 0), Qt::TextWordWrap, text);
        return;
    }
    const QString shown = face.elided(text, place.width());
    const double left = column.kind == PrintedKind::Number ? place.right() - face.width(shown) : place.left();
    const double above = wraps ? paper::rowPadding : (place.height() - face.lineHeight()) / 2;
    m_painter.drawText(QPointF(left, place.top() + above + face.ascent()), shown);
}

void ReportPainter::paintFoot(size_t page)
{
    const ReportContent &content = m_report.content();
    const Face &face = m_typography.small;
    const double width = m_layout.page().width();
    const double top = m_layout.page().height() - 2 * face.lineHeight() - 2 * paper::point;
    rule(top, paper::hairline, black);

    const QString number
        = Paper::tr("Page %1 of %2")
              .arg(content.locale.toString(page + 1), content.locale.toString(m_layout.pages().size()));
    const QString printed = Paper::tr("Printed %1").arg(formatTime(content.printed, content.locale));
    const QString filter
        = content.filter.isEmpty() ? Paper::tr("All machines") : Paper::tr("Filter: %1").arg(content.filter);
    const auto line = [&](int place, const QString &left, const QString &right) {
        const double baseline = top + 2 * paper::point + place * face.lineHeight() + face.ascent();
        const double rightWidth = face.width(right);
        m_painter.drawText(QPointF(width - rightWidth, baseline), right);
        m_painter.drawText(QPointF(0, baseline),
                           face.elided(left, width - rightWidth - paper::columnGap, Qt::ElideMiddle));
    };
    setFace(face);
    m_painter.setPen(grey);
    line(0, content.title + u" · "_s + content.source, number);
    line(1, filter, printed);
}

void ReportPainter::setFace(const Face &face)
{
    if (m_face == &face)
        return;
    m_face = &face;
    m_painter.setFont(face.font());
}

void ReportPainter::rule(double y, double thickness, const QColor &ink)
{
    m_painter.fillRect(QRectF(0, y - thickness / 2, m_layout.page().width(), thickness), ink);
}

} // namespace tracker
