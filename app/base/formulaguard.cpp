// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/formulaguard.h"

#include <algorithm>
#include <array>

namespace tracker {

namespace {

constexpr char guard = '\'';
constexpr std::string_view partEnds = ";\t\r\n";
/// What a formula begins with; a tab and a carriage return are skipped by some spreadsheets and not by
/// others. The wide forms are those that a Japanese spreadsheet takes for the narrow ones.
constexpr std::array<std::string_view, 10> formulaBegins{"=",  "+",  "-",  "@",  "\t",
                                                         "\r", "＝", "＋", "－", "＠"};
/// Blanks that spreadsheets skip before a formula, besides those of ASCII.
constexpr std::array<std::string_view, 6> wideBlanks{"\u00A0", "\u2007", "\u202F",
                                                     "\u3000", "\u200B", "\uFEFF"};

/// Which bytes are one of those.
using Bytes = std::array<bool, 256>;

constexpr bool has(const Bytes &bytes, char c)
{
    return bytes[static_cast<unsigned char>(c)];
}

/// With what a part begins that may be a formula: most texts are told by one byte.
constexpr Bytes mayBeginFormula = [] {
    Bytes bytes{};
    for (const char c : {guard, ' ', '\v', '\f'})
        bytes[static_cast<unsigned char>(c)] = true;
    for (const std::string_view begin : formulaBegins)
        bytes[static_cast<unsigned char>(begin.front())] = true;
    for (const std::string_view blank : wideBlanks)
        bytes[static_cast<unsigned char>(blank.front())] = true;
    return bytes;
}();

constexpr Bytes endsPart = [] {
    Bytes bytes{};
    for (const char c : partEnds)
        bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}();

size_t skippedBlanks(std::string_view text)
{
    size_t at = 0;
    for (;;) {
        const std::string_view rest = text.substr(at);
        const auto wide = std::ranges::find_if(
            wideBlanks, [rest](std::string_view blank) { return rest.starts_with(blank); });
        if (rest.starts_with(' ') || rest.starts_with('\v') || rest.starts_with('\f'))
            ++at;
        else if (wide != wideBlanks.end())
            at += wide->size();
        else
            return at;
    }
}

/// Whether the part of a text with which \a text begins would be a formula, were it not for apostrophes
/// before it. Dashes alone, which stand for nothing in many a list, are none.
bool isFormula(std::string_view text)
{
    if (text.empty() || !has(mayBeginFormula, text.front()))
        return false;
    text.remove_prefix(std::min(text.find_first_not_of(guard), text.size()));
    text.remove_prefix(skippedBlanks(text));
    const auto begins = [text](std::string_view begin) { return text.starts_with(begin); };
    if (std::ranges::none_of(formulaBegins, begins))
        return false;
    const size_t rest = text.find_first_not_of('-');
    const bool isDashes = rest == std::string_view::npos || (rest > 0 && has(endsPart, text[rest]));
    return !isDashes;
}

/// Where the next part of \a text begins behind \a at; npos where there is none.
size_t nextPart(std::string_view text, size_t at)
{
    while (at < text.size()) {
        if (has(endsPart, text[at++]))
            return at;
    }
    return std::string_view::npos;
}

} // namespace

std::string_view guarded(std::string_view text, std::string &room)
{
    bool isGuarded = false;
    size_t copied = 0;
    for (size_t part = 0; part != std::string_view::npos; part = nextPart(text, part)) {
        if (!isFormula(text.substr(part)))
            continue;
        if (!isGuarded)
            room.clear();
        isGuarded = true;
        room.append(text.substr(copied, part - copied)).push_back(guard);
        copied = part;
    }
    return isGuarded ? std::string_view(room.append(text.substr(copied))) : text;
}

QString guarded(const QString &text)
{
    std::string room;
    const std::string utf8 = text.toStdString();
    const std::string_view safe = guarded(utf8, room);
    return safe.data() == utf8.data() ? text : QString::fromUtf8(safe);
}

size_t removeGuards(char *text, size_t size)
{
    const std::string_view whole(text, size);
    if (whole.find(guard) == std::string_view::npos)
        return size;
    char *to = text;
    for (size_t part = 0; part != std::string_view::npos;) {
        const size_t next = nextPart(whole, part);
        const std::string_view rest = whole.substr(part);
        const size_t begin = part + (rest.starts_with(guard) && isFormula(rest) ? 1 : 0);
        // Only bytes before those that are still to be looked at are written.
        to = std::copy(text + begin, text + std::min(next, size), to);
        part = next;
    }
    std::fill(to, text + size, ' ');
    return static_cast<size_t>(to - text);
}

} // namespace tracker
