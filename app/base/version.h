// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <compare>

namespace tracker {

/// One to four groups of digits, compared as numbers; missing groups are 0. Unknown sorts before every known
/// version, so the highest of several is their maximum (Q266130: components count as upgraded from a version
/// on).
class Version {
public:
    constexpr Version() = default;
    constexpr explicit Version(std::array<quint16, 4> groups)
        : m_value(
            ((quint64{groups[0]} << 48) | (quint64{groups[1]} << 32) | (quint64{groups[2]} << 16) | groups[3])
            + 1)
    {
    }

    constexpr bool isKnown() const { return m_value != 0; }
    /// Four groups with dots; blank when unknown.
    QString toString() const;

    constexpr auto operator<=>(const Version &) const = default;

private:
    quint64 m_value = 0;
};

} // namespace tracker
