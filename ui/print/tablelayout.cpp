// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/tablelayout.h"

#include <algorithm>
#include <numeric>

namespace tracker {

namespace {

using PrintedKind = ReportColumn::Kind;

constexpr quint32 sampledRows = 400;

/// The width a column would like to have for \a text.
double naturalWidth(const QString &text, const ReportColumn &column, bool wraps, const Face &face)
{
    switch (column.kind) {
    case PrintedKind::TickBox:
    case PrintedKind::Symbol:
        return paper::symbolSize;
    case PrintedKind::Share:
        return 48 * paper::point;
    case PrintedKind::WritingLine:
        return 80 * paper::point;
    default:
        return wraps && column.stretch > 0 ? face.wordWidth(text) : face.width(text);
    }
}

/// The widths that the cells of some rows ask for.
std::vector<double> cellWidths(const ReportTable &table, const Typography &typography)
{
    std::vector<double> widths(table.columns.size());
    const quint32 samples = std::min(table.rows, sampledRows);
    for (quint32 i = 0; i < samples; ++i) {
        const auto row = static_cast<quint32>(quint64{i} * table.rows / samples);
        const bool isTotal = table.lastRowIsTotal && row + 1 == table.rows;
        const Face &face = isTotal ? typography.strongCell : typography.cell;
        const QStringList cells = table.cells(row);
        for (size_t c = 0; c < widths.size(); ++c)
            widths[c] = std::max(
                widths[c], naturalWidth(cells[static_cast<int>(c)], table.columns[c], table.wraps, face));
    }
    return widths;
}

/// The same, but no narrower than the words of the heads.
std::vector<double> widthsWithHeads(std::vector<double> widths, const ReportTable &table, const Face &face)
{
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = std::max(widths[i], face.wordWidth(table.columns[i].title));
    return widths;
}

bool headsFit(const ReportTable &table, const std::vector<double> &widths, const Face &face)
{
    for (size_t i = 0; i < widths.size(); ++i) {
        if (face.wordWidth(table.columns[i].title) > widths[i])
            return false;
    }
    return true;
}

double sum(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// The width that no column may exceed for their sum to be \a available.
double commonLimit(std::vector<double> widths, double available)
{
    std::sort(widths.begin(), widths.end());
    double left = available;
    for (size_t i = 0; i < widths.size(); ++i) {
        const double limit = left / static_cast<double>(widths.size() - i);
        if (widths[i] > limit)
            return limit;
        left -= widths[i];
    }
    return available;
}

} // namespace

std::vector<double> fitColumns(std::vector<double> natural, const std::vector<double> &stretch,
                               double available)
{
    const double wanted = sum(natural);
    const double allStretch = sum(stretch);
    if (wanted > available) {
        const double limit = commonLimit(natural, available);
        for (double &width : natural)
            width = std::min(width, limit);
    } else if (allStretch > 0) {
        for (size_t i = 0; i < natural.size(); ++i)
            natural[i] += (available - wanted) * stretch[i] / allStretch;
    }
    return natural;
}

TableLayout layoutTable(const ReportTable &table, const Typography &typography, double width)
{
    std::vector<double> stretch;
    for (const ReportColumn &column : table.columns)
        stretch.push_back(column.stretch);
    const double available = width - paper::columnGap * static_cast<double>(table.columns.size() - 1);

    TableLayout layout;
    const std::vector<double> cells = cellWidths(table, typography);
    std::vector<double> widths;
    for (const Face *face : {&typography.strongCell, &typography.smallHead, &typography.smallestHead}) {
        layout.headFace = face;
        widths = fitColumns(widthsWithHeads(cells, table, *face), stretch, available);
        if (headsFit(table, widths, *face))
            break;
    }

    double left = 0;
    double head = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        layout.columns.push_back({left, widths[i]});
        left += widths[i] + paper::columnGap;
        head = std::max(head, layout.headFace->wrappedHeight(table.columns[i].title, widths[i]));
    }
    layout.headHeight = head + 2 * paper::rowPadding;
    layout.groupHeight = typography.strongCell.lineHeight() + paper::groupSpace + 2 * paper::rowPadding;
    layout.rowHeight = typography.cell.lineHeight() + 2 * paper::rowPadding;
    if (table.forHandwriting)
        layout.rowHeight = std::max(layout.rowHeight, 8.5 * paper::millimetre);
    return layout;
}

double wrappedRowHeight(const QStringList &cells, const ReportTable &table, const TableLayout &layout,
                        const Face &face)
{
    double height = face.lineHeight();
    for (size_t i = 0; i < layout.columns.size(); ++i) {
        if (table.columns[i].stretch > 0)
            height
                = std::max(height, face.wrappedHeight(cells[static_cast<int>(i)], layout.columns[i].width));
    }
    return height + 2 * paper::rowPadding;
}

} // namespace tracker
