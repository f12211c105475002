// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/valueformat.h"

#include "app/base/ascii.h"
#include "app/base/invisible.h"
#include "app/fields/languagewords.h"
#include "app/sources/looseflags.h"
#include "app/sources/nothingwords.h"

#include <algorithm>
#include <array>
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
    {"restart required", Flag::Yes},
    {"required", Flag::Yes},
    {"needed", Flag::Yes},
    {"reboot pending", Flag::Yes},
    {"restart pending", Flag::Yes},
    {"pending reboot", Flag::Yes},
    {"pending restart", Flag::Yes},
    {"checked", Flag::Yes},
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
    {"not required", Flag::No},
    {"not needed", Flag::No},
    {"not pending", Flag::No},
    {"no reboot required", Flag::No},
    {"no restart required", Flag::No},
    {"reboot not required", Flag::No},
    {"restart not required", Flag::No},
    {"not enabled", Flag::No},
    {"not present", Flag::No},
    {"unchecked", Flag::No},
};

} // namespace

std::optional<Flag> readFlag(std::string_view text)
{
    const auto found = std::ranges::find_if(
        flagWords, [text](const auto &word) { return std::ranges::equal(text, word.first, {}, lower); });
    if (found != std::end(flagWords))
        return found->second;
    const QString written = QString::fromUtf8(text);
    if (const std::optional<Flag> flag = readLooseFlag(written))
        return flag;
    if (const std::optional<Flag> flag = flagOfWords(written))
        return flag;
    return isNothing(text) || isNothingByWords(text) ? std::optional(Flag::Unknown) : std::nullopt;
}

QString foldedSpelling(QStringView text)
{
    return withPlainBlanks(text).trimmed().toCaseFolded();
}

FlagReader::FlagReader(std::map<QString, Flag> chosen)
    : m_chosen(std::move(chosen))
{
}

std::optional<Flag> FlagReader::read(std::string_view text)
{
    return m_known.of(text, [this](std::string_view spelling) { return meaningOf(spelling); });
}

std::optional<Flag> FlagReader::meaningOf(std::string_view text) const
{
    const QString written = withPlainBlanks(QString::fromUtf8(text));
    const auto chosen = m_chosen.find(foldedSpelling(written));
    return chosen == m_chosen.end() ? readFlag(written.toStdString()) : std::optional(chosen->second);
}

std::optional<Version> readVersion(std::string_view text)
{
    if (text.empty())
        return Version();
    std::array<quint16, 4> groups{};
    size_t group = 0;
    quint32 number = 0;
    bool hasDigit = false;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            number = number * 10 + static_cast<quint32>(c - '0');
            hasDigit = true;
            if (number > 0xFFFF)
                return {};
        } else if (c == '.' && hasDigit && group + 1 < groups.size()) {
            groups[group++] = static_cast<quint16>(number);
            number = 0;
            hasDigit = false;
        } else {
            return {};
        }
    }
    if (!hasDigit)
        return {};
    groups[group] = static_cast<quint16>(number);
    return Version(groups);
}

} // namespace tracker
