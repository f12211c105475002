// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/output/textwriter.h"

#include "app/base/shown.h"

#include <algorithm>

namespace tracker {

namespace {

/// As many as QString counts, so that wide tables and narrow ones line up alike.
size_t unitsOf(std::string_view utf8)
{
    size_t units = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        units += (byte & 0xC0) != 0x80 ? 1 : 0;
        units += byte >= 0xF0 ? 1 : 0; // two of UTF-16
    }
    return units;
}

/// One line of a table, spaces at its end left out.
class Line {
public:
    explicit Line(ByteWriter &out)
        : m_out(out)
    {
    }

    void put(std::string_view cell, size_t width, CellKind kind)
    {
        const size_t missing = width - unitsOf(cell);
        if (!std::exchange(m_isFirst, false))
            m_line += "  ";
        if (kind == CellKind::Number)
            m_line.append(missing, ' ').append(cell);
        else
            m_line.append(cell).append(missing, ' ');
    }
    void end()
    {
        m_line.erase(m_line.find_last_not_of(' ') + 1);
        m_out << std::string_view(m_line) << '\n';
        m_line.clear();
        m_isFirst = true;
    }

private:
    ByteWriter &m_out;
    std::string m_line;
    bool m_isFirst = true;
};

} // namespace

void writeText(const OutputTable &table, ByteWriter &out)
{
    const std::vector<OutputColumn> &columns = table.columns;
    std::vector<std::string> titles;
    std::vector<size_t> widths;
    for (const OutputColumn &column : columns) {
        titles.push_back(shownText(column.title).toStdString());
        widths.push_back(unitsOf(titles.back()));
    }
    std::string room;
    std::string shownRoom;
    const auto cellAt = [&](const OutputColumn &column, quint32 row) {
        return shownText(column.cell(row, room), shownRoom);
    };
    for (quint32 row = 0; row < table.rows; ++row) {
        for (size_t i = 0; i < columns.size(); ++i)
            widths[i] = std::max(widths[i], unitsOf(cellAt(columns[i], row)));
    }

    Line line(out);
    for (size_t i = 0; i < columns.size(); ++i)
        line.put(titles[i], widths[i], columns[i].kind);
    line.end();
    for (quint32 row = 0; row < table.rows; ++row) {
        for (size_t i = 0; i < columns.size(); ++i)
            line.put(cellAt(columns[i], row), widths[i], columns[i].kind);
        line.end();
    }
}

} // namespace tracker
