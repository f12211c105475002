// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/headerguess.h"

#include "app/sources/layoutlines.h"
#include "app/sources/rowkind.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

/// The titles of a header whose bars are doubled, as wikis have them: ||Name||OS||.
QStringList withoutDoubledBars(QStringList titles)
{
    for (qsizetype i = 1; i < titles.size(); i += 2) {
        if (!titles[i].isEmpty())
            return titles;
    }
    QStringList single;
    for (qsizetype i = 0; i < titles.size(); i += 2)
        single << titles[i];
    return single;
}

HeaderGuess headerAt(const RecordBlock &block, const Dialect &dialect, size_t record,
                     const FieldTable &fields)
{
    HeaderGuess guess{.dialect = dialect, .record = record};
    QStringList titles = textsOf(block, block.records[record]);
    const bool mayBeDoubled = dialect.separator == '|' && titles.size() > 4 && titles.front().isEmpty();
    if (mayBeDoubled)
        titles = withoutDoubledBars(std::move(titles));
    for (const QString &text : titles) {
        guess.headers << text;
        if (const std::optional<Field> field = fields.ofHeader(guess.headers.last())) {
            ++guess.fields;
            guess.hasName |= *field == Field::Name;
        }
    }
    return guess;
}

int differentFields(const QStringList &headers, const FieldTable &fields)
{
    std::vector<size_t> known;
    for (const QString &header : headers) {
        const std::optional<Field> field = fields.ofHeader(header);
        if (field && std::ranges::find(known, field->place()) == known.end())
            known.push_back(field->place());
    }
    return static_cast<int>(known.size());
}

/// What a column is called whose title stands in two rows: together in either order, where that is known,
/// else by the lower one alone.
QString joinedHeader(const QString &above, const QString &below, const FieldTable &fields)
{
    const QString both = u"%1 %2"_s.arg(above, below).trimmed();
    for (const QString &header : {both, u"%1 %2"_s.arg(below, above).trimmed(), below}) {
        if (fields.ofHeader(header))
            return header;
    }
    return both;
}

/// The row \a record and the one below as one header. What stands above the first of several columns stands
/// above all of them. Nothing where the lower one can be no header.
std::optional<HeaderGuess> joinedAt(const RecordBlock &block, const Dialect &dialect, size_t record,
                                    const FieldTable &fields)
{
    if (record + 1 >= block.records.size() || isBlank(block, block.records[record])
        || isBlank(block, block.records[record + 1]))
        return {};
    const QStringList upper = textsOf(block, block.records[record]);
    const QStringList lower = textsOf(block, block.records[record + 1]);
    const auto hasDigit = [](const QString &text) {
        return std::ranges::any_of(text, [](QChar c) { return c.isDigit() && c != u'0'; });
    };
    if (lower.size() - lower.count(QString()) < 2 || std::ranges::any_of(lower, hasDigit))
        return {};
    HeaderGuess guess{.dialect = dialect, .record = record, .rows = 2};
    QString above;
    for (qsizetype i = 0; i < std::max(upper.size(), lower.size()); ++i) {
        if (!upper.value(i).isEmpty())
            above = upper[i];
        guess.headers << (lower.value(i).isEmpty() ? upper.value(i) : joinedHeader(above, lower[i], fields));
        guess.hasName |= fields.ofHeader(guess.headers.last()) == Field::Name;
    }
    guess.fields = differentFields(guess.headers, fields);
    return guess;
}

/// Whether \a joined tells more than either of its rows does.
bool isBetter(const HeaderGuess &joined, const RecordBlock &block, const FieldTable &fields)
{
    const auto fieldsOf
        = [&](size_t record) { return differentFields(textsOf(block, block.records[record]), fields); };
    return joined.hasName && joined.fields > fieldsOf(joined.record)
        && joined.fields > fieldsOf(joined.record + 1);
}

} // namespace

QStringList textsOf(const RecordBlock &block, const Record &record)
{
    QStringList texts;
    for (const Cell &cell : block.cellsOf(record))
        texts << QString::fromUtf8(block.text(cell));
    return texts;
}

bool isBlank(const RecordBlock &block, const Record &record)
{
    const std::string_view rest(block.bytes.data() + record.begin, block.bytes.size() - record.begin);
    return record.oddity != Record::Oddity::OpenQuote
        && (isAllBlank(block, record) || isRule(rest.substr(0, rest.find_first_of("\r\n"))));
}

HeaderGuess bestHeader(const RecordBlock &block, const Dialect &dialect, const FieldTable &fields,
                       std::optional<bool> joinsRows)
{
    HeaderGuess best{.dialect = dialect};
    for (size_t i = 0; i < std::min(block.records.size(), mostRowsBeforeHeader); ++i) {
        if (isBlank(block, block.records[i]))
            continue;
        // A header with a name and more stands above its rows; another one below begins another table.
        if (best.hasName && best.fields > 1)
            break;
        HeaderGuess guess = headerAt(block, dialect, i, fields);
        if (joinsRows != false) {
            std::optional<HeaderGuess> joined = joinedAt(block, dialect, i, fields);
            if (joined && (joinsRows || isBetter(*joined, block, fields)))
                guess = *std::move(joined);
        }
        // Where no row holds a known field, a lone cell above several is a title.
        const bool isUnderTitle = guess.fit() == best.fit() && best.fields == 0 && best.headers.size() == 1
            && guess.headers.size() > 1;
        if (best.headers.isEmpty() || guess.fit() > best.fit() || isUnderTitle)
            best = std::move(guess);
    }
    return best;
}

HeaderGuess chosenHeader(const RecordBlock &block, const Dialect &dialect, quint32 line,
                         const FieldTable &fields, bool joinsRows)
{
    if (block.records.empty())
        return {.dialect = dialect};
    if (line > 0) {
        const auto after = std::ranges::upper_bound(block.records, line, {}, &Record::line);
        const auto record
            = static_cast<size_t>(std::max<std::ptrdiff_t>(after - block.records.begin() - 1, 0));
        std::optional<HeaderGuess> joined
            = joinsRows ? joinedAt(block, dialect, record, fields) : std::nullopt;
        return joined ? *std::move(joined) : headerAt(block, dialect, record, fields);
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
