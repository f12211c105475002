// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/barelist.h"

#include "app/base/ascii.h"
#include "app/fleet/hostname.h"
#include "app/sources/layoutlines.h"
#include "app/sources/valuekinds.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace tracker {

namespace {

constexpr size_t mostRecordsSeen = 500;

using Texts = std::vector<std::string_view>;

/// How many cells most of \a records have that hold more than titles.
quint32 usualWidth(std::span<const Record> records)
{
    std::map<quint32, quint32> counts;
    for (const Record &record : records)
        ++counts[record.cellCount];
    const auto most = std::ranges::max_element(
        counts, {}, [](const auto &count) { return std::pair(count.second, count.first); });
    return most == counts.end() ? 0 : most->first;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, isDigit);
}

size_t differentOf(const Texts &texts)
{
    QSet<QString> different;
    for (const std::string_view text : texts)
        different.insert(QString::fromUtf8(text).toCaseFolded());
    return static_cast<size_t>(different.size());
}

/// Whether \a share hundredths of \a texts, which are not blank, \a fit.
template <typename Fits> bool mostly(const Texts &texts, size_t share, Fits &&fits)
{
    const auto count = static_cast<size_t>(std::ranges::count_if(texts, fits));
    return !texts.empty() && count * 100 >= texts.size() * share;
}

bool areNames(const Texts &texts)
{
    const auto isCode = [](std::string_view text) {
        return valueKindOf(undressedName(text)) == ValueKind::Code && mayBeComputerName(text);
    };
    return texts.size() >= 2 && mayBeComputerName(texts.front()) && hasDigit(texts.front())
        && mostly(texts, 95, mayBeComputerName) && mostly(texts, 60, isCode)
        && differentOf(texts) * 10 >= texts.size() * 7;
}

bool areSystems(const Texts &texts)
{
    return mostly(texts, 80, [](std::string_view text) {
        return QString::fromUtf8(text).contains(u"windows"_s, Qt::CaseInsensitive);
    });
}

bool areSites(const Texts &texts)
{
    const auto isSite = [](std::string_view text) {
        return text.size() == 3 && hasDigit(text)
            && std::ranges::all_of(text, [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); });
    };
    return mostly(texts, 100, isSite) && (differentOf(texts) < texts.size() || texts.size() < 3);
}

bool areTimes(const Texts &texts)
{
    return mostly(texts, 80, [](std::string_view text) { return valueKindOf(text) == ValueKind::Time; });
}

} // namespace

bool mayBeComputerName(std::string_view written)
{
    const std::string_view text = undressedName(written);
    constexpr qsizetype longestName = 63;
    const QString name = QString::fromUtf8(text);
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' || c == u'$' || c == u'\\';
    };
    return !name.isEmpty() && name.size() <= longestName && name.front().isLetterOrNumber()
        && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); })
        && std::ranges::all_of(name, isPart);
}

std::optional<BareList> bareListOf(const RecordBlock &block, const FieldTable &known)
{
    std::vector<Record> records;
    std::vector<size_t> places;
    for (size_t i = 0; i < std::min(block.records.size(), mostRecordsSeen); ++i) {
        const Record &record = block.records[i];
        const std::string_view rest(block.bytes.data() + record.begin, block.bytes.size() - record.begin);
        const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
        const auto isBlank = [](const Cell &cell) { return cell.size == 0; };
        if (record.oddity == Record::Oddity::OpenQuote || isRule(line) || isFooter(line) || isComment(line)
            || std::ranges::all_of(block.cellsOf(record), isBlank))
            continue;
        records.push_back(record);
        places.push_back(i);
    }
    const quint32 width = usualWidth(records);
    const auto first = std::ranges::find(records, width, &Record::cellCount);
    const auto rows = std::span(records).subspan(static_cast<size_t>(first - records.begin()));
    const auto usual = std::ranges::count(rows, width, &Record::cellCount);
    if (width == 0 || static_cast<size_t>(usual) * 10 < rows.size() * 8)
        return {};

    BareList list{.firstRecord = places[static_cast<size_t>(first - records.begin())]};
    list.fields.resize(width);
    const auto idsOf = [&](QStringView id) { return known.fromId(id); };
    std::vector<std::optional<Field>> wanted{Field::Name, idsOf(u"os"), idsOf(u"last-restart"),
                                             idsOf(u"site")};
    constexpr bool (*tests[])(const Texts &) = {areNames, areSystems, areTimes, areSites};
    for (size_t column = 0; column < width; ++column) {
        Texts texts;
        for (const Record &row : rows) {
            const std::span<const Cell> cells = block.cellsOf(row);
            if (column < cells.size() && cells[column].size > 0)
                texts.push_back(block.text(cells[column]));
        }
        for (size_t i = 0; i < wanted.size(); ++i) {
            if (wanted[i] && tests[i](texts)) {
                list.fields[column] = std::exchange(wanted[i], std::nullopt);
                break;
            }
        }
    }
    return wanted.front() ? std::nullopt : std::optional(list);
}

} // namespace tracker
