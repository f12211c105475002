// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/fixedcolumns.h"

#include "app/sources/layoutlines.h"

#include <QString>

#include <algorithm>

namespace tracker {

namespace {

constexpr size_t mostLinesBeforeRule = 50;
constexpr size_t mostLinesLookedAt = 400;
constexpr qsizetype longestLooked = 4096;

/// Calls \a look with each line of \a text that is not blank, until it is false.
template <typename Look> void forLines(std::string_view text, Look &&look)
{
    size_t count = 0;
    while (!text.empty() && count < mostLinesLookedAt) {
        const size_t end = std::min(text.find_first_of("\r\n"), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t") == std::string_view::npos)
            continue;
        ++count;
        if (!look(line))
            return;
    }
}

bool isHorizontal(uint c)
{
    return c == U'-' || c == U'=' || c == U'_' || c == 0x2500 || c == 0x2501 || c == 0x2550;
}

/// Of a rule: dashes with blanks between, or a box with junctions.
std::vector<quint32> columnsOfRule(const QList<uint> &rule)
{
    constexpr auto isJunction = [](uint c) { return c > 0x2501 && c <= 0x257F && c != 0x2550; };
    const bool isBox = std::ranges::any_of(rule, isJunction);
    std::vector<quint32> columns;
    for (qsizetype i = 0; i < rule.size(); ++i) {
        if (rule[i] != U' ' && !isHorizontal(rule[i]) && !isJunction(rule[i]))
            return {};
        const bool begins = isBox ? isJunction(rule[i]) && i + 1 < rule.size()
                                  : isHorizontal(rule[i]) && (i == 0 || rule[i - 1] == U' ');
        if (begins || (isBox && i == 0))
            columns.push_back(static_cast<quint32>(i));
    }
    if (columns.size() < 2)
        return {};
    columns.front() = 0;
    return columns;
}

QList<uint> charactersOf(std::string_view line)
{
    return QString::fromUtf8(line).left(longestLooked).toUcs4();
}

bool hasGap(std::string_view line)
{
    const size_t begin = line.find_first_not_of(' ');
    return line.find("  ", begin) < line.find_last_not_of(' ');
}

QString textOf(const QList<uint> &line, qsizetype begin, qsizetype end)
{
    begin = std::min(begin, line.size());
    const QList<uint> part = line.mid(begin, std::min(end, line.size()) - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()).trimmed();
}

/// Whether a column begins at \a place, after a gap of one blank that all lines have.
bool beginsHeader(const QList<uint> &header, qsizetype begin, qsizetype place, const FieldTable &fields)
{
    if (place >= header.size() || header[place] == U' ')
        return false;
    qsizetype end = place;
    while (end < header.size()
           && !(header[end] == U' ' && (end + 1 == header.size() || header[end + 1] == U' ')))
        ++end;
    if (fields.ofHeader(textOf(header, begin, end)))
        return false;
    return fields.ofHeader(textOf(header, begin, place)) || fields.ofHeader(textOf(header, place, end));
}

/// The places in a gap that all rows have, from \a begin to \a end, where columns begin by their headers: at
/// the end of the gap, but numbers may stand to the right of where theirs does. \a before is the column
/// before.
std::vector<qsizetype> columnsInGap(const QList<uint> &header, qsizetype before, qsizetype begin,
                                    qsizetype end, const FieldTable &fields)
{
    const auto isBlankAt
        = [&header](qsizetype place) { return place >= header.size() || header[place] == U' '; };
    std::vector<qsizetype> places;
    qsizetype last = -1; // of the words of headers in the gap
    for (qsizetype place = begin + 1; place <= std::min(end, header.size() - 1); ++place) {
        if (!isBlankAt(place - 1) || isBlankAt(place))
            continue;
        last = place;
        if (isBlankAt(place - 2))
            places.push_back(place);
    }
    if (!places.empty() || last < 0)
        return places;
    const bool isWide = end - begin >= 2;
    if ((isWide && last == end) || beginsHeader(header, before, last, fields))
        places.push_back(last);
    return places;
}

} // namespace

std::vector<quint32> ruledColumns(std::string_view text)
{
    std::vector<quint32> columns;
    size_t lines = 0;
    forLines(text, [&](std::string_view line) {
        if (isRule(line))
            columns = columnsOfRule(charactersOf(line));
        return columns.empty() && ++lines < mostLinesBeforeRule;
    });
    return columns;
}

std::vector<quint32> alignedColumns(std::string_view text, const FieldTable &fields)
{
    std::vector<bool> isBlank; // by character, in all rows
    QList<uint> header;
    bool hasTabs = false;
    size_t lines = 0;
    forLines(text, [&](std::string_view line) {
        hasTabs |= line.find('\t') != std::string_view::npos;
        if (hasTabs || !hasGap(line) || isRule(line))
            return !hasTabs;
        const QList<uint> characters = charactersOf(line);
        if (++lines == 1) {
            header = characters;
            return true;
        }
        const auto size = static_cast<size_t>(characters.size());
        isBlank.resize(std::max(isBlank.size(), size), true);
        for (size_t i = 0; i < size; ++i) {
            const uint c = characters[static_cast<qsizetype>(i)];
            isBlank[i] = isBlank[i] && (c == U' ' || c == 0xA0);
        }
        return true;
    });
    if (hasTabs || lines < 2)
        return {};
    isBlank.resize(std::max(isBlank.size(), static_cast<size_t>(header.size())), true);
    std::vector<quint32> columns{0};
    for (size_t begin = 1; begin < isBlank.size(); ++begin) {
        if (!isBlank[begin])
            continue;
        size_t end = begin;
        while (end < isBlank.size() && isBlank[end])
            ++end;
        for (const qsizetype place : columnsInGap(header, columns.back(), static_cast<qsizetype>(begin),
                                                  static_cast<qsizetype>(end), fields))
            columns.push_back(static_cast<quint32>(place));
        begin = end;
    }
    return columns.size() < 2 ? std::vector<quint32>() : columns;
}

} // namespace tracker
