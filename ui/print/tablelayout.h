// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/report.h"
#include "ui/print/typography.h"

#include <vector>

namespace tracker {

/// Where the columns of a table stand and how high its parts are.
struct TableLayout {
    struct Span {
        double left = 0;
        double width = 0;
    };
    std::vector<Span> columns;
    const Face *headFace = nullptr; ///< of the typography; smaller where the heads' words would not fit
    double headHeight = 0;
    double groupHeight = 0;
    double rowHeight = 0; ///< of a row of one line
};

namespace paper {
inline constexpr double columnGap = 7 * point;
inline constexpr double symbolSize = 10 * point; ///< of tick boxes, too
inline constexpr double rowPadding = 1.7 * point; ///< above and below a row's text
inline constexpr double groupSpace = 5 * point; ///< within a group's head, above its text
} // namespace paper

/// Widths that add up to \a available: what is left over goes to the columns by their \a stretch; what is
/// missing is taken from the widest ones.
std::vector<double> fitColumns(std::vector<double> natural, const std::vector<double> &stretch,
                               double available);

/// Lays out \a table by its heads and a sample of its rows; \a typography must outlive the layout.
TableLayout layoutTable(const ReportTable &table, const Typography &typography, double width);
/// The height of one row of a table that wraps.
double wrappedRowHeight(const QStringList &cells, const ReportTable &table, const TableLayout &layout,
                        const Face &face);

} // namespace tracker
