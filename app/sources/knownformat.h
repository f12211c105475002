// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace tracker {

/// What the first bytes of a file show it to be, when that is no text: "an Excel workbook".
std::optional<QString> knownBinaryFormat(std::string_view beginning);

} // namespace tracker
