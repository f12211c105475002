// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordreader.h"

#include "app/sources/list/exactsplitter.h"
#include "app/sources/list/recordsplitter.h"
#include "app/sources/list/recordwalk.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>

namespace tracker {

namespace {

struct RecordReaderText {
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

/// So many lines can be counted.
constexpr quint32 mostLines = std::numeric_limits<quint32>::max() - 1;

} // namespace

RecordReader::RecordReader(ByteSource &source, const TextEncoding &encoding, const Dialect &dialect,
                           TextPosition from, quint32 mostCells)
    : m_source(source)
    , m_encoding(encoding)
    , m_dialect(dialect)
    , m_mostCells(mostCells)
    , m_line(from.line)
{
    m_text.emplace(source, encoding, from.place);
}

Result<bool> RecordReader::next(RecordBlock &block)
{
    block.mostCells = m_mostCells;
    block.bytes.assign(m_rest.begin(), m_rest.end());
    m_pieces.clear();
    if (!m_rest.empty())
        m_pieces.push_back({0, m_restPlace});
    SplitPlace end;
    for (size_t wanted = 1;; wanted = block.bytes.size() * 2) {
        while (!m_atEnd && block.bytes.size() < wanted + m_rest.size()) {
            const auto begin = static_cast<quint32>(block.bytes.size());
            const Result<bool> more = m_text->append(block.bytes);
            if (!more)
                return more.failure();
            m_atEnd = !*more;
            if (*more)
                m_pieces.push_back({begin, m_text->pieceBegin()});
        }
        block.records.clear();
        block.cells.clear();
        end = splitRecords(block, {0, m_line}, m_dialect, m_atEnd);
        if (!block.records.empty() || m_atEnd)
            break;
        if (static_cast<qint64>(block.bytes.size()) > longestRecord) {
            const Result<SplitPlace> split = splitLong(block);
            if (!split)
                return split.failure();
            end = *split;
            break;
        }
    }
    if (end.line < m_line || end.line > mostLines) {
        return Failure{RecordReaderText::tr("“%1” has more than %2 lines, which is more than can be counted. "
                                            "Split it.")
                           .arg(m_source.name(), QLocale().toString(mostLines))};
    }
    m_line = end.line;
    m_rest.assign(block.bytes.begin() + end.offset, block.bytes.end());
    if (!m_rest.empty())
        m_restPlace = placeOf(end.offset);
    block.bytes.resize(end.offset);
    return !block.records.empty();
}

/// Splits the record that \a block begins with and that does not end in it: it is walked through to its end,
/// and only what is kept of it stays. Where a quote is open at the end of all text instead, it is given up,
/// and reading goes back to where it was.
Result<SplitPlace> RecordReader::splitLong(RecordBlock &block)
{
    if (!m_dialect.columns.empty() || !m_dialect.names.empty())
        return tooLong();
    const quint64 faults = m_text->faults();
    const TextOffset back{m_text->offset(), 0};
    RecordWalk walk(m_dialect, m_mostCells);
    std::optional<size_t> end = walk.walk({block.bytes.data(), block.bytes.size()});
    Bytes piece;
    while (!end && !m_atEnd) {
        piece.clear();
        const Result<bool> more = m_text->append(piece);
        if (!more)
            return more.failure();
        m_atEnd = !*more;
        end = walk.walk({piece.data(), piece.size()});
    }
    if (!end)
        walk.end();
    if (!end && walk.isQuoteOpen()) {
        m_text.emplace(m_source, m_encoding, back);
        m_faults += faults;
        m_atEnd = false;
        const std::optional<SplitPlace> next = splitOpenQuote(block, {0, m_line}, m_dialect);
        return next ? Result<SplitPlace>(splitRecords(block, *next, m_dialect, false)) : tooLong();
    }
    const qint64 kept = walk.keptEnd().value_or(longestRecord);
    if (m_dialect.isWrapped || kept >= longestRecord)
        return tooLong();
    block.bytes.resize(static_cast<size_t>(kept));
    splitExactly(block, {0, m_line}, m_dialect, true);
    Record &record = block.records.back();
    record.moreCells = walk.cellCount() - record.cellCount;
    record.hasMoreText = walk.hasMoreText();
    if (end) {
        const auto rest = static_cast<quint32>(kept);
        std::erase_if(m_pieces, [rest](const Piece &known) { return known.begin >= rest; });
        m_pieces.push_back({rest, m_text->advanced(m_text->pieceBegin(), static_cast<qint64>(*end))});
        block.bytes.insert(block.bytes.end(), piece.begin() + static_cast<qint64>(*end), piece.end());
    }
    return SplitPlace{static_cast<quint32>(kept), m_line + walk.lineEnds()};
}

Failure RecordReader::tooLong() const
{
    return {
        RecordReaderText::tr("“%1”: the row on line %2 does not end within %3. This is not a client list.")
            .arg(m_source.name(), QLocale().toString(m_line), QLocale().formattedDataSize(longestRecord, 0))};
}

TextPosition RecordReader::positionOf(const Record &record) const
{
    return {placeOf(record.begin), record.line};
}

TextPosition RecordReader::positionAfter() const
{
    return {m_rest.empty() ? TextOffset{m_text->offset(), 0} : m_restPlace, m_line};
}

TextOffset RecordReader::placeOf(quint32 offset) const
{
    const auto piece = std::prev(std::ranges::upper_bound(m_pieces, offset, {}, &Piece::begin));
    return m_text->advanced(piece->place, offset - piece->begin);
}

} // namespace tracker
