// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/fastsplitter.h"

#include "app/base/platform/bytewindow.h"

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

template <typename Window> class FastSplitter {
public:
    FastSplitter(RecordBlock &block, SplitPlace from, char separator)
        : m_block(block)
        , m_bytes(block.bytes.data())
        , m_end(static_cast<quint32>(block.bytes.size()))
        , m_separator(separator)
        , m_cellBegin(from.offset)
        , m_cellCount(static_cast<quint32>(block.cells.size()))
        , m_line(from.line)
        , m_record{.begin = from.offset, .firstCell = m_cellCount, .line = from.line}
    {
    }

    SplitPlace run()
    {
        bool goesOn = true;
        for (quint32 at = m_record.begin; goesOn && at < m_end; at += Window::size) {
            if (m_end - at >= Window::size) {
                goesOn = splitWindow(at, Window(m_bytes + at));
            } else {
                char last[Window::size] = {};
                std::memcpy(last, m_bytes + at, m_end - at);
                goesOn = splitWindow(at, Window(last));
            }
        }
        m_block.cells.resize(m_record.firstCell);
        return {m_record.begin, m_record.line};
    }

private:
    /// False where an oddity begins.
    bool splitWindow(quint32 at, const Window &window)
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
        const char *const bytes = m_bytes;
        const char separator = m_separator;
        Cell *to = roomForCells();
        quint32 begin = m_cellBegin;
        for (quint64 rest = ends | innerLineEnds; rest; rest &= rest - 1) {
            const quint64 bit = rest & -rest;
            const quint32 place = at + static_cast<quint32>(std::countr_zero(rest));
            if (place < begin) // the second of a pair
                continue;
            const char c = bytes[place];
            if (c == '\r' && place + 1 == m_end)
                return false;
            if (bit & innerLineEnds) {
                m_line += c == '\r' && bytes[place + 1] == '\n' ? 0 : 1;
                continue;
            }
            to = endCell(to, begin, place);
            begin = place + 1;
            if (c == separator)
                continue;
            if (hasTooMany(to))
                return false;
            if (c == '\r' && bytes[begin] == '\n')
                ++begin;
            ++m_line;
            endRecord(to, begin);
        }
        m_cellBegin = begin;
        m_cellCount = countUpTo(to);
        return !hasTooMany(to);
    }

    /// Where the next cells go; as many fit as a window can end.
    Cell *roomForCells()
    {
        if (m_block.cells.size() < m_cellCount + Window::size)
            m_block.cells.resize(size_t{m_cellCount} + 4 * Window::size);
        return m_block.cells.data() + m_cellCount;
    }
    /// Whether the record in hand has more cells than are kept.
    bool hasTooMany(const Cell *to) const { return countUpTo(to) - m_record.firstCell > m_block.mostCells; }
    quint32 countUpTo(const Cell *to) const { return static_cast<quint32>(to - m_block.cells.data()); }

    /// The place after \a to, which is the cell now.
    Cell *endCell(Cell *to, quint32 begin, quint32 end)
    {
        const char first = m_bytes[begin];
        if (begin != end && first != '"' && isPlain(first) && isPlain(m_bytes[end - 1])) [[likely]] {
            *to = {begin, end - begin};
        } else if (begin == end || first != '"') {
            *to = trimmedCell(m_bytes, begin, end);
        } else {
            *to = trimmedCell(m_bytes, begin + 1, end - 1);
            if (to->size && std::memchr(m_bytes + to->begin, '"', to->size))
                m_doubled.push_back(countUpTo(to));
        }
        return to + 1;
    }

    void endRecord(const Cell *to, quint32 next)
    {
        for (const quint32 cell : m_doubled)
            undouble(m_bytes, m_block.cells[cell]);
        m_doubled.clear();
        const quint32 cells = countUpTo(to);
        m_record.cellCount = cells - m_record.firstCell;
        m_block.records.push_back(m_record);
        m_record = {.begin = next, .firstCell = cells, .line = m_line};
    }

    RecordBlock &m_block;
    char *const m_bytes;
    const quint32 m_end;
    const char m_separator;
    quint32 m_cellBegin;
    quint32 m_cellCount;
    quint32 m_line;
    Record m_record; // the one in hand
    std::vector<quint32> m_doubled; // its cells with doubled quotes
    // What the window before leaves behind:
    quint64 m_inside = 0; // all ones when a quote is open
    bool m_mayOpen = true; // its last byte was one that a quote may follow
    bool m_mustEnd = false; // its last byte was a closing quote
};

} // namespace

SplitPlace splitCleanRecords(RecordBlock &block, SplitPlace from, char separator, Scanning scanning)
{
    return scanning == Scanning::Wide ? FastSplitter<WideWindow>(block, from, separator).run()
                                      : FastSplitter<PortableWindow>(block, from, separator).run();
}

} // namespace tracker
