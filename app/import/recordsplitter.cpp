// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/recordsplitter.h"

#include <algorithm>

namespace tracker {

namespace {

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// \a text without white space around it; the no-break space of spreadsheets counts as white.
Cell trimmed(const char *bytes, quint32 begin, quint32 end)
{
    const auto isWhite = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    const auto isNoBreakSpace
        = [bytes](quint32 at) { return bytes[at] == '\xC2' && bytes[at + 1] == '\xA0'; };
    for (bool more = true; more && begin < end;) {
        more = isWhite(bytes[begin]);
        if (more)
            ++begin;
        else if (end - begin >= 2 && isNoBreakSpace(begin) && (more = true))
            begin += 2;
    }
    for (bool more = true; more && begin < end;) {
        more = isWhite(bytes[end - 1]);
        if (more)
            --end;
        else if (end - begin >= 2 && isNoBreakSpace(end - 2) && (more = true))
            end -= 2;
    }
    return {begin, end - begin};
}

/// The exact way: a byte at a time, every oddity known.
class ExactSplitter {
public:
    ExactSplitter(RecordBlock &block, char separator, quint32 line, bool atEnd)
        : m_block(block)
        , m_bytes(block.bytes.data())
        , m_end(static_cast<quint32>(block.bytes.size()))
        , m_separator(separator)
        , m_line(line)
        , m_atEnd(atEnd)
    {
    }

    SplitEnd splitFrom(quint32 begin)
    {
        m_at = begin;
        while (m_at < m_end) {
            const SplitEnd before{m_at, m_line};
            if (!splitRecord()) {
                m_block.cells.resize(m_record.firstCell);
                return before;
            }
        }
        return {m_at, m_line};
    }

private:
    /// False when it needs more text.
    bool splitRecord()
    {
        m_record = {.begin = m_at, .firstCell = static_cast<quint32>(m_block.cells.size()), .line = m_line};
        m_doubled.clear();
        do {
            const quint32 content = skipBlanks(m_at);
            const bool quoted = content < m_end && m_bytes[content] == '"';
            const quint32 line = m_line;
            if (quoted ? splitQuoted(content + 1) : splitPlain())
                continue;
            if (!m_atEnd)
                return false;
            reject(content, line);
            return true;
        } while (acceptSeparator());
        if (!acceptLineEnd())
            return false;
        for (const quint32 cell : m_doubled)
            makeSingle(m_block.cells[cell]);
        m_record.cellCount = static_cast<quint32>(m_block.cells.size()) - m_record.firstCell;
        m_block.records.push_back(m_record);
        return true;
    }

    /// Up to a separator, a line end or the end of all text; false when that is not in sight.
    bool findCellEnd()
    {
        while (m_at < m_end && m_bytes[m_at] != m_separator && !isLineEnd(m_bytes[m_at]))
            ++m_at;
        return m_at < m_end || m_atEnd;
    }

    bool splitPlain()
    {
        const quint32 begin = m_at;
        if (!findCellEnd())
            return false;
        if (std::find(m_bytes + begin, m_bytes + m_at, '"') != m_bytes + m_at)
            m_record.oddity = Record::Oddity::StrayQuote;
        m_block.cells.push_back(trimmed(m_bytes, begin, m_at));
        return true;
    }

    /// A cell whose text begins at \a begin, after its quote; false when the quote is open.
    bool splitQuoted(quint32 begin)
    {
        bool hasDoubled = false;
        quint32 closing = begin;
        for (;; ++closing) {
            if (closing == m_end)
                return false;
            const bool hasNext = closing + 1 < m_end;
            if (m_bytes[closing] == '"') {
                if (!hasNext || m_bytes[closing + 1] != '"')
                    break;
                hasDoubled = true;
                ++closing;
            } else if (m_bytes[closing] == '\n'
                       || (m_bytes[closing] == '\r' && !(hasNext && m_bytes[closing + 1] == '\n'))) {
                ++m_line;
            }
        }
        m_at = skipBlanks(closing + 1);
        const quint32 afterQuote = m_at;
        if (!findCellEnd())
            return false;
        Cell cell = trimmed(m_bytes, begin, closing);
        if (m_at != afterQuote) { // such as "5" disk": the outer quotes go, those inside stay
            m_record.oddity = Record::Oddity::StrayQuote;
            cell = trimmed(m_bytes, begin, m_at);
            if (m_bytes[cell.begin + cell.size - 1] == '"')
                --cell.size;
            hasDoubled = true;
        }
        if (hasDoubled)
            m_doubled.push_back(static_cast<quint32>(m_block.cells.size()));
        m_block.cells.push_back(cell);
        return true;
    }

    /// The quote at \a quote on \a line is never closed: what is given up is the rest of that line.
    void reject(quint32 quote, quint32 line)
    {
        const auto lineEnd = std::find_if(m_bytes + quote, m_bytes + m_end, isLineEnd);
        m_block.cells.resize(m_record.firstCell);
        m_record.oddity = Record::Oddity::OpenQuote;
        m_record.line = line;
        m_block.records.push_back(m_record);
        m_at = static_cast<quint32>(lineEnd - m_bytes);
        m_line = line;
        acceptLineEnd();
    }

    bool acceptSeparator()
    {
        if (m_at == m_end || m_bytes[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    /// A line end or the end of all text; false when it cannot be seen whether a line feed follows.
    bool acceptLineEnd()
    {
        if (m_at == m_end)
            return true;
        if (m_bytes[m_at] == '\r') {
            if (m_at + 1 == m_end && !m_atEnd)
                return false;
            if (m_at + 1 < m_end && m_bytes[m_at + 1] == '\n')
                ++m_at;
        }
        ++m_at;
        ++m_line;
        return true;
    }

    quint32 skipBlanks(quint32 at) const
    {
        while (at < m_end && (m_bytes[at] == ' ' || m_bytes[at] == '\t') && m_bytes[at] != m_separator)
            ++at;
        return at;
    }

    /// In place: nobody else reads the bytes between a cell and the next.
    void makeSingle(Cell &cell)
    {
        char *to = m_bytes + cell.begin;
        const char *const end = to + cell.size;
        for (const char *from = to; from < end; ++from) {
            *to++ = *from;
            if (*from == '"' && from + 1 < end && from[1] == '"')
                ++from;
        }
        cell.size = static_cast<quint32>(to - (m_bytes + cell.begin));
    }

    RecordBlock &m_block;
    char *const m_bytes;
    const quint32 m_end;
    const char m_separator;
    quint32 m_line;
    const bool m_atEnd;
    quint32 m_at = 0;
    Record m_record;
    std::vector<quint32> m_doubled; // cells of the record with doubled quotes
};

} // namespace

SplitEnd splitRecords(RecordBlock &block, quint32 begin, char separator, quint32 line, bool atEnd)
{
    return ExactSplitter(block, separator, line, atEnd).splitFrom(begin);
}

} // namespace tracker
