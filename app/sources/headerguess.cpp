// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/headerguess.h"

#include "app/sources/layoutlines.h"
#include "app/sources/rowkind.h"

#include <algorithm>
#include <span>

namespace tracker {

namespace {

HeaderGuess headerAt(const RecordBlock &block, const Dialect &dialect, size_t record,
                     const FieldTable &fields)
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

} // namespace

bool isBlank(const RecordBlock &block, const Record &record)
{
    const std::string_view rest(block.bytes.data() + record.begin, block.bytes.size() - record.begin);
    return record.oddity != Record::Oddity::OpenQuote
        && (isAllBlank(block, record) || isRule(rest.substr(0, rest.find_first_of("\r\n"))));
}

HeaderGuess bestHeader(const RecordBlock &block, const Dialect &dialect, const FieldTable &fields)
{
    HeaderGuess best{.dialect = dialect};
    for (size_t i = 0; i < std::min(block.records.size(), mostRowsBeforeHeader); ++i) {
        if (isBlank(block, block.records[i]))
            continue;
        // A header with a name and more stands above its rows; another one below begins another table.
        if (best.hasName && best.fields > 1)
            break;
        HeaderGuess guess = headerAt(block, dialect, i, fields);
        // Where no row holds a known field, a lone cell above several is a title.
        const bool isUnderTitle = guess.fit() == best.fit() && best.fields == 0 && best.headers.size() == 1
            && guess.headers.size() > 1;
        if (best.headers.isEmpty() || guess.fit() > best.fit() || isUnderTitle)
            best = std::move(guess);
    }
    return best;
}

HeaderGuess chosenHeader(const RecordBlock &block, const Dialect &dialect, quint32 line,
                         const FieldTable &fields)
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

HeaderGuess headerOfNames(const Dialect &dialect, const FieldTable &fields)
{
    HeaderGuess guess{.dialect = dialect};
    for (const std::string &name : dialect.names) {
        guess.headers << QString::fromStdString(name);
        if (const std::optional<Field> field = fields.ofHeader(guess.headers.last())) {
            ++guess.fields;
            guess.hasName |= *field == Field::Name;
        }
    }
    return guess;
}

bool isEven(const RecordBlock &block, size_t header)
{
    constexpr size_t looked = 50;
    size_t rows = 0;
    size_t even = 0;
    for (size_t i = header + 1; i < std::min(block.records.size(), header + looked); ++i) {
        rows += isBlank(block, block.records[i]) ? 0 : 1;
        even += block.records[i].cellCount == block.records[header].cellCount ? 1 : 0;
    }
    return even * 3 >= rows * 2;
}

} // namespace tracker
