// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/listlayout.h"

#include "app/import/knownformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ListLayoutText {
    Q_DECLARE_TR_FUNCTIONS(ListLayout)
};
using Text = ListLayoutText;

constexpr size_t sampleSize = 256 * 1024;
/// Titles and comments may stand before the header, but not whole pages of them.
constexpr size_t mostRowsBeforeHeader = 50;
constexpr char separators[] = {',', ';', '\t', '|'};

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A row taken for the header under one separator. More fields make a better header, then more cells.
struct HeaderGuess {
    char separator = ',';
    size_t record = 0;
    int fields = 0;
    bool hasName = false;
    QStringList headers;

    auto rank() const { return std::tuple(hasName, fields, headers.size()); }
};

HeaderGuess headerIn(const RecordBlock &block, char separator)
{
    HeaderGuess best{.separator = separator};
    const size_t count = std::min(block.records.size(), mostRowsBeforeHeader);
    for (size_t i = 0; i < count; ++i) {
        HeaderGuess guess{.separator = separator, .record = i};
        for (const Cell &cell : block.cellsOf(block.records[i])) {
            guess.headers << toString(block.text(cell));
            if (const std::optional<Field> field = fieldOfHeader(guess.headers.last())) {
                ++guess.fields;
                guess.hasName |= *field == Field::Name;
            }
        }
        const bool isBlank = std::ranges::all_of(guess.headers, &QString::isEmpty);
        if (!isBlank
            && (best.headers.isEmpty()
                || std::pair(guess.hasName, guess.fields) > std::pair(best.hasName, best.fields)))
            best = std::move(guess);
    }
    return best;
}

/// Rows before \a record that are not blank.
int rowsBefore(const RecordBlock &block, size_t record)
{
    return static_cast<int>(
        std::ranges::count_if(std::span(block.records).first(record), [&block](const Record &row) {
            return !std::ranges::all_of(block.cellsOf(row), [](const Cell &cell) { return cell.size == 0; });
        }));
}

/// The separator a spreadsheet wrote into the first line, sep=; and the length of that line.
std::optional<std::pair<char, quint32>> separatorLine(std::string_view text)
{
    if (text.size() < 5 || !toString(text.substr(0, 4)).startsWith("sep="_L1, Qt::CaseInsensitive))
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

Failure noNameColumn(const QString &name, const QStringList &headers)
{
    constexpr int mostShown = 20;
    QStringList shown;
    for (const QString &header : headers.first(std::min<qsizetype>(headers.size(), mostShown)))
        shown << (header.size() > 40 ? header.first(39) + u'…' : header);
    if (headers.size() > mostShown)
        shown << u"…"_s;
    return {Text::tr("“%1” has no column of machine names. Its headers are: %2. Name the column with the "
                     "machines “%3”.")
                .arg(name, shown.join(u", "_s), fieldHeader(Field::Name))};
}

} // namespace

Result<ListLayout> guessLayout(ByteSource &source)
{
    RecordBlock block;
    block.bytes.resize(static_cast<size_t>(std::min<qint64>(source.size(), sampleSize)));
    const Result<qint64> got = source.read(0, block.bytes);
    if (!got)
        return got.failure();
    block.bytes.resize(static_cast<size_t>(*got));
    const std::string_view sample(block.bytes.data(), block.bytes.size());
    if (const std::optional<QString> format = knownBinaryFormat(sample)) {
        return Failure{
            Text::tr("“%1” is %2, not a text. Open it in its program and save the client list as CSV.")
                .arg(source.name(), *format)};
    }
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    TextPosition from{.offset = sample.starts_with(byteOrderMark) ? 3 : 0};
    const auto given = separatorLine(sample.substr(static_cast<size_t>(from.offset)));
    if (given)
        from = {from.offset + given->second, from.line + 1};

    const bool isWhole = static_cast<qint64>(sample.size()) == source.size();
    const std::vector<char> text = block.bytes;
    HeaderGuess best;
    for (const char separator : given ? std::span(&given->first, 1) : std::span(separators)) {
        block = {.bytes = text};
        splitRecords(block, {static_cast<quint32>(from.offset), from.line}, separator, isWhole);
        if (HeaderGuess guess = headerIn(block, separator); guess.rank() > best.rank())
            best = std::move(guess);
    }
    if (!best.hasName)
        return noNameColumn(source.name(), best.headers);

    block = {.bytes = text};
    const SplitPlace end
        = splitRecords(block, {static_cast<quint32>(from.offset), from.line}, best.separator, isWhole);
    const bool isLast = best.record + 1 == block.records.size();
    ListLayout layout;
    layout.separator = best.separator;
    layout.headerLine = block.records[best.record].line;
    layout.firstRow = isLast
        ? TextPosition{end.offset, end.line}
        : TextPosition{block.records[best.record + 1].begin, block.records[best.record + 1].line};
    ColumnMapping mapping = mapColumns(best.headers);
    layout.columns = std::move(mapping.columns);
    layout.notes = std::move(mapping.notes);
    if (const int count = rowsBefore(block, best.record))
        layout.notes.prepend(Text::tr("%n line(s) before the header left out.", nullptr, count));
    return layout;
}

} // namespace tracker
