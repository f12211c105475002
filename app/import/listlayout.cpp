// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/listlayout.h"

#include "app/import/knownformat.h"
#include "app/import/recordsplitter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListLayout)
};

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
    quint32 line = 1;
    int rowsBefore = 0; ///< that are not blank
    int fields = 0;
    bool hasName = false;
    QStringList headers;

    auto rank() const { return std::tuple(hasName, fields, headers.size()); }
};

HeaderGuess headerIn(const RecordBlock &block, char separator)
{
    HeaderGuess best{.separator = separator};
    int rowsBefore = 0;
    const size_t count = std::min(block.records.size(), mostRowsBeforeHeader);
    for (size_t i = 0; i < count; ++i) {
        const Record &record = block.records[i];
        HeaderGuess guess{.separator = separator, .record = i, .line = record.line, .rowsBefore = rowsBefore};
        for (const Cell &cell : block.cellsOf(record)) {
            guess.headers << toString(block.text(cell));
            if (const std::optional<Field> field = fieldOfHeader(guess.headers.last())) {
                ++guess.fields;
                guess.hasName |= *field == Field::Name;
            }
        }
        if (std::ranges::all_of(guess.headers, &QString::isEmpty))
            continue;
        ++rowsBefore;
        const auto better = [](const HeaderGuess &a, const HeaderGuess &b) {
            return std::pair(a.hasName, a.fields) > std::pair(b.hasName, b.fields);
        };
        if (best.headers.isEmpty() || better(guess, best))
            best = std::move(guess);
    }
    return best;
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

/// The beginning of a list, decoded.
struct Sample {
    std::vector<char> text;
    TextOffset begin;
    bool isWhole = false;
};

Result<Sample> readSample(TextSource &source)
{
    Sample sample;
    while (sample.text.size() < sampleSize && !sample.isWhole) {
        const bool isFirst = sample.text.empty();
        const Result<bool> more = source.append(sample.text);
        if (!more)
            return more.failure();
        if (isFirst)
            sample.begin = source.pieceBegin();
        sample.isWhole = !*more;
    }
    return sample;
}

Result<TextEncoding> encodingOf(ByteSource &source, const ListChoices &choices)
{
    std::vector<char> bytes(static_cast<size_t>(std::min<qint64>(source.size(), sampleSize)));
    const Result<qint64> got = source.read(0, bytes);
    if (!got)
        return got.failure();
    const std::string_view beginning(bytes.data(), static_cast<size_t>(*got));
    if (const std::optional<QString> format = knownBinaryFormat(beginning)) {
        return Failure{
            Text::tr("“%1” is %2, not a text file. Open it in its program and save the client list as CSV.")
                .arg(source.name(), *format)};
    }
    return choices.encoding ? chosenEncoding(*choices.encoding, beginning) : guessEncoding(beginning);
}

/// Where the record of that \a number begins; the end when there are not so many.
Result<TextPosition> positionOf(ByteSource &source, const TextEncoding &encoding, char separator,
                                const TextPosition &from, size_t number)
{
    RecordReader reader(source, encoding, separator, from);
    RecordBlock block;
    for (;;) {
        const Result<bool> more = reader.next(block);
        if (!more)
            return more.failure();
        if (!*more)
            return TextPosition{{source.size(), 0}, from.line};
        if (number < block.records.size())
            return reader.positionOf(block.records[number]);
        number -= block.records.size();
    }
}

void applyChoices(std::vector<FileColumn> &columns, const ListChoices &choices)
{
    for (const auto &[place, field] : choices.fields) {
        if (place < 0 || static_cast<size_t>(place) >= columns.size())
            continue;
        for (FileColumn &holder : columns) {
            if (field && *field != Field::Site && holder.holds(*field))
                holder.use = FileColumn::Use::Text;
        }
        FileColumn &column = columns[static_cast<size_t>(place)];
        column.use = field ? FileColumn::Use::Field : FileColumn::Use::Text;
        column.field = field.value_or(Field::Name);
    }
    if (choices.dateOrder) {
        for (FileColumn &column : columns) {
            column.dateOrder = *choices.dateOrder;
            column.dateOrderChosen = true;
        }
    }
}

} // namespace

Result<ListLayout> guessLayout(ByteSource &source, const ListChoices &choices)
{
    const Result<TextEncoding> encoding = encodingOf(source, choices);
    if (!encoding)
        return encoding.failure();
    TextSource text(source, *encoding, {});
    const Result<Sample> sample = readSample(text);
    if (!sample)
        return sample.failure();

    TextPosition from{sample->begin, 1};
    SplitPlace begin;
    std::vector<char> candidates(std::begin(separators), std::end(separators));
    if (const auto given = separatorLine({sample->text.data(), sample->text.size()})) {
        candidates = {given->first};
        begin = {given->second, 2};
        from = {text.advanced(from.place, given->second), 2};
    }
    if (choices.separator)
        candidates = {*choices.separator};

    HeaderGuess best;
    for (const char separator : candidates) {
        RecordBlock block{.bytes = sample->text};
        splitRecords(block, begin, separator, sample->isWhole);
        if (HeaderGuess guess = headerIn(block, separator); guess.rank() > best.rank())
            best = std::move(guess);
    }
    if (best.headers.isEmpty())
        return Failure{
            Text::tr("“%1” holds only blank lines. Export the client list again.").arg(source.name())};
    const bool hasHeader = choices.hasHeader.value_or(true);
    ListLayout layout{.encoding = *encoding, .separator = best.separator, .headerLine = best.line};
    if (!hasHeader) {
        best.record = 0;
        layout.headerLine = 0;
        best.headers.fill({});
    }
    ColumnMapping mapping = mapColumns(best.headers);
    applyChoices(mapping.columns, choices);
    const auto holdsName = [](const FileColumn &column) { return column.holds(Field::Name); };
    if (std::ranges::none_of(mapping.columns, holdsName))
        return noNameColumn(source.name(), best.headers);
    layout.columns = std::move(mapping.columns);
    layout.notes = std::move(mapping.notes);
    if (hasHeader && best.rowsBefore > 0)
        layout.notes.prepend(Text::tr("%n line(s) before the header left out.", nullptr, best.rowsBefore));

    const Result<TextPosition> firstRow
        = positionOf(source, *encoding, best.separator, from, best.record + (hasHeader ? 1 : 0));
    if (!firstRow)
        return firstRow.failure();
    layout.firstRow = *firstRow;
    return layout;
}

} // namespace tracker
