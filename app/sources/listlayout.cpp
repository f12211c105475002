// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/listlayout.h"

#include "app/sources/barelist.h"
#include "app/sources/dialectguess.h"
#include "app/sources/forms/transcript.h"
#include "app/sources/headerguess.h"
#include "app/sources/knownformat.h"
#include "app/sources/list/plausibleencodings.h"
#include "app/sources/list/recordsplitter.h"
#include "app/sources/listsample.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

struct ListLayoutText {
    Q_DECLARE_TR_FUNCTIONS(ListLayout)
};

/// The sample grows to this, where a header is still to come.
constexpr size_t longestSample = 4 * 1024 * 1024;
/// Nobody's list has more columns: a workbook has 16,384 at most.
constexpr qsizetype mostColumns = 128 * 1024;
/// Enough to tell a character set by.
constexpr size_t charactersLookedAt = 64 * 1024;
constexpr char separators[] = {',', ';', '\t', '|'};

Result<TextEncoding> encodingOf(ByteSource &source, const ListChoices &choices)
{
    if (source.transcript())
        return TextEncoding{.isCertain = true};
    std::vector<char> bytes(sampleSize);
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
Result<TextPosition> positionOf(ByteSource &source, const TextEncoding &encoding, const Dialect &dialect,
                                const TextPosition &from, size_t number)
{
    RecordReader reader(source, encoding, dialect, from);
    for (RecordBlock block; number > 0;) {
        const Result<bool> more = reader.next(block);
        if (!more)
            return more.failure();
        if (!*more)
            break;
        if (number < block.records.size())
            return reader.positionOf(block.records[number]);
        number -= block.records.size();
    }
    return reader.positionAfter();
}

void applyChoices(ListLayout &layout, const ListChoices &choices)
{
    std::vector<FileColumn> &columns = layout.columns;
    for (const auto &[place, field] : choices.fields) {
        if (place < 0 || static_cast<size_t>(place) >= columns.size())
            continue;
        if (field && !layout.fields.unites(*field)) {
            for (FileColumn &holder : columns) {
                if (holder.holds(*field))
                    holder.use = FileColumn::Use::Text;
            }
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

/// What the beginning of a list shows.
struct LayoutGuess {
    HeaderGuess best;
    RecordBlock block; ///< split as it says
    std::optional<BareList> bare; ///< where there is no header
};

/// \a begin is where the text of \a sample begins, \a candidates are the usual separators that it may have.
LayoutGuess guessFrom(const ListSample &sample, SplitPlace begin, const std::vector<char> &candidates,
                      const ListChoices &choices, const FieldTable &fields)
{
    LayoutGuess guessed;
    HeaderGuess &best = guessed.best;
    RecordBlock &block = guessed.block;
    const auto tryDialect = [&](const Dialect &dialect) {
        RecordBlock split = splitSample(sample, begin, dialect, choices.headerLine.value_or(0));
        HeaderGuess guess = hasNamedValues(dialect) ? headerOfNames(dialect, fields)
            : choices.headerLine ? chosenHeader(split, dialect, *choices.headerLine, fields,
                                                choices.joinsHeaderRows.value_or(false))
                                 : bestHeader(split, dialect, fields, choices.joinsHeaderRows);
        if (guess.rank() > best.rank()) {
            best = std::move(guess);
            block = std::move(split);
        }
    };
    // A list without a header and without a word about it.
    const auto tryBare = [&](std::span<const char> apart) {
        std::optional<BareList> found;
        for (const char separator : apart) {
            const Dialect dialect{separator, choices.quote.value_or(Dialect().quote)};
            if (separator == fixedWidth)
                continue;
            RecordBlock split = splitSample(sample, begin, dialect, 0);
            std::optional<BareList> guess = bareListOf(split, fields);
            if (!guess || (found && guess->rank() <= found->rank()))
                continue;
            found = std::move(guess);
            best = {.dialect = dialect, .record = found->firstRecord};
            best.headers.fill({}, static_cast<qsizetype>(found->fields.size()));
            block = std::move(split);
        }
        return found;
    };
    // An unusual separator has to prove itself: most characters part something somewhere.
    const auto tryUnusual = [&](const Dialect &dialect) {
        HeaderGuess before = best;
        RecordBlock blockBefore = block;
        tryDialect(dialect);
        const bool isPlain = dialect.columns.empty();
        const bool isProven = best.hasName && best.fields > 1 && isEven(block, best.record);
        if (best.dialect == dialect && isPlain && !hasNamedValues(dialect) && !dialect.isWrapped
            && !isProven) {
            best = std::move(before);
            block = std::move(blockBefore);
        }
    };
    const char quote = choices.quote.value_or(Dialect().quote);
    const std::string_view sampled(sample.text.data() + begin.offset, sample.text.size() - begin.offset);
    const bool isFixed = choices.separator == fixedWidth;
    const auto tryQuote = [&](char quoted) {
        for (const char separator : candidates) {
            if (separator != fixedWidth)
                tryDialect({separator, quoted});
        }
    };
    if (isFixed) {
        for (const Dialect &dialect : fixedDialects(sampled, fields))
            tryDialect(dialect);
        if (best.headers.isEmpty())
            tryDialect({.separator = fixedWidth, .quote = noQuote, .columns = {0}});
    }
    tryQuote(quote);
    if (!choices.quote && !best.hasName && !isFixed)
        tryQuote('\'');
    if (!choices.separator && !best.hasName && !sample.isLong) {
        for (const Dialect &dialect : unusualDialects(sampled, quote, fields)) {
            const bool isForHeader = hasNamedValues(dialect) && choices.headerLine;
            if (!isForHeader && !best.hasName)
                tryUnusual(dialect);
        }
    }
    // One field is no proof: the name of a value may be that of a field.
    if (!choices.separator && !choices.headerLine && best.hasName && best.fields < 2) {
        if (const std::optional<Dialect> named = namedDialect(sampled, fields))
            tryDialect(*named);
    }
    if (!best.hasName && !choices.headerLine)
        guessed.bare = tryBare(candidates);
    constexpr char blanks[] = {' '};
    if (!best.hasName && !choices.headerLine && !choices.separator && !guessed.bare)
        guessed.bare = tryBare(blanks);
    return guessed;
}

/// Whether so few rows were seen whole that a header with names may follow.
bool isHeaderToCome(const LayoutGuess &guess, const ListSample &sample)
{
    return !sample.isWhole && !guess.best.hasName && guess.block.records.size() <= mostRowsBeforeHeader;
}

/// Why what begins so cannot be read.
std::optional<Failure> faultOf(const LayoutGuess &guess, const ListSample &sample, const QString &name)
{
    const QLocale locale;
    if (guess.best.headers.size() > mostColumns) {
        return Failure{
            ListLayoutText::tr("“%1” has %2 columns; more than %3 are not read. Export fewer.")
                .arg(name, locale.toString(guess.best.headers.size()), locale.toString(mostColumns))};
    }
    if (!guess.best.headers.isEmpty())
        return {};
    if (sample.isWhole)
        return Failure{
            ListLayoutText::tr("“%1” holds only blank lines. Export the client list again.").arg(name)};
    return Failure{ListLayoutText::tr("“%1” holds no header within its first %2. This is not a client list.")
                       .arg(name, locale.formattedDataSize(static_cast<qint64>(sample.text.size()), 0))};
}

/// Takes the columns of a list without header for what their values show.
void takeBare(ListLayout &layout, const BareList &bare)
{
    QStringList guesses;
    for (size_t place = 0; place < bare.fields.size(); ++place) {
        const std::optional<Field> field = bare.fields[place];
        if (!field)
            continue;
        FileColumn &column = layout.columns[place];
        column.use = FileColumn::Use::Field;
        column.field = *field;
        //: a column, and the field that it is taken for
        guesses << ListLayoutText::tr("“%1” for “%2”").arg(column.header, layout.fields.title(*field));
    }
    layout.notes << ListLayoutText::tr(
                        "The list has no header; by their values the columns are taken so: %1. "
                        "Please check.")
                        .arg(guesses.join(u", "_s));
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

namespace {

/// What is known about a transcript leaves less to choose: it is comma separated, and records have a header.
ListChoices choicesThatCount(const ByteSource &source, ListChoices choices)
{
    if (const std::shared_ptr<const Transcript> &transcript = source.transcript()) {
        choices.separator = Dialect().separator;
        choices.quote = Dialect().quote;
        if (transcript->rows.linesBefore > 0)
            choices.headerLine = transcript->rows.linesBefore;
    }
    return choices;
}

/// Another 8-bit character set in which the header of a list, which has no name in \a layout, has one.
std::optional<ListLayout> inAnotherEncoding(ByteSource &source, const ListLayout &layout,
                                            const ListChoices &choices)
{
    if (layout.encoding.isCertain || layout.encoding.name != fallbackEncoding || layout.placeOf(Field::Name))
        return {};
    std::vector<char> bytes(charactersLookedAt);
    const Result<qint64> got = source.read(0, bytes);
    if (!got)
        return {};
    for (const QByteArray &name : plausibleEncodings({bytes.data(), static_cast<size_t>(*got)})) {
        if (name == fallbackEncoding || name.startsWith("UTF"))
            continue;
        ListChoices other = choices;
        other.encoding = name;
        Result<ListLayout> guessed = guessLayout(source, other, layout.fields, layout.zone, layout.locale);
        if (guessed && guessed->headerLine > 0 && guessed->placeOf(Field::Name)) {
            guessed->encoding.isCertain = false;
            return *std::move(guessed);
        }
    }
    return {};
}

} // namespace

Result<ListLayout> guessLayout(ByteSource &source, const ListChoices &given, const FieldTable &fields,
                               const QTimeZone &zone, const QLocale &locale)
{
    const ListChoices choices = choicesThatCount(source, given);
    Result<TextEncoding> encoding = encodingOf(source, choices);
    if (!encoding)
        return encoding.failure();
    Result<ListSample> sample = readSample(source, *encoding);
    if (!sample)
        return sample.failure();

    TextPosition from{sample->begin, 1};
    SplitPlace begin;
    std::vector<char> candidates(std::begin(separators), std::end(separators));
    const auto said
        = source.transcript() ? std::nullopt : separatorLine({sample->text.data(), sample->text.size()});
    if (said) {
        candidates = {said->first};
        begin = {said->second, 2};
        from = {TextSource(source, *encoding, {}).advanced(from.place, said->second), 2};
    }
    if (choices.separator)
        candidates = {*choices.separator};

    LayoutGuess guess = guessFrom(*sample, begin, candidates, choices, fields);
    while (isHeaderToCome(guess, *sample) && sample->text.size() < longestSample) {
        sample = readSample(source, *encoding, sample->text.size() * 4);
        if (!sample)
            return sample.failure();
        LayoutGuess longer = guessFrom(*sample, begin, candidates, choices, fields);
        if (longer.best.rank() > guess.best.rank())
            guess = std::move(longer);
    }
    const HeaderGuess &best = guess.best;
    const RecordBlock &block = guess.block;
    const std::optional<BareList> &bare = guess.bare;
    if (const std::optional<Failure> fault = faultOf(guess, *sample, source.name()))
        return *fault;

    const bool hasHeader = choices.headerLine != 0u && !hasNamedValues(best.dialect) && !bare;
    ColumnMapping mapping = mapColumns(best.headers, fields);
    ListLayout layout{.fields = fields,
                      .encoding = *encoding,
                      .dialect = best.dialect,
                      .headerLine = hasHeader ? block.records[best.record].line : 0,
                      .columns = std::move(mapping.columns),
                      .totalsAreMachines = choices.totalsAreMachines,
                      .namesAsWritten = choices.namesAsWritten.value_or(false),
                      .flags = choices.flags,
                      .notes = std::move(mapping.notes)};
    layout.zone = zone;
    if (best.rows > 1) {
        for (size_t row = 0; row < best.rows; ++row)
            layout.headerRows.push_back(textsOf(block, block.records[best.record + row]));
        const quint32 first = layout.rows.numberOf(layout.headerLine);
        layout.notes << ListLayoutText::tr("The header stands in two rows, %1 and %2, which were joined.")
                            .arg(first)
                            .arg(layout.rows.numberOf(block.records[best.record + 1].line));
    }
    if (bare)
        takeBare(layout, *bare);
    if (best.dialect.isWrapped)
        layout.notes << ListLayoutText::tr(
            "Each row was one quoted cell that held all cells; it was unwrapped.");
    layout.locale = locale;
    layout.usualOrder = usualOrderOf(layout.columns, fields, locale);
    for (FileColumn &column : layout.columns)
        column.dateOrder = layout.usualOrder.order;
    applyChoices(layout, choices);
    if (const auto &transcript = source.transcript()) {
        layout.isTranscript = true;
        layout.rows = transcript->rows;
        layout.notes = transcript->notes + layout.notes;
    }
    const auto before = std::span(block.records).first(best.record);
    const auto rowsBefore
        = std::ranges::count_if(before, [&](const Record &record) { return !isBlank(block, record); });
    if (rowsBefore > 0) {
        const auto count = static_cast<int>(rowsBefore);
        layout.notes.prepend(
            bare ? ListLayoutText::tr("%n line(s) before the first row left out.", nullptr, count)
                 : ListLayoutText::tr("%n line(s) before the header left out.", nullptr, count));
    }
    const Result<TextPosition> firstRow
        = positionOf(source, *encoding, best.dialect, from, best.record + (hasHeader ? best.rows : 0));
    if (!firstRow)
        return firstRow.failure();
    layout.firstRow = *firstRow;
    if (std::optional<ListLayout> other = inAnotherEncoding(source, layout, choices))
        return *std::move(other);
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
    Result<ListLayout> guessed = guessLayout(source, other, layout.fields, layout.zone, layout.locale);
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
    if (layout.headerLine == 0 && !hasNamedValues(layout.dialect)) {
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
