// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/forms/transcriptwriter.h"

#include <string>
#include <string_view>
#include <vector>

namespace tracker {

/// Takes the rows of all tables of a web page out of the tags and texts it consists of, and hands on those of
/// one.
class WebTableRows {
public:
    struct Table {
        std::string caption;
        quint64 cells = 0; ///< that hold anything
    };

    /// With a \a writer the rows of the table at that \a place go there.
    explicit WebTableRows(TranscriptWriter *writer = nullptr, size_t place = 0)
        : m_writer(writer)
        , m_place(place)
    {
    }

    void beginTable();
    void endTable();
    void beginRow();
    void endRow();
    /// A cell that goes over so many columns and rows; its text stands in the first of them. Of the leftmost
    /// cells, which say what the rows beside them belong to, it stands in each of the rows.
    void beginCell(size_t columns, size_t rows);
    void endCell();
    void beginCaption();
    void endCaption();
    void text(std::string_view text);
    /// What parts words, such as a line break.
    void blank() { text(" "); }

    const std::vector<Table> &tables() const { return m_tables; }

private:
    struct Open {
        size_t table = 0;
        std::vector<size_t> spans; // rows that each column is still taken up by a cell from above
        std::vector<std::string> leading; // texts that go on, of the leftmost columns
        quint64 rowsBefore = 0; // the first are headers, whose texts are not those of the rows below
        size_t column = 0; // of the next cell
        size_t columns = 1; // of the cell in hand
        size_t rows = 1;
        bool inRow = false;
        bool inCell = false;
        bool inCaption = false;
        std::string text;
    };

    void fillDown();
    bool isWritten(const Open &open) const { return m_writer && open.table == m_place; }

    TranscriptWriter *m_writer;
    size_t m_place;
    std::vector<Open> m_open; // tables in tables
    std::vector<Table> m_tables;
};

} // namespace tracker
