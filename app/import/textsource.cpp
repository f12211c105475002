// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/import/textsource.h"

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

} // namespace

TextSource::TextSource(ByteSource &source, const TextEncoding &encoding, TextOffset from)
    : m_source(source)
    , m_isUtf16(encoding.name.startsWith("UTF-16"))
    , m_isBigEndian(encoding.name.endsWith("BE"))
    , m_offset(std::max(from.offset, encoding.markSize))
    , m_skip(from.skip)
{
    if (encoding.name == "UTF-8" && !encoding.hasFaults)
        return;
    m_decoder = QStringDecoder(encoding.name.constData());
    m_way = makeTable() ? Way::Table : Way::Decode;
}

/// False when the encoding is not one of a byte a character.
bool TextSource::makeTable()
{
    if (m_isUtf16)
        return false;
    for (size_t byte = 0; byte < m_table.size(); ++byte) {
        const char raw = static_cast<char>(byte);
        const QString character = m_decoder.decode(QByteArrayView(&raw, 1));
        if (character.size() != 1 || character.front().isSurrogate()) {
            m_decoder.resetState();
            return false;
        }
        m_hasHoles |= character.front() == QChar::ReplacementCharacter;
        const QByteArray utf8 = character.toUtf8();
        m_table[byte].size = static_cast<quint8>(utf8.size());
        std::ranges::copy(utf8, m_table[byte].bytes);
    }
    return true;
}

Result<bool> TextSource::append(std::vector<char> &text)
{
    const size_t known = text.size();
    std::vector<char> &raw = m_way == Way::Copy ? text : m_raw;
    const size_t begin = m_way == Way::Copy ? known : 0;
    const qint64 left = m_source.size() - m_offset; // what a file grows by meanwhile is not read
    if (left <= 0)
        return false;
    raw.resize(begin + static_cast<size_t>(std::min(left, pieceSize)));
    const Result<qint64> got = m_source.read(m_offset, std::span(raw).subspan(begin));
    if (!got)
        return got.failure();
    const auto read = static_cast<size_t>(*got);
    const bool isLast = *got < pieceSize || *got == left;
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
    switch (m_way) {
    case Way::Copy: {
        const Utf8Check check = checkUtf8({raw.data() + begin, read});
        m_faults += check.faults;
        if (isLast)
            m_faults += check.incomplete;
        else
            used -= check.incomplete;
        raw.resize(begin + used);
        break;
    }
    case Way::Table:
        translate(text);
        break;
    case Way::Decode:
        if (!isLast)
            used = wholeLines();
        m_raw.resize(used);
        decode(text);
        break;
    }
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
    if (!m_isUtf16) {
        const void *nul = std::memchr(raw.data(), '\0', raw.size());
        return nul ? std::optional(static_cast<const char *>(nul) - raw.data()) : std::nullopt;
    }
    for (size_t at = 0; at + 1 < raw.size(); at += 2) {
        if (raw[at] == '\0' && raw[at + 1] == '\0')
            return static_cast<qint64>(at);
    }
    return {};
}

/// How much of m_raw can be decoded for itself, so that reading may begin again after it: no character is
/// cut.
size_t TextSource::wholeLines() const
{
    if (m_isUtf16) {
        const char last = m_raw[m_isBigEndian ? m_raw.size() - 2 : m_raw.size() - 1];
        const bool isHighSurrogate = (static_cast<unsigned char>(last) & 0xFC) == 0xD8;
        return m_raw.size() - (isHighSurrogate ? 2 : 0);
    }
    const auto lineEnd
        = std::find_if(m_raw.rbegin(), m_raw.rend(), [](char c) { return c == '\n' || c == '\r'; });
    return lineEnd == m_raw.rend() ? m_raw.size() : static_cast<size_t>(m_raw.rend() - lineEnd);
}

void TextSource::translate(std::vector<char> &text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    constexpr size_t longest = 3;
    const size_t known = text.size();
    text.resize(known + m_raw.size() * longest);
    char *to = text.data() + known;
    for (const char byte : m_raw) {
        const Utf8Character &character = m_table[static_cast<unsigned char>(byte)];
        std::memcpy(to, character.bytes, longest);
        to += character.size;
        if (m_hasHoles && std::string_view(character.bytes, character.size) == replacement)
            ++m_faults;
    }
    text.resize(static_cast<size_t>(to - text.data()));
}

void TextSource::decode(std::vector<char> &text)
{
    const QString piece
        = m_decoder.decode(QByteArrayView(m_raw.data(), static_cast<qsizetype>(m_raw.size())));
    m_faults += static_cast<quint64>(piece.count(QChar::ReplacementCharacter));
    const QByteArray utf8 = piece.toUtf8();
    text.insert(text.end(), utf8.begin(), utf8.end());
}

} // namespace tracker
