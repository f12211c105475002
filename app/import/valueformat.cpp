// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/valueformat.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace tracker {

namespace {

// Contract §1, "Flags".
constexpr std::pair<std::string_view, Flag> flagWords[] = {
    {"", Flag::Unknown},
    {"unknown", Flag::Unknown},
    {"?", Flag::Unknown},
    {"n/a", Flag::Unknown},
    {"yes", Flag::Yes},
    {"y", Flag::Yes},
    {"true", Flag::Yes},
    {"t", Flag::Yes},
    {"1", Flag::Yes},
    {"x", Flag::Yes},
    {"on", Flag::Yes},
    {"installed", Flag::Yes},
    {"enabled", Flag::Yes},
    {"present", Flag::Yes},
    {"reboot required", Flag::Yes},
    {"pending", Flag::Yes},
    {"no", Flag::No},
    {"n", Flag::No},
    {"false", Flag::No},
    {"f", Flag::No},
    {"0", Flag::No},
    {"off", Flag::No},
    {"none", Flag::No},
    {"absent", Flag::No},
    {"disabled", Flag::No},
    {"not installed", Flag::No},
    {"not available", Flag::No},
};

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

std::optional<Flag> readFlag(std::string_view text)
{
    const auto found = std::ranges::find_if(
        flagWords, [text](const auto &word) { return std::ranges::equal(text, word.first, {}, lower); });
    return found == std::end(flagWords) ? std::nullopt : std::optional(found->second);
}

QString foldedSpelling(QStringView text)
{
    return text.trimmed().toString().toCaseFolded();
}

FlagReader::FlagReader(std::map<QString, Flag> chosen)
    : m_chosen(std::move(chosen))
{
}

std::optional<Flag> FlagReader::read(std::string_view text)
{
    constexpr size_t mostKnown = 1000;
    if (const auto known = m_known.find(text); known != m_known.end())
        return known->second;
    const std::optional<Flag> meaning = meaningOf(text);
    if (m_known.size() < mostKnown)
        m_known.emplace(text, meaning);
    return meaning;
}

std::optional<Flag> FlagReader::meaningOf(std::string_view text) const
{
    const QString written = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const auto chosen = m_chosen.find(foldedSpelling(written));
    return chosen == m_chosen.end() ? readFlag(text) : std::optional(chosen->second);
}

std::optional<Version> readVersion(std::string_view text)
{
    if (text.empty())
        return Version();
    std::array<quint16, 4> groups{};
    const char *at = text.data();
    const char *const end = at + text.size();
    for (quint16 &group : groups) {
        const auto [after, error] = std::from_chars(at, end, group);
        if (error != std::errc())
            return {};
        if (after == end)
            return Version(groups);
        if (*after != '.')
            return {};
        at = after + 1;
    }
    return {};
}

} // namespace tracker
