// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"

#include <QStringView>

#include <optional>

namespace tracker {

// What fields and flags are called in the languages that products of this field speak, whatever the program's
// own: resources/fields/languages, a file a language.

/// The id of the core field that a language calls \a header; without regard to case, accents and whatever is
/// no letter and no digit. Nothing where none does.
std::optional<QString> fieldIdOfWords(QStringView header);
/// The same for a flag.
std::optional<Flag> flagOfWords(QStringView text);

} // namespace tracker
