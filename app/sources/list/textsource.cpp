// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sources/list/textsource.h"

#include "app/sources/list/utf16.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstring>

namespace tracker {

namespace {

struct TextSourceText {
    Q_DECLARE_TR_FUNCTIONS(TextSource)
};

constexpr qint64 pieceSize = 128 * 1024;

bool hasSurrogates(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isSurrogate(); });
}

} // namespace

TextSource::TextSource(ByteSource &source, const TextEncoding &encoding, TextOffset from)
    : m_source(source)
    , m_isBigEndian(encoding.name.endsWith("BE"))
    , m_joinsReturns(encoding.doublesReturns)
    , m_curlsQuotes(encoding.curlsQuotes)
    , m_offset(std::max(from.offset, encoding.markSize))
    , m_skip(from.skip)
{
    if (encoding.name == "UTF-8" && !encoding.hasFaults)
        return;
    if (encoding.name.startsWith("UTF-16")) {
        m_way = Way::Utf16;
        return;
    }
    m_decoder = QStringDecoder(encoding.name.constData());
    m_way = makeTable() ? Way::Table : Way::Decode;
}

/// False when the encoding is not one of a byte a character.
bool TextSource::makeTable()
{
    const auto decoded = [this](QByteArrayView raw) {
        const QString characters = m_decoder.decode(raw);
        m_decoder.resetState();
        return characters;
    };
    char raw[256];
    for (size_t byte = 0; byte < m_table.size(); ++byte)
        raw[byte] = static_cast<char>(byte);
    const QString characters = decoded(raw);
    if (static_cast<size_t>(characters.size()) != m_table.size() || hasSurrogates(characters))
        return false;
    // By itself the beginning of a longer character, or of a change to other characters, is none.
    constexpr uchar doubtful[] = {0x0E, 0x1B, 0x2B, 0x7E, 0x81, 0xC2};
    for (const uchar byte : doubtful) {
        if (decoded(QByteArrayView(raw + byte, 1)) != characters[byte])
            return false;
    }
    m_hasAscii = true;
    Bytes utf8;
    for (size_t byte = 0; byte < m_table.size(); ++byte) {
        const QChar character = characters[static_cast<qsizetype>(byte)];
        m_hasAscii &= byte >= 0x80 || character == QChar(static_cast<ushort>(byte));
        m_hasHoles |= character == QChar::ReplacementCharacter;
        utf8.clear();
        appendUtf16(utf8, {reinterpret_cast<const char *>(&character), sizeof(character)},
                    Q_BYTE_ORDER == Q_BIG_ENDIAN);
        m_table[byte].size = static_cast<quint8>(utf8.size());
        std::ranges::copy(utf8, m_table[byte].bytes);
    }
    return true;
}

Result<bool> TextSource::append(Bytes &text)
{
    const size_t known = text.size();
    Bytes &raw = m_way == Way::Copy ? text : m_raw;
    const size_t begin = m_way == Way::Copy ? known : 0;
    raw.resize(begin + static_cast<size_t>(pieceSize));
    const Result<qint64> got = m_source.read(m_offset, std::span(raw).subspan(begin));
    if (!got)
        return got.failure();
    const auto read = static_cast<size_t>(*got);
    const bool isLast = *got < pieceSize;
    raw.resize(begin + read);
    if (read == 0)
        return false;
    if (const std::optional<qint64> nul = findNul({raw.data() + begin, read})) {
        return Failure{
            TextSourceText::tr(
                "“%1” holds a NUL byte at offset %2, so it is not text. Export the client list as text.")
                .arg(m_source.name(), QLocale().toString(m_offset + *nul))};
    }
    size_t used = read;
    if (m_joinsReturns && !isLast) {
        used = withoutReturns(raw, begin);
        raw.resize(begin + used);
    }
    switch (m_way) {
    case Way::Copy: {
        const Utf8Check check = checkUtf8({raw.data() + begin, used});
        m_faults += check.faults;
        if (isLast)
            m_faults += check.incomplete;
        else
            used -= check.incomplete;
        raw.resize(begin + used);
        break;
    }
    case Way::Utf16:
        if (!isLast)
            used = wholeCharacters();
        m_faults += appendUtf16(text, {m_raw.data(), used}, m_isBigEndian);
        break;
    case Way::Table:
        translate(text);
        break;
    case Way::Decode:
        if (!isLast)
            used = wholeCharacters();
        m_raw.resize(used);
        decode(text);
        break;
    }
    if (m_joinsReturns)
        joinReturns(text, known);
    if (m_curlsQuotes)
        straightenQuotes(text, known);
    m_pieceBegin = {m_offset, 0};
    m_offset += static_cast<qint64>(used);

    const auto skipped = std::min(m_skip, static_cast<qint64>(text.size() - known));
    const auto piece = text.begin() + static_cast<qint64>(known);
    text.erase(piece, piece + skipped);
    m_pieceBegin.skip = skipped;
    m_skip -= skipped;
    return true;
}

/// A zero, or in UTF-16 a pair of them.
std::optional<qint64> TextSource::findNul(std::span<const char> raw) const
{
    if (m_way == Way::Utf16)
        return findUtf16Nul({raw.data(), raw.size()});
    const void *nul = std::memchr(raw.data(), '\0', raw.size());
    return nul ? std::optional(static_cast<const char *>(nul) - raw.data()) : std::nullopt;
}

/// How much of m_raw can be decoded for itself, so that reading may begin again after it: no character is
/// cut.
size_t TextSource::wholeCharacters() const
{
    if (m_way == Way::Utf16) {
        const char last = m_raw[m_isBigEndian ? m_raw.size() - 2 : m_raw.size() - 1];
        const bool isHighSurrogate = (static_cast<unsigned char>(last) & 0xFC) == 0xD8;
        return m_raw.size() - (isHighSurrogate ? 2 : 0);
    }
    const auto lineEnd
        = std::find_if(m_raw.rbegin(), m_raw.rend(), [](char c) { return c == '\n' || c == '\r'; });
    return lineEnd == m_raw.rend() ? m_raw.size() : static_cast<size_t>(m_raw.rend() - lineEnd);
}

/// How much of \a raw from \a begin on is left without the returns at its end, which may go on in the next
/// piece; all of it where there is nothing else.
size_t TextSource::withoutReturns(const Bytes &raw, size_t begin) const
{
    const size_t width = m_way == Way::Utf16 ? 2 : 1;
    const auto isReturn = [&](size_t end) {
        if (width == 1)
            return raw[end - 1] == '\r';
        const char low = raw[m_isBigEndian ? end - 1 : end - 2];
        const char high = raw[m_isBigEndian ? end - 2 : end - 1];
        return low == '\r' && high == '\0';
    };
    size_t end = raw.size();
    while (end >= begin + width && isReturn(end))
        end -= width;
    return end == begin ? raw.size() - begin : end - begin;
}

/// Makes quotes of typography those of lists, from \a begin on.
void TextSource::straightenQuotes(Bytes &text, size_t begin)
{
    size_t to = begin;
    for (size_t from = begin; from < text.size();) {
        const size_t size = curlyQuoteSize({text.data() + from, text.size() - from});
        text[to++] = size > 0 ? '"' : text[from];
        from += std::max<size_t>(size, 1);
    }
    text.resize(to);
}

/// Leaves one of several returns in a row, from \a begin on.
void TextSource::joinReturns(Bytes &text, size_t begin)
{
    const auto isReturn = [](char one, char other) { return one == '\r' && other == '\r'; };
    const auto piece = text.begin() + static_cast<std::ptrdiff_t>(begin);
    text.erase(std::unique(piece, text.end(), isReturn), text.end());
}

void TextSource::translate(Bytes &text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    constexpr size_t longest = sizeof(Utf8Character::bytes);
    const size_t known = text.size();
    text.resize(known + m_raw.size() * longest);
    char *to = text.data() + known;
    for (size_t at = 0; at < m_raw.size();) {
        quint64 word = 0;
        for (; m_hasAscii && m_raw.size() - at >= sizeof(word); at += sizeof(word)) {
            std::memcpy(&word, m_raw.data() + at, sizeof(word));
            if (word & 0x8080808080808080u)
                break;
            std::memcpy(to, &word, sizeof(word));
            to += sizeof(word);
        }
        if (at == m_raw.size())
            break;
        const Utf8Character &character = m_table[static_cast<unsigned char>(m_raw[at++])];
        std::memcpy(to, character.bytes, longest);
        to += character.size;
        if (m_hasHoles && std::string_view(character.bytes, character.size) == replacement)
            ++m_faults;
    }
    text.resize(static_cast<size_t>(to - text.data()));
}

void TextSource::decode(Bytes &text)
{
    const QString piece
        = m_decoder.decode(QByteArrayView(m_raw.data(), static_cast<qsizetype>(m_raw.size())));
    m_faults += static_cast<quint64>(piece.count(QChar::ReplacementCharacter));
    const QByteArray utf8 = piece.toUtf8();
    text.insert(text.end(), utf8.begin(), utf8.end());
}

} // namespace tracker
