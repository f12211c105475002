// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/version.h"

#include <QString>

#include <optional>
#include <string_view>

namespace tracker {

struct VersionReading {
    Version version;
    QString leftOff; ///< what stands behind it; in brackets it is a remark
    bool isCut = false; ///< what is left off is no remark
};

/// Reads versions as people write them: in the forms of readVersion(), with a v before it, commas for dots,
/// or something behind. \a text is trimmed. Nothing when it is no version.
std::optional<VersionReading> readVersionLoosely(std::string_view text);

} // namespace tracker
