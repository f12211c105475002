// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace tracker {

// Words in dates of the languages that lists are written in, as their locales have them: in small letters,
// without dots.

/// 1 to 12; nothing where \a word is none, or different months in different languages.
std::optional<int> monthNamed(const QString &word);
bool isWeekday(const QString &word);
/// Whether \a word is a half of the day: the hours it adds, 0 or 12.
std::optional<int> halfOfDay(const QString &word);
/// Words that say nothing: "Uhr", "at", "de".
bool isFiller(const QString &word);
/// Seconds east of Greenwich, of the few zones whose short names mean only one.
std::optional<int> zoneNamed(const QString &word);
/// Whether \a word is what several zones are called: CST is the time of Chicago, of China and of Cuba.
bool isNameOfZones(const QString &word);

} // namespace tracker
