// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/dialectguess.h"

#include "app/sources/fixedcolumns.h"
#include "app/sources/list/blocksplitter.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace tracker {

namespace {

constexpr size_t mostNames = 500;

/// The names of blocks of lines such as "Name : PC1", in the order in which they come first; empty where the
/// text is hardly made of such lines.
std::vector<std::string> namesOfBlocks(std::string_view text, const FieldTable &fields)
{
    std::vector<std::string> names;
    std::map<std::string, int> openings; // by name, how often it comes first
    bool isOpening = true;
    size_t lines = 0;
    size_t named = 0;
    while (!text.empty() && names.size() < mostNames) {
        const size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        const bool isPair = text.substr(end, 2) == "\r\n";
        text.remove_prefix(std::min(end + (isPair ? 2 : 1), text.size()));
        if (line.find_first_not_of(" \t") == std::string_view::npos) {
            isOpening = true;
            continue;
        }
        ++lines;
        const std::optional<NamedValue> value = namedValueOf(line);
        if (!value)
            continue;
        if (std::exchange(isOpening, false))
            ++openings[std::string(value->name)];
        // A block begins with a name that is known, what stands above it is a title.
        if (names.empty() && !fields.ofHeader(QString::fromUtf8(value->name)))
            continue;
        ++named;
        if (std::ranges::find(names, value->name) == names.end())
            names.emplace_back(value->name);
    }
    // Where a name that is not known opens each block, it parts them.
    const auto opens = [&openings](const std::string &name) { return openings[name]; };
    if (const auto usual = std::ranges::max_element(names, {}, opens);
        usual != names.end() && opens(*usual) > std::max(opens(names.front()), 1))
        std::rotate(names.begin(), usual, usual + 1);
    size_t known = 0;
    bool hasName = false;
    for (const std::string &name : names) {
        const std::optional<Field> field = fields.ofHeader(QString::fromStdString(name));
        known += field ? 1 : 0;
        hasName |= field == Field::Name;
    }
    const bool isTelling = hasName && known >= 2 && named * 3 >= lines * 2;
    return isTelling ? names : std::vector<std::string>();
}

/// Whether the first line is one quoted cell that holds several.
bool isQuotedWhole(std::string_view text, char quote)
{
    const size_t begin = text.find_first_not_of("\r\n");
    if (quote == noQuote || begin == std::string_view::npos)
        return false;
    const std::string_view line = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    return line.size() > 2 && line.front() == quote && line.back() == quote;
}

} // namespace

std::vector<Dialect> fixedDialects(std::string_view text, const FieldTable &fields)
{
    std::vector<Dialect> dialects;
    for (std::vector<quint32> columns : {ruledColumns(text), alignedColumns(text, fields)}) {
        if (!columns.empty())
            dialects.push_back({.separator = fixedWidth, .quote = noQuote, .columns = std::move(columns)});
    }
    return dialects;
}

std::optional<Dialect> namedDialect(std::string_view text, const FieldTable &fields)
{
    std::vector<std::string> names = namesOfBlocks(text, fields);
    if (names.empty())
        return {};
    return Dialect{.separator = ':', .quote = noQuote, .names = std::move(names)};
}

std::vector<Dialect> unusualDialects(std::string_view text, char quote, const FieldTable &fields)
{
    std::vector<Dialect> dialects;
    if (std::optional<Dialect> named = namedDialect(text, fields))
        dialects.push_back(*std::move(named));
    std::ranges::move(fixedDialects(text, fields), std::back_inserter(dialects));
    if (isQuotedWhole(text, quote)) {
        for (const char separator : {',', ';', '\t', '|'})
            dialects.push_back({.separator = separator, .quote = quote, .isWrapped = true});
    }
    const std::string_view beginning = text.substr(0, 4096);
    for (const char separator : std::string_view("^~!#$%&*:/\\@+\x01\x02\x1C\x1D\x1E\x1F ")) {
        if (beginning.find(separator) != std::string_view::npos)
            dialects.push_back({.separator = separator, .quote = quote});
    }
    return dialects;
}

} // namespace tracker
