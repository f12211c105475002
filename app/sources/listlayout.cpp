// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listlayout.h"

#include "app/sources/knownformat.h"
#include "app/sources/list/recordsplitter.h"
#include "app/sources/rowkind.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ListLayoutText {
    Q_DECLARE_TR_FUNCTIONS(ListLayout)
};

constexpr size_t sampleSize = 256 * 1024;
/// The part of it that mostly tells all there is to a header.
constexpr size_t beginningSize = 48 * 1024;
/// Titles and comments may stand before the header, but not whole pages of them.
constexpr size_t mostRowsBeforeHeader = 50;
constexpr char separators[] = {',', ';', '\t', '|'};

/// A row taken for the header under one dialect. More fields make a better header, then more cells.
struct HeaderGuess {
    Dialect dialect;
    size_t record = 0;
    int fields = 0;
    bool hasName = false;
    QStringList headers;

    auto fit() const { return std::pair(hasName, fields); }
    auto rank() const { return std::tuple(hasName, fields, headers.size()); }
};

HeaderGuess headerAt(const RecordBlock &block, Dialect dialect, size_t record, const FieldTable &fields)
{
    HeaderGuess guess{.dialect = dialect, .record = record};
    for (const Cell &cell : block.cellsOf(block.records[record])) {
        guess.headers << QString::fromUtf8(block.text(cell));
        if (const std::optional<Field> field = fields.ofHeader(guess.headers.last())) {
            ++guess.fields;
            guess.hasName |= *field == Field::Name;
        }
    }
    return guess;
}

bool isBlank(const RecordBlock &block, const Record &record)
{
    return kindOf(block, record, {}) == RowKind::Blank;
}

/// The best of the first rows; without headers where all are blank.
HeaderGuess bestHeader(const RecordBlock &block, Dialect dialect, const FieldTable &fields)
{
    HeaderGuess best{.dialect = dialect};
    for (size_t i = 0; i < std::min(block.records.size(), mostRowsBeforeHeader); ++i) {
        if (isBlank(block, block.records[i]))
            continue;
        HeaderGuess guess = headerAt(block, dialect, i, fields);
        // Where no row holds a known field, a lone cell above several is a title.
        const bool isUnderTitle = guess.fit() == best.fit() && best.fields == 0 && best.headers.size() == 1
            && guess.headers.size() > 1;
        if (best.headers.isEmpty() || guess.fit() > best.fit() || isUnderTitle)
            best = std::move(guess);
    }
    return best;
}

/// The row that a person takes for the header, by its physical line; 0 where there is none, so that the rows
/// only tell how many columns there are.
HeaderGuess chosenHeader(const RecordBlock &block, Dialect dialect, quint32 line, const FieldTable &fields)
{
    if (block.records.empty())
        return {.dialect = dialect};
    if (line > 0) {
        const auto after = std::ranges::upper_bound(block.records, line, {}, &Record::line);
        return headerAt(block, dialect,
                        static_cast<size_t>(std::max<std::ptrdiff_t>(after - block.records.begin() - 1, 0)),
                        fields);
    }
    const auto first = std::span(block.records).first(std::min(block.records.size(), mostRowsBeforeHeader));
    HeaderGuess none{.dialect = dialect};
    none.headers.fill({}, std::ranges::max(first, {}, &Record::cellCount).cellCount);
    return none;
}

/// The separator a spreadsheet wrote into the first line, sep=; and the length of that line.
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

/// The beginning of a list, decoded.
struct Sample {
    Bytes text;
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

/// The records of \a sample that a header is looked for in, down to one after \a line at least.
RecordBlock splitSample(const Sample &sample, SplitPlace begin, Dialect dialect, quint32 line)
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

Result<TextEncoding> encodingOf(ByteSource &source, const ListChoices &choices)
{
    std::vector<char> bytes(static_cast<size_t>(std::min<qint64>(source.size(), sampleSize)));
    const Result<qint64> got = source.read(0, bytes);
    if (!got)
        return got.failure();
    const std::string_view beginning(bytes.data(), static_cast<size_t>(*got));
    if (const std::optional<QString> format = knownBinaryFormat(beginning)) {
        return Failure{
            ListLayoutText::tr(
                "“%1” is %2, not a text file. Open it in its program and save the client list as CSV.")
                .arg(source.name(), *format)};
    }
    return choices.encoding ? chosenEncoding(*choices.encoding, beginning) : guessEncoding(beginning);
}

/// Where the record of that \a number begins; the end when there are not so many.
Result<TextPosition> positionOf(ByteSource &source, const TextEncoding &encoding, Dialect dialect,
                                const TextPosition &from, size_t number)
{
    RecordReader reader(source, encoding, dialect, from);
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

void applyChoices(ListLayout &layout, const ListChoices &choices)
{
    std::vector<FileColumn> &columns = layout.columns;
    for (const auto &[place, field] : choices.fields) {
        if (place < 0 || static_cast<size_t>(place) >= columns.size())
            continue;
        for (FileColumn &holder : columns) {
            if (field && !layout.fields.unites(*field) && holder.holds(*field))
                holder.use = FileColumn::Use::Text;
        }
        FileColumn &column = columns[static_cast<size_t>(place)];
        column.use = field ? FileColumn::Use::Field : FileColumn::Use::Text;
        column.field = field.value_or(Field::Name);
    }
    const auto chooseOrder = [](FileColumn &column, DateOrder order) {
        column.dateOrder = order;
        column.dateOrderChosen = true;
    };
    if (choices.dateOrder) {
        for (FileColumn &column : columns)
            chooseOrder(column, *choices.dateOrder);
    }
    for (const auto &[place, order] : choices.dateOrders) {
        if (place >= 0 && static_cast<size_t>(place) < columns.size())
            chooseOrder(columns[static_cast<size_t>(place)], order);
    }
}

} // namespace

std::optional<size_t> ListLayout::placeOf(Field field) const
{
    const auto holdsField = [field](const FileColumn &column) { return column.holds(field); };
    const auto found = std::ranges::find_if(columns, holdsField);
    if (found == columns.end())
        return {};
    return static_cast<size_t>(found - columns.begin());
}

Result<ListLayout> guessLayout(ByteSource &source, const ListChoices &choices, const FieldTable &fields)
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
    RecordBlock block;
    const auto tryQuote = [&](char quote) {
        for (const char separator : candidates) {
            const Dialect dialect{separator, quote};
            RecordBlock split = splitSample(*sample, begin, dialect, choices.headerLine.value_or(0));
            HeaderGuess guess = choices.headerLine ? chosenHeader(split, dialect, *choices.headerLine, fields)
                                                   : bestHeader(split, dialect, fields);
            if (guess.rank() > best.rank()) {
                best = std::move(guess);
                block = std::move(split);
            }
        }
    };
    tryQuote(choices.quote.value_or(Dialect().quote));
    if (!choices.quote && !best.hasName)
        tryQuote('\'');
    if (best.headers.isEmpty())
        return Failure{ListLayoutText::tr("“%1” holds only blank lines. Export the client list again.")
                           .arg(source.name())};

    const bool hasHeader = choices.headerLine != 0u;
    ColumnMapping mapping = mapColumns(best.headers, fields);
    ListLayout layout{.fields = fields,
                      .encoding = *encoding,
                      .dialect = best.dialect,
                      .headerLine = hasHeader ? block.records[best.record].line : 0,
                      .columns = std::move(mapping.columns),
                      .flags = choices.flags,
                      .notes = std::move(mapping.notes)};
    applyChoices(layout, choices);
    const auto before = std::span(block.records).first(best.record);
    const auto rowsBefore
        = std::ranges::count_if(before, [&](const Record &record) { return !isBlank(block, record); });
    if (rowsBefore > 0) {
        layout.notes.prepend(ListLayoutText::tr("%n line(s) before the header left out.", nullptr,
                                                static_cast<int>(rowsBefore)));
    }
    const Result<TextPosition> firstRow
        = positionOf(source, *encoding, best.dialect, from, best.record + (hasHeader ? 1 : 0));
    if (!firstRow)
        return firstRow.failure();
    layout.firstRow = *firstRow;
    return layout;
}

Result<bool> settleEncoding(ListLayout &layout, quint64 faults, ByteSource &source,
                            const ListChoices &choices)
{
    if (faults == 0 || layout.encoding.name != "UTF-8" || layout.encoding.hasFaults)
        return true;
    if (layout.encoding.isCertain) {
        layout.encoding.hasFaults = true;
        return false;
    }
    ListChoices other = choices;
    other.encoding = fallbackEncoding;
    Result<ListLayout> guessed = guessLayout(source, other, layout.fields);
    if (!guessed)
        return guessed.failure();
    layout = *std::move(guessed);
    layout.encoding.isCertain = false;
    return false;
}

std::optional<Failure> faultOf(const ListLayout &layout, const QString &name)
{
    if (layout.placeOf(Field::Name))
        return {};
    if (layout.headerLine == 0) {
        return Failure{ListLayoutText::tr(
                           "“%1” has no header. Say which of its columns holds the names of the machines.")
                           .arg(name)};
    }
    constexpr size_t mostShown = 20;
    QStringList shown;
    for (const FileColumn &column :
         std::span(layout.columns).first(std::min(layout.columns.size(), mostShown))) {
        const QString header = column.unnamed ? QString() : column.header;
        shown << (header.size() > 40 ? header.first(39) + u'…' : header);
    }
    if (layout.columns.size() > mostShown)
        shown << u"…"_s;
    return Failure{ListLayoutText::tr(
                       "“%1” has no column of machine names. Its headers are: %2. Name the column with the "
                       "machines “%3”.")
                       .arg(name, shown.join(u", "_s), layout.fields.header(Field::Name))};
}

} // namespace tracker
