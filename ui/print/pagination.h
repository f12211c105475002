// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace tracker {

/// A piece of a report on its way down the pages. Lengths are in whatever unit the page's height is in.
struct FlowItem {
    enum class Kind : quint8 {
        Block, ///< a heading, a paragraph, the chart
        TableHead, ///< repeated on every further page of its table
        GroupHead, ///< repeated, as continued, where its rows go on
        Rows, ///< rows of one height; the only kind that is split
    };
    Kind kind = Kind::Block;
    int block = 0; ///< place in the report's blocks
    quint32 first = 0; ///< the first row, or the group
    quint32 count = 1; ///< of rows
    double height = 0; ///< of each
    double spaceBefore = 0; ///< left out at the top of a page; not for rows
    bool startsPage = false;
    bool keepsWithNext = false; ///< never the last on a page
};

/// A piece at its place; \c y is from the top of the page's text area.
struct PlacedItem {
    FlowItem::Kind kind = FlowItem::Kind::Block;
    int block = 0;
    quint32 first = 0;
    quint32 count = 1;
    double y = 0;
    double height = 0; ///< of each row
    bool continued = false;

    bool operator==(const PlacedItem &) const = default;
};

using Page = std::vector<PlacedItem>;

/// Breaks \a items into pages, at least one. Table heads and the group's head are repeated where a table goes
/// on, nothing that keeps with its successor ends a page, and no row stands alone. What is
/// higher than a page gets one of its own.
std::vector<Page> paginate(const std::vector<FlowItem> &items, double pageHeight);

} // namespace tracker
