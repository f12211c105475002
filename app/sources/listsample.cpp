// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listsample.h"

#include "app/sources/headerguess.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// The part of a sample that mostly tells all there is to a header.
constexpr size_t beginningSize = 48 * 1024;

/// Whether the cells of the first line stand in typographic quotes, as a word processor leaves them.
bool hasCurlyQuotes(std::string_view text)
{
    const size_t begin = std::min(text.find_first_not_of("\r\n"), text.size());
    const std::string_view line = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    size_t quotes = 0;
    for (size_t i = 0; i < line.size(); ++i)
        quotes += curlyQuoteSize(line.substr(i)) > 0 ? 1 : 0;
    return quotes >= 4 && curlyQuoteSize(line) > 0;
}

} // namespace

Result<ListSample> readSample(ByteSource &source, TextEncoding &encoding, size_t size)
{
    ListSample sample{.isLong = size > sampleSize};
    TextSource text(source, encoding, {});
    while (sample.text.size() < size && !sample.isWhole) {
        const bool isFirst = sample.text.empty();
        const Result<bool> more = text.append(sample.text);
        if (!more)
            return more.failure();
        if (isFirst)
            sample.begin = text.pieceBegin();
        sample.isWhole = !*more;
    }
    if (source.transcript())
        return sample;
    const std::string_view read(sample.text.data(), sample.text.size());
    const bool doublesReturns = read.find("\r\r\n") != std::string_view::npos;
    const bool curlsQuotes = hasCurlyQuotes(read);
    if (doublesReturns <= encoding.doublesReturns && curlsQuotes <= encoding.curlsQuotes)
        return sample;
    encoding.doublesReturns |= doublesReturns;
    encoding.curlsQuotes |= curlsQuotes;
    return readSample(source, encoding, size);
}

RecordBlock splitSample(const ListSample &sample, SplitPlace begin, const Dialect &dialect, quint32 line)
{
    if (sample.text.size() > beginningSize) {
        RecordBlock beginning{.bytes = Bytes(sample.text.begin(), sample.text.begin() + beginningSize)};
        splitRecords(beginning, begin, dialect, false);
        if (beginning.records.size() > mostRowsBeforeHeader && beginning.records.back().line > line)
            return beginning;
    }
    RecordBlock whole{.bytes = sample.text};
    splitRecords(whole, begin, dialect, sample.isWhole);
    return whole;
}

std::optional<std::pair<char, quint32>> separatorLine(std::string_view text)
{
    if (text.size() < 5 || !canSeparate(text[4])
        || !QString::fromUtf8(text.substr(0, 4)).startsWith("sep="_L1, Qt::CaseInsensitive))
        return {};
    size_t end = 5;
    if (end < text.size() && text[end] == '\r')
        ++end;
    if (end < text.size() && text[end] == '\n')
        ++end;
    if (end == 5 && text.size() > 5)
        return {};
    return std::pair(text[4], static_cast<quint32>(end));
}

} // namespace tracker
