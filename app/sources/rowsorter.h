// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/listlayout.h"
#include "app/sources/rowissue.h"
#include "app/sources/rowkind.h"

namespace tracker {

/// What a line of layout is.
enum class LayoutLine : quint8 { None, Rule, Footer, HeaderAgain, OtherHeader, Units, Comment, GroupTitle };

/// Tells the records of a list apart. To be asked about all of them in order, from the first row on: what
/// stands below another header is read by none.
class RowSorter {
public:
    /// \a layout must outlive the sorter. Without a column of names every row that is not blank counts as one
    /// with a name.
    explicit RowSorter(const ListLayout &layout);

    RowKind kindOf(const RecordBlock &block, const Record &record)
    {
        return !m_isUnderOtherHeader && isOrdinary(block, record) ? RowKind::Machine
                                                                  : kindOfOdd(block, record);
    }
    /// What the last record of the kind Layout was.
    LayoutLine lastLayout() const { return m_layoutLine; }

private:
    /// Whether \a record is surely a machine, told as fast as may be: it has all its cells, several hold
    /// text, and its name begins with a letter and ends with a digit, as no word for anything else does.
    bool isOrdinary(const RecordBlock &block, const Record &record) const
    {
        const std::span<const Cell> cells = block.cellsOf(record);
        if (!m_nameColumn || cells.size() < 2 || cells.size() != m_layout.columns.size())
            return false;
        const Cell &name = cells[*m_nameColumn];
        if (name.size < 2)
            return false;
        const char first = static_cast<char>(block.bytes[name.begin] | 0x20);
        const char last = block.bytes[name.begin + name.size - 1];
        return first >= 'a' && first <= 'z' && last > '0' && last <= '9'
            && cells[*m_nameColumn == 0 ? 1 : 0].size > 0;
    }
    RowKind kindOfOdd(const RecordBlock &block, const Record &record);
    LayoutLine layoutLineOf(const RecordBlock &block, const Record &record) const;
    bool isGroupTitle(std::span<const Cell> cells, const RecordBlock &block) const;
    bool isUnits(const RecordBlock &block, const Record &record) const;
    bool isHeaderRow(const RecordBlock &block, const Record &record) const;
    LayoutLine headerOf(const RecordBlock &block, const Record &record) const;
    bool isTotal(const RecordBlock &block, const Record &record) const;

    const ListLayout &m_layout;
    std::optional<size_t> m_nameColumn;
    size_t m_named; // columns with a header
    LayoutLine m_layoutLine = LayoutLine::None;
    bool m_isUnderOtherHeader = false;
};

/// The issue of a row that is rejected for being of that \a kind.
RowIssue::Kind issueOf(RowKind kind);

} // namespace tracker
