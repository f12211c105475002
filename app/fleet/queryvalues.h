// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/version.h"

#include <QStringView>

#include <optional>

namespace tracker {

/// Numbers from the first to the last, both included.
struct ValueRange {
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const ValueRange &) const = default;
};

/// The seconds since 1970-01-01 that a year, month, day, minute or second lasts: 2000, 2000-07, 2000-07-25,
/// 2000-07-25T14:03, 2000-07-25T14:03:00, the T or a space. Nothing when \a text is anything else.
std::optional<ValueRange> readMoment(QStringView text);

/// Seconds of 30min, 12h, 7d, 2w. Nothing when \a text is anything else.
std::optional<qint64> readSpan(QStringView text);

/// The versions that begin with the groups of a text, as a range; the lowest is the text's own version.
struct VersionRange {
    Version from;
    Version to;
};
/// One to four groups of digits with dots. Nothing when \a text is anything else.
std::optional<VersionRange> readVersions(QStringView text);

} // namespace tracker
