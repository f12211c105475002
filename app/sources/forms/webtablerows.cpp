// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/forms/webtablerows.h"

#include <algorithm>

namespace tracker {

namespace {

constexpr size_t mostTables = 10'000;
constexpr size_t widestCell = 16 * 1024;
constexpr size_t longestCell = 1024 * 1024;

/// Without white space at its ends, and with one blank for any inside; no-break spaces are white.
std::string simplified(std::string_view text)
{
    std::string simple;
    bool isApart = false;
    for (size_t at = 0; at < text.size(); ++at) {
        const bool isNoBreak = text.substr(at, 2) == "\xC2\xA0";
        if (isNoBreak || std::string_view(" \t\r\n\f").find(text[at]) != std::string_view::npos) {
            isApart = !simple.empty();
            at += isNoBreak ? 1 : 0;
            continue;
        }
        if (isApart)
            simple += ' ';
        isApart = false;
        simple += text[at];
    }
    return simple;
}

} // namespace

void WebTableRows::beginTable()
{
    if (m_tables.size() >= mostTables)
        return;
    m_open.push_back({.table = m_tables.size()});
    m_tables.emplace_back();
}

void WebTableRows::endTable()
{
    if (m_open.empty())
        return;
    endRow();
    m_open.pop_back();
}

void WebTableRows::beginRow()
{
    if (m_open.empty())
        return;
    endRow();
    m_open.back().inRow = true;
    m_open.back().column = 0;
    fillDown();
}

/// What leads the rows from above on.
void WebTableRows::fillDown()
{
    Open &open = m_open.back();
    size_t column = 0;
    while (column < open.leading.size() && open.spans[column] > 0)
        ++column;
    open.leading.resize(column);
    for (column = 0; column < open.leading.size() && isWritten(open); ++column)
        m_writer->setCell(column, open.leading[column]);
}

void WebTableRows::endRow()
{
    if (m_open.empty() || !m_open.back().inRow)
        return;
    endCell();
    Open &open = m_open.back();
    open.inRow = false;
    ++open.rowsBefore;
    for (size_t column = 0; column < open.spans.size(); ++column)
        open.spans[column] -= open.spans[column] > 0 ? 1 : 0;
    if (isWritten(open))
        m_writer->endRow();
}

void WebTableRows::beginCell(size_t columns, size_t rows)
{
    if (m_open.empty())
        return;
    if (!m_open.back().inRow)
        beginRow();
    endCell();
    Open &open = m_open.back();
    open.inCell = true;
    open.text.clear();
    open.columns = std::clamp<size_t>(columns, 1, widestCell);
    open.rows = std::max<size_t>(rows, 1);
    while (open.column < open.spans.size() && open.spans[open.column] > 0)
        ++open.column;
}

void WebTableRows::endCell()
{
    if (m_open.empty() || !m_open.back().inCell)
        return;
    Open &open = m_open.back();
    open.inCell = false;
    const std::string text = simplified(open.text);
    if (!text.empty())
        ++m_tables[open.table].cells;
    if (isWritten(open))
        m_writer->setCell(open.column, text);
    if (open.rows > 1 && open.column < widestCell) {
        open.spans.resize(std::max(open.spans.size(), open.column + open.columns));
        std::fill_n(open.spans.begin() + static_cast<std::ptrdiff_t>(open.column), open.columns, open.rows);
        if (open.rowsBefore > 0 && open.column == open.leading.size()) {
            open.leading.push_back(text);
            open.leading.resize(open.column + open.columns);
        }
    }
    open.column += open.columns;
}

void WebTableRows::beginCaption()
{
    if (m_open.empty())
        return;
    m_open.back().inCaption = true;
    m_open.back().text.clear();
}

void WebTableRows::endCaption()
{
    if (m_open.empty() || !m_open.back().inCaption)
        return;
    m_open.back().inCaption = false;
    m_tables[m_open.back().table].caption = simplified(m_open.back().text);
}

void WebTableRows::text(std::string_view text)
{
    if (m_open.empty() || !(m_open.back().inCell || m_open.back().inCaption))
        return;
    std::string &known = m_open.back().text;
    known += text.substr(0, longestCell - std::min(longestCell, known.size()));
}

} // namespace tracker
