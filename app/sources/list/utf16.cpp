// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/utf16.h"

#include <QtEndian>

#include <cstring>

namespace tracker {

namespace {

constexpr quint64 everyUnit = 0x0001000100010001u;
constexpr char32_t replacementCharacter = 0xFFFD;

quint64 wordAt(std::string_view bytes, size_t at)
{
    quint64 word;
    std::memcpy(&word, bytes.data() + at, sizeof(word));
    return qFromLittleEndian(word);
}

quint64 withBytesSwapped(quint64 units)
{
    constexpr quint64 low = everyUnit * 0xFF;
    return ((units >> 8) & low) | ((units & low) << 8);
}

char *appendCharacter(char *to, char32_t character)
{
    const auto tail
        = [character](int shift) { return static_cast<char>(0x80 | ((character >> shift) & 0x3F)); };
    if (character < 0x80) {
        *to++ = static_cast<char>(character);
    } else if (character < 0x800) {
        *to++ = static_cast<char>(0xC0 | (character >> 6));
        *to++ = tail(0);
    } else if (character < 0x10000) {
        *to++ = static_cast<char>(0xE0 | (character >> 12));
        *to++ = tail(6);
        *to++ = tail(0);
    } else {
        *to++ = static_cast<char>(0xF0 | (character >> 18));
        *to++ = tail(12);
        *to++ = tail(6);
        *to++ = tail(0);
    }
    return to;
}

/// Reads a text character by character.
class Utf16Reader {
public:
    Utf16Reader(std::string_view bytes, bool isBigEndian)
        : m_bytes(bytes)
        , m_isBigEndian(isBigEndian)
    {
    }

    bool atEnd() const { return m_at == m_bytes.size(); }

    /// Copies what is ASCII, four characters at once.
    char *copyAscii(char *to)
    {
        for (; m_bytes.size() - m_at >= sizeof(quint64); m_at += sizeof(quint64)) {
            quint64 units = wordAt(m_bytes, m_at);
            if (m_isBigEndian)
                units = withBytesSwapped(units);
            if (units & (everyUnit * 0xFF80))
                break;
            units = (units | (units >> 8)) & 0x0000FFFF0000FFFFu;
            const auto four = qToLittleEndian(static_cast<quint32>(units | (units >> 16)));
            std::memcpy(to, &four, sizeof(four));
            to += sizeof(four);
        }
        return to;
    }

    char32_t next()
    {
        const char32_t first = unit();
        if ((first & 0xF800) != 0xD800)
            return first;
        const size_t after = m_at;
        if ((first & 0x0400) == 0 && !atEnd()) {
            const char32_t second = unit();
            if ((second & 0xFC00) == 0xDC00)
                return 0x10000 + ((first & 0x3FF) << 10) + (second & 0x3FF);
            m_at = after;
        }
        return replacementCharacter;
    }

private:
    char32_t unit()
    {
        const size_t at = m_at;
        m_at += 2;
        if (m_at > m_bytes.size()) {
            m_at = m_bytes.size();
            return replacementCharacter;
        }
        const auto *const bytes = reinterpret_cast<const uchar *>(m_bytes.data() + at);
        return m_isBigEndian ? qFromBigEndian<quint16>(bytes) : qFromLittleEndian<quint16>(bytes);
    }

    std::string_view m_bytes;
    bool m_isBigEndian;
    size_t m_at = 0;
};

} // namespace

std::optional<qint64> findUtf16Nul(std::string_view utf16)
{
    size_t at = 0;
    for (; utf16.size() - at >= sizeof(quint64); at += sizeof(quint64)) {
        const quint64 units = wordAt(utf16, at);
        if ((units - everyUnit) & ~units & (everyUnit * 0x8000))
            break;
    }
    for (; at + 1 < utf16.size(); at += 2) {
        if (utf16[at] == '\0' && utf16[at + 1] == '\0')
            return static_cast<qint64>(at);
    }
    return {};
}

quint64 appendUtf16(Bytes &utf8, std::string_view utf16, bool isBigEndian)
{
    constexpr size_t longest = 3; // bytes of what two bytes stand for
    const size_t known = utf8.size();
    utf8.resize(known + (utf16.size() + 1) / 2 * longest);
    char *to = utf8.data() + known;
    quint64 faults = 0;
    for (Utf16Reader reader(utf16, isBigEndian);;) {
        to = reader.copyAscii(to);
        if (reader.atEnd())
            break;
        const char32_t character = reader.next();
        faults += character == replacementCharacter;
        to = appendCharacter(to, character);
    }
    utf8.resize(static_cast<size_t>(to - utf8.data()));
    return faults;
}

} // namespace tracker
