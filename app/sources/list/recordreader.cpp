// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/recordreader.h"

#include "app/sources/list/recordsplitter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tracker {

namespace {

struct RecordReaderText {
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};

/// Nobody's record is longer; places in a block are 32 bits wide.
constexpr size_t longestRecord = 1u << 30;

} // namespace

RecordReader::RecordReader(ByteSource &source, const TextEncoding &encoding, const Dialect &dialect,
                           TextPosition from)
    : m_text(source, encoding, from.place)
    , m_name(source.name())
    , m_dialect(dialect)
    , m_line(from.line)
{
}

Result<bool> RecordReader::next(RecordBlock &block)
{
    block.bytes.assign(m_rest.begin(), m_rest.end());
    m_pieces.clear();
    if (!m_rest.empty())
        m_pieces.push_back({0, m_restPlace});
    SplitPlace end;
    for (size_t wanted = 1;; wanted = block.bytes.size() * 2) {
        while (!m_atEnd && block.bytes.size() < wanted + m_rest.size()) {
            const auto begin = static_cast<quint32>(block.bytes.size());
            const Result<bool> more = m_text.append(block.bytes);
            if (!more)
                return more.failure();
            m_atEnd = !*more;
            if (*more)
                m_pieces.push_back({begin, m_text.pieceBegin()});
        }
        block.records.clear();
        block.cells.clear();
        end = splitRecords(block, {0, m_line}, m_dialect, m_atEnd);
        if (!block.records.empty() || m_atEnd)
            break;
        if (block.bytes.size() > longestRecord) {
            return Failure{
                RecordReaderText::tr(
                    "“%1”: the row on line %2 does not end within 1 GiB. This is not a client list.")
                    .arg(m_name, QLocale().toString(m_line))};
        }
    }
    m_line = end.line;
    m_rest.assign(block.bytes.begin() + end.offset, block.bytes.end());
    if (!m_rest.empty())
        m_restPlace = placeOf(end.offset);
    block.bytes.resize(end.offset);
    return !block.records.empty();
}

TextPosition RecordReader::positionOf(const Record &record) const
{
    return {placeOf(record.begin), record.line};
}

TextOffset RecordReader::placeOf(quint32 offset) const
{
    const auto piece = std::prev(std::ranges::upper_bound(m_pieces, offset, {}, &Piece::begin));
    return m_text.advanced(piece->place, offset - piece->begin);
}

} // namespace tracker
