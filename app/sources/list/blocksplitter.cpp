// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/blocksplitter.h"

#include "app/sources/list/lineofblock.h"

#include <algorithm>

namespace tracker {

namespace {

std::string_view trimmedText(std::string_view text)
{
    const Cell cell = trimmedCell(text.data(), 0, static_cast<quint32>(text.size()));
    return text.substr(cell.begin, cell.size);
}

} // namespace

std::optional<NamedValue> namedValueOf(std::string_view line)
{
    constexpr size_t longestName = 60;
    if (line.starts_with("- ")) // the first of an item in YAML
        line.remove_prefix(2);
    const size_t mark = line.find_first_of(":=|");
    if (mark == std::string_view::npos)
        return {};
    const NamedValue named{trimmedText(line.substr(0, mark)), trimmedText(line.substr(mark + 1))};
    return named.name.empty() || named.name.size() > longestName ? std::nullopt : std::optional(named);
}

std::optional<SplitPlace> splitNamedValues(RecordBlock &block, SplitPlace from, const Dialect &dialect,
                                           bool atEnd)
{
    const auto offsetOf
        = [&block](std::string_view text) { return static_cast<quint32>(text.data() - block.bytes.data()); };
    std::vector<Cell> cells(dialect.names.size(), Cell{from.offset, 0});
    SplitPlace place = from;
    bool isBegun = false;
    while (place.offset < block.bytes.size()) {
        const std::optional<BlockLine> line = lineAt(block, place.offset, atEnd);
        if (!line)
            return {};
        const std::string_view text
            = trimmedText({block.bytes.data() + line->begin, line->end - line->begin});
        const std::optional<NamedValue> named = namedValueOf(text);
        if (isBegun && (text.empty() || (named && named->name == dialect.names.front())))
            break;
        if (named) {
            const auto name = std::ranges::find(dialect.names, named->name);
            if (name != dialect.names.end()) {
                cells[static_cast<size_t>(name - dialect.names.begin())]
                    = {named->value.empty() ? from.offset : offsetOf(named->value),
                       static_cast<quint32>(named->value.size())};
            }
            if (!isBegun)
                from = {line->begin, place.line};
            isBegun = true;
        }
        place = {line->next, place.line + (line->next > line->end ? 1 : 0)};
    }
    if (!atEnd && place.offset == block.bytes.size())
        return {};
    block.records.push_back({.begin = from.offset,
                             .firstCell = static_cast<quint32>(block.cells.size()),
                             .cellCount = static_cast<quint32>(cells.size()),
                             .line = from.line});
    block.cells.insert(block.cells.end(), cells.begin(), cells.end());
    return place;
}

} // namespace tracker
