// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"

#include <QStringView>

#include <optional>
#include <string_view>

namespace tracker {

// What fields, flags and values that are not there are called in the languages that products of this field
// speak, whatever the program's own: resources/fields/languages, a file a language.

/// The id of the core field that a language calls \a header; without regard to case, accents and whatever is
/// no letter and no digit. Nothing where none does.
std::optional<QString> fieldIdOfWords(QStringView header);
/// Whether people of that language write the day first in dates with slashes; false where that is not known.
bool isDayFirstByWords(QStringView header);
/// What a language calls the values of a flag, likewise.
std::optional<Flag> flagOfWords(QStringView text);
/// Whether a language says so that a value is not there: unbekannt, jamais, brak danych. Case does not
/// matter; \a text is trimmed UTF-8. Takes no time for what is neither as long as such a word nor begins so.
bool isNothingByWords(std::string_view text);

} // namespace tracker
