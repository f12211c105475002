// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordwalk.h"

#include <utility>

namespace tracker {

namespace {

bool isBlankByte(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

} // namespace

RecordWalk::RecordWalk(const Dialect &dialect, quint32 keptCells)
    : m_separator(dialect.separator)
    , m_quote(dialect.quote)
    , m_keptCells(keptCells)
{
}

std::optional<size_t> RecordWalk::walk(std::string_view text)
{
    for (size_t at = 0; at < text.size(); ++at, ++m_offset) {
        if (m_state == State::AfterReturn)
            return text[at] == '\n' ? at + 1 : at;
        if (!take(text[at]))
            return at + 1;
    }
    return {};
}

bool RecordWalk::take(char c)
{
    if (m_state == State::Quoted) {
        const bool isSecond = std::exchange(m_afterInnerReturn, c == '\r') && c == '\n';
        if (c == m_quote) {
            m_state = State::AfterQuote;
            m_mayDouble = true;
        } else if (c == '\r' || (c == '\n' && !isSecond)) {
            ++m_lineEnds;
        }
        m_hasText |= c != m_quote && !isBlankByte(c);
        return true;
    }
    if (std::exchange(m_mayDouble, false) && c == m_quote) {
        m_state = State::Quoted;
        m_afterInnerReturn = false;
        m_hasText = true;
        return true;
    }
    if (c == '\n' || c == '\r') {
        endLastCell();
        ++m_lineEnds;
        m_state = State::AfterReturn;
        return c == '\r';
    }
    if (c == m_separator) {
        if (c != ' ' || m_isBegun) // several blanks part cells as one does
            endCell();
        return true;
    }
    m_isBegun = true;
    m_hasText |= !isBlankByte(c);
    if (m_state == State::CellBegin && c == m_quote) {
        m_state = State::Quoted;
        m_hasText = false;
        m_afterInnerReturn = false;
    } else if (m_state == State::CellBegin && c != ' ' && c != '\t') {
        m_state = State::Plain;
    }
    return true;
}

void RecordWalk::endCell()
{
    ++m_cellCount;
    if (m_cellCount == m_keptCells)
        m_keptEnd = m_offset;
    if (m_cellCount > m_keptCells)
        m_hasMoreText |= m_hasText;
    m_hasText = false;
    m_isBegun = false;
    m_state = State::CellBegin;
}

void RecordWalk::endLastCell()
{
    // Blanks that part cells part none at the end of a line.
    if (m_separator != ' ' || m_isBegun || m_cellCount == 0)
        endCell();
}

void RecordWalk::end()
{
    if (m_state != State::AfterReturn && !isQuoteOpen())
        endLastCell();
}

} // namespace tracker
