// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"
#include "app/base/version.h"
#include "app/sources/readingcache.h"

#include <QString>

#include <map>
#include <optional>
#include <string_view>

namespace tracker {

/// Reads a flag in one of contract §1's spellings; \a text is trimmed. Blank and the spellings of "unknown"
/// are an unknown flag; anything else is no flag.
std::optional<Flag> readFlag(std::string_view text);

/// A spelling of a flag without what does not matter in it: case, and blanks around it.
QString foldedSpelling(QStringView text);

/// Reads flags in the spellings a person has decided on, and in those of readFlag(). Remembers what it has
/// read, since a list has few spellings.
class FlagReader {
public:
    /// \a chosen is by foldedSpelling().
    explicit FlagReader(std::map<QString, Flag> chosen);

    /// \a text is trimmed. Nothing when it is no flag.
    std::optional<Flag> read(std::string_view text);

private:
    std::optional<Flag> meaningOf(std::string_view text) const;

    std::map<QString, Flag> m_chosen;
    ReadingCache<std::optional<Flag>> m_known;
};

/// Reads one to four groups of digits with dots between; \a text is trimmed. Blank is the unknown version;
/// anything else is no version.
std::optional<Version> readVersion(std::string_view text);

} // namespace tracker
