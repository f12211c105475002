// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/bytes.h"

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace tracker {

/// Where the first character of no number stands in \a utf16, in bytes.
std::optional<qint64> findUtf16Nul(std::string_view utf16);

/// Appends \a utf16 to \a utf8. Halves of a pair that stand alone and an odd byte at the end become
/// replacement characters, as those that are written out do; the number of them all.
quint64 appendUtf16(Bytes &utf8, std::string_view utf16, bool isBigEndian);

} // namespace tracker
