// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace tracker {

/// The upper half of the product of \a a and \a b upon the lower one: every bit of both has a say in it.
inline quint64 foldedProduct(quint64 a, quint64 b)
{
#if defined(__SIZEOF_INT128__) && !defined(TRACKER_PORTABLE)
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide{a} * b;
    return static_cast<quint64>(product) ^ static_cast<quint64>(product >> 64);
#else
    constexpr quint64 half = 0xFFFFFFFF;
    const quint64 low = (a & half) * (b & half);
    const quint64 middle = (a >> 32) * (b & half) + (low >> 32);
    const quint64 other = (a & half) * (b >> 32) + (middle & half);
    const quint64 high = (a >> 32) * (b >> 32) + (middle >> 32) + (other >> 32);
    return ((other << 32) | (low & half)) ^ high;
#endif
}

} // namespace tracker
