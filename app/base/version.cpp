// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/version.h"

using namespace Qt::StringLiterals;

namespace tracker {

QString Version::toString() const
{
    if (!isKnown())
        return {};
    const quint64 value = m_value - 1;
    return u"%1.%2.%3.%4"_s.arg(value >> 48)
        .arg((value >> 32) & 0xFFFF)
        .arg((value >> 16) & 0xFFFF)
        .arg(value & 0xFFFF);
}

} // namespace tracker
