// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/fastsplitter.h"

#include "app/import/bytemask.h"

#include <bit>
#include <cstring>

namespace tracker {

namespace {

/// Each bit the parity of all bits up to it: with a bit for each quote, what is between quotes.
constexpr quint64 parityUpTo(quint64 bits)
{
    for (int distance = 1; distance < 64; distance *= 2)
        bits ^= bits << distance;
    return bits;
}

class FastSplitter {
public:
    FastSplitter(RecordBlock &block, SplitPlace from, char separator)
        : m_block(block)
        , m_bytes(block.bytes.data())
        , m_end(static_cast<quint32>(block.bytes.size()))
        , m_separator(separator)
        , m_cellBegin(from.offset)
        , m_line(from.line)
        , m_record{
              .begin = from.offset, .firstCell = static_cast<quint32>(block.cells.size()), .line = from.line}
    {
    }

    SplitPlace run()
    {
        bool goesOn = true;
        for (quint32 at = m_record.begin; goesOn && at < m_end; at += ByteWindow::size) {
            if (m_end - at >= ByteWindow::size) {
                goesOn = splitWindow(at, ByteWindow(m_bytes + at));
            } else {
                char last[ByteWindow::size] = {};
                std::memcpy(last, m_bytes + at, m_end - at);
                goesOn = splitWindow(at, ByteWindow(last));
            }
        }
        m_block.cells.resize(m_record.firstCell);
        return {m_record.begin, m_record.line};
    }

private:
    /// False where an oddity begins.
    bool splitWindow(quint32 at, const ByteWindow &window)
    {
        const quint64 quotes = window.maskOf('"');
        const quint64 lineEnds = window.maskOf('\n') | window.maskOf('\r');
        const quint64 ends = lineEnds | window.maskOf(m_separator);
        if (quotes == 0 && m_inside == 0) {
            m_mayOpen = ends >> 63;
            const bool odd = m_mustEnd && !((ends | quotes) & 1);
            m_mustEnd = false;
            return !odd && endCells(at, ends, 0);
        }
        const quint64 inside = parityUpTo(quotes) ^ m_inside; // the opening quote, but not the closing one
        const quint64 outsideEnds = ends & ~inside;
        const quint64 closing = quotes & ~inside;
        // A quote opens at the beginning of a cell, or as the second of two; after one that closes, the cell
        // ends or it was the first of two.
        const quint64 mayOpen = ((outsideEnds | closing) << 1) | (m_mayOpen ? 1 : 0);
        const quint64 mustEnd = (closing << 1) | (m_mustEnd ? 1 : 0);
        const quint64 odd = (quotes & inside & ~mayOpen) | (mustEnd & ~(outsideEnds | quotes));
        m_inside = inside >> 63 ? ~quint64{0} : 0;
        m_mayOpen = (outsideEnds | closing) >> 63;
        m_mustEnd = closing >> 63;
        const quint64 before = odd ? (odd & -odd) - 1 : ~quint64{0};
        return endCells(at, outsideEnds & before, lineEnds & inside & before) && !odd;
    }

    /// \a innerLineEnds stand between quotes and are only counted. False when it cannot be seen whether a
    /// line feed follows.
    bool endCells(quint32 at, quint64 ends, quint64 innerLineEnds)
    {
        for (quint64 rest = ends | innerLineEnds; rest; rest &= rest - 1) {
            const quint64 bit = rest & -rest;
            const quint32 place = at + static_cast<quint32>(std::countr_zero(rest));
            const char c = m_bytes[place];
            if (c == m_separator && !(bit & innerLineEnds)) {
                endCell(place);
                m_cellBegin = place + 1;
                continue;
            }
            if (c == '\r' && place + 1 == m_end)
                return false;
            const bool isPair = c == '\r' && m_bytes[place + 1] == '\n';
            if (bit & innerLineEnds) {
                m_line += isPair ? 0 : 1;
            } else if (place >= m_cellBegin) { // else the second of a pair
                endCell(place);
                ++m_line;
                endRecord(place + (isPair ? 2 : 1));
            }
        }
        return true;
    }

    void endCell(quint32 end)
    {
        if (m_cellBegin == end || m_bytes[m_cellBegin] != '"') {
            m_block.cells.push_back(trimmedCell(m_bytes, m_cellBegin, end));
            return;
        }
        const Cell cell = trimmedCell(m_bytes, m_cellBegin + 1, end - 1);
        if (cell.size && std::memchr(m_bytes + cell.begin, '"', cell.size))
            m_doubled.push_back(static_cast<quint32>(m_block.cells.size()));
        m_block.cells.push_back(cell);
    }

    void endRecord(quint32 next)
    {
        for (const quint32 cell : m_doubled)
            undouble(m_bytes, m_block.cells[cell]);
        m_doubled.clear();
        const auto cells = static_cast<quint32>(m_block.cells.size());
        m_record.cellCount = cells - m_record.firstCell;
        m_block.records.push_back(m_record);
        m_record = {.begin = next, .firstCell = cells, .line = m_line};
        m_cellBegin = next;
    }

    RecordBlock &m_block;
    char *const m_bytes;
    const quint32 m_end;
    const char m_separator;
    quint32 m_cellBegin;
    quint32 m_line;
    Record m_record; // the one in hand
    std::vector<quint32> m_doubled; // its cells with doubled quotes
    // What the window before leaves behind:
    quint64 m_inside = 0; // all ones when a quote is open
    bool m_mayOpen = true; // its last byte was one that a quote may follow
    bool m_mustEnd = false; // its last byte was a closing quote
};

} // namespace

SplitPlace splitCleanRecords(RecordBlock &block, SplitPlace from, char separator)
{
    return FastSplitter(block, from, separator).run();
}

} // namespace tracker
