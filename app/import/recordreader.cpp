// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/recordreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace tracker {

namespace {

struct RecordReaderText {
    Q_DECLARE_TR_FUNCTIONS(RecordReader)
};
using Text = RecordReaderText;

constexpr size_t blockSize = 128 * 1024;
/// Nobody's record is longer; places in a block are 32 bits wide.
constexpr size_t longestRecord = 1u << 30;

} // namespace

RecordReader::RecordReader(ByteSource &source, char separator, TextPosition from)
    : m_source(source)
    , m_separator(separator)
    , m_line(from.line)
    , m_blockOffset(from.offset)
    , m_offset(from.offset)
{
}

Result<bool> RecordReader::next(RecordBlock &block)
{
    block.bytes.assign(m_rest.begin(), m_rest.end());
    m_blockOffset = m_offset - static_cast<qint64>(m_rest.size());
    SplitPlace end;
    for (size_t more = blockSize; block.records.clear(), block.cells.clear(), true;
         more = std::max(blockSize, block.bytes.size())) {
        if (const Result<bool> appended = appendTo(block.bytes, more); !appended)
            return appended.failure();
        end = splitRecords(block, {0, m_line}, m_separator, m_atEnd);
        if (!block.records.empty() || m_atEnd)
            break;
        if (block.bytes.size() > longestRecord) {
            return Failure{
                Text::tr("“%1”: the row on line %2 does not end within 1 GiB. This is no client list.")
                    .arg(m_source.name(), QLocale().toString(m_line))};
        }
    }
    m_line = end.line;
    m_rest.assign(block.bytes.begin() + end.offset, block.bytes.end());
    return !block.records.empty();
}

Result<bool> RecordReader::appendTo(std::vector<char> &bytes, size_t size)
{
    if (m_atEnd)
        return false;
    const size_t known = bytes.size();
    bytes.resize(known + size);
    const std::span<char> fresh = std::span(bytes).subspan(known);
    const Result<qint64> got = m_source.read(m_offset, fresh);
    if (!got)
        return got.failure();
    bytes.resize(known + static_cast<size_t>(*got));
    if (const void *nul = std::memchr(fresh.data(), '\0', static_cast<size_t>(*got))) {
        const qint64 offset = m_offset + (static_cast<const char *>(nul) - fresh.data());
        return Failure{
            Text::tr("“%1” holds a NUL byte at offset %2, so it is no text. Export the client list as text.")
                .arg(m_source.name(), QLocale().toString(offset))};
    }
    m_offset += *got;
    m_atEnd = static_cast<size_t>(*got) < size;
    return true;
}

} // namespace tracker
