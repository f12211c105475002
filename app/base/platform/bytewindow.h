// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#if !defined(TRACKER_PORTABLE) && (defined(__SSE2__) || defined(_M_X64))
#define TRACKER_HAS_SSE2
#include <emmintrin.h>
#endif

namespace tracker {

/// Sixty-four bytes, to be asked where a byte occurs: a bit for each place. On any machine.
class PortableWindow {
public:
    static constexpr quint32 size = 64;

    explicit PortableWindow(const char *bytes)
        : m_bytes(bytes)
    {
    }

    quint64 maskOf(char byte) const
    {
        quint64 mask = 0;
        for (quint32 i = 0; i < size; ++i)
            mask |= quint64{m_bytes[i] == byte} << i;
        return mask;
    }

private:
    const char *m_bytes;
};

#if defined(TRACKER_HAS_SSE2)
/// The same, sixteen bytes at once. Where the compiler knows how, so does every machine the program runs on.
class WideWindow {
public:
    static constexpr quint32 size = 64;

    explicit WideWindow(const char *bytes)
        : m_parts{load(bytes), load(bytes + 16), load(bytes + 32), load(bytes + 48)}
    {
    }

    quint64 maskOf(char byte) const
    {
        const __m128i wanted = _mm_set1_epi8(byte);
        quint64 mask = 0;
        for (int part = 0; part < 4; ++part) {
            const int places = _mm_movemask_epi8(_mm_cmpeq_epi8(m_parts[part], wanted));
            mask |= quint64{static_cast<quint32>(places)} << (16 * part);
        }
        return mask;
    }

private:
    static __m128i load(const char *bytes)
    {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
    }

    __m128i m_parts[4];
};
#else
/// There is nothing wider here.
using WideWindow = PortableWindow;
#endif

} // namespace tracker
