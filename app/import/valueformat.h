// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"
#include "app/base/version.h"

#include <optional>
#include <string_view>

namespace tracker {

/// Reads a flag in one of contract §1's spellings; \a text is trimmed. Blank and the spellings of "unknown"
/// are an unknown flag; anything else is no flag.
std::optional<Flag> readFlag(std::string_view text);

/// Reads one to four groups of digits with dots between; \a text is trimmed. Blank is the unknown version;
/// anything else is no version.
std::optional<Version> readVersion(std::string_view text);

} // namespace tracker
