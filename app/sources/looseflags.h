// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/flag.h"

#include <QStringView>

#include <optional>

namespace tracker {

/// Reads flags that are no words of contract §1's list: numbers, of which any but 0 is yes, check marks, and
/// the sources that want a restart ("Configuration Manager; Windows Update"). Nothing when \a text, which is
/// trimmed, is none of them.
std::optional<Flag> readLooseFlag(QStringView text);

} // namespace tracker
