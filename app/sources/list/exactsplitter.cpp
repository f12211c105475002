// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/exactsplitter.h"

#include <algorithm>

namespace tracker {

namespace {

constexpr bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

class ExactSplitter {
public:
    ExactSplitter(RecordBlock &block, SplitPlace from, const Dialect &dialect, bool atEnd, bool neverCloses)
        : m_block(block)
        , m_bytes(block.bytes.data())
        , m_end(static_cast<quint32>(block.bytes.size()))
        , m_separator(dialect.separator)
        , m_quote(dialect.quote)
        , m_atEnd(atEnd)
        , m_neverCloses(neverCloses)
        , m_at(from.offset)
        , m_line(from.line)
    {
    }

    std::optional<SplitPlace> run()
    {
        m_record = {.begin = m_at, .firstCell = static_cast<quint32>(m_block.cells.size()), .line = m_line};
        if (!splitRecord()) {
            m_block.cells.resize(m_record.firstCell);
            return {};
        }
        m_block.records.push_back(m_record);
        return SplitPlace{m_at, m_line};
    }

private:
    /// False when it needs more text.
    bool splitRecord()
    {
        if (m_separator == ' ')
            m_at = skipRun(m_at);
        do {
            const quint32 content = skipBlanks(m_at);
            const bool quoted = content < m_end && m_bytes[content] == m_quote;
            const quint32 line = m_line;
            if (quoted ? splitQuoted(content + 1) : splitPlain())
                continue;
            if (!m_neverCloses)
                return false;
            return reject(content, line);
        } while (acceptSeparator());
        if (!acceptLineEnd())
            return false;
        for (const quint32 cell : m_doubled)
            undouble(m_bytes, m_block.cells[cell], m_quote);
        m_record.cellCount = static_cast<quint32>(m_block.cells.size()) - m_record.firstCell;
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
        Cell cell = trimmedCell(m_bytes, begin, m_at);
        const bool isFormula = unwrapFormula(m_bytes, cell);
        if (!isFormula && m_block.text(cell).find(m_quote) != std::string_view::npos)
            m_record.oddity = Record::Oddity::StrayQuote;
        keep(cell, isFormula);
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
            if (m_bytes[closing] == m_quote) {
                if (!hasNext || m_bytes[closing + 1] != m_quote)
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
        Cell cell = trimmedCell(m_bytes, begin, closing);
        if (m_at != afterQuote) { // such as "5" disk": the outer quotes go, those inside stay
            m_record.oddity = Record::Oddity::StrayQuote;
            cell = trimmedCell(m_bytes, begin, m_at);
            if (m_bytes[cell.begin + cell.size - 1] == m_quote)
                --cell.size;
            hasDoubled = true;
        }
        keep(cell, hasDoubled);
        return true;
    }

    void keep(const Cell &cell, bool isDoubled)
    {
        if (m_block.keep(m_record, cell) && isDoubled)
            m_doubled.push_back(static_cast<quint32>(m_block.cells.size() - 1));
    }

    /// The quote at \a quote on \a line is never closed: what is given up is the rest of that line. False
    /// when it needs more text.
    bool reject(quint32 quote, quint32 line)
    {
        const auto lineEnd = std::find_if(m_bytes + quote, m_bytes + m_end, isLineEnd);
        if (lineEnd == m_bytes + m_end && !m_atEnd)
            return false;
        m_block.cells.resize(m_record.firstCell);
        m_record.moreCells = 0;
        m_record.hasMoreText = false;
        m_record.oddity = Record::Oddity::OpenQuote;
        m_at = static_cast<quint32>(lineEnd - m_bytes);
        m_line = line;
        return acceptLineEnd();
    }

    bool acceptSeparator()
    {
        if (m_at == m_end || m_bytes[m_at] != m_separator)
            return false;
        ++m_at;
        if (m_separator != ' ')
            return true;
        // Several blanks part cells as one does, and at the end of a line they part none.
        m_at = skipRun(m_at);
        return m_at < m_end ? !isLineEnd(m_bytes[m_at]) : !m_atEnd;
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

    quint32 skipRun(quint32 at) const
    {
        while (at < m_end && m_bytes[at] == ' ')
            ++at;
        return at;
    }

    quint32 skipBlanks(quint32 at) const
    {
        while (at < m_end && (m_bytes[at] == ' ' || m_bytes[at] == '\t') && m_bytes[at] != m_separator)
            ++at;
        return at;
    }

    RecordBlock &m_block;
    char *const m_bytes;
    const quint32 m_end;
    const char m_separator;
    const char m_quote;
    const bool m_atEnd;
    const bool m_neverCloses; // a quote that is open where the bytes end
    quint32 m_at;
    quint32 m_line;
    Record m_record;
    std::vector<quint32> m_doubled; // cells of the record with doubled quotes
};

} // namespace

std::optional<SplitPlace> splitExactly(RecordBlock &block, SplitPlace from, const Dialect &dialect,
                                       bool atEnd)
{
    return ExactSplitter(block, from, dialect, atEnd, atEnd).run();
}

std::optional<SplitPlace> splitOpenQuote(RecordBlock &block, SplitPlace from, const Dialect &dialect)
{
    return ExactSplitter(block, from, dialect, false, true).run();
}

} // namespace tracker
