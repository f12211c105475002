// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/localtime.h"
#include "app/forecast/projection.h"

#include <QLocale>
#include <QStringList>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

namespace tracker {

struct ReportColumn {
    enum class Kind : quint8 {
        Text,
        Number, ///< right aligned
        Symbol, ///< a drawing, by its name
        Share, ///< a bar, its length a number from 0 to 1
        TickBox, ///< for a pen; the cell's text is not printed
        WritingLine, ///< room for a note by hand; the cell's text is not printed
    };
    QString title;
    Kind kind = Kind::Text;
    double stretch = 0; ///< this column's part of the room that is left over, relative to the others'
};

/// A table of any length: its cells are made as they are printed, page by page.
struct ReportTable {
    struct Group {
        QString title;
        quint32 firstRow = 0;
        bool startsPage = false; ///< a sheet of its own
    };
    std::vector<ReportColumn> columns;
    quint32 rows = 0;
    std::function<QStringList(quint32 row)> cells; ///< a text for each column
    std::vector<Group> groups; ///< ascending; empty, or the first begins at row 0
    bool wraps = false; ///< long cells take several lines instead of being cut; for tables of a page or two
    bool lastRowIsTotal = false;
    bool forHandwriting = false; ///< rows are high enough for a pen
};

struct ReportHeading {
    QString text;
};

struct ReportParagraph {
    enum class Size : quint8 { Lead, Body, Small };
    QString text;
    Size size = Size::Body;
};

/// The place of the chart.
struct ReportChart {
    std::shared_ptr<const Projection> projection;
    int hours = 0; ///< of the future, as many as there is something to see
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportTable, ReportChart>;

/// What a printed report says, without fonts, colours or paper. It holds on to what its tables are made from.
struct ReportContent {
    QString title;
    QString source; ///< lists and inventory time: under the title and on every page
    QString filter; ///< as typed; empty when every machine is in it
    LocalTime printed;
    bool landscape = false; ///< its tables ask for a wide page
    QLocale locale;
    std::vector<ReportBlock> blocks;
};

} // namespace tracker
