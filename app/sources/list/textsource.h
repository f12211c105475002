// SPDX-FileCopyrightText: The Fleet Restart Tracker developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sources/list/bytes.h"
#include "app/sources/list/bytesource.h"
#include "app/sources/list/textencoding.h"

#include <QStringDecoder>

#include <array>
#include <optional>
#include <vector>

namespace tracker {

/// A place in a text: \a skip bytes of UTF-8 behind what stands at \a offset in the bytes of its source.
/// Where the text is the source itself there is nothing to skip.
struct TextOffset {
    qint64 offset = 0;
    qint64 skip = 0;
};

/// The text of a list as UTF-8, piece by piece.
class TextSource {
public:
    /// \a source must outlive the text. \a from is the beginning or a place computed by advanced().
    TextSource(ByteSource &source, const TextEncoding &encoding, TextOffset from);

    /// Appends the next piece to \a text; false when nothing is left. Fails when the source cannot be read or
    /// holds a NUL byte, which is no text.
    Result<bool> append(Bytes &text);

    /// Where the last piece began.
    TextOffset pieceBegin() const { return m_pieceBegin; }
    /// The place \a bytes of UTF-8 after \a place, in the same piece.
    TextOffset advanced(TextOffset place, qint64 bytes) const
    {
        return m_way == Way::Copy && !m_joinsReturns && !m_curlsQuotes
            ? TextOffset{place.offset + bytes, 0}
            : TextOffset{place.offset, place.skip + bytes};
    }
    /// Bytes read so far.
    qint64 offset() const { return m_offset; }
    /// Bytes or characters so far that stand for nothing.
    quint64 faults() const { return m_faults; }

private:
    enum class Way : quint8 {
        Copy, ///< it is UTF-8
        Utf16,
        Table, ///< a byte a character
        Decode,
    };
    struct Utf8Character {
        quint8 size = 0;
        char bytes[3] = {};
    };

    bool makeTable();
    std::optional<qint64> findNul(std::span<const char> raw) const;
    size_t wholeCharacters() const;
    size_t withoutReturns(const Bytes &raw, size_t begin) const;
    static void straightenQuotes(Bytes &text, size_t begin);
    static void joinReturns(Bytes &text, size_t begin);
    void translate(Bytes &text);
    void decode(Bytes &text);

    ByteSource &m_source;
    Way m_way = Way::Copy;
    bool m_isBigEndian;
    bool m_joinsReturns;
    bool m_curlsQuotes;
    qint64 m_offset;
    qint64 m_skip;
    TextOffset m_pieceBegin;
    quint64 m_faults = 0;
    QStringDecoder m_decoder;
    std::array<Utf8Character, 256> m_table;
    bool m_hasAscii = false; // the table leaves ASCII as it is
    bool m_hasHoles = false; // some bytes of it stand for nothing
    Bytes m_raw; // the piece in hand, unless it is copied
};

} // namespace tracker
